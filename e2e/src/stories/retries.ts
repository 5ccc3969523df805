import { composeIdNumber } from '@uniongraph/id-number';
import type { Graph } from '../graph.js';

const RETRIES = 1_000;
const TIMEOUT_MS = 60_000;

export function retries(graph: Graph): void {
  describe('one mutation, tried a thousand times at once', () => {
    it(
      'MEM-05 leaves one record, one event and one audit entry, and gives every try the same answer',
      async () => {
        const { organization } = await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "JDDF") { id } }');
        const input = { requestId: 'a-thousand-times', orgId: organization.id, name: '程诺', idNumber: composeIdNumber('320000', '1999-09-09', 21), employmentType: 'CONTRACT' };
        const apply = () => graph.act<{ member: { id: string } }>('wang.fang', 'applyForMembership', 'member { id name status version }', input);
        const answers = await Promise.all(Array.from({ length: RETRIES }, apply));

        const { id } = answers[0]!.member;
        const answer = { member: { id, name: '程诺', status: 'APPLIED', version: 1 }, userErrors: [] };
        expect([...new Set(answers.map((one) => JSON.stringify(one)))]).toEqual([JSON.stringify(answer)]);
        const { collection } = await graph.collectionsOf('membership');
        expect(await collection('members').countDocuments({ name: '程诺' })).toBe(1);
        expect(await collection('outbox').countDocuments({ recordId: id })).toBe(1);
        expect(await collection('audit').countDocuments({ recordId: id })).toBe(1);
      },
      TIMEOUT_MS,
    );
  });
}
