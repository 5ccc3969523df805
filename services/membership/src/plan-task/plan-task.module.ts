import { ClosingService } from './closing.service.js';
import { EvidenceProofs } from './evidence-proofs.js';
import { PlanOfTask } from './plan-of-task.js';
import { PlanTargetResolver, PlanTaskFieldsResolver } from './plan-task-fields.resolver.js';
import { PlanTaskReading } from './plan-task-reading.js';
import { PlanTaskLoader } from './plan-task.loader.js';
import { PlanTaskRepository } from './plan-task.repository.js';
import { PlanTaskResolver } from './plan-task.resolver.js';
import { PlanTaskService } from './plan-task.service.js';
import { PlanTaskWriter } from './plan-task.writer.js';
import { TaskFiling } from './task-filing.js';

export const planTaskSlice = [
  PlanTaskResolver,
  PlanTaskFieldsResolver,
  PlanTargetResolver,
  PlanTaskService,
  ClosingService,
  PlanTaskReading,
  PlanTaskWriter,
  PlanOfTask,
  EvidenceProofs,
  TaskFiling,
  PlanTaskLoader,
  PlanTaskRepository,
];
