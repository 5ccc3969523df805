import type { Caller } from '@uniongraph/access';
import { composeIdNumber } from '@uniongraph/id-number';
import { theProduct, type TestService } from '@uniongraph/testing';
import { ulid } from 'ulid';

const mutation = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { member { id version status name department joinedOn retiredOn keptOn leftOn organization { id } } userErrors { code field clause } } }`;
const ACTS = {
  apply: mutation('applyForMembership', 'ApplyForMembershipInput'),
  approve: mutation('approveMembership', 'ApproveMembershipInput'),
  decline: mutation('declineMembership', 'DeclineMembershipInput'),
  change: mutation('changeMember', 'ChangeMemberInput'),
  transfer: mutation('transferMember', 'TransferMemberInput'),
  retire: mutation('retireMember', 'RetireMemberInput'),
  end: mutation('endMembership', 'EndMembershipInput'),
  keep: mutation('keepMembership', 'KeepMembershipInput'),
  resume: mutation('resumeMembership', 'ResumeMembershipInput'),
  treatAsLeft: mutation('treatAsLeft', 'TreatAsLeftInput'),
  expel: mutation('expelMember', 'ExpelMemberInput'),
  correct: mutation('correctStanding', 'CorrectStandingInput'),
};

export interface Answer {
  member: {
    id: string;
    version: number;
    status: string;
    name: string;
    department: string | null;
    joinedOn: string | null;
    retiredOn: string | null;
    keptOn: string | null;
    leftOn: string | null;
    organization: { id: string };
  } | null;
  userErrors: { code: string; field: string[]; clause: string | null }[];
}
interface Imported {
  members: { id: string; name: string; status: string }[] | null;
  userErrors: { code: string; field: string[] }[];
}

/** What the specs of the register begin with: organisations and members, made through GraphQL. */
export interface Register {
  /** @returns the id of an organisation founded on 2020-01-01. */
  anOrganization(parentId?: string | null): Promise<string>;
  act(caller: Caller, act: keyof typeof ACTS, input: Record<string, unknown>): Promise<Answer>;
  apply(caller: Caller, orgId: string, over?: Record<string, unknown>): Promise<Answer>;
  /** @returns a member since 2025-01-01, whose version is 2. */
  aMember(orgId: string, over?: Record<string, unknown>): Promise<{ id: string; version: number }>;
  import(orgId: string, members: readonly Record<string, unknown>[]): Promise<Imported>;
  dissolve(orgId: string): Promise<{ code: string }[]>;
  /** Active members of the organisation on a day; today by default. */
  memberCount(orgId: string, on?: string): Promise<number>;
}

export function registerOf(service: TestService): Register {
  const act: Register['act'] = async (caller, name, input) => Object.values(await service.data<Record<string, Answer>>(caller, ACTS[name], { input }))[0]!;
  const apply: Register['apply'] = (caller, orgId, over = {}) =>
    act(caller, 'apply', { orgId, name: '王芳', idNumber: anIdNumber(), employmentType: 'PERMANENT', department: '工程科', ...over });
  return {
    act,
    apply,
    anOrganization: async (parentId = null) => {
      const document = 'mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } } }';
      const input = { parentId, code: `M-${ulid()}`, name: '测试工会', kind: 'ENTERPRISE', establishedOn: '2020-01-01', employeeCount: 60 };
      return (await service.data<{ registerOrganization: { organization: { id: string } } }>(theProduct, document, { input })).registerOrganization.organization.id;
    },
    aMember: async (orgId, over) => {
      const applied = await apply(theProduct, orgId, over);
      const { member, userErrors } = await act(theProduct, 'approve', { id: applied.member!.id, version: 1, joinedOn: '2025-01-01' });
      expect(userErrors).toEqual([]);
      return member!;
    },
    import: async (orgId, members) => {
      const document = 'mutation ($input: ImportMembersInput!) { importMembers(input: $input) { members { id name status } userErrors { code field } } }';
      return (await service.data<{ importMembers: Imported }>(theProduct, document, { input: { orgId, members } })).importMembers;
    },
    dissolve: async (orgId) => {
      const document = 'mutation ($input: DissolveOrganizationInput!) { dissolveOrganization(input: $input) { userErrors { code } } }';
      return (await service.data<{ dissolveOrganization: { userErrors: { code: string }[] } }>(theProduct, document, { input: { id: orgId, version: 1 } })).dissolveOrganization
        .userErrors;
    },
    memberCount: async (orgId, on) => {
      const document = 'query ($id: ID!, $on: LocalDate) { organization(id: $id) { memberCount(on: $on) } }';
      return (await service.data<{ organization: { memberCount: number } }>(theProduct, document, { id: orgId, on })).organization.memberCount;
    },
  };
}

export const refusal = (answer: Pick<Answer, 'userErrors'>): string | undefined => answer.userErrors[0]?.code;

let serial = 0;

/** A valid ID number that no other call returns. */
export function anIdNumber(birthDate = '1980-01-01'): string {
  serial += 1;
  return composeIdNumber(String(320_000 + Math.floor(serial / 1_000)), birthDate, serial % 1_000);
}
