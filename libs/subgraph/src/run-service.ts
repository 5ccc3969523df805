import { CallerSeal } from '@uniongraph/access';
import { pino } from 'pino';
import { readEnvironment } from './environment.js';
import { startService, type ServiceDefinition } from './service.js';

/** Runs one service as a process of its own until SIGINT, SIGTERM or the end of the process that started it with a channel; then drains. */
export async function runService(definition: ServiceDefinition): Promise<void> {
  let stop = (): void => process.exit(0);
  for (const end of ['SIGINT', 'SIGTERM', 'disconnect']) process.once(end, () => stop());
  const environment = readEnvironment(process.env);
  const logger = pino({ name: definition.name, level: environment.LOG_LEVEL });
  const service = await startService(definition, {
    mongoUri: environment.MONGODB_URI,
    dbPrefix: environment.MONGODB_PREFIX,
    keys: { fieldKey: environment.FIELD_KEY, indexKey: environment.BLIND_INDEX_KEY },
    seal: new CallerSeal(environment.CALLER_SECRET),
    logger,
  });
  stop = () => void service.close().then(() => process.exit(0));
  const url = await service.subgraph.listen(environment.PORT, environment.HOST);
  logger.info({ url }, 'ready');
}
