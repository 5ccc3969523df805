import { holding, memberOf, theProduct } from '@uniongraph/testing';
import { CommitteesUnderTest, type Host, type SeatView } from './committee.seed.js';

let committees: CommitteesUnderTest;
beforeAll(async () => {
  committees = await CommitteesUnderTest.start();
});
afterAll(() => committees.service.close());

const grant = async (memberId: string, role: string, orgId: string): Promise<string | undefined> => {
  const subject = `signin-${memberId}`;
  await committees.service.data(theProduct, 'mutation ($input: LinkIdentityInput!) { linkIdentity(input: $input) { userErrors { code } } }', { input: { subject, memberId } });
  const query = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { userErrors { code } } }';
  const { grantRole } = await committees.service.data<{ grantRole: { userErrors: { code: string }[] } }>(theProduct, query, { input: { subject, role, orgId } });
  return grantRole.userErrors[0]?.code;
};
const appoint = (host: Host, committee: { id: string }, memberId: string, over: Record<string, unknown> = {}): Promise<string[]> =>
  committees.refusals(host.office, 'appointSeat', { committeeId: committee.id, memberId, ...over });
const vacate = (host: Host, { id, version }: SeatView, over: Record<string, unknown> = {}): Promise<string[]> =>
  committees.refusals(host.office, 'vacateSeat', { id, version, reason: '工作调动', ...over });

describe('MEM-09 seats on a committee', () => {
  it('MEM-09 seats a member from a day, tells of it, and keeps the seat with its last day when it is vacated', async () => {
    const host = await committees.host();
    const committee = await committees.establish(host);
    const seat = await committees.seat(host, committee, await committees.member(host.id, '钱七'), { duty: 'VICE_CHAIR' });
    expect(seat).toMatchObject({ duty: 'VICE_CHAIR', from: '2025-03-01', to: null, memberName: '钱七', version: 1 });
    expect(await vacate(host, seat, { on: '2025-03-20' })).toEqual([]);
    expect(await vacate(host, seat)).toEqual(['STALE_VERSION input version']);
    expect(await vacate(host, { ...seat, version: 2 })).toEqual(['WRONG_STATE input id']);
    const query = 'query ($id: ID!, $on: LocalDate) { committee(id: $id) { seats(on: $on) { to reason } } }';
    const on = async (day: string | null) => (await committees.service.data<{ committee: { seats: object[] } }>(host.office, query, { id: committee.id, on: day })).committee.seats;
    expect(await on('2025-03-19')).toEqual([{ to: '2025-03-20', reason: '工作调动' }]);
    expect([await on('2025-03-20'), await on('2025-02-28')]).toEqual([[], []]);
    expect(await on(null)).toHaveLength(1);
    const told = await committees.service.store.connection.collection('outbox').find({ recordId: seat.id }).sort({ _id: 1 }).toArray();
    expect(told.map(({ type, payload }) => [type, (payload as { to: string | null }).to])).toEqual([
      ['SeatChanged', null],
      ['SeatChanged', '2025-03-20'],
    ]);
  });
  it('MEM-09 has one chair at a time, and the next from the day on which the one before left', async () => {
    const host = await committees.host();
    const committee = await committees.establish(host);
    const [one, other] = [await committees.member(host.id), await committees.member(host.id)];
    const both = await Promise.all([one, other].map((id) => appoint(host, committee, id, { duty: 'CHAIR', from: '2025-03-01' })));
    expect(both.sort()).toEqual([[], ['CHAIR_TAKEN input duty']]);
    const query = 'query ($id: ID!) { committee(id: $id) { chair { id version duty from to memberName member { id } } } }';
    const { chair } = (await committees.service.data<{ committee: { chair: SeatView & { member: { id: string } } } }>(host.office, query, { id: committee.id })).committee;
    const next = chair.member.id === one ? other : one;
    expect(await vacate(host, chair, { on: '2025-03-20' })).toEqual([]);
    expect(await appoint(host, committee, next, { duty: 'CHAIR', from: '2025-03-19' })).toEqual(['CHAIR_TAKEN input duty']);
    expect(await appoint(host, committee, next, { duty: 'CHAIR', from: '2025-03-20' })).toEqual([]);
  });
  it('MEM-09 seats an active member of the union or of a branch below, each once, and nobody else', async () => {
    const host = await committees.host();
    const [branch, other] = [await committees.host(host.id, { kind: 'BRANCH' }), await committees.host()];
    const committee = await committees.establish(host);
    const below = await committees.member(branch.id);
    expect(await appoint(host, committee, below)).toEqual([]);
    expect(await appoint(host, committee, below)).toEqual(['ALREADY_SEATED input memberId']);
    expect(await appoint(host, committee, await committees.member(other.id))).toEqual(['NOT_ELIGIBLE input memberId']);
    expect(await appoint(host, committee, 'memNOBODY')).toEqual(['NOT_ELIGIBLE input memberId']);
    expect(await appoint(branch, await committees.establish(branch), await committees.member(host.id))).toEqual(['NOT_ELIGIBLE input memberId']);
    expect(await appoint(other, committee, below)).toEqual(['NOT_FOUND input committeeId']);
  });
  it('OR-14b seats nobody who keeps the membership in retirement', async () => {
    const host = await committees.host();
    const committee = await committees.establish(host);
    const { id, version } = await committees.register.aMember(host.id);
    await committees.register.act(theProduct, 'retire', { id, version, on: '2025-03-01' });
    expect(await appoint(host, committee, id)).toEqual(['NOT_ELIGIBLE input memberId']);
  });
  it('OR-06 refuses a close relative of the principal officer on the union committee of a basic union, with the clause', async () => {
    const host = await committees.host();
    const memberId = await committees.member(host.id);
    const relative = { memberId, closeRelativeOfPrincipal: true };
    const { userErrors } = await committees.attempt(host.office, 'appointSeat', { ...relative, committeeId: (await committees.establish(host)).id });
    expect(userErrors).toMatchObject([{ code: 'CLOSE_RELATIVE', clause: expect.stringContaining('10') as string }]);
    expect(await appoint(host, await committees.establish(host, 'SUPERVISION_GROUP'), memberId, relative)).toEqual([]);
    const federation = await committees.host(null, { kind: 'FEDERATION' });
    const local = await committees.establish(federation, 'UNION_COMMITTEE', { termTo: '2029-12-31' });
    expect(await appoint(federation, local, await committees.member(federation.id), { closeRelativeOfPrincipal: true })).toEqual([]);
  });
  it.each([
    ['2025-01-01', []],
    ['2024-12-31', ['INVALID input from']],
    ['2025-03-31', []],
    ['2025-04-01', ['INVALID input from']],
  ])('MEM-09 lets a seat of a term since 2025-01-01 be held from %s on 2025-03-31: %j', async (from, refused) => {
    const host = await committees.host();
    const committee = await committees.establish(host);
    expect(await appoint(host, committee, await committees.member(host.id), { from })).toEqual(refused);
  });
  it.each([
    ['2025-03-01', []],
    ['2025-02-28', ['INVALID input on']],
    ['2025-03-31', []],
    ['2025-04-01', ['INVALID input on']],
  ])('MEM-09 lets a seat held since 2025-03-01 be vacated on %s: %j', async (on, refused) => {
    const host = await committees.host();
    const seat = await committees.seat(host, await committees.establish(host), await committees.member(host.id));
    expect(await vacate(host, seat, { on })).toEqual(refused);
    expect(await vacate(host, seat, { on, reason: '' })).toHaveLength(1);
  });
});

