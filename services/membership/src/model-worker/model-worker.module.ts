import { LivingHolders } from './living-holders.js';
import { ModelWorkerDesk } from './model-worker-desk.js';
import { ModelWorkerLoader } from './model-worker.loader.js';
import { ModelWorkerRepository, ModelWorkerRuleRepository } from './model-worker.repository.js';
import { ModelWorkerFieldsResolver, ModelWorkerResolver } from './model-worker.resolver.js';
import { ModelWorkerService } from './model-worker.service.js';

export const modelWorkerSlice = [
  ModelWorkerResolver,
  ModelWorkerFieldsResolver,
  ModelWorkerService,
  LivingHolders,
  ModelWorkerLoader,
  ModelWorkerRepository,
  ModelWorkerRuleRepository,
  ModelWorkerDesk,
];
