import { composeIdNumber } from '@uniongraph/id-number';
import { eventually } from '../eventually.js';
import type { Graph } from '../graph.js';

const RECRUIT = 'xin.renshi';
const TOPIC = '闸门运行记录改为扫码填报';
const SUGGESTION = 'suggestion { id version state }';
const ID_NUMBER = composeIdNumber('320000', '2001-05-20', 17);

interface Member {
  id: string;
  version: number;
  status: string;
}
interface Suggestion {
  id: string;
  version: number;
  state: string;
}
interface Seen {
  suggestion: { topic: string; authors: { name: string }[] | null } | null;
}

export function fromRecruitToBenefit(graph: Graph): void {
  describe('a recruit who becomes a member and has an idea', () => {
    let member: Member;
    let suggestion: Suggestion;
    let jddf: string;
    const handle = async (login: string, name: string, over: Record<string, unknown> = {}): Promise<void> => {
      const payload = await graph.act<{ suggestion: Suggestion }>(login, name, SUGGESTION, { id: suggestion.id, version: suggestion.version, ...over });
      expect(payload.userErrors).toEqual([]);
      suggestion = payload.suggestion;
    };

    beforeAll(async () => {
      jddf = (await graph.data<{ organization: { id: string } }>(null, '{ organization(code: "JDDF") { id } }')).organization.id;
    });

    it('MEM-05 takes the application of somebody who is not a member yet, and counts it not', async () => {
      const counted = '{ organization(code: "JDDF") { memberCount } }';
      const before = await graph.data('wang.fang', counted);
      const payload = await graph.act<{ member: Member }>(RECRUIT, 'applyForMembership', 'member { id version status }', {
        orgId: jddf,
        name: '辛仁石',
        idNumber: ID_NUMBER,
        employmentType: 'CONTRACT',
      });
      expect(payload).toMatchObject({ member: { status: 'APPLIED', version: 1 }, userErrors: [] });
      member = payload.member;
      expect(await graph.data('wang.fang', counted)).toEqual(before);
    });

    it('MEM-01 MEM-05 shows the applicant to the office of that union, not to the office of another', async () => {
      const seen = 'query ($id: ID!) { member(id: $id) { name organization { code parent { name } } } }';
      const parent = { name: '江都区总工会（示例）' };
      expect(await graph.data('wang.fang', seen, { id: member.id })).toEqual({ member: { name: '辛仁石', organization: { code: 'JDDF', parent } } });
      expect(await graph.data('lin.tao', seen, { id: member.id })).toEqual({ member: null });
    });

    it('MEM-05 makes the applicant a member by the approval of the office, who signs in as such from then on', async () => {
      const approval = await graph.act<{ member: Member }>('wang.fang', 'approveMembership', 'member { id version status }', { id: member.id, version: member.version });
      expect(approval).toMatchObject({ member: { status: 'ACTIVE', version: 2 }, userErrors: [] });
      expect(await graph.data(RECRUIT, '{ myMembership { id status idNumber } }')).toEqual({ myMembership: { id: member.id, status: 'ACTIVE', idNumber: ID_NUMBER } });
    });

    it('DEM-13 takes an anonymous proposal of the new member as soon as democracy has heard of the approval', async () => {
      const submit = () => graph.act<{ suggestion: Suggestion }>(RECRUIT, 'submitSuggestion', SUGGESTION, { topic: TOPIC, text: '以二维码代替纸质台账', anonymous: true });
      const payload = await eventually(submit, ({ userErrors }) => userErrors.length === 0);
      expect(payload).toMatchObject({ suggestion: { state: 'RECEIVED' }, userErrors: [] });
      suggestion = payload.suggestion;
    });

    it('DEM-13 is assessed by the committee, adopted and carried out by the office, and its benefit confirmed by finance', async () => {
      await handle('yang.hua', 'assessSuggestion', { opinion: '可行' });
      await handle('wang.fang', 'adoptSuggestion');
      await handle('wang.fang', 'implementSuggestion');
      await handle('zhao.min', 'recordBenefit', { benefitFen: 1_250_000, awardFen: 50_000 });
      expect(suggestion).toMatchObject({ state: 'IMPLEMENTED', version: 5 });
    });

    it.each([
      ['the office', 'wang.fang', [{ name: '辛仁石' }]],
      ['the author', RECRUIT, [{ name: '辛仁石' }]],
      ['the committee', 'yang.hua', null],
      ['a fellow member', 'liu.yang', null],
    ])('DEM-13 shows %s the proposal, and its author to whom it may', async (_, login, authors) => {
      const seen = await graph.data<Seen>(login, 'query ($id: ID!) { suggestion(id: $id) { topic authors { name } } }', { id: suggestion.id });
      expect(seen.suggestion).toEqual({ topic: TOPIC, authors });
    });

    it('DEM-13 hides the proposal from another union', async () => {
      expect(await graph.data('lin.tao', 'query ($id: ID!) { suggestion(id: $id) { topic } }', { id: suggestion.id })).toEqual({ suggestion: null });
    });

    it('MEM-01 MEM-05 DEM-13 answers one query that crosses membership and democracy in both directions', async () => {
      const own = await graph.data(RECRUIT, '{ myMembership { name mySuggestions { topic benefitFen organization { code } authors { name } } } }');
      const proposal = { topic: TOPIC, benefitFen: 1_250_000, organization: { code: 'JDDF' }, authors: [{ name: '辛仁石' }] };
      expect(own).toEqual({ myMembership: { name: '辛仁石', mySuggestions: [proposal] } });
      const listed = await graph.data(
        'wang.fang',
        'query ($topic: String!) { suggestions(filter: { topic: { eq: $topic } }) { nodes { authors { name mySuggestions { id } organization { name memberCount } } } } }',
        {
          topic: TOPIC,
        },
      );
      const organization = { name: '江都区堤防管理处工会', memberCount: expect.any(Number) as number };
      expect(listed).toEqual({ suggestions: { nodes: [{ authors: [{ name: '辛仁石', mySuggestions: null, organization }] }] } });
    });
  });
}
