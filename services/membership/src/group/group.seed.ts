import type { Caller } from '@uniongraph/access';
import { holding, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { anIdNumber, registerOf, type Register } from '../member/member.seed.js';
import { membership } from '../subgraph.js';

type Input = Readonly<Record<string, unknown>>;

export interface Refusal {
  code: string;
  field: string[];
  message: string;
  clause: string | null;
}
export interface Group {
  id: string;
  name: string;
  validTo: string | null;
  memberCount: number;
}
export interface Round {
  id: string;
  status: string;
  inTime: boolean;
  memberCount: number;
  groups: Group[];
}
export interface Redrawn {
  groupingRound: Round | null;
  userErrors: Refusal[];
}
export interface Union {
  id: string;
  office: Caller;
  members: string[];
}

const ROUND = 'id status inTime memberCount groups { id name validTo memberCount }';

/** Unions divided into groups: made through GraphQL. */
export class GroupsUnderTest {
  readonly register: Register;

  private constructor(readonly service: TestService) {
    this.register = registerOf(service);
  }

  static async start(at = '2025-03-20T10:00:00+08:00'): Promise<GroupsUnderTest> {
    const service = await startTestService(membership);
    service.at(at);
    return new GroupsUnderTest(service);
  }

  /** Of `count` active members since 2021-05-01. */
  async union(count: number, parentId: string | null = null): Promise<Union> {
    const id = await this.register.anOrganization(parentId);
    return { id, office: holding('UNION_OFFICE', id, { subject: `office-${id}` }), members: await this.members(id, count) };
  }

  async members(orgId: string, count: number, over: Input = {}): Promise<string[]> {
    const ids: string[] = [];
    for (let start = 0; start < count; start += 1_000) {
      const rows = Array.from({ length: Math.min(1_000, count - start) }, () => ({
        name: '王芳',
        idNumber: anIdNumber(),
        employmentType: 'PERMANENT',
        joinedOn: '2021-05-01',
        ...over,
      }));
      ids.push(...(await this.register.import(orgId, rows)).members!.map(({ id }) => id));
    }
    return ids;
  }

  async act<T>(caller: Caller, name: string, selection: string, input: Input): Promise<T & { userErrors: Refusal[] }> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field message clause } } }`;
    return (await this.service.data<Record<string, T & { userErrors: Refusal[] }>>(caller, query, { input }))[name]!;
  }

  redraw(union: Union, groups: readonly Input[], over: Input = {}, caller: Caller = union.office): Promise<Redrawn> {
    return this.act(caller, 'redrawUnionGroups', `groupingRound { ${ROUND} }`, { orgId: union.id, targetCount: groups.length, dueOn: '2025-03-31', groups, ...over });
  }

  /** @returns the round of a division into `count` groups. */
  async divided(union: Union, count: number, over: Input = {}): Promise<Round> {
    const { groupingRound, userErrors } = await this.redraw(union, split(union.members, count), over);
    expect(userErrors).toEqual([]);
    return groupingRound!;
  }

  /** @returns the groups in force at the union, by name. */
  async inForce(orgId: string): Promise<Group[]> {
    const query =
      'query ($orgId: ID!) { unionGroups(filter: { orgId: { eq: $orgId }, validTo: { isNull: true } }, orderBy: [{ field: NAME, direction: ASC }]) { nodes { id name validTo memberCount } } }';
    return (await this.service.data<{ unionGroups: { nodes: Group[] } }>(theProduct, query, { orgId })).unionGroups.nodes;
  }

  async versionOf(memberId: string): Promise<number> {
    return (await this.service.data<{ member: { version: number } }>(theProduct, 'query ($id: ID!) { member(id: $id) { version } }', { id: memberId })).member.version;
  }

  async assign(union: Union, id: string, groupId: string, over: Input = {}): Promise<{ groupMembership: { from: string } | null; userErrors: Refusal[] }> {
    const input = { id, groupId, version: await this.versionOf(id), ...over };
    return this.act(union.office, 'assignMemberToGroup', 'groupMembership { from to group { name } member { id } }', input);
  }

  async groupOf(memberId: string, asOf?: string): Promise<string | null> {
    const query = 'query ($id: ID!, $asOf: LocalDate) { member(id: $id) { group(asOf: $asOf) { name } } }';
    return (await this.service.data<{ member: { group: { name: string } | null } }>(theProduct, query, { id: memberId, asOf })).member.group?.name ?? null;
  }
}

/** Groups 1, 2, ... of as equal a size as can be. */
export function split(memberIds: readonly string[], count: number): { name: string; memberIds: string[] }[] {
  return Array.from({ length: count }, (_, group) => ({ name: `第${group + 1}小组`, memberIds: memberIds.filter((_id, place) => place % count === group) }));
}

export const codes = ({ userErrors }: { userErrors: readonly Refusal[] }): string[] => userErrors.map(({ code }) => code);
