import { composeIdNumber } from '@uniongraph/id-number';
import { definitions } from '@uniongraph/infra';
import { verifyAudit } from '@uniongraph/mongo';
import { eventually } from '../eventually.js';
import type { Graph } from '../graph.js';

const WRITERS = 8;
const WRITES_EACH = 12;
const WRITES = WRITERS * WRITES_EACH;
const TIMEOUT_MS = 90_000;

interface Applied {
  member: { id: string } | null;
}

export function killedDatabase(graph: Graph): void {
  describe('a database that is killed while it is written to, and started again', () => {
    let orgId: string;
    let memberId: string;

    beforeAll(async () => {
      orgId = (await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "JDDF") { id } }')).organization.id;
    });

    /** @returns null when there was no answer, or none that says what became of the write. */
    const write = async (serial: number): Promise<string | null> => {
      const input = { requestId: `kill-${serial}`, orgId, name: `写入${serial}`, idNumber: composeIdNumber('320000', '1991-01-01', serial), employmentType: 'CONTRACT' };
      const payload = await graph.act<Applied>('wang.fang', 'applyForMembership', 'member { id }', input).catch(() => null);
      return payload?.member?.id ?? null;
    };
    const writeUntilAnswered = async (serial: number): Promise<string> => (await eventually(() => write(serial), Boolean)) ?? `no answer to ${serial}`;

    const writeWhileKilled = async (): Promise<string[]> => {
      const acknowledged: string[] = [];
      const writers = Array.from({ length: WRITERS }, async (_, writer) => {
        for (let turn = 0; turn < WRITES_EACH; turn += 1) {
          const id = await write(writer * WRITES_EACH + turn);
          if (id) acknowledged.push(id);
        }
      });
      await eventually(async () => acknowledged.length >= WRITES / 4, Boolean);
      await graph.running.killDatabase();
      const known = [...acknowledged];
      await graph.running.startDatabaseAgain();
      await Promise.all(writers);
      return known;
    };

    it(
      'MEM-05 keeps what was acknowledged, keeps nothing by half, and has each record once when all are tried again',
      async () => {
        const known = await writeWhileKilled();
        expect(known.length).toBeLessThan(WRITES);
        const ids: string[] = [];
        for (let serial = 0; serial < WRITES; serial += 1) ids.push(await writeUntilAnswered(serial));
        memberId = ids[0]!;

        const { collection } = await graph.collectionsOf('membership');
        const kept = (await collection('members').find({ name: /^写入/ }).toArray()).map(({ _id }) => _id);
        expect(ids).toEqual(expect.arrayContaining(known));
        expect([...kept].sort()).toEqual([...ids].sort());
        for (const trail of ['outbox', 'audit']) expect(await collection(trail).countDocuments({ recordId: { $in: kept } })).toBe(WRITES);
        for (const { name } of definitions) expect({ name, faults: await verifyAudit(await graph.database(name)) }).toEqual({ name, faults: [] });
      },
      TIMEOUT_MS,
    );

    it('DEM-13 goes on hearing in democracy what happens in membership', async () => {
      await graph.act('wang.fang', 'approveMembership', 'member { id }', { id: memberId, version: 1 });
      await graph.act('wang.fang', 'linkIdentity', 'identity { subject }', { subject: 'xie.ru', memberId });
      const submit = () => graph.act<{ suggestion: { state: string } | null }>('xie.ru', 'submitSuggestion', 'suggestion { state }', { topic: '停电预案', text: '备用电源月检' });
      expect(await eventually(submit, ({ suggestion }) => suggestion !== null)).toEqual({ suggestion: { state: 'RECEIVED' }, userErrors: [] });
    });
  });
}
