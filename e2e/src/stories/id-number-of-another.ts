import type { Caller } from '@uniongraph/access';
import type { Answer, Graph } from '../graph.js';

/** Of 刘洋, from the sample data. */
const ID_NUMBER = '320000199310199170';
const BIRTH_DATE = '1993-10-19';
const ATTACKERS = ['chen.wei', 'yang.hua', 'wang.fang', 'li.jianguo', 'zhao.min', 'wu.gang', 'song.jie', 'tang.yue', 'lin.tao'];

const QUERIES: [string, string][] = [
  ['root field', 'query ($id: ID!) { member(id: $id) { idNumber birthDate children { birthDate } } }'],
  ['alias', 'query ($id: ID!) { member(id: $id) { id: idNumber version: birthDate } }'],
  ['fragment', 'query ($id: ID!) { member(id: $id) { ...F ... on Member { b: birthDate } } } fragment F on Member { a: idNumber }'],
  ['list', '{ members(filter: { name: { eq: "刘洋" } }) { nodes { idNumber birthDate } } }'],
  ['the way round by democracy', '{ suggestions(first: 100) { nodes { authors { idNumber birthDate } } } }'],
  ['the way round by welfare', '{ hospitalStays(first: 100) { nodes { member { idNumber birthDate } } } visitTasks(first: 100) { nodes { member { idNumber birthDate } } } }'],
  ['the way round by culture', '{ registrations(first: 100) { nodes { member { idNumber birthDate } } } attendances(first: 100) { nodes { member { idNumber birthDate } } } }'],
  ['filter', `{ members(filter: { idNumber: { eq: "${ID_NUMBER}" } }) { totalCount } }`],
  ['filter by birth date', `{ members(filter: { birthDate: { eq: "${BIRTH_DATE}" } }) { totalCount } }`],
  ['order', '{ members(orderBy: [{ field: ID_NUMBER }]) { nodes { name } } }'],
  ['statistics', '{ memberStats(groupBy: [ID_NUMBER]) { groups { values { count } } } }'],
  ['entities through the gateway', 'query ($id: ID!) { _entities(representations: [{ __typename: "Member", id: $id }]) { ... on Member { idNumber } } }'],
  ['the identity that the gateway reads', '{ identity(subject: "liu.yang") { member { idNumber } } }'],
];
const ENTITIES = 'query ($id: ID!) { _entities(representations: [{ __typename: "Member", id: $id }]) { ... on Member { name idNumber birthDate } } }';

export function idNumberOfAnother(graph: Graph): void {
  describe("another member's ID number", () => {
    let id: string;
    let orgId: string;
    const expectNothing = ({ text }: Answer): void => {
      for (const secret of [ID_NUMBER, BIRTH_DATE, ID_NUMBER.slice(6, 14)]) expect(text.replaceAll(JSON.stringify(ID_NUMBER), '')).not.toContain(secret);
    };
    const sealedAs = (subject: string, memberId: string | null, role: string): Caller => ({ kind: 'PERSON', subject, memberId, grants: [{ role, orgId }] });

    beforeAll(async () => {
      const own = await graph.data<{ myMembership: { id: string; idNumber: string; organization: { id: string } } }>(
        'liu.yang',
        '{ myMembership { id idNumber organization { id } } }',
      );
      expect(own.myMembership.idNumber).toBe(ID_NUMBER);
      id = own.myMembership.id;
      orgId = own.myMembership.organization.id;
    });

    it.each(QUERIES)('MEM-05 is not to be had by %s, whoever asks', async (_, query) => {
      for (const login of [null, ...ATTACKERS]) expectNothing(await graph.ask(login, query, query.includes('$id') ? { id } : undefined));
    });

    it('MEM-05 is not told by the difference between a right and a wrong guess', async () => {
      const guess = (number: string) => graph.ask('wang.fang', `{ members(filter: { idNumber: { eq: "${number}" } }) { totalCount } }`);
      const [right, wrong] = [await guess(ID_NUMBER), await guess('320000199310199199')];
      expect({ ...right, text: '' }).toEqual({ ...wrong, text: '' });
      expect(right.errors[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    });

    it('MEM-05 is shown to the office with a reason alone, and the person can read who looked', async () => {
      const reveal = (login: string, reason: string) =>
        graph.ask<{ revealIdNumber: { idNumber: string | null } }>(
          login,
          'mutation ($input: RevealIdNumberInput!) { revealIdNumber(input: $input) { idNumber userErrors { code } } }',
          { input: { id, reason } },
        );
      expect(await reveal('chen.wei', '想看一看号码')).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      expectNothing(await reveal('lin.tao', '核对医保缴费信息'));
      expectNothing(await reveal('wang.fang', ''));
      expect((await reveal('wang.fang', '核对医保缴费信息')).data).toMatchObject({ revealIdNumber: { idNumber: ID_NUMBER } });
      expect(await graph.data('liu.yang', '{ myAccessLog { who reason } }')).toEqual({ myAccessLog: [{ who: 'wang.fang', reason: '核对医保缴费信息' }] });
      expect(await graph.data('chen.wei', '{ myAccessLog { who } }')).toEqual({ myAccessLog: [] });
    });

    if (graph.shape === 'separate') {
      it("MEM-05 is not to be had on the subgraph's own port, unsigned, forged or signed as anybody but the person", async () => {
        const onPort = (proof: { caller?: Caller; header?: string }) => graph.askSubgraph('membership', ENTITIES, { id }, proof);
        const chenWei = (await graph.data<{ myMembership: { id: string } }>('chen.wei', '{ myMembership { id } }')).myMembership.id;
        const seal = graph.running.context.seal.seal(sealedAs('liu.yang', id, 'MEMBER'));
        expect(await onPort({})).toMatchObject({ data: { _entities: [null] } });
        expect(await onPort({ caller: sealedAs('chen.wei', chenWei, 'GROUP_LEADER') })).toMatchObject({ data: { _entities: [null] } });
        expect(await onPort({ caller: sealedAs('wang.fang', null, 'UNION_OFFICE') })).toMatchObject({ data: { _entities: [{ name: '刘洋', idNumber: null, birthDate: null }] } });
        for (const header of [seal.slice(0, -2), `x${seal}`, 'nonsense', 'a.b']) {
          expect(await onPort({ header })).toMatchObject({ status: 401, data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
        }
        expect(await onPort({ header: seal })).toMatchObject({ data: { _entities: [{ idNumber: ID_NUMBER, birthDate: BIRTH_DATE }] } });
      });
    }
  });
}
