import { isGrantedAnywhere, Scope, type Caller } from '@uniongraph/access';
import { forbidden, PLAN_TASKS_MAX, refuse, unauthenticated } from '@uniongraph/errors';
import type { Act, Store, StoredRecord, UnitOfWork } from '@uniongraph/mongo';
import { toItem, type EvidenceItem } from './evidence-reader.js';
import type { EvidenceRegistration, EvidenceSource } from './registration.js';

type Filter = Readonly<Record<string, unknown>>;

export interface AttachInput {
  requestId?: string | null;
  taskId: string;
  recordType: string;
  recordId: string;
}

/** Ids of plan tasks: `tsk` and a ULID. */
const TASK_ID = /^tsk[0-9A-HJKMNP-TV-Z]{26}$/;

/** Links records of one service to plan tasks. */
export class Attachment {
  constructor(
    private readonly prefix: string,
    private readonly store: Store,
    private readonly work: UnitOfWork,
    private readonly registration: Pick<EvidenceRegistration, 'sources'>,
    private readonly guard: (scope: Filter) => Filter,
  ) {}

  /**
   * Linking twice changes nothing.
   * @throws DomainError NOT_FOUND, INVALID, NOT_EVIDENCE; GraphQLError UNAUTHENTICATED, FORBIDDEN when the caller may link no record type anywhere.
   */
  async attach(caller: Caller, input: AttachInput): Promise<EvidenceItem> {
    const { sources } = this.registration;
    if (!sources.some(({ attachPolicy }) => isGrantedAnywhere(caller, attachPolicy)))
      throw caller.kind === 'ANONYMOUS' ? unauthenticated() : forbidden(`attach${this.prefix}Evidence`);
    return this.work.run(caller, `attach${this.prefix}Evidence`, input, async (act) => {
      const source = this.sourceOf(input.recordType);
      checkTaskId(input.taskId);
      const record = await this.recordOf(act, source, input.recordId);
      const linked = record.planTaskIds.includes(input.taskId) ? record : await this.link(act, source, record, input.taskId);
      return toItem(caller, source, linked, linked.planTaskIds) ?? refuseNoEvidence();
    });
  }

  private sourceOf(recordType: string): EvidenceSource {
    const known = this.registration.sources.map((source) => source.recordType).join(', ') || '-';
    return (
      this.registration.sources.find((source) => source.recordType === recordType) ??
      refuse('INVALID', `没有可作佐证的记录类型 ${recordType}，可用：${known} | No record type ${recordType} can be evidence here; known: ${known}`, ['input', 'recordType'])
    );
  }

  private async recordOf({ caller, session }: Act, { recordType, attachPolicy, self = 'memberId' }: EvidenceSource, recordId: string): Promise<StoredRecord> {
    const { filter } = Scope.of(caller, attachPolicy, self);
    const model = this.store.connection.model<StoredRecord>(recordType);
    const record =
      filter &&
      (await model
        .findOne({ $and: [this.guard(filter), { _id: recordId }] }, null, { session })
        .lean<StoredRecord>()
        .exec());
    return record ?? refuse('NOT_FOUND', '找不到该记录 | There is no such record', ['input', 'recordId']);
  }

  private async link(act: Act, source: EvidenceSource, record: StoredRecord, taskId: string): Promise<StoredRecord> {
    if (source.toEvidence(record) === null) refuseNoEvidence();
    if (record.planTaskIds.length >= PLAN_TASKS_MAX)
      refuse('INVALID', `一条记录最多对应 ${PLAN_TASKS_MAX} 项任务 | A record is evidence of ${PLAN_TASKS_MAX} tasks at most`, ['input', 'recordId']);
    const saved = await act.update(this.store.connection.model<StoredRecord>(source.recordType), record, { planTaskIds: [...record.planTaskIds, taskId] });
    act.emit('EvidenceAttached', saved, { taskId, recordType: source.recordType, recordId: saved._id, version: saved.version });
    return saved;
  }
}

function checkTaskId(taskId: string): void {
  if (!TASK_ID.test(taskId)) refuse('INVALID', '不是计划任务的编号 | Not an id of a plan task', ['input', 'taskId']);
}

function refuseNoEvidence(): never {
  refuse('NOT_EVIDENCE', '该记录目前不能作为佐证，如草稿或已取消 | This record is no evidence now, such as a draft or what was cancelled', ['input', 'recordId']);
}
