import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { Jobs, type JobRecord, type JobRun } from '@uniongraph/jobs';
import { UnitOfWork, type Act } from '@uniongraph/mongo';
import type { MoveOrganizationInput } from '../schema-types.js';
import { organizationFacts } from './organization.events.js';
import type { OrganizationRecord } from './organization.model.js';
import { OrganizationRepository } from './organization.repository.js';
import { checkActive, checkMoveSize, checkNoCycle, MOVE_MAX, MOVE_NOW_MAX, refuse, scopeBeforeMove } from './organization.rules.js';
import { writeScope } from './organization.scope.js';

const KIND = 'ORGANIZATION_MOVE';

type Moved = { isMoved: boolean };

/** A new primary parent: of a small tree at once, of a large one as a job. The organisations change in one transaction either way. */
@Injectable()
export class OrganizationMoveService {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
  ) {
    jobs.register<MoveOrganizationInput, Moved>(KIND, { run: (run) => this.runJob(run) });
  }

  move(caller: Caller, input: MoveOrganizationInput): Promise<OrganizationRecord> {
    return this.work.run(caller, 'moveOrganization', input, async (act) => (await this.moveTree(act, input, MOVE_NOW_MAX))[0]!);
  }

  startMove(caller: Caller, input: MoveOrganizationInput): Promise<JobRecord> {
    return this.work.run(caller, 'startOrganizationMove', input, async (act) => {
      const { current, parent } = await this.ends(act, input);
      return this.jobs.start(act, { kind: KIND, title: `移动组织 | Move: ${current.name} → ${parent.name}`.slice(0, 200), place: current, input });
    });
  }

  private async runJob(run: JobRun<MoveOrganizationInput, Moved>): Promise<string> {
    const { id } = run.input;
    if (run.checkpoint?.isMoved) return id;
    await run.save({ note: '正在移动 | moving' });
    const ids = (await this.organizations.allBelow(id)).map(({ _id }) => _id);
    await this.work.run(run.caller, 'moveOrganization', {}, async (act) => {
      await act.holdChains(ids);
      const { length } = await this.moveTree(act, run.input, MOVE_MAX);
      await run.save({ done: length, total: length, checkpoint: { isMoved: true } }, act.session);
    });
    return id;
  }

  /** Each organisation gets its new path, its version, its audit entry and its event. @returns all of them, the moved one first. */
  private async moveTree(act: Act, input: MoveOrganizationInput, limit: number): Promise<OrganizationRecord[]> {
    const { current, parent } = await this.ends(act, input);
    const tree = await this.organizations.rewritePaths(current, parent, limit + 1, act.session);
    checkMoveSize(tree.length, limit);
    for (const record of tree) {
      const parentId = record._id === current._id ? current.parentId : record.parentId;
      act.wrote(this.organizations.model, { ...record, parentId, orgScope: scopeBeforeMove(record, current, parent), version: record.version - 1 }, record);
      act.emit('OrganizationMoved', record, organizationFacts(record));
    }
    return tree;
  }

  private async ends(act: Act, input: MoveOrganizationInput): Promise<{ current: OrganizationRecord; parent: OrganizationRecord }> {
    const current = await this.organizations.forChange(writeScope(act.caller), input.id, input.version, act.session);
    checkActive(current, ['input', 'id']);
    const parent = await this.organizations.byId(writeScope(act.caller), input.parentId, act.session);
    if (!parent) refuse('NOT_FOUND', '找不到该上级组织 | There is no such parent organisation', ['input', 'parentId']);
    checkActive(parent, ['input', 'parentId']);
    checkNoCycle(current, parent);
    await act.hold(this.organizations.model, parent);
    return { current, parent };
  }
}
