import { CallerSeal } from '@uniongraph/access';
import { pino } from 'pino';
import { readEnvironment } from './environment.js';
import { startService, type ServiceDefinition } from './service.js';

/** Runs one service as a process of its own until SIGINT or SIGTERM, then drains. */
export async function runService(definition: ServiceDefinition): Promise<void> {
  const environment = readEnvironment(process.env);
  const logger = pino({ name: definition.name, level: environment.LOG_LEVEL });
  const service = await startService(definition, {
    mongoUri: environment.MONGODB_URI,
    dbPrefix: environment.MONGODB_PREFIX,
    keys: { fieldKey: environment.FIELD_KEY, indexKey: environment.BLIND_INDEX_KEY },
    seal: new CallerSeal(environment.CALLER_SECRET),
    logger,
  });
  const url = await service.subgraph.listen(environment.PORT, environment.HOST);
  logger.info({ url }, 'ready');
  const stop = (): void => void service.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
