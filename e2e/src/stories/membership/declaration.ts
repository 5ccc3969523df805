import { composeIdNumber } from '@uniongraph/id-number';
import type { Graph } from '../../graph.js';

const OFFICE = 'wang.fang';

export function declarationStories(graph: Graph): void {
  describe('a new employee', () => {
    it('MEM-06 lowers the rate of 60 of 60 to 98.4 % until the approval, then 100 %', async () => {
      const parentId = (await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "JDDF") { id } }')).organization.id;
      const { organization } = await graph.act<{ organization: { id: string } }>(OFFICE, 'registerOrganization', 'organization { id }', {
        parentId,
        code: `JDDF-RATE-${graph.shape.toUpperCase()}`,
        name: '入会率分会',
        kind: 'BRANCH',
        establishedOn: '2020-01-01',
        employeeCount: 60,
      });
      const orgId = organization.id;
      const district = graph.shape === 'separate' ? '320011' : '320012';
      const idNumber = (serial: number): string => composeIdNumber(district, '1990-05-05', serial);
      const members = Array.from({ length: 60 }, (_, serial) => ({ name: '会员', idNumber: idNumber(serial), employmentType: 'CONTRACT', joinedOn: '2021-05-01' }));
      expect((await graph.act(OFFICE, 'importMembers', 'members { id }', { orgId, members })).userErrors).toEqual([]);
      const percent = async (): Promise<number> => {
        const query = 'query ($orgId: ID!) { membershipRate(orgId: $orgId) { percent } }';
        return (await graph.data<{ membershipRate: { percent: number } }>(OFFICE, query, { orgId })).membershipRate.percent;
      };
      expect(await percent()).toBe(100);
      const hire = { name: '新职工', idNumber: idNumber(60), hiredOn: '2025-03-10' };
      expect((await graph.act(OFFICE, 'declareNewEmployees', 'declarations { id }', { orgId, employees: [hire] })).userErrors).toEqual([]);
      expect(await percent()).toBe(98.4);
      const { member } = await graph.act<{ member: { id: string } }>(OFFICE, 'applyForMembership', 'member { id }', {
        orgId,
        name: hire.name,
        idNumber: hire.idNumber,
        employmentType: 'CONTRACT',
      });
      expect(await percent()).toBe(98.4);
      await graph.act(OFFICE, 'approveMembership', 'member { id }', { id: member.id, version: 1 });
      expect(await percent()).toBe(100);
    });
  });
}
