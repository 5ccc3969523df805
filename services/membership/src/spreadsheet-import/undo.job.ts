import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@uniongraph/errors';
import { Jobs, type JobRun } from '@uniongraph/jobs';
import { UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { HiddenImports } from './hidden-imports.js';
import { KindsOfImport } from './kinds-of-import.js';
import { SpreadsheetImportRepository } from './spreadsheet-import.repository.js';
import { prepareWithdrawn, takeAway, tellAll, withdrawnAfter, type Telling } from './withdrawal.js';

/** Named in a refusal. */
const NAMED_MAX = 20;

type Checkpoint = { phase: 'HIDDEN' | 'REMOVING' } | Telling;
type Run = JobRun<{ id: string }, Checkpoint>;

/**
 * Takes back a whole import: one act hides all of it, then its records are put aside in batches. Refused as a whole, with their names, when any of
 * them was changed since or is referred to: an officer who undoes an import wants the register as it was, not most of it.
 */
@Injectable()
export class UndoJob {
  constructor(
    private readonly imports: SpreadsheetImportRepository,
    private readonly kinds: KindsOfImport,
    private readonly hidden: HiddenImports,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
    jobs: Jobs,
  ) {
    jobs.register<{ id: string }, Checkpoint>('SPREADSHEET_UNDO', { run: (run) => this.run(run), undo: (run) => this.leaveAsItWas(run) });
  }

  async onModuleInit(): Promise<void> {
    await prepareWithdrawn(this.store.connection);
  }

  private async run(run: Run): Promise<string> {
    const { id } = run.input;
    const kind = this.kinds.of(await this.imports.ofJob(id));
    if (run.checkpoint === null) {
      const known = await kind.inUse(id, NAMED_MAX);
      if (known.length > 0) throw inUse(known);
      await this.act(run, async (act) => {
        await this.hidden.hide(id, act.session);
        await run.save({ note: '正在撤销 | undoing', checkpoint: { phase: 'HIDDEN' } }, act.session);
      });
    }
    if (run.checkpoint?.phase === 'HIDDEN') {
      await this.hidden.settled(id, run.signal);
      await kind.claim(id);
      const changed = await kind.inUse(id, NAMED_MAX);
      if (changed.length > 0) throw inUse(changed);
      await run.save({ checkpoint: { phase: 'REMOVING' }, isFinal: true });
    }
    if (run.checkpoint?.phase === 'REMOVING') {
      await takeAway(this.store.connection, kind, id, (work) => this.act(run, work), true);
      await this.end(run);
      await this.hidden.refresh();
    }
    await tellAll(run, kind, this.work, true, (after, limit) => withdrawnAfter(this.store.connection, id, after, limit));
    return id;
  }

  private async end(run: Run): Promise<void> {
    await this.act(run, async (act) => {
      const record = await this.imports.ofJob(run.input.id, act.session);
      await act.update(this.imports.model, record, { state: 'UNDONE', undoneAt: act.now });
      await this.hidden.show(record._id, act.session);
      await run.save({ done: record.rowCount ?? 0, total: record.rowCount, checkpoint: { phase: 'TELLING', after: '' } }, act.session);
    });
  }

  private async leaveAsItWas(run: Run): Promise<void> {
    if (run.isFinal) return;
    await this.act(run, async (act) => {
      const record = await this.imports.ofJob(run.input.id, act.session);
      if (record.state === 'UNDOING') await act.update(this.imports.model, record, { state: 'DONE', undoReason: null });
      await this.hidden.show(record._id, act.session);
    });
    await this.hidden.refresh();
  }

  private act(run: Run, work: (act: Act) => Promise<void>): Promise<void> {
    return this.work.run(run.caller, 'undoSpreadsheetImport', {}, work);
  }
}

function inUse(names: readonly string[]): DomainError {
  const more = names.length === NAMED_MAX ? '等 | and others' : '';
  return new DomainError(
    'CHANGED_SINCE',
    `以下记录在导入之后已有变动或被引用，不能整体撤销，请逐一办理：${names.join('、')}${more} | These were changed since, or are referred to, so the import cannot be undone as a whole: see to them one by one`,
  );
}
