import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { addYears, today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { HonourHolders } from '../honour/honour-holder.js';
import { HonourRepository } from '../honour/honour.repository.js';
import type { MemberRecord } from '../member/member.model.js';
import { MemberRepository } from '../member/member.repository.js';
import type { LogModelWorkerCareInput, OpenModelWorkerFileInput, QueryModelWorkersDueForCareArgs, SetModelWorkerRuleInput } from '../schema-types.js';
import { LivingHolders } from './living-holders.js';
import type { ModelWorkerFileRecord, ModelWorkerRuleRecord } from './model-worker.model.js';
import { ModelWorkerRepository, ModelWorkerRuleRepository } from './model-worker.repository.js';
import { careDueOn, checkCare, checkFile, checkReview, checkRule, DEFAULT_RULE, refuse } from './model-worker.rules.js';
import { modelWorkerScope } from './model-worker.scope.js';

const DUE_MAX = 500;
const OF_THE_MEMBER = Scope.system('who keeps the file names honours of the member, published or not');

@Injectable()
export class ModelWorkerService {
  constructor(
    private readonly files: ModelWorkerRepository,
    private readonly rules: ModelWorkerRuleRepository,
    private readonly living: LivingHolders,
    private readonly honours: HonourRepository,
    private readonly holders: HonourHolders,
    private readonly members: MemberRepository,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  async dueForCare(caller: Caller, { orgId, on }: QueryModelWorkersDueForCareArgs): Promise<ModelWorkerFileRecord[]> {
    const period = { orgId, until: on ?? today(this.store.now()), limit: DUE_MAX };
    return this.living.among(await this.files.dueBy(modelWorkerScope(caller, 'modelWorker.read'), 'careDueOn', period));
  }

  withoutFile(caller: Caller, orgId: string): Promise<MemberRecord[]> {
    return this.living.withoutFile(Scope.of(caller, 'modelWorker.write', 'holderId'), orgId, today(this.store.now()));
  }

  open(caller: Caller, input: OpenModelWorkerFileInput): Promise<ModelWorkerFileRecord> {
    return this.work.run(caller, 'openModelWorkerFile', input, async (act) => {
      const { memberId, honourIds } = input;
      const planTaskIds = input.planTaskIds ?? [];
      checkFile(honourIds, planTaskIds);
      const openedOn = today(act.now);
      const annualReviewOn = input.annualReviewOn ?? addYears(openedOn, 1);
      checkReview(annualReviewOn, openedOn);
      const place = await this.holders.place(act, 'MEMBER', memberId, 'modelWorker.write', 'memberId');
      const [held = []] = await this.honours.heldBy(OF_THE_MEMBER, [memberId], openedOn, act.session);
      if (!honourIds.every((id) => held.some(({ _id }) => _id === id))) refuse('NOT_HELD', '只能列入该会员现有的荣誉 | only honours that the member holds', ['input', 'honourIds']);
      const member = await this.members.byId(OF_THE_MEMBER, memberId, act.session);
      const rule = (await this.rules.at(place.orgScope, openedOn, act.session)) ?? DEFAULT_RULE;
      const record: ModelWorkerFileRecord = {
        ...newRecord('mwf', act, place, planTaskIds),
        memberId,
        honourIds: [...new Set(honourIds)],
        frontline: member?.frontline ?? false,
        type: input.type ?? null,
        careLog: [],
        openedOn,
        careDueOn: careDueOn(openedOn, rule),
        annualReviewOn,
      };
      return act.insert(this.files.model, record, duplicate());
    });
  }

  logCare(caller: Caller, input: LogModelWorkerCareInput): Promise<ModelWorkerFileRecord> {
    return this.work.run(caller, 'logModelWorkerCare', input, async (act) => {
      const current = await this.files.forChange(modelWorkerScope(caller, 'modelWorker.write'), input.id, input.version, act.session);
      const on = input.on ?? today(act.now);
      checkCare(current, on, input.text, today(act.now));
      const annualReviewOn = input.annualReviewOn ?? current.annualReviewOn;
      if (input.annualReviewOn) checkReview(input.annualReviewOn, today(act.now));
      const rule = (await this.rules.at(current.orgScope, today(act.now), act.session)) ?? DEFAULT_RULE;
      const careLog = [...current.careLog, { on, kind: input.kind, text: input.text.trim() }];
      return act.update(this.files.model, current, { careLog, careDueOn: careDueOn(on, rule), annualReviewOn });
    });
  }

  setRule(caller: Caller, input: SetModelWorkerRuleInput): Promise<ModelWorkerRuleRecord> {
    return this.work.run(caller, 'setModelWorkerRule', input, async (act) => {
      checkRule(input);
      const from = input.from ?? today(act.now);
      if (from < today(act.now)) refuse('INVALID', '起始日期不能早于今天 | from must not be before today', ['input', 'from']);
      const place = await this.holders.organization(act, input.orgId, 'modelWorker.write', 'orgId');
      return act.insert(this.rules.model, { ...newRecord('mwr', act, place), from, titles: input.titles.map((title) => title.trim()), careMonths: input.careMonths });
    });
  }
}

function duplicate(): DomainError {
  return new DomainError('DUPLICATE_FILE', '该会员已有劳模档案 | The member has a file already', { field: ['input', 'memberId'] });
}
