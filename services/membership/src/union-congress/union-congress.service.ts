import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { checkPlanTasks } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { checkMembersMeeting } from '../meeting/union-meeting.rules.js';
import { SpellRepository } from '../member/spell.repository.js';
import { HostOrganization } from '../organization/host-organization.js';
import type { OrganizationRecord } from '../organization/organization.model.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { PlanTaskRepository } from '../plan-task/plan-task.repository.js';
import type {
  AddCongressDocumentInput,
  AdoptUnionResolutionInput,
  CloseUnionCongressInput,
  CompletePrepTaskInput,
  MembersMeetingForm,
  OpenUnionCongressInput,
  PlanUnionCongressInput,
} from '../schema-types.js';
import { checkText } from '../work-plan/work-plan.rules.js';
import { planScope } from '../work-plan/work-plan.scope.js';
import type { UnionCongressRecord } from './union-congress.model.js';
import { UnionCongressRepository } from './union-congress.repository.js';
import { checkFollows, checkOpening, checkPhase, checkPlanned, checkRoom, checkWithin, refuse, withDone } from './union-congress.rules.js';
import { congressScope } from './union-congress.scope.js';

type Change = Partial<Omit<UnionCongressRecord, '_id' | 'version' | 'createdBy' | 'createdAt'>>;
interface Handled {
  requestId?: string | null;
  id: string;
  version: number;
}

/** Numbered sessions of the union congress (几届几次会议). */
@Injectable()
export class UnionCongressService {
  constructor(
    private readonly sessions: UnionCongressRepository,
    private readonly hosts: HostOrganization,
    private readonly organizations: OrganizationRepository,
    private readonly spells: SpellRepository,
    private readonly tasks: PlanTaskRepository,
    private readonly work: UnitOfWork,
  ) {}

  /** The organisation is held: of two sessions planned at once the second sees the first. */
  plan(caller: Caller, input: PlanUnionCongressInput): Promise<UnionCongressRecord> {
    return this.work.run(caller, 'planUnionCongress', input, async (act) => {
      const organization = await this.hosts.within(act, 'unionCongress.write', input.orgId);
      checkPlanned(input);
      checkFollows(input, await this.sessions.latest(input.orgId, act.session));
      const form = input.form ?? 'DELEGATES';
      await this.checkForm(act, organization, form);
      const { termNo, sessionNo, from, to, delegates } = input;
      const session = await act.insert(this.sessions.model, {
        ...newRecord('ucs', act, organization, input.planTaskIds ?? []),
        termNo,
        sessionNo,
        form,
        state: 'PREPARING',
        isPublished: false,
        from,
        to,
        delegates,
        openedOn: null,
        present: null,
        closedOn: null,
        prepTasks: (input.prepTasks ?? []).map(({ text, isMandatory, dueOn }, index) => ({
          no: index + 1,
          text: text.trim(),
          isMandatory: isMandatory ?? true,
          dueOn: dueOn ?? null,
          doneOn: null,
        })),
        documents: [],
        resolutions: [],
      });
      act.emit('UnionCongressPlanned', session, { sessionId: session._id, termNo, sessionNo, from });
      return session;
    });
  }

  completePrepTask(caller: Caller, input: CompletePrepTaskInput): Promise<UnionCongressRecord> {
    return this.handle(caller, 'completePrepTask', input, (session, act) => {
      checkPhase(session, 'PREPARING');
      return { prepTasks: withDone(session, input.no, input.on ?? today(act.now), today(act.now)) };
    });
  }

  addDocument(caller: Caller, input: AddCongressDocumentInput): Promise<UnionCongressRecord> {
    return this.handle(caller, 'addCongressDocument', input, (session, act) => {
      checkPhase(session, 'PREPARING', 'OPEN');
      checkText(input.title, 120, ['input', 'title']);
      if (input.reference != null) checkText(input.reference, 200, ['input', 'reference']);
      checkRoom(session.documents);
      return { documents: [...session.documents, { title: input.title.trim(), reference: input.reference?.trim() ?? null, on: today(act.now) }] };
    });
  }

  open(caller: Caller, input: OpenUnionCongressInput): Promise<UnionCongressRecord> {
    return this.handle(caller, 'openUnionCongress', input, (session, act) => {
      checkPhase(session, 'PREPARING');
      const on = input.on ?? today(act.now);
      checkOpening(session, { on, present: input.present }, today(act.now));
      act.emit('UnionCongressOpened', session, { sessionId: session._id, termNo: session.termNo, sessionNo: session.sessionNo, openedOn: on });
      return { state: 'OPEN', isPublished: true, openedOn: on, present: input.present };
    });
  }

  adoptResolution(caller: Caller, input: AdoptUnionResolutionInput): Promise<UnionCongressRecord> {
    return this.handle(caller, 'adoptUnionResolution', input, async (session, act) => {
      checkPhase(session, 'OPEN');
      checkText(input.text, 2_000, ['input', 'text']);
      const on = input.on ?? today(act.now);
      checkWithin(session, on, today(act.now));
      checkRoom(session.resolutions);
      const planTaskIds = [...new Set(input.planTaskIds ?? [])];
      await this.checkTasks(act, session, planTaskIds);
      const resolution = { no: session.resolutions.length + 1, text: input.text.trim(), adoptedOn: on, planTaskIds };
      act.emit('UnionResolutionAdopted', session, { sessionId: session._id, resolutionNo: resolution.no, planTaskIds });
      return { resolutions: [...session.resolutions, resolution] };
    });
  }

  close(caller: Caller, input: CloseUnionCongressInput): Promise<UnionCongressRecord> {
    return this.handle(caller, 'closeUnionCongress', input, (session, act) => {
      checkPhase(session, 'OPEN');
      const on = input.on ?? today(act.now);
      checkWithin(session, on, today(act.now));
      act.emit('UnionCongressClosed', session, { sessionId: session._id, closedOn: on });
      return { state: 'CLOSED', closedOn: on };
    });
  }

  private handle(caller: Caller, name: string, input: Handled, decide: (session: UnionCongressRecord, act: Act) => Change | Promise<Change>): Promise<UnionCongressRecord> {
    return this.work.run(caller, name, input, async (act) => {
      const session = await this.sessions.forChange(congressScope(caller, 'unionCongress.write'), input.id, input.version, act.session);
      return act.update(this.sessions.model, session, await decide(session, act));
    });
  }

  /** OR-16: with few members all of them meet. */
  private async checkForm(act: Act, organization: OrganizationRecord, form: MembersMeetingForm): Promise<void> {
    const on = today(act.now);
    const [members = 0] = await this.spells.activeOn([organization._id], on);
    if (members === 0) refuse('INVALID', '该组织没有在籍会员 | The organisation has no active member', ['input', 'orgId']);
    checkMembersMeeting({ form, extraordinary: null }, members, { region: await this.organizations.regionAt(organization.orgScope, act.session), on });
  }

  private async checkTasks(act: Act, { orgId }: UnionCongressRecord, planTaskIds: readonly string[]): Promise<void> {
    checkPlanTasks(planTaskIds);
    const tasks = await this.tasks.byIds(planScope(act.caller, 'plan.read'), planTaskIds, act.session);
    const unknown = tasks.findIndex((task) => task?.orgId !== orgId);
    if (unknown >= 0) refuse('NOT_FOUND', '该组织没有这项计划任务 | The organisation has no such plan task', ['input', 'planTaskIds', String(unknown)]);
  }
}