describe('MEM-09 the roles of seats', () => {
  it.each([
    ['UNION_COMMITTEE', 'ENTERPRISE', 'CHAIR', ['UNION_CHAIR']],
    ['UNION_COMMITTEE', 'BRANCH', 'CHAIR', ['BRANCH_CHAIR']],
    ['UNION_COMMITTEE', 'ENTERPRISE', 'WOMEN_COMMISSIONER', ['COMMITTEE_MEMBER', 'WOMEN_COMMISSIONER']],
    ['AUDIT_COMMITTEE', 'ENTERPRISE', 'MEMBER', ['AUDIT_COMMISSIONER']],
    ['WOMEN_COMMITTEE', 'ENTERPRISE', 'CHAIR', ['WOMEN_COMMISSIONER']],
    ['MEDIATION', 'ENTERPRISE', 'MEMBER', ['MEDIATOR']],
    ['SUPERVISION_GROUP', 'ENTERPRISE', 'CHAIR', []],
  ])('MEM-09 a seat on the %s of a %s as %s brings %j, and takes it away', async (kind, at, duty, roles) => {
    const host = await committees.host(null, { kind: at });
    const memberId = await committees.member(host.id);
    const seat = await committees.seat(host, await committees.establish(host, kind), memberId, { duty });
    expect((await committees.rolesOf(memberId)).map(({ role }) => role).sort()).toEqual(roles);
    expect(await vacate(host, seat)).toEqual([]);
    expect(await committees.rolesOf(memberId)).toEqual([]);
  });
  it('MEM-10 a seat on a working committee brings the role for its subject alone, and a second seat another', async () => {
    const host = await committees.host();
    const memberId = await committees.member(host.id);
    const seats: SeatView[] = [];
    for (const subject of ['LIVING_SECURITY', 'EDUCATION_CULTURE']) seats.push(await committees.seat(host, await committees.establish(host, 'WORKING', { subject }), memberId));
    expect((await committees.rolesOf(memberId)).map(({ within }) => within).sort()).toEqual(['EDUCATION_CULTURE', 'LIVING_SECURITY']);
    await vacate(host, seats[0]!);
    expect(await committees.rolesOf(memberId)).toEqual([{ role: 'COMMITTEE_MEMBER', orgId: host.id, within: 'EDUCATION_CULTURE' }]);
  });
  it('MEM-09 keeps a role while another seat brings it, and takes it from all at a change of term', async () => {
    const host = await committees.host();
    const memberId = await committees.member(host.id);
    const union = await committees.establish(host, 'UNION_COMMITTEE');
    const women = await committees.establish(host, 'WOMEN_COMMITTEE');
    await committees.seat(host, union, memberId, { duty: 'WOMEN_COMMISSIONER' });
    await committees.seat(host, women, memberId);
    await committees.establish(host, 'WOMEN_COMMITTEE', { termFrom: '2025-03-10', termTo: '2028-03-09', predecessorId: women.id });
    expect((await committees.rolesOf(memberId)).map(({ role }) => role).sort()).toEqual(['COMMITTEE_MEMBER', 'WOMEN_COMMISSIONER']);
    await committees.establish(host, 'UNION_COMMITTEE', { termFrom: '2025-03-10', termTo: '2028-03-09', predecessorId: union.id });
    expect(await committees.rolesOf(memberId)).toEqual([]);
    const query = 'query ($id: ID!) { committee(id: $id) { seats { to } } }';
    expect(await committees.service.data(host.office, query, { id: union.id })).toEqual({ committee: { seats: [{ to: '2025-03-10' }] } });
    expect(await appoint(host, union, memberId)).toEqual(['WRONG_STATE input committeeId']);
  });
  it('MEM-09 ends the seats and the roles of who retires, on that day', async () => {
    const host = await committees.host();
    const { id, version } = await committees.register.aMember(host.id);
    const committee = await committees.establish(host);
    await committees.seat(host, committee, id, { duty: 'CHAIR' });
    await committees.register.act(theProduct, 'retire', { id, version, on: '2025-03-20' });
    expect(await committees.rolesOf(id)).toEqual([{ role: 'RETIREE', orgId: host.id, within: null }]);
    const query = 'query ($id: ID!) { committee(id: $id) { seats { to } chair { id } } }';
    expect(await committees.service.data(host.office, query, { id: committee.id })).toEqual({ committee: { seats: [{ to: '2025-03-20' }], chair: null } });
  });
  it('MEM-09 appoints nobody by their own hand to a seat that brings a role', async () => {
    const host = await committees.host();
    const memberId = await committees.member(host.id);
    const office = holding('UNION_OFFICE', host.id, { subject: 'clerk', memberId });
    const own = (committee: { id: string }) => committees.refusals(office, 'appointSeat', { committeeId: committee.id, memberId, duty: 'CHAIR' });
    expect(await own(await committees.establish(host))).toEqual(['OWN_SEAT input memberId']);
    expect(await own(await committees.establish(host, 'OFFICE'))).toEqual([]);
  });
  it.each(['FINANCE_OFFICER', 'CASHIER', 'ASSET_KEEPER', 'UNION_CHAIR'])(
    'FIN-19 seats nobody on the audit committee who is %s, and gives no such post to who sits there',
    async (role) => {
      const host = await committees.host();
      const audit = await committees.establish(host, 'AUDIT_COMMITTEE');
      const [first, second] = [await committees.member(host.id), await committees.member(host.id)];
      expect(await grant(first, role, host.id)).toBeUndefined();
      expect(await appoint(host, audit, first)).toEqual(['INCOMPATIBLE_ROLES input memberId']);
      await committees.seat(host, audit, second);
      expect(await grant(second, role, host.id)).toBe('INCOMPATIBLE_ROLES');
    },
  );
  it('FIN-19 seats neither chair nor vice-chair of a branch on its audit committee, nor both at the same moment, with the clause', async () => {
    const host = await committees.host((await committees.host()).id, { kind: 'BRANCH' });
    const [union, audit] = [await committees.establish(host), await committees.establish(host, 'AUDIT_COMMITTEE')];
    const memberId = await committees.member(host.id);
    const both = await Promise.all([appoint(host, union, memberId, { duty: 'VICE_CHAIR' }), appoint(host, audit, memberId)]);
    expect(both.sort()).toEqual([[], ['INCOMPATIBLE_ROLES input memberId']]);
    const other = await committees.member(host.id);
    expect(await appoint(host, union, other)).toEqual([]);
    expect(await appoint(host, audit, other)).toEqual([]);
  });
  it('MEM-09 leaves the names of holders to the own union, and the list of seats empty for others', async () => {
    const [host, other] = [await committees.host(), await committees.host()];
    const memberId = await committees.member(host.id);
    const seat = await committees.seat(host, await committees.establish(host), memberId);
    const query = 'query ($id: ID!) { committeeSeat(id: $id) { memberName member { id } } committeeSeats { nodes { id } } }';
    const fellow = memberOf(host.id, await committees.member(host.id));
    expect(await committees.service.data(fellow, query, { id: seat.id })).toEqual({
      committeeSeat: { memberName: '王芳', member: null },
      committeeSeats: { nodes: [{ id: seat.id }] },
    });
    expect(await committees.service.data(memberOf(other.id, 'memX'), query, { id: seat.id })).toEqual({ committeeSeat: null, committeeSeats: { nodes: [] } });
    expect(await vacate(other, seat)).toEqual(['NOT_FOUND input id']);
  });
});
