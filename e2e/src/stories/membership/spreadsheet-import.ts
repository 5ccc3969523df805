import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { composeIdNumber } from '@uniongraph/id-number';
import { eventually } from '../../eventually.js';
import type { Graph } from '../../graph.js';

const ROWS = 6_000;
const PART_BYTES = 525_000;
const PATIENCE_MS = 150_000;
const OFFICE = 'wang.fang';
const IMPORT = 'import { id version state rowCount faultCount }';

interface Import {
  id: string;
  version: number;
  state: string;
  rowCount: number | null;
  faultCount: number | null;
}

/** Above the size of one part, so that the file travels in two; columns that nobody reads make it so. */
function csv(): Buffer {
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `导入${i},${composeIdNumber(String(650_000 + Math.floor(i / 1_000)), '1971-02-03', i % 1_000)},正式,2021-05-01,${'备注'.repeat(8)}`,
  );
  return Buffer.from(['姓名,身份证号,用工形式,入会日期,说明', ...rows].join('\n'));
}

export function spreadsheetImportStories(graph: Graph): void {
  describe('MEM-05 a spreadsheet of members', () => {
    const act = async (name: string, input: Record<string, unknown>): Promise<Import> => {
      const answer = await graph.act<{ import: Import }>(OFFICE, name, IMPORT, input);
      expect(answer.userErrors).toEqual([]);
      return answer.import;
    };
    const read = async (id: string): Promise<Import> =>
      (await graph.data<{ spreadsheetImport: Import }>(OFFICE, 'query ($id: ID!) { spreadsheetImport(id: $id) { id version state rowCount faultCount } }', { id }))
        .spreadsheetImport;
    const ended = (id: string, state: string): Promise<Import> =>
      eventually(
        () => read(id).catch((): Import => ({ id, version: 0, state: 'AWAY', rowCount: null, faultCount: null })),
        (current) => current.state === state,
        PATIENCE_MS,
      );
    const members = async (orgId: string): Promise<number> =>
      (await graph.data<{ organization: { memberCount: number } }>(OFFICE, 'query ($id: ID!) { organization(id: $id) { memberCount } }', { id: orgId })).organization.memberCount;

    it(
      'MEM-05 is uploaded in parts, checked, imported all at once, and undone; a service that is killed meanwhile leaves nothing half visible',
      async () => {
        const { organization } = await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "JDDF") { id } }');
        const orgId = organization.id;
        const before = await members(orgId);
        const file = csv();
        const sha256 = createHash('sha256').update(file).digest('hex');
        const { id } = await act('beginSpreadsheetImport', { orgId, kind: 'MEMBERS', fileName: '名册.csv', sizeBytes: file.length, sha256 });
        for (let index = 0; index * PART_BYTES < file.length; index += 1)
          await act('addSpreadsheetPart', { importId: id, index, base64: file.subarray(index * PART_BYTES, (index + 1) * PART_BYTES).toString('base64') });
        await act('checkSpreadsheet', { id, version: 1 });
        const ready = await ended(id, 'READY');
        expect(ready).toMatchObject({ state: 'READY', rowCount: ROWS, faultCount: 0 });

        await act('commitSpreadsheetImport', { id, version: ready.version });
        const { collection } = await graph.collectionsOf('membership');
        const written = (): Promise<number> => collection('members').countDocuments({ importId: id } as object);
        await eventually(written, (count) => count > 0, PATIENCE_MS);
        if (graph.shape === 'separate') {
          process.kill(graph.running.process('membership').pid, 'SIGKILL');
          await sleep(100);
          const half = await written();
          expect(half).toBeLessThan(ROWS);
          await graph.running.startAgain('membership');
          expect(
            await eventually(
              () => members(orgId).catch(() => -1),
              (count) => count >= 0,
            ),
          ).toBe(before);
        }
        const done = await ended(id, 'DONE');
        expect([done.state, await members(orgId), await written()]).toEqual(['DONE', before + ROWS, ROWS]);

        await eventually(
          () => graph.data<{ myMemJobs: { state: string }[] }>(OFFICE, '{ myMemJobs { state } }'),
          ({ myMemJobs }) => myMemJobs.every(({ state }) => state === 'DONE'),
          PATIENCE_MS,
        );
        await act('undoSpreadsheetImport', { id, version: done.version, reason: '导入了错误的名册' });
        expect((await ended(id, 'UNDONE')).state).toBe('UNDONE');
        expect([await members(orgId), await written()]).toEqual([before, 0]);
      },
      2 * PATIENCE_MS,
    );
  });
}
