import { culture } from '@uniongraph/culture';
import { democracy } from '@uniongraph/democracy';
import { finance } from '@uniongraph/finance';
import { membership } from '@uniongraph/membership';
import { startService, type RunningService, type ServiceDefinition, type ServiceEnvironment } from '@uniongraph/subgraph';
import { welfare } from '@uniongraph/welfare';

export const definitions: readonly ServiceDefinition[] = [membership, democracy, welfare, culture, finance];

export interface RunningServices {
  byName: ReadonlyMap<string, RunningService>;
  /** Resolves when every service knows what those it follows had committed before the call. */
  caughtUp(): Promise<void>;
  close(): Promise<void>;
}

/** Starts all five in this process; when one does not start, those that did are closed again. */
export async function startServices(environment: ServiceEnvironment): Promise<RunningServices> {
  const started: RunningService[] = [];
  const close = async (): Promise<void> => {
    for (const service of started.reverse()) await service.close();
  };
  try {
    for (const definition of definitions) started.push(await startService(definition, environment));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    byName: new Map(started.map((service) => [service.subgraph.name, service])),
    caughtUp: async () => void (await Promise.all(started.map((service) => service.caughtUp()))),
    close,
  };
}
