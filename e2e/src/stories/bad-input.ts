import type { Answer, Graph } from '../graph.js';

const BENEFIT = 'suggestion { id } userErrors { code field }';
const NOBODY = 'mem01ARZ3NDEKTSV4RRFFQ69G5FAV';

const fault = ({ status, errors }: Answer) => ({ status, codes: errors.map(({ extensions }) => extensions.code), message: errors[0]?.message ?? '' });

export function badInput(graph: Graph): void {
  describe('input that is not right', () => {
    it.each([
      ['in the query', `mutation { recordBenefit(input: { id: "${NOBODY}", version: 1, benefitFen: 10.5 }) { ${BENEFIT} } }`, undefined],
      ['in a variable', `mutation ($fen: Money!) { recordBenefit(input: { id: "${NOBODY}", version: 1, benefitFen: $fen }) { ${BENEFIT} } }`, { fen: 10.5 }],
      ['inside a variable', `mutation ($input: RecordBenefitInput!) { recordBenefit(input: $input) { ${BENEFIT} } }`, { input: { id: NOBODY, version: 1, benefitFen: 10.5 } }],
    ])('DEM-13 refuses 10.5 fen %s, and says how an amount is written', async (_, query, variables) => {
      const answer = fault(await graph.ask('zhao.min', query, variables));
      expect(answer).toMatchObject({ status: 200, codes: ['BAD_USER_INPUT'] });
      expect(answer.message).toMatch(/whole fen only, 10.50 yuan is 1050; got "?10.5/);
    });

    it.each([
      ['in the query', '{ adoptionRate(orgId: "org0", from: "2025-02-30", to: "2025-03-31") { rate } }', undefined],
      ['in a variable', 'query ($from: LocalDate!) { adoptionRate(orgId: "org0", from: $from, to: "2025-03-31") { rate } }', { from: '2025-02-30' }],
    ])('DEM-13 refuses the day 2025-02-30 %s, and says what a day is', async (_, query, variables) => {
      const answer = fault(await graph.ask('wang.fang', query, variables));
      expect(answer).toMatchObject({ codes: ['BAD_USER_INPUT'] });
      expect(answer.message).toMatch(/a real calendar date such as 2025-03-31; got "2025-02-30"/);
    });

    it('MEM-05 answers null for an id that nobody has, and NOT_FOUND to an act on it', async () => {
      expect(await graph.data('wang.fang', `{ member(id: "${NOBODY}") { name } }`)).toEqual({ member: null });
      const payload = await graph.act('wang.fang', 'approveMembership', 'member { id }', { id: NOBODY, version: 1 });
      expect(payload).toMatchObject({ member: null, userErrors: [{ code: 'NOT_FOUND' }] });
    });

    it('MEM-05 answers STALE_VERSION to a change of a record that has changed since it was read', async () => {
      const { members } = await graph.data<{ members: { nodes: { id: string; version: number }[] } }>(
        'lin.tao',
        '{ members(filter: { name: { eq: "郭燕" } }) { nodes { id version } } }',
      );
      const [{ id, version } = { id: '', version: 0 }] = members.nodes;
      const change = (post: string) => graph.act<{ member: { version: number } }>('lin.tao', 'changeMember', 'member { version }', { id, version, post });
      expect(await change('主办会计')).toMatchObject({ member: { version: version + 1 }, userErrors: [] });
      expect(await change('出纳')).toMatchObject({ member: null, userErrors: [{ code: 'STALE_VERSION', field: ['input', 'version'] }] });
    });
  });
}
