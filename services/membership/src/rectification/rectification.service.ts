import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller, type PolicyName } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { newRecord, UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import { MemberRepository } from '../member/member.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { CheckRectificationInput, CompleteRectificationInput, RaiseRectificationInput } from '../schema-types.js';
import type { RectificationItemRecord } from './rectification.model.js';
import { RectificationRepository } from './rectification.repository.js';
import { boardOf, checkNotOwner, checkOwner, checkRaising, checkState, checkText, isOverdue, refuse, type RectificationBoardView } from './rectification.rules.js';

const WHOEVER = Scope.system('an item may be given to every member of the union, also to one whose record its giver may not read');

/** Conduct and integrity (作风、廉政整改): raised, rectified by the owner, checked and closed by somebody else. */
@Injectable()
export class RectificationService {
  constructor(
    private readonly items: RectificationRepository,
    private readonly members: MemberRepository,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  byId(context: RequestContext, id: string): Promise<RectificationItemRecord | null> {
    return loader(context, 'rectification.byId', (ids) => this.items.byIds(scopeOf(context.caller, 'rectification.read'), ids)).load(id);
  }

  isOverdue(item: RectificationItemRecord): boolean {
    return isOverdue(item, today(this.store.now()));
  }

  /** @returns null for an organisation whose board the caller may not see. */
  async board(caller: Caller, orgId: string): Promise<RectificationBoardView | null> {
    const organization = await this.organizations.byId(Scope.of(caller, 'rectification.count', '_id'), orgId);
    return organization && boardOf(await this.items.cells(scopeOf(caller, 'rectification.count'), orgId, today(this.store.now())));
  }

  raise(caller: Caller, input: RaiseRectificationInput): Promise<RectificationItemRecord> {
    return this.work.run(caller, 'raiseRectification', input, async (act) => {
      const organization = await this.organizations.byId(Scope.of(caller, 'rectification.write', '_id'), input.orgId, act.session);
      if (!organization) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
      if (organization.status === 'DISSOLVED') refuse('ORGANIZATION_DISSOLVED', '该组织已撤销 | The organisation is dissolved', ['input', 'orgId']);
      const { source, vice, aspect, measure, ownerId, dueOn } = input;
      const planTaskIds = input.planTaskIds ?? [];
      checkRaising({ measure, dueOn, planTaskIds }, today(act.now));
      checkOwner(await this.members.byId(WHOEVER, ownerId, act.session), organization._id);
      const content = { source, vice, aspect, measure: measure.trim(), ownerId, dueOn, state: 'OPEN', raisedOn: today(act.now) } as const;
      const saved = await act.insert(this.items.model, {
        ...newRecord('rec', act, organization, planTaskIds),
        ...content,
        result: null,
        completedOn: null,
        checks: [],
        closedOn: null,
      });
      announce(act, 'RectificationRaised', saved);
      return saved;
    });
  }

  complete(caller: Caller, input: CompleteRectificationInput): Promise<RectificationItemRecord> {
    return this.work.run(caller, 'completeRectification', input, async (act) => {
      const current = await this.items.forChange(scopeOf(caller, 'rectification.complete'), input.id, input.version, act.session);
      checkState(current, 'OPEN');
      checkText(input.result, 'result');
      const saved = await act.update(this.items.model, current, { state: 'COMPLETED', result: input.result.trim(), completedOn: today(act.now) });
      announce(act, 'RectificationCompleted', saved);
      return saved;
    });
  }

  check(caller: Caller, input: CheckRectificationInput): Promise<RectificationItemRecord> {
    return this.work.run(caller, 'checkRectification', input, async (act) => {
      const current = await this.items.forChange(scopeOf(caller, 'rectification.check'), input.id, input.version, act.session);
      checkNotOwner(current, caller.memberId);
      checkState(current, 'COMPLETED');
      checkText(input.opinion, 'opinion');
      const on = today(act.now);
      const checks = [...current.checks, { on, passed: input.passed, opinion: input.opinion.trim(), checkerId: caller.memberId }];
      const change = input.passed ? ({ state: 'CLOSED', closedOn: on } as const) : ({ state: 'OPEN', completedOn: null } as const);
      const saved = await act.update(this.items.model, current, { ...change, checks });
      announce(act, input.passed ? 'RectificationClosed' : 'RectificationReturned', saved);
      return saved;
    });
  }
}

function scopeOf(caller: Caller, policy: PolicyName): Scope {
  return Scope.of(caller, policy, 'ownerId');
}

function announce(act: Act, type: string, item: RectificationItemRecord): void {
  const { _id: itemId, vice, aspect, state, dueOn, version } = item;
  act.emit(type, item, { itemId, vice, aspect, state, dueOn, version });
}
