import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { badUserInput, checkPlanTasks } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { UnionGroupRepository } from '../group/group.repository.js';
import { meetingScope } from '../meeting/union-meeting.scope.js';
import { MemberRepository } from '../member/member.repository.js';
import { readScope as memberScope } from '../member/member.scope.js';
import { HostOrganization } from '../organization/host-organization.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { QueryMonthlyMeetingComplianceArgs, RecordMinutesInput, ScheduleRegularMeetingInput, SubmitGroupReportInput } from '../schema-types.js';
import { checkText } from '../work-plan/work-plan.rules.js';
import { GroupReportRepository } from './group-report.repository.js';
import type { RegularMeetingRecord } from './regular-meeting.model.js';
import { RegularMeetingRepository } from './regular-meeting.repository.js';
import { checkMinutes, checkScheduled, complianceOf, refuse, type ComplianceView } from './regular-meeting.rules.js';

/** The monthly regular meeting (例会). */
@Injectable()
export class RegularMeetingService {
  constructor(
    private readonly meetings: RegularMeetingRepository,
    private readonly reports: GroupReportRepository,
    private readonly groups: UnionGroupRepository,
    private readonly members: MemberRepository,
    private readonly organizations: OrganizationRepository,
    private readonly hosts: HostOrganization,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @returns null for an organisation whose meetings the caller may not count. */
  async compliance(caller: Caller, { orgId, year, on }: QueryMonthlyMeetingComplianceArgs): Promise<ComplianceView | null> {
    if (!/^\d{4}$/.test(String(year))) throw badUserInput('年度须为四位数 | the year must have four digits');
    const organization = await this.organizations.byId(Scope.of(caller, 'meeting.count', '_id'), orgId);
    if (!organization) return null;
    const held = await this.meetings.heldByMonth(orgId, `${year}-01`, `${year}-12`);
    return complianceOf(year, on ?? today(this.store.now()), organization.establishedOn, held);
  }

  schedule(caller: Caller, input: ScheduleRegularMeetingInput): Promise<RegularMeetingRecord> {
    return this.work.run(caller, 'scheduleRegularMeeting', input, async (act) => {
      const organization = await this.hosts.within(act, 'meeting.write', input.orgId);
      checkPlanTasks(input.planTaskIds);
      const meeting = await act.insert(this.meetings.model, {
        ...newRecord('rmt', act, organization, input.planTaskIds ?? []),
        month: input.scheduledFor.slice(0, 7),
        audience: input.audience,
        state: 'SCHEDULED',
        scheduledFor: input.scheduledFor,
        heldOn: null,
        attendeeIds: [],
        minutes: null,
      });
      for (const { _id: groupId } of await this.groups.openAt(input.orgId, act.session))
        await act.insert(this.reports.model, { ...newRecord('gre', act, organization), meetingId: meeting._id, groupId, text: null, reportedOn: null });
      act.emit('RegularMeetingScheduled', meeting, { meetingId: meeting._id, scheduledFor: meeting.scheduledFor, audience: meeting.audience });
      return meeting;
    });
  }

  /** Holds the meeting, so that no report comes while its minutes are recorded. */
  report(caller: Caller, input: SubmitGroupReportInput): Promise<RegularMeetingRecord> {
    return this.work.run(caller, 'submitGroupReport', input, async (act) => {
      const report = await this.reports.onAgenda(Scope.of(caller, 'meeting.report', 'memberId'), input.meetingId, input.groupId, act.session);
      const meeting = report && (await this.meetings.byId(Scope.system('the report on its agenda was in scope'), report.meetingId, act.session));
      if (!meeting) refuse('NOT_ON_AGENDA', '议程中没有该小组，或您不负责该小组 | The group is not on the agenda, or not yours to report for', ['input', 'groupId']);
      checkScheduled(meeting, ['input', 'meetingId']);
      checkText(input.text, 2_000, ['input', 'text']);
      await act.hold(this.meetings.model, meeting);
      await act.update(this.reports.model, report, { text: input.text.trim(), reportedOn: today(act.now) });
      return meeting;
    });
  }

  record(caller: Caller, input: RecordMinutesInput): Promise<RegularMeetingRecord> {
    return this.work.run(caller, 'recordMinutes', input, async (act) => {
      const meeting = await this.meetings.forChange(meetingScope(caller, 'meeting.write'), input.id, input.version, act.session);
      checkScheduled(meeting, ['input', 'id']);
      const heldOn = input.heldOn ?? meeting.scheduledFor;
      checkMinutes(input, heldOn, today(act.now));
      const attendeeIds = [...input.attendeeIds];
      const unknown = (await this.members.byIds(memberScope(caller), attendeeIds, act.session)).indexOf(null);
      if (unknown >= 0) refuse('NOT_FOUND', '找不到该会员 | There is no such member', ['input', 'attendeeIds', String(unknown)]);
      const change = { state: 'HELD', heldOn, month: heldOn.slice(0, 7), attendeeIds, minutes: input.minutes.trim() } as const;
      const saved = await act.update(this.meetings.model, meeting, change);
      act.emit('RegularMeetingHeld', saved, { meetingId: saved._id, month: saved.month, heldOn, version: saved.version });
      return saved;
    });
  }
}
