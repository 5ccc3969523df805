import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { AffairsLogRecord } from './affairs-log.model.js';
import { AffairsLogRepository } from './affairs-log.repository.js';
import type { DutyAssignmentRecord } from './duty-assignment.model.js';
import { DutyAssignmentRepository } from './duty-assignment.repository.js';

/** Batched reads: one query each. */
@Injectable()
export class DutyLoader {
  constructor(
    private readonly duties: DutyAssignmentRepository,
    private readonly affairs: AffairsLogRepository,
  ) {}

  dutyById(context: RequestContext, id: string): Promise<DutyAssignmentRecord | null> {
    return loader(context, 'duty.byId', (ids) => this.duties.byIds(Scope.of(context.caller, 'duty.read', 'memberId'), ids)).load(id);
  }

  affairById(context: RequestContext, id: string): Promise<AffairsLogRecord | null> {
    return loader(context, 'affairsLog.byId', (ids) => this.affairs.byIds(Scope.of(context.caller, 'affairs.read', 'memberId'), ids)).load(id);
  }
}
