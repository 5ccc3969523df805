import { composeIdNumber } from '@uniongraph/id-number';
import { definitions } from '@uniongraph/infra';
import { verifyAudit } from '@uniongraph/mongo';
import { eventually } from '../eventually.js';
import type { Graph } from '../graph.js';

const WRITERS = 8;
const WRITES_EACH = 12;
const TIMEOUT_MS = 60_000;

interface Applied {
  member: { id: string } | null;
}

export function killedDatabase(graph: Graph): void {
  describe('a database that is killed while it is written to', () => {
    let orgId: string;

    beforeAll(async () => {
      orgId = (await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "JDDF") { id } }')).organization.id;
    });

    /** @returns null when there was no answer, or none that says what became of the write. */
    const write = async (serial: number): Promise<string | null> => {
      const input = { requestId: `kill-${serial}`, orgId, name: `写入${serial}`, idNumber: composeIdNumber('320000', '1991-01-01', serial), employmentType: 'CONTRACT' };
      return graph.act<Applied>('wang.fang', 'applyForMembership', 'member { id }', input).then(
        ({ member }) => member?.id ?? null,
        () => null,
      );
    };

    it(
      'MEM-05 keeps what it acknowledged, keeps nothing by half, and writes each record once when all are tried again',
      async () => {
        const acknowledged: string[] = [];
        const writers = Array.from({ length: WRITERS }, async (_, writer) => {
          for (let turn = 0; turn < WRITES_EACH; turn += 1) {
            const id = await write(writer * WRITES_EACH + turn);
            if (id) acknowledged.push(id);
          }
        });
        await eventually(
          async () => acknowledged.length,
          (length) => length >= (WRITERS * WRITES_EACH) / 4,
        );
        graph.running.killDatabase();
        const known = [...acknowledged];
        await graph.running.startDatabaseAgain();
        await Promise.all(writers);

        const ids: string[] = [];
        for (let serial = 0; serial < WRITERS * WRITES_EACH; serial += 1)
          ids.push(
            (await eventually(
              () => write(serial),
              (id) => id !== null,
            )) ?? 'none',
          );
        const connection = await graph.database('membership');
        const kept = await connection
          .collection<{ _id: string }>('members')
          .find({ name: /^写入/ })
          .map(({ _id }) => _id)
          .toArray();
        expect(ids).toEqual(expect.arrayContaining(known));
        expect(new Set(kept)).toEqual(new Set(ids));
        expect(kept).toHaveLength(WRITERS * WRITES_EACH);
        for (const trail of ['outbox', 'audit']) expect(await connection.collection(trail).countDocuments({ recordId: { $in: kept } })).toBe(kept.length);
        for (const { name } of definitions) expect({ name, faults: await verifyAudit(await graph.database(name)) }).toEqual({ name, faults: [] });
      },
      TIMEOUT_MS,
    );
  });
}
