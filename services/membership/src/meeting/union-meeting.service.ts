import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { badUserInput } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { AssignmentWriter } from '../assignment/assignment.writer.js';
import type { CommitteeRecord } from '../committee/committee.model.js';
import { CommitteeRepository } from '../committee/committee.repository.js';
import { readScope as committeeScope } from '../committee/committee.scope.js';
import { MemberRepository } from '../member/member.repository.js';
import { readScope as memberScope } from '../member/member.scope.js';
import { SpellRepository } from '../member/spell.repository.js';
import { HostOrganization } from '../organization/host-organization.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type {
  CancelMeetingInput,
  ConveneMeetingInput,
  QueryMeetingCountsArgs,
  QueryMembersMeetingDutyArgs,
  RecordDecisionInput,
  RecordMeetingInput,
  UnionMeetingKind,
} from '../schema-types.js';
import { checkText } from '../work-plan/work-plan.rules.js';
import type { UnionMeetingRecord } from './union-meeting.model.js';
import { UnionMeetingRepository } from './union-meeting.repository.js';
import {
  attendanceOf,
  checkConvened,
  checkInOffice,
  checkMeetingState,
  checkMembersMeeting,
  daysOf,
  DECISIONS_MAX,
  dutyOf,
  heldDayOf,
  refuse,
  type DutyView,
} from './union-meeting.rules.js';
import { meetingScope } from './union-meeting.scope.js';

const KINDS: readonly UnionMeetingKind[] = ['COMMITTEE', 'ALL_STAFF', 'ALL_MEMBERS'];

/** Meetings of committees, of all staff and of all members. */
@Injectable()
export class UnionMeetingService {
  constructor(
    private readonly meetings: UnionMeetingRepository,
    private readonly committees: CommitteeRepository,
    private readonly members: MemberRepository,
    private readonly spells: SpellRepository,
    private readonly organizations: OrganizationRepository,
    private readonly hosts: HostOrganization,
    private readonly assignments: AssignmentWriter,
    private readonly work: UnitOfWork,
  ) {}

  /** @returns per kind how many meetings were held that the caller may count. */
  async counts(caller: Caller, { orgId, period, kind, committeeKind }: QueryMeetingCountsArgs): Promise<{ kind: UnionMeetingKind; count: number }[]> {
    const counts = await this.meetings.heldIn(meetingScope(caller, 'meeting.count'), orgId, daysOf(period), committeeKind ?? 'UNION_COMMITTEE');
    return KINDS.filter((one) => kind == null || one === kind).map((one) => ({ kind: one, count: counts.get(one) ?? 0 }));
  }

  async membersMeetingDuty(caller: Caller, { orgId, year }: QueryMembersMeetingDutyArgs): Promise<DutyView | null> {
    if (!/^\d{4}$/.test(String(year))) throw badUserInput('年度须为四位数 | the year must have four digits');
    const organization = await this.organizations.byId(Scope.of(caller, 'meeting.count', '_id'), orgId);
    if (!organization) return null;
    const days = daysOf(String(year));
    const region = await this.organizations.regionAt(organization.orgScope);
    return dutyOf(year, await this.meetings.countHeld(orgId, days, 'ALL_MEMBERS'), { region, on: days.to });
  }

  convene(caller: Caller, input: ConveneMeetingInput): Promise<UnionMeetingRecord> {
    return this.work.run(caller, 'conveneMeeting', input, async (act) => {
      const organization = await this.hosts.within(act, 'meeting.write', input.orgId);
      checkConvened(input);
      const committee = await this.committeeFor(act, input);
      if (input.kind === 'ALL_MEMBERS') await this.checkMembers(act, organization, input);
      const meeting = await act.insert(this.meetings.model, {
        ...newRecord('mtg', act, organization, input.planTaskIds ?? []),
        kind: input.kind,
        committeeId: committee?._id ?? null,
        committeeKind: committee?.kind ?? null,
        form: input.kind === 'ALL_MEMBERS' ? (input.form ?? 'ALL') : null,
        isExtraordinary: input.extraordinary != null,
        state: 'CONVENED',
        agenda: input.agenda.map((item) => item.trim()),
        convenedFor: input.convenedFor,
        venue: input.venue?.trim() ?? null,
        heldOn: null,
        attendance: null,
        minutes: null,
        decisions: [],
        cancelReason: null,
      });
      act.emit('MeetingConvened', meeting, { meetingId: meeting._id, kind: meeting.kind, convenedFor: meeting.convenedFor });
      return meeting;
    });
  }

