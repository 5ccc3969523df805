import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@uniongraph/errors';
import { Jobs, type JobRun } from '@uniongraph/jobs';
import { UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { HiddenImports } from './hidden-imports.js';
import { KindsOfImport } from './kinds-of-import.js';
import { SpreadsheetImportRepository } from './spreadsheet-import.repository.js';
import { takeAway, tellAll, type Telling } from './withdrawal.js';

const BATCH = 500;

type Checkpoint = { phase: 'HIDDEN'; line: number } | Telling;
type Run = JobRun<{ id: string }, Checkpoint>;

/**
 * All or nothing, as everybody sees it: the rows are written in batches that nobody may see, and one act shows them all. What does not fit one
 * transaction (60 s) is so still one change. A failure or cancellation before that act takes the rows away again, unseen.
 */
@Injectable()
export class CommitJob {
  constructor(
    private readonly imports: SpreadsheetImportRepository,
    private readonly kinds: KindsOfImport,
    private readonly hidden: HiddenImports,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
    jobs: Jobs,
  ) {
    jobs.register<{ id: string }, Checkpoint>('SPREADSHEET_COMMIT', { run: (run) => this.run(run), undo: (run) => this.takeBack(run) });
  }

  private async run(run: Run): Promise<string> {
    const { id } = run.input;
    if (run.checkpoint === null) await this.hide(run);
    if (run.checkpoint?.phase === 'HIDDEN') {
      await this.hidden.settled(id, run.signal);
      await this.write(run);
      await this.show(run);
      await this.hidden.refresh();
    }
    await tellAll(run, this.kinds.of(await this.imports.ofJob(id)), this.work, false);
    await this.imports.clearFile(id);
    return id;
  }

  private async hide(run: Run): Promise<void> {
    const record = await this.imports.ofJob(run.input.id);
    await this.act(run, async (act) => {
      await this.hidden.hide(record._id, act.session);
      await run.save(
        { total: record.rowCount, note: '正在写入，完成前无人可见 | writing; nobody sees it until it is done', checkpoint: { phase: 'HIDDEN', line: 0 } },
        act.session,
      );
    });
  }

  private async write(run: Run): Promise<void> {
    const { id } = run.input;
    const kind = this.kinds.of(await this.imports.ofJob(id));
    let { line } = run.checkpoint as { line: number };
    let done = run.job.done;
    for (let rows = await this.imports.rowsAfter(id, line, BATCH); rows.length > 0; rows = await this.imports.rowsAfter(id, line, BATCH)) {
      await this.act(run, async (act) => {
        await kind.insert(act, id, rows);
        await run.save({ done: done + rows.length, checkpoint: { phase: 'HIDDEN', line: rows.at(-1)!.line } }, act.session);
      });
      done += rows.length;
      line = rows.at(-1)!.line;
    }
    const { rowCount } = await this.imports.ofJob(id);
    if (done !== rowCount) throw new DomainError('INCOMPLETE', '检查的结果不完整，请重新检查 | What the check left is not complete: check again');
  }

  private async show(run: Run): Promise<void> {
    await this.act(run, async (act) => {
      const record = await this.imports.ofJob(run.input.id, act.session);
      await act.update(this.imports.model, record, { state: 'DONE', committedAt: act.now });
      await this.hidden.show(record._id, act.session);
      await run.save({ checkpoint: { phase: 'TELLING', after: '' }, isFinal: true }, act.session);
    });
  }

  private async takeBack(run: Run): Promise<void> {
    if (run.isFinal) return;
    const { id } = run.input;
    const kind = this.kinds.of(await this.imports.ofJob(id));
    await takeAway(this.store.connection, kind, id, async (work) => this.act(run, work));
    await this.act(run, async (act) => {
      const record = await this.imports.ofJob(id, act.session);
      if (record.state === 'COMMITTING') await act.update(this.imports.model, record, { state: 'READY' });
      await this.hidden.show(id, act.session);
    });
    await this.hidden.refresh();
  }

  private act(run: Run, work: (act: Act) => Promise<void>): Promise<void> {
    return this.work.run(run.caller, 'commitSpreadsheetImport', {}, work);
  }
}
