import type { Caller } from '@uniongraph/access';
import { aPerson, holding, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { membership } from '../subgraph.js';
import { registerOf, type Register } from './member.seed.js';

interface Transfer {
  id: string;
  version: number;
  state: string;
  memberName: string | null;
  member: { id: string } | null;
}
interface Answer {
  transfer: Transfer | null;
  member: { version: number; organization: { id: string } } | null;
  userErrors: { code: string; field: string[] }[];
}

let service: TestService;
let register: Register;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  register = registerOf(service);
});
afterAll(() => service.close());

async function act(caller: Caller, name: string, input: object): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { transfer { id version state memberName member { id } } member { version organization { id } } userErrors { code field } } }`;
  return (await service.data<Record<string, Answer>>(caller, document, { input }))[name]!;
}
const code = ({ userErrors }: Answer): string | undefined => userErrors[0]?.code;

async function aRequest(over: object = {}) {
  const [from, to] = [await register.anOrganization(), await register.anOrganization()];
  const [sender, receiver] = [holding('UNION_OFFICE', from, { subject: 'sender' }), holding('UNION_OFFICE', to, { subject: 'receiver' })];
  const member = await register.aMember(from, { name: '调动者' });
  const asked = await act(sender, 'transferMember', { id: member.id, version: 2, toOrgId: to, ...over });
  return { from, to, sender, receiver, memberId: member.id, asked, transfer: asked.transfer! };
}
const whereabouts = async (memberId: string): Promise<unknown> => {
  const query = 'query ($id: ID!) { member(id: $id) { organization { id } pendingTransfer { id } spells { from to organization { id } } } }';
  return (await service.data<{ member: unknown }>(theProduct, query, { id: memberId })).member;
};

describe('MEM-05 a transfer between two unions', () => {
  it('MEM-05 leaves the member where the member is until the receiving office consents, then moves with the history', async () => {
    const { from, to, receiver, memberId, asked, transfer } = await aRequest({ on: '2025-03-01' });
    expect(asked).toMatchObject({ transfer: { state: 'REQUESTED' }, member: { version: 2, organization: { id: from } }, userErrors: [] });
    expect(await whereabouts(memberId)).toEqual({
      organization: { id: from },
      pendingTransfer: { id: transfer.id },
      spells: [{ from: '2025-01-01', to: null, organization: { id: from } }],
    });
    expect([await register.memberCount(from), await register.memberCount(to)]).toEqual([1, 0]);
    expect(await act(receiver, 'acceptTransfer', { id: transfer.id, version: 1 })).toMatchObject({ transfer: { state: 'ACCEPTED', member: { id: memberId } }, userErrors: [] });
    expect(await whereabouts(memberId)).toEqual({
      organization: { id: to },
      pendingTransfer: null,
      spells: [
        { from: '2025-01-01', to: '2025-03-01', organization: { id: from } },
        { from: '2025-03-01', to: null, organization: { id: to } },
      ],
    });
    expect([await register.memberCount(from), await register.memberCount(to)]).toEqual([0, 1]);
  });
  it('MEM-05 moves at once where the office covers both unions', async () => {
    const root = await register.anOrganization();
    const [from, to] = [await register.anOrganization(root), await register.anOrganization(root)];
    const { id } = await register.aMember(from);
    expect(await act(holding('UNION_OFFICE', root), 'transferMember', { id, version: 2, toOrgId: to })).toMatchObject({
      transfer: { state: 'ACCEPTED' },
      member: { organization: { id: to } },
    });
  });
  it('MEM-05 shows the receiving office who is to come, by name alone, on its list and its desk', async () => {
    const { to, receiver, memberId, transfer } = await aRequest();
    const query =
      'query ($org: ID!, $id: ID!) { memberTransfers(filter: { state: { eq: REQUESTED } }) { nodes { id memberName member { id } } } member(id: $id) { name } officeDesk(orgId: $org) { kind recordId } }';
    expect(await service.data(receiver, query, { org: to, id: memberId })).toEqual({
      memberTransfers: { nodes: [{ id: transfer.id, memberName: '调动者', member: null }] },
      member: null,
      officeDesk: expect.arrayContaining([{ kind: 'MEMBER_TRANSFER', recordId: transfer.id }]) as unknown,
    });
  });
  it('MEM-05 lets nobody but the receiving office consent or decline, nor anybody but the asking one withdraw', async () => {
    const { sender, receiver, transfer } = await aRequest();
    const { id } = transfer;
    const stranger = holding('UNION_OFFICE', await register.anOrganization());
    for (const caller of [sender, stranger]) {
      expect(code(await act(caller, 'acceptTransfer', { id, version: 1 }))).toBe('NOT_FOUND');
      expect(code(await act(caller, 'declineTransfer', { id, version: 1, reason: '编制已满，不接收' }))).toBe('NOT_FOUND');
    }
    for (const caller of [receiver, stranger]) expect(code(await act(caller, 'withdrawTransfer', { id, version: 1 }))).toBe('NOT_FOUND');
    expect((await act(sender, 'withdrawTransfer', { id, version: 1 })).transfer?.state).toBe('WITHDRAWN');
    expect(code(await act(receiver, 'acceptTransfer', { id, version: 2 }))).toBe('WRONG_STATUS');
  });
  it('MEM-05 declines with a reason, after which another union may be asked', async () => {
    const { sender, receiver, memberId, transfer } = await aRequest();
    const toOrgId = await register.anOrganization();
    expect(code(await act(sender, 'transferMember', { id: memberId, version: 2, toOrgId }))).toBe('TRANSFER_PENDING');
    expect(code(await act(receiver, 'declineTransfer', { id: transfer.id, version: 1, reason: '不' }))).toBe('INVALID');
    expect((await act(receiver, 'declineTransfer', { id: transfer.id, version: 1, reason: '编制已满，不接收' })).transfer?.state).toBe('DECLINED');
    expect(code(await act(sender, 'transferMember', { id: memberId, version: 2, toOrgId }))).toBeUndefined();
  });
  it('MEM-05 lets a transfer lapse when the membership ends, and never half moves one that ends at the same moment', async () => {
    const { to, receiver, memberId, transfer } = await aRequest();
    await register.act(theProduct, 'end', { id: memberId, version: 2, reason: 'RESIGNED' });
    expect(code(await act(receiver, 'acceptTransfer', { id: transfer.id, version: 2 }))).toBe('WRONG_STATUS');
    const raced = await aRequest();
    await Promise.all([
      act(raced.receiver, 'acceptTransfer', { id: raced.transfer.id, version: 1 }),
      register.act(theProduct, 'end', { id: raced.memberId, version: 2, reason: 'RESIGNED' }),
    ]);
    const open = await service.store.connection.collection('membershipSpells').find({ memberId: raced.memberId, to: null, supersededAt: null }).toArray();
    const { member } = await service.data<{ member: { status: string; organization: { id: string } } }>(
      theProduct,
      'query ($id: ID!) { member(id: $id) { status organization { id } } }',
      {
        id: raced.memberId,
      },
    );
    expect([member.status, open.map(({ orgId }) => orgId as string)]).toEqual(member.status === 'LEFT' ? ['LEFT', []] : ['ACTIVE', [raced.to]]);
    expect(await register.memberCount(to)).toBe(0);
  });
  it('MEM-05 takes a day from the beginning of the stretch to today', async () => {
    const { asked } = await aRequest({ on: '2024-12-31' });
    expect(code(asked)).toBe('INVALID');
    expect(code((await aRequest({ on: '2025-04-01' })).asked)).toBe('INVALID');
    expect(code((await aRequest({ on: '2025-01-01' })).asked)).toBeUndefined();
  });
});

describe('MEM-05 the roles of who departs', () => {
  const GRANT = 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { userErrors { code } } }';
  const LINK = 'mutation ($input: LinkIdentityInput!) { linkIdentity(input: $input) { userErrors { code } } }';
  async function anOfficer(orgId: string) {
    const { id } = await register.aMember(orgId);
    const subject = `officer-${id}`;
    await service.data(theProduct, LINK, { input: { subject, memberId: id } });
    for (const role of ['BRANCH_CHAIR', 'MEDIATOR']) await service.data(theProduct, GRANT, { input: { subject, role, orgId } });
    const roles = async (): Promise<string[]> =>
      (await service.data<{ myIdentity: { grants: { role: string }[] } }>(aPerson({ subject }), '{ myIdentity { grants { role } } }')).myIdentity.grants
        .map(({ role }) => role)
        .sort();
    return { id, roles };
  }
  it('MEM-05 takes every role from who leaves', async () => {
    const { id, roles } = await anOfficer(await register.anOrganization());
    expect(await roles()).toEqual(['BRANCH_CHAIR', 'MEDIATOR', 'MEMBER']);
    await register.act(theProduct, 'end', { id, version: 2, reason: 'LEFT_EMPLOYMENT' });
    expect(await roles()).toEqual([]);
  });
  it('OR-14b takes from who retires, or keeps the membership only, what an active member alone can hold', async () => {
    const org = await register.anOrganization();
    const [retiree, kept] = [await anOfficer(org), await anOfficer(org)];
    await register.act(theProduct, 'retire', { id: retiree.id, version: 2 });
    await register.act(theProduct, 'keep', { id: kept.id, version: 2, reason: '停薪留职期间' });
    expect([await retiree.roles(), await kept.roles()]).toEqual([
      ['MEDIATOR', 'RETIREE'],
      ['MEDIATOR', 'RETIREE'],
    ]);
  });
  it('MEM-05 leaves an office with who moves within its subtree, and takes it from who moves out of it', async () => {
    const root = await register.anOrganization();
    const [branch, outside] = [await register.anOrganization(root), await register.anOrganization()];
    const { id, roles } = await anOfficer(root);
    await act(theProduct, 'transferMember', { id, version: 2, toOrgId: branch });
    expect(await roles()).toEqual(['BRANCH_CHAIR', 'MEDIATOR', 'MEMBER']);
    await act(theProduct, 'transferMember', { id, version: 3, toOrgId: outside });
    expect(await roles()).toEqual(['MEDIATOR', 'MEMBER']);
  });
});
