import type { Caller } from '@uniongraph/access';
import { memberOf } from '@uniongraph/testing';
import { CommitteesUnderTest, type CommitteeView, type Host, type SeatView } from '../committee/committee.seed.js';

let committees: CommitteesUnderTest;
beforeAll(async () => {
  committees = await CommitteesUnderTest.start();
});
afterAll(() => committees.service.close());

type Input = Record<string, unknown>;
type Answered = { record: { id: string; version: number; to?: string | null } | null; refusals: string[] };

const act = async (caller: Caller, name: 'assignDuty' | 'endDuty' | 'logDailyAffair', input: Input): Promise<Answered> => {
  const [key, more] = name === 'logDailyAffair' ? ['affairsLog', 'on text'] : ['dutyAssignment', 'area isLead from to'];
  const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${key} { id version ${more} } userErrors { code field } } }`;
  const payload = (await committees.service.data<Record<string, Record<string, unknown>>>(caller, query, { input }))[name]!;
  const refusals = (payload['userErrors'] as { code: string; field: string[] }[]).map(({ code, field }) => [code, ...field].join(' '));
  return { record: payload[key!] as Answered['record'], refusals };
};
const assign = async (host: Host, seat: { id: string }, area: string, over: Input = {}): Promise<string[]> =>
  (await act(host.office, 'assignDuty', { seatId: seat.id, area, ...over })).refusals;

interface Coverage {
  seats: number;
  seatsWithDuty: number;
  seatsWithoutDuty: { memberName: string }[];
  areas: { area: string; seats: number; lead: { memberName: string } | null }[];
  isComplete: boolean;
}
const coverage = async (caller: Caller, committeeId: string): Promise<Coverage | null> => {
  const query = 'query ($id: ID!) { dutyCoverage(committeeId: $id) { seats seatsWithDuty seatsWithoutDuty { memberName } areas { area seats lead { memberName } } isComplete } }';
  return (await committees.service.data<{ dutyCoverage: Coverage | null }>(caller, query, { id: committeeId })).dutyCoverage;
};
const seated = async (host: Host, ...names: string[]): Promise<{ committee: CommitteeView; seats: SeatView[] }> => {
  const committee = await committees.establish(host);
  const seats: SeatView[] = [];
  for (const name of names) seats.push(await committees.seat(host, committee, await committees.member(host.id, name)));
  return { committee, seats };
};

describe('MEM-11 duties of a committee', () => {
  it('MEM-11 flags the seventh of seven members, six of whom have duties', async () => {
    const host = await committees.host();
    const { committee, seats } = await seated(host, '甲', '乙', '丙', '丁', '戊', '己', '庚');
    for (const seat of seats.slice(0, 6)) expect(await assign(host, seat, `分管${seat.memberName}`, { isLead: true })).toEqual([]);
    expect(await coverage(host.office, committee.id)).toMatchObject({ seats: 7, seatsWithDuty: 6, seatsWithoutDuty: [{ memberName: '庚' }], isComplete: false });
    expect(await assign(host, seats[6]!, '分管甲')).toEqual([]);
    expect(await coverage(host.office, committee.id)).toMatchObject({ seatsWithDuty: 7, seatsWithoutDuty: [], isComplete: true });
  });
  it('MEM-11 has one lead an area, also of two named at the same moment, and names an area without', async () => {
    const host = await committees.host();
    const { committee, seats } = await seated(host, '甲', '乙');
    const both = await Promise.all(seats.map((seat) => assign(host, seat, '宣传教育', { isLead: true })));
    expect(both.sort()).toEqual([[], ['LEAD_TAKEN input isLead']]);
    expect(await assign(host, seats[0]!, '女职工')).toEqual([]);
    expect(await assign(host, seats[0]!, '女职工', { isLead: true })).toEqual(['ALREADY_ASSIGNED input area']);
    const { areas, isComplete } = (await coverage(host.office, committee.id))!;
    expect(areas).toContainEqual({ area: '女职工', seats: 1, lead: null });
    expect(isComplete).toBe(false);
  });
  it('MEM-11 ends a duty on its day, keeps it for the time before, and frees the lead', async () => {
    const host = await committees.host();
    const { seats } = await seated(host, '甲', '乙');
    const { record } = await act(host.office, 'assignDuty', { seatId: seats[0]!.id, area: '财务', isLead: true, from: '2025-03-01' });
    expect((await act(host.office, 'endDuty', { id: record!.id, version: 1, on: '2025-02-28' })).refusals).toEqual(['INVALID input on']);
    expect((await act(host.office, 'endDuty', { id: record!.id, version: 1, on: '2025-03-20' })).record).toMatchObject({ to: '2025-03-20' });
    expect((await act(host.office, 'endDuty', { id: record!.id, version: 2 })).refusals).toEqual(['WRONG_STATE input id']);
    expect(await assign(host, seats[1]!, '财务', { isLead: true })).toEqual([]);
    const query = 'query ($id: ID!) { committeeSeat(id: $id) { member { id } } }';
    const { committeeSeat } = await committees.service.data<{ committeeSeat: { member: { id: string } } }>(host.office, query, { id: seats[0]!.id });
    const dutiesOn = async (on: string): Promise<string[]> => {
      const duties = 'query ($id: ID!, $on: LocalDate) { dutiesOf(memberId: $id, on: $on) { area } }';
      return (await committees.service.data<{ dutiesOf: { area: string }[] }>(host.office, duties, { id: committeeSeat.member.id, on })).dutiesOf.map(({ area }) => area);
    };
    expect([await dutiesOn('2025-03-19'), await dutiesOn('2025-03-20')]).toEqual([['财务'], []]);
  });
  it('MEM-11 ends the duties of a seat with the seat, and assigns none to one that was vacated', async () => {
    const host = await committees.host();
    const { committee, seats } = await seated(host, '甲', '乙');
    await assign(host, seats[0]!, '文体', { isLead: true });
    await committees.must(host.office, 'vacateSeat', { id: seats[0]!.id, version: 1, reason: '调离' });
    expect(await assign(host, seats[0]!, '财务')).toEqual(['WRONG_STATE input seatId']);
    expect(await assign(host, seats[1]!, '文体', { isLead: true })).toEqual([]);
    expect(await coverage(host.office, committee.id)).toMatchObject({ seats: 1, isComplete: true });
  });
  it.each([
    [{ area: ' ' }, ['INVALID input area']],
    [{ area: '字'.repeat(40) }, []],
    [{ area: '字'.repeat(41) }, ['INVALID input area']],
    [{ from: '2025-02-28' }, ['INVALID input from']],
    [{ from: '2025-04-01' }, ['INVALID input from']],
  ])('MEM-11 of a seat held since 2025-03-01 assigns %j: %j', async (over, refused) => {
    const host = await committees.host();
    const { seats } = await seated(host, '甲');
    expect(await assign(host, seats[0]!, '文体', over)).toEqual(refused);
  });
  it('MEM-11 shows the coverage to nobody outside of the union', async () => {
    const [host, other] = [await committees.host(), await committees.host()];
    const { committee, seats } = await seated(host, '甲');
    expect(await coverage(other.office, committee.id)).toBeNull();
    expect(await assign(other, seats[0]!, '文体')).toEqual(['NOT_FOUND input seatId']);
  });
});

describe('MEM-11 daily union affairs', () => {
  it('MEM-11 are logged by the member concerned or by the office, within the time of the seat, and by no fellow', async () => {
    const host = await committees.host();
    const committee = await committees.establish(host);
    const [memberId, fellow] = [await committees.member(host.id), await committees.member(host.id)];
    const seat = await committees.seat(host, committee, memberId);
    const log = async (caller: Caller, over: Input = {}): Promise<string[]> =>
      (await act(caller, 'logDailyAffair', { seatId: seat.id, on: '2025-03-10', text: '走访车间', ...over })).refusals;
    expect(await log(memberOf(host.id, memberId))).toEqual([]);
    expect(await log(host.office)).toEqual([]);
    expect(await log(memberOf(host.id, fellow))).toEqual(['NOT_FOUND input seatId']);
    expect(await log(host.office, { on: '2025-02-28' })).toEqual(['INVALID input on']);
    expect(await log(host.office, { text: '' })).toEqual(['INVALID input text']);
    await committees.must(host.office, 'vacateSeat', { id: seat.id, version: 1, on: '2025-03-20', reason: '调离' });
    expect([await log(host.office, { on: '2025-03-19' }), await log(host.office, { on: '2025-03-20' })]).toEqual([[], ['INVALID input on']]);
    const query = '{ affairsLogs(orderBy: [{ field: ON, direction: ASC }]) { nodes { on text } } }';
    const seen = async (caller: Caller) => (await committees.service.data<{ affairsLogs: { nodes: object[] } }>(caller, query)).affairsLogs.nodes.length;
    expect([await seen(memberOf(host.id, memberId)), await seen(memberOf(host.id, fellow)), await seen(host.office)]).toEqual([3, 0, 3]);
  });
});
