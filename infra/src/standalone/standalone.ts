import { localSource } from '@uniongraph/gateway';
import { DB_PREFIX, type Shape } from '../launch/launch.js';
import { loadSample } from '../sample/load-sample.js';
import { startServices } from './services.js';

/** All five subgraphs in this process, executed without HTTP. */
export const standalone: Shape = async ({ root, mongoUri, keys, seal, logger, sample, needsSample, signal, say }) => {
  const clock: { now: Date | null } = { now: null };
  say('正在启动五个子图 | Starting the five subgraphs ...');
  const services = await startServices({ mongoUri, dbPrefix: DB_PREFIX, keys, seal, logger, now: () => clock.now ?? new Date() });
  try {
    if (needsSample) await loadSample({ root, services, seal, state: sample, clock, signal, say });
  } catch (error) {
    await services.close();
    throw error;
  }
  return { source: (name) => localSource(services.byName.get(name)!.subgraph), close: () => services.close() };
};
