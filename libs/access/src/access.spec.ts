import { ANONYMOUS, CallerSeal, CallerSealError, isGrantedAnywhere, Scope, type Caller } from './index.js';

const secret = 'a-secret-for-tests-of-32-characters!';
const person = (grants: Caller['grants'], memberId: string | null = 'mem1'): Caller => ({ kind: 'PERSON', subject: 's', memberId, grants });

describe('caller seal', () => {
  it('opens what it sealed, and takes no header as anonymous', () => {
    const seal = new CallerSeal(secret);
    const caller = person([{ role: 'MEMBER', orgId: 'org1' }]);
    expect(seal.open(seal.seal(caller))).toEqual(caller);
    expect(seal.open(undefined).kind).toBe('ANONYMOUS');
  });
  it('refuses an altered body, a foreign secret and a header older than 60 s', () => {
    let nowMs = 0;
    const seal = new CallerSeal(secret, () => nowMs);
    const header = seal.seal(person([]));
    const forged = Buffer.from(JSON.stringify({ caller: person([{ role: 'UNION_CHAIR', orgId: 'org1' }]), expiresAtMs: 9e15 })).toString('base64url');
    expect(() => seal.open(`${forged}.${header.split('.')[1]}`)).toThrow(CallerSealError);
    expect(() => new CallerSeal(`${secret}x`, () => 0).open(header)).toThrow(CallerSealError);
    nowMs = 60_000;
    expect(seal.open(header).kind).toBe('PERSON');
    nowMs = 60_001;
    expect(() => seal.open(header)).toThrow(/expired/);
  });
  it('refuses a short secret, naming the variable', () => {
    expect(() => new CallerSeal('short')).toThrow(/CALLER_SECRET/);
  });
});

describe('scope', () => {
  it('gives a member only the own record, and the office its subtree', () => {
    expect(Scope.of(person([{ role: 'MEMBER', orgId: 'org1' }]), 'member.read', '_id').filter).toEqual({ _id: 'mem1' });
    expect(Scope.of(person([{ role: 'UNION_OFFICE', orgId: 'org1' }]), 'member.read', '_id').filter).toEqual({ orgScope: 'org1' });
  });
  it('joins grants with or', () => {
    const both = person([
      { role: 'MEMBER', orgId: 'org1' },
      { role: 'BRANCH_CHAIR', orgId: 'org2' },
    ]);
    expect(Scope.of(both, 'member.read', '_id').filter).toEqual({ $or: [{ _id: 'mem1' }, { orgScope: 'org2' }] });
  });
  it('gives nothing for a role that the row does not name, or a role nobody knows', () => {
    expect(Scope.of(person([{ role: 'ANALYST', orgId: 'org1' }]), 'member.read', '_id').filter).toBeNull();
    expect(Scope.of(person([{ role: 'KING', orgId: 'org1' }]), 'member.read', '_id').filter).toBeNull();
    expect(Scope.of(person([{ role: 'MEMBER', orgId: 'org1' }], null), 'member.read', '_id').filter).toBeNull();
  });
  it('adds what is published to what the grants give, and gives it to everybody', () => {
    expect(Scope.of(ANONYMOUS, 'financeNotice.read', 'memberId').filter).toEqual({ isPublished: true });
    expect(Scope.of(person([{ role: 'FINANCE_OFFICER', orgId: 'org1' }]), 'financeNotice.read', 'memberId').filter).toEqual({ $or: [{ isPublished: true }, { orgScope: 'org1' }] });
  });
  it('adds to the subtree what is shared with the granted organisation, and gives what is addressed to it alone', () => {
    const office = person([{ role: 'UNION_OFFICE', orgId: 'org1' }]);
    expect(Scope.of(office, 'filing.read', 'memberId').filter).toEqual({ $or: [{ orgScope: 'org1' }, { sharedWith: 'org1' }] });
    expect(Scope.of(office, 'filing.handle', 'memberId').filter).toEqual({ toOrgId: 'org1' });
    expect(Scope.covers(office, 'filing.read', ['org0', 'org1'])).toBe(true);
    expect(Scope.covers(office, 'filing.handle', ['org0', 'org1'])).toBe(false);
  });
  it('covers a record of the subtree and not of a neighbour', () => {
    const office = person([{ role: 'UNION_OFFICE', orgId: 'org1' }]);
    expect(Scope.covers(office, 'member.write', ['org0', 'org1', 'org11'])).toBe(true);
    expect(Scope.covers(office, 'member.write', ['org0', 'org2'])).toBe(false);
  });
  it('knows whether a role is held anywhere', () => {
    expect(isGrantedAnywhere(person([{ role: 'MEMBER', orgId: 'x' }]), 'member.write')).toBe(false);
    expect(isGrantedAnywhere(person([]), 'organization.read')).toBe(true);
  });
});