  record(caller: Caller, input: RecordMeetingInput): Promise<UnionMeetingRecord> {
    return this.work.run(caller, 'recordMeeting', input, async (act) => {
      const meeting = await this.forChange(act, input);
      checkMeetingState(meeting, 'CONVENED');
      const heldOn = input.heldOn ?? meeting.convenedFor;
      const attendance = attendanceOf(input, heldOn, today(act.now));
      if (meeting.committeeId !== null) checkInOffice(await this.committees.byId(committeeScope(caller), meeting.committeeId, act.session), meeting.orgId, heldOn);
      await this.checkPresent(act, attendance.memberIds);
      const saved = await act.update(this.meetings.model, meeting, { state: 'HELD', heldOn, attendance, minutes: input.minutes?.trim() ?? null });
      act.emit('MeetingHeld', saved, { meetingId: saved._id, kind: saved.kind, committeeId: saved.committeeId, heldOn, version: saved.version });
      return saved;
    });
  }

  cancel(caller: Caller, input: CancelMeetingInput): Promise<UnionMeetingRecord> {
    return this.work.run(caller, 'cancelMeeting', input, async (act) => {
      const meeting = await this.forChange(act, input);
      checkMeetingState(meeting, 'CONVENED');
      checkText(input.reason, 200, ['input', 'reason']);
      return act.update(this.meetings.model, meeting, { state: 'CANCELLED', cancelReason: input.reason.trim() });
    });
  }

  decide(caller: Caller, input: RecordDecisionInput): Promise<UnionMeetingRecord> {
    return this.work.run(caller, 'recordDecision', input, async (act) => {
      const meeting = await this.forChange(act, input);
      const heldOn = heldDayOf(meeting, ['input', 'id']);
      checkText(input.text, 500, ['input', 'text']);
      const no = meeting.decisions.length + 1;
      if (no > DECISIONS_MAX) refuse('INVALID', `一次会议最多 ${DECISIONS_MAX} 项决定 | ${DECISIONS_MAX} decisions at most`, ['input', 'id']);
      if (input.dueOn != null && input.assigneeId == null) refuse('INVALID', '有期限须有承办人 | a due day needs an assignee', ['input', 'assigneeId']);
      const text = input.text.trim();
      const saved = await act.update(this.meetings.model, meeting, { decisions: [...meeting.decisions, { no, text }] });
      if (input.assigneeId != null) await this.assignments.assign(act, saved, heldOn, { text, assigneeId: input.assigneeId, dueOn: input.dueOn ?? null, decisionNo: no });
      act.emit('DecisionRecorded', saved, { meetingId: saved._id, decisionNo: no, version: saved.version });
      return saved;
    });
  }

  private forChange(act: Act, { id, version }: { id: string; version: number }): Promise<UnionMeetingRecord> {
    return this.meetings.forChange(meetingScope(act.caller, 'meeting.write'), id, version, act.session);
  }

  private async committeeFor(act: Act, { committeeId, orgId, convenedFor }: ConveneMeetingInput): Promise<CommitteeRecord | null> {
    if (committeeId == null) return null;
    const committee = await this.committees.byId(committeeScope(act.caller), committeeId, act.session);
    checkInOffice(committee, orgId, convenedFor);
    return committee;
  }

  /** Members of the organisation and those below it, on the day. */
  private async checkMembers(act: Act, organization: OrganizationRecord, input: ConveneMeetingInput): Promise<void> {
    const on = input.convenedFor < today(act.now) ? input.convenedFor : today(act.now);
    const [members = 0] = await this.spells.activeOn([organization._id], on);
    if (members === 0) refuse('INVALID', '该组织当日没有在籍会员 | The organisation has no active member on the day', ['input', 'orgId']);
    checkMembersMeeting(input, members, { region: await this.organizations.regionAt(organization.orgScope, act.session), on });
  }

  private async checkPresent(act: Act, memberIds: readonly string[]): Promise<void> {
    if (memberIds.length === 0) return;
    const unknown = (await this.members.byIds(memberScope(act.caller), memberIds, act.session)).indexOf(null);
    if (unknown >= 0) refuse('NOT_FOUND', '找不到该会员 | There is no such member', ['input', 'presentIds', String(unknown)]);
  }
}
