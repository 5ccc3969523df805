import { holding, memberOf } from '@uniongraph/testing';
import type { Caller } from '@uniongraph/access';
import { CommitteesUnderTest, type Host } from '../committee/committee.seed.js';

let unions: CommitteesUnderTest;
beforeAll(async () => {
  unions = await CommitteesUnderTest.start();
});
afterAll(() => unions.service.close());

type Input = Record<string, unknown>;
interface Item {
  id: string;
  version: number;
  state: string;
  isOverdue: boolean;
  closedOn: string | null;
  checks: { passed: boolean; opinion: string }[];
}

const act = async (caller: Caller, name: 'raise' | 'complete' | 'check', input: Input): Promise<{ item: Item | null; refusals: string[] }> => {
  const operation = `${name}Rectification`;
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${operation}(input: $input) { rectificationItem { id version state isOverdue result completedOn closedOn checks { passed opinion } } userErrors { code field } } }`;
  const payload = (await unions.service.data<Record<string, { rectificationItem: Item | null; userErrors: { code: string; field: string[] }[] }>>(caller, query, { input }))[
    operation
  ]!;
  return { item: payload.rectificationItem, refusals: payload.userErrors.map(({ code, field }) => [code, ...field].join(' ')) };
};
const anItem = (orgId: string, ownerId: string, over: Input = {}): Input => ({
  orgId,
  ownerId,
  source: 'MASS_LINE',
  vice: 'FORMALISM',
  aspect: 'MEETING',
  measure: '精简会议',
  dueOn: '2025-04-30',
  ...over,
});
const aHost = async (): Promise<{ host: Host; owner: string; asOwner: Caller }> => {
  const host = await unions.host();
  const owner = await unions.member(host.id);
  return { host, owner, asOwner: memberOf(host.id, owner) };
};
const raised = async ({ host, owner }: { host: Host; owner: string }, over: Input = {}): Promise<Item> => (await act(host.office, 'raise', anItem(host.id, owner, over))).item!;

describe('MEM-30 rectification', () => {
  it('MEM-30 refuses the owner who closes the own item, and lets somebody else', async () => {
    const at = await aHost();
    const item = await raised(at);
    const done = (await act(at.asOwner, 'complete', { id: item.id, version: 1, result: '会议减半' })).item!;
    expect(done).toMatchObject({ state: 'COMPLETED', completedOn: '2025-03-31', result: '会议减半' });
    const check = { id: item.id, version: 2, passed: true, opinion: '属实' };
    const ownerInOffice = holding('UNION_OFFICE', at.host.id, { subject: 'owner', memberId: at.owner });
    expect((await act(ownerInOffice, 'check', check)).refusals).toEqual(['OWN_ITEM input id']);
    expect((await act(at.host.office, 'check', check)).item).toMatchObject({ state: 'CLOSED', closedOn: '2025-03-31', checks: [{ passed: true, opinion: '属实' }] });
    expect((await act(at.host.office, 'check', { ...check, version: 3 })).refusals).toEqual(['WRONG_STATE input id']);
  });
  it('MEM-30 opens an item again that does not pass, and keeps the check', async () => {
    const at = await aHost();
    const item = await raised(at);
    expect((await act(at.host.office, 'check', { id: item.id, version: 1, passed: true, opinion: '好' })).refusals).toEqual(['WRONG_STATE input id']);
    await act(at.asOwner, 'complete', { id: item.id, version: 1, result: '已改' });
    const returned = (await act(at.host.office, 'check', { id: item.id, version: 2, passed: false, opinion: '不实' })).item!;
    expect(returned).toMatchObject({ state: 'OPEN', closedOn: null, checks: [{ passed: false, opinion: '不实' }] });
    expect((await act(at.asOwner, 'complete', { id: item.id, version: 3, result: '再改' })).item).toMatchObject({ state: 'COMPLETED' });
  });
  it.each([
    ['2025-03-31', []],
    ['2025-03-30', ['INVALID input dueOn']],
  ])('MEM-30 on 31 March sets a deadline of %s: %j', async (dueOn, refused) => {
    const { host, owner } = await aHost();
    expect((await act(host.office, 'raise', anItem(host.id, owner, { dueOn }))).refusals).toEqual(refused);
  });
  it('MEM-30 refuses an empty measure, and an owner who is not of the union', async () => {
    const [{ host, owner }, other] = [await aHost(), await aHost()];
    const refused = async (over: Input): Promise<string[]> => (await act(host.office, 'raise', anItem(host.id, owner, over))).refusals;
    expect(await refused({ measure: ' ' })).toEqual(['INVALID input measure']);
    expect(await refused({ ownerId: other.owner })).toEqual(['NOT_ELIGIBLE input ownerId']);
    expect(await refused({ ownerId: 'memNOBODY' })).toEqual(['NOT_ELIGIBLE input ownerId']);
  });
  it('MEM-30 shows the board by the four vices and the three aspects, with what is overdue', async () => {
    const at = await aHost();
    await raised(at, { vice: 'HEDONISM', aspect: 'WORK', dueOn: '2025-04-10' });
    const done = await raised(at);
    await act(at.asOwner, 'complete', { id: done.id, version: 1, result: '已改' });
    const board = async () => {
      const query =
        'query ($orgId: ID!) { rectificationBoard(orgId: $orgId) { open completed closed overdue byVice { vice open completed overdue } byAspect { aspect open completed } } }';
      return (await unions.service.data<{ rectificationBoard: { overdue: number } }>(at.host.office, query, { orgId: at.host.id })).rectificationBoard;
    };
    const none = { open: 0, completed: 0 };
    expect(await board()).toEqual({
      open: 1,
      completed: 1,
      closed: 0,
      overdue: 0,
      byVice: [
        { vice: 'FORMALISM', open: 0, completed: 1, overdue: 0 },
        { vice: 'BUREAUCRACY', ...none, overdue: 0 },
        { vice: 'HEDONISM', open: 1, completed: 0, overdue: 0 },
        { vice: 'EXTRAVAGANCE', ...none, overdue: 0 },
      ],
      byAspect: [
        { aspect: 'WORK', open: 1, completed: 0 },
        { aspect: 'MEETING', open: 0, completed: 1 },
        { aspect: 'WRITING', ...none },
      ],
    });
    unions.service.at('2025-04-11T10:00:00+08:00');
    const overdue = (await board()).overdue;
    unions.service.at('2025-03-31T10:00:00+08:00');
    expect(overdue).toBe(1);
  });
  it('MEM-30 puts an item on the desk before it is due, then for its check, and off when closed', async () => {
    const at = await aHost();
    const item = await raised(at);
    const desk = async (days: number): Promise<string[]> => {
      const query = 'query ($id: ID!, $days: Int) { officeDesk(orgId: $id, withinDays: $days) { kind recordId } }';
      const { officeDesk } = await unions.service.data<{ officeDesk: { kind: string; recordId: string }[] }>(at.host.office, query, { id: at.host.id, days });
      return officeDesk.filter(({ recordId }) => recordId === item.id).map(({ kind }) => kind);
    };
    expect([await desk(29), await desk(30)]).toEqual([[], ['RECTIFICATION']]);
    await act(at.asOwner, 'complete', { id: item.id, version: 1, result: '已改' });
    expect(await desk(30)).toEqual(['RECTIFICATION_CHECK']);
    await act(at.host.office, 'check', { id: item.id, version: 2, passed: true, opinion: '属实' });
    expect(await desk(30)).toEqual([]);
  });
  it('MEM-30 shows an item to its owner and the office, to no fellow and no other union', async () => {
    const [at, other] = [await aHost(), await aHost()];
    const { id } = await raised(at);
    const seen = async (caller: Caller): Promise<boolean> =>
      (await unions.service.data<{ rectificationItem: object | null }>(caller, 'query ($id: ID!) { rectificationItem(id: $id) { id } }', { id })).rectificationItem !== null;
    expect([await seen(at.asOwner), await seen(at.host.office), await seen(memberOf(at.host.id, 'memX')), await seen(other.host.office)]).toEqual([true, true, false, false]);
    expect((await act(other.host.office, 'complete', { id, version: 1, result: '代改' })).refusals).toEqual(['NOT_FOUND input id']);
    const board = 'query ($orgId: ID!) { rectificationBoard(orgId: $orgId) { open } }';
    expect(await unions.service.data(other.host.office, board, { orgId: at.host.id })).toEqual({ rectificationBoard: null });
  });
});
