import type { PlanTaskInput } from '../schema-types.js';
import type { PlanTaskRecord } from './plan-task.model.js';

/** @returns what one would have to enter to get the task as it is. */
export function asInput(task: PlanTaskRecord): PlanTaskInput {
  const { key, sectionNo, item, text, gloss, months, per, dueOn, awaitingNotice, committee, ownerId, capabilityIds, targets } = task;
  const given = targets.map(({ no: _no, ...target }) => target);
  return { key, section: sectionNo, item, text, gloss, months, per, dueOn, awaitingNotice, committee, ownerId, capabilities: capabilityIds, targets: given };
}
