import type { Caller } from '@uniongraph/access';
import { holding, startTestService, theProduct, type TestService } from '@uniongraph/testing';
import { registerOf, type Register } from '../member/member.seed.js';
import { treeOf, type Tree } from '../organization/organization.seed.js';
import { membership } from '../subgraph.js';

type Input = Record<string, unknown>;

const COMMITTEE = 'id version kind subject name termFrom termTo endedOn isPublished predecessor { id } shortfalls { code clause } chair { memberName } seats { id }';
const SEAT = 'id version duty kind subject from to reason memberName committee { id }';
const ACTS = {
  establishCommittee: `committee { ${COMMITTEE} }`,
  establishWorkingCommittees: `committees { ${COMMITTEE} }`,
  appointSeat: `committeeSeat { ${SEAT} }`,
  vacateSeat: `committeeSeat { ${SEAT} }`,
};

export interface CommitteeView {
  id: string;
  version: number;
  kind: string;
  subject: string | null;
  name: string;
  termTo: string | null;
  endedOn: string | null;
  predecessor: { id: string } | null;
  shortfalls: { code: string; clause: string | null }[];
  chair: { memberName: string } | null;
  seats: { id: string }[] | null;
}

export interface SeatView {
  id: string;
  version: number;
  duty: string;
  from: string;
  to: string | null;
  memberName: string;
}

interface Refusal {
  code: string;
  field: string[];
  message: string;
  clause: string | null;
}

/** A union, and who runs its office. */
export interface Host {
  id: string;
  office: Caller;
}

/** Committees under test: acts by name, and committees and seats with harmless defaults. The clock stands at 2025-03-31. */
export class CommitteesUnderTest {
  readonly register: Register;
  readonly tree: Tree;

  private constructor(readonly service: TestService) {
    this.register = registerOf(service);
    this.tree = treeOf(service);
  }

  static async start(): Promise<CommitteesUnderTest> {
    const service = await startTestService(membership);
    service.at('2025-03-31T10:00:00+08:00');
    return new CommitteesUnderTest(service);
  }

  async attempt<T = unknown>(caller: Caller, act: keyof typeof ACTS, input: Input): Promise<{ record: T | null; userErrors: Refusal[] }> {
    const type = `${act[0]!.toUpperCase()}${act.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${act}(input: $input) { ${ACTS[act]} userErrors { code field message clause } } }`;
    const { userErrors, ...payload } = (await this.service.data<Record<string, Record<string, unknown>>>(caller, query, { input }))[act]!;
    return { record: Object.values(payload)[0] as T | null, userErrors: userErrors as Refusal[] };
  }

  async must<T>(caller: Caller, act: keyof typeof ACTS, input: Input): Promise<T> {
    const { record, userErrors } = await this.attempt<T>(caller, act, input);
    if (!record || userErrors.length > 0) throw new Error(`${act}: ${JSON.stringify(userErrors)}`);
    return record;
  }

  async refusals(caller: Caller, act: keyof typeof ACTS, input: Input): Promise<string[]> {
    return (await this.attempt(caller, act, input)).userErrors.map(({ code, field }) => [code, ...field].join(' '));
  }

  async host(parentId: string | null = null, over: Input = {}): Promise<Host> {
    const { id } = await this.tree.registered(parentId, over);
    return { id, office: holding('UNION_OFFICE', id, { subject: `office-${id}` }) };
  }

  /** A committee of three years since 2025-01-01, unless said otherwise. */
  establish({ id, office }: Host, kind = 'UNION_COMMITTEE', over: Input = {}): Promise<CommitteeView> {
    return this.must<CommitteeView>(office, 'establishCommittee', this.committee(id, kind, over));
  }

  committee(orgId: string, kind = 'UNION_COMMITTEE', over: Input = {}): Input {
    return { orgId, kind, name: '委员会', termFrom: '2025-01-01', termTo: '2027-12-31', ...over };
  }

  seat({ office }: Host, committee: { id: string }, memberId: string, over: Input = {}): Promise<SeatView> {
    return this.must<SeatView>(office, 'appointSeat', { committeeId: committee.id, memberId, from: '2025-03-01', ...over });
  }

  async member(orgId: string, name = '王芳'): Promise<string> {
    return (await this.register.aMember(orgId, { name })).id;
  }

  async read(caller: Caller, id: string): Promise<CommitteeView | null> {
    return (await this.service.data<{ committee: CommitteeView | null }>(caller, `query ($id: ID!) { committee(id: $id) { ${COMMITTEE} } }`, { id })).committee;
  }

  /** @returns the roles of a sign-in that the member was linked with, beyond the membership. */
  async rolesOf(memberId: string): Promise<{ role: string; orgId: string; within: string | null }[]> {
    const subject = `signin-${memberId}`;
    const link = 'mutation ($input: LinkIdentityInput!) { linkIdentity(input: $input) { userErrors { code } } }';
    await this.service.data(theProduct, link, { input: { subject, memberId } });
    const query = 'query ($subject: ID!) { identity(subject: $subject) { grants { role orgId within } } }';
    const { identity } = await this.service.data<{ identity: { grants: { role: string; orgId: string; within: string | null }[] } }>(theProduct, query, { subject });
    return identity.grants.filter(({ role }) => role !== 'MEMBER');
  }
}
