import { composeIdNumber } from '@uniongraph/id-number';
import type { Graph } from '../../graph.js';

const OFFICE = 'wang.fang';

/** Organisations and members of the story's own, below one of the sample. */
class Branches {
  private serial = 0;

  constructor(
    private readonly graph: Graph,
    private readonly name: string,
  ) {}

  async register(parentId: string | null = null): Promise<string> {
    const jddf = parentId ?? (await this.graph.data<{ organization: { id: string } }>(null, '{ organization(code: "JDDF") { id } }')).organization.id;
    this.serial += 1;
    const code = `JDDF-${this.name}-${this.graph.shape.toUpperCase()}-${this.serial}`;
    const input = { parentId: jddf, code, name: code, kind: 'BRANCH', establishedOn: '2020-01-01' };
    return (await this.graph.act<{ organization: { id: string } }>(OFFICE, 'registerOrganization', 'organization { id }', input)).organization.id;
  }

  async members(orgId: string, count: number, area: string): Promise<string[]> {
    const members = Array.from({ length: count }, () => {
      this.serial += 1;
      return { name: '会员', idNumber: composeIdNumber(area, '1991-06-06', this.serial), employmentType: 'CONTRACT', joinedOn: '2021-05-01' };
    });
    const imported = await this.graph.act<{ members: { id: string }[] }>(OFFICE, 'importMembers', 'members { id }', { orgId, members });
    expect(imported.userErrors).toEqual([]);
    return imported.members.map(({ id }) => id);
  }
}

export function realNameStories(graph: Graph): void {
  describe('a branch established by real names', () => {
    it('MEM-07 is excluded from the count with 3 unverified members, who are listed', async () => {
      const branches = new Branches(graph, 'REAL');
      const orgId = await branches.register();
      const ids = await branches.members(orgId, 5, graph.shape === 'separate' ? '320021' : '320022');
      await graph.act(OFFICE, 'verifyRealName', 'entries { id }', { memberIds: ids.slice(0, 2), method: 'ID_CARD' });
      const query = 'query ($orgId: ID!) { realNameCoverage(orgId: $orgId) { established organizations items { unverified { id } } } }';
      expect(await graph.data(OFFICE, query, { orgId })).toEqual({
        realNameCoverage: { established: 0, organizations: 1, items: [{ unverified: ids.slice(2).map((id) => ({ id })) }] },
      });
      await graph.act(OFFICE, 'verifyRealName', 'entries { id }', { memberIds: ids.slice(2), method: 'ID_CARD' });
      expect(await graph.data(OFFICE, query, { orgId })).toMatchObject({ realNameCoverage: { established: 1 } });
    });
  });
}

export function buildTargetStories(graph: Graph): void {
  describe('the targets of organisation building', () => {
    it('MEM-08 score 8 of 9 groups and show which branch lacks one', async () => {
      const branches = new Branches(graph, 'BUILD');
      const orgId = await branches.register();
      const ids: string[] = [];
      for (let i = 0; i < 9; i += 1) ids.push(await branches.register(orgId));
      const area = graph.shape === 'separate' ? '320023' : '320024';
      for (const branch of ids.slice(0, 8)) {
        const memberIds = await branches.members(branch, 1, area);
        const drawn = await graph.act(OFFICE, 'redrawUnionGroups', 'groupingRound { id }', {
          orgId: branch,
          targetCount: 1,
          dueOn: `${new Date().getFullYear()}-12-31`,
          groups: [{ name: '第1小组', memberIds }],
        });
        expect(drawn.userErrors).toEqual([]);
      }
      const year = new Date().getFullYear();
      expect((await graph.act(OFFICE, 'setBuildTargets', 'targets { metric }', { orgId, year, targets: [{ metric: 'GROUPS', target: 9 }] })).userErrors).toEqual([]);
      const query = 'query ($orgId: ID!, $year: Int!) { buildTargetBoard(orgId: $orgId, year: $year) { items { percent own { actual target } lacking { id } } } }';
      expect(await graph.data(OFFICE, query, { orgId, year })).toEqual({
        buildTargetBoard: { items: [{ percent: 88.9, own: { actual: 8, target: 9 }, lacking: [{ id: ids[8] }] }] },
      });
    });
  });
}
