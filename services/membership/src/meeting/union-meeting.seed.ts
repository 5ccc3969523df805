import type { Caller } from '@uniongraph/access';
import { actsOn, holding, startTestService, type Acts, type TestService } from '@uniongraph/testing';
import { registerOf, type Register } from '../member/member.seed.js';
import { membership } from '../subgraph.js';

type Input = Readonly<Record<string, unknown>>;

const MEETING = `id version kind committee { id } committeeKind form isExtraordinary state agenda convenedFor heldOn cancelReason planTaskIds
  attendance { entitled present members { id } } decisions { no text } assignments { id text decisionNo dueOn assignee { id } }`;
const ASSIGNMENT = 'id version text decisionNo assignedOn dueOn doneOn result meeting { id } assignee { id }';
const SELECTIONS = {
  conveneMeeting: ['unionMeeting', MEETING],
  recordMeeting: ['unionMeeting', MEETING],
  cancelMeeting: ['unionMeeting', MEETING],
  recordDecision: ['unionMeeting', MEETING],
  assignWork: ['workAssignment', ASSIGNMENT],
  completeAssignment: ['workAssignment', ASSIGNMENT],
  establishCommittee: ['committee', 'id version'],
  draftWorkPlan: ['workPlan', 'id version'],
  discussWorkPlan: ['workPlan', 'id version discussions { on meeting { id } }'],
} as const;

export interface MeetingView {
  id: string;
  version: number;
  state: string;
  heldOn: string | null;
  assignments: { id: string }[];
}

/** A union with its committee, its office and two members. */
export interface MeetingUnion {
  org: string;
  office: Caller;
  committee: string;
  members: string[];
}

/** Meetings under test; the clock stands at 2025-06-30. */
export class MeetingsUnderTest {
  readonly register: Register;
  readonly acts: Acts<keyof typeof SELECTIONS>;

  private constructor(readonly service: TestService) {
    this.register = registerOf(service);
    this.acts = actsOn(service, SELECTIONS);
  }

  static async start(): Promise<MeetingsUnderTest> {
    const service = await startTestService(membership);
    service.at('2025-06-30T10:00:00+08:00');
    return new MeetingsUnderTest(service);
  }

  async union(members = 2): Promise<MeetingUnion> {
    const org = await this.register.anOrganization();
    const office = holding('UNION_OFFICE', org, { subject: `office-${org}` });
    const ids: string[] = [];
    for (let count = 0; count < members; count += 1) ids.push((await this.register.aMember(org)).id);
    return { org, office, committee: await this.committee({ org, office }), members: ids };
  }

  async committee({ org, office }: Pick<MeetingUnion, 'org' | 'office'>, kind = 'UNION_COMMITTEE', over: Input = {}): Promise<string> {
    const input = { orgId: org, kind, name: '委员会', termFrom: '2025-01-01', termTo: '2027-12-31', ...over };
    return (await this.acts.must<{ id: string }>(office, 'establishCommittee', input)).id;
  }

  aMeeting({ org, committee }: MeetingUnion, over: Input = {}): Input {
    const kind = over['kind'] ?? 'COMMITTEE';
    return { orgId: org, kind, committeeId: kind === 'COMMITTEE' ? committee : undefined, agenda: ['研究近期工作'], convenedFor: '2025-03-14', ...over };
  }

  convene(union: MeetingUnion, over: Input = {}): Promise<MeetingView> {
    return this.acts.must<MeetingView>(union.office, 'conveneMeeting', this.aMeeting(union, over));
  }

  async held(union: MeetingUnion, over: Input = {}): Promise<MeetingView> {
    const { id, version } = await this.convene(union, over);
    return this.acts.must<MeetingView>(union.office, 'recordMeeting', { id, version, entitled: 7, present: 6 });
  }

  async counts(caller: Caller, orgId: string, period: string, more = ''): Promise<Record<string, number>> {
    const query = `query ($orgId: ID!, $period: String!) { meetingCounts(orgId: $orgId, period: $period ${more}) { kind count } }`;
    const { meetingCounts } = await this.service.data<{ meetingCounts: { kind: string; count: number }[] }>(caller, query, { orgId, period });
    return Object.fromEntries(meetingCounts.map(({ kind, count }) => [kind, count]));
  }
}
