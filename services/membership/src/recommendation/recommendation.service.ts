import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { checkPlanTasks, DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { HonourHolders } from '../honour/honour-holder.js';
import { HonourRegister } from '../honour/honour-register.js';
import { HonourRepository } from '../honour/honour.repository.js';
import { termOf } from '../honour/honour.rules.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { readScope } from '../organization/organization.scope.js';
import type {
  AcceptRecommendationInput,
  QueryRecommendationsByLevelArgs,
  RecommendUpwardInput,
  RecordRecommendationOutcomeInput,
  ReturnRecommendationInput,
  SetHonourLadderInput,
} from '../schema-types.js';
import type { HonourLadderRecord, RecommendationRecord, RecommendationStepRecord } from './recommendation.model.js';
import { HonourLadderRepository, RecommendationRepository } from './recommendation.repository.js';
import { baseAmong, byLevel, checkLadder, checkState, checkText, checkUpward, gradeBelow, refuse, type RecommendationLevelView } from './recommendation.rules.js';
import { recommendationScope } from './recommendation.scope.js';

const OF_THE_HOLDER = Scope.system('whether the level below is held decides, published or not');

@Injectable()
export class RecommendationService {
  constructor(
    private readonly recommendations: RecommendationRepository,
    private readonly ladders: HonourLadderRepository,
    private readonly honours: HonourRepository,
    private readonly holders: HonourHolders,
    private readonly register: HonourRegister,
    private readonly organizations: OrganizationRepository,
    private readonly work: UnitOfWork,
  ) {}

  async byLevel(caller: Caller, { orgId, year }: QueryRecommendationsByLevelArgs): Promise<RecommendationLevelView[]> {
    return byLevel(await this.recommendations.ofYear(recommendationScope(caller, 'recommendation.read'), orgId, year));
  }

  recommend(caller: Caller, input: RecommendUpwardInput): Promise<RecommendationRecord> {
    return this.work.run(caller, 'recommendUpward', input, async (act) => {
      const { fromOrgId, toOrgId, holderType, holderId, level } = input;
      checkText(input.dossier, 1, 4_000, 'dossier');
      checkPlanTasks(input.planTaskIds);
      const place = await this.holders.organization(act, fromOrgId, 'recommendation.write', 'fromOrgId');
      checkUpward(place.orgScope, toOrgId);
      const holder = await this.holders.place(act, holderType, holderId, 'recommendation.write', 'holderId');
      if (!holder.orgScope.includes(fromOrgId)) refuse('NOT_FOUND', '不属于推荐的组织 | Not of the organisation that recommends', ['input', 'holderId']);
      const ladder = await this.ladders.at(place.orgScope, today(act.now), act.session);
      const below = gradeBelow(level, ladder?.grades);
      const [held = []] = await this.honours.heldBy(OF_THE_HOLDER, [holderId], today(act.now), act.session);
      const base = baseAmong(held, input.honourTitle.trim(), below);
      const record: RecommendationRecord = {
        ...newRecord('rec', act, place, input.planTaskIds ?? []),
        atOrgId: toOrgId,
        holderType,
        holderId,
        honourTitle: base.title,
        level,
        baseHonourId: base._id,
        dossier: input.dossier.trim(),
        state: 'PENDING',
        steps: [aStep(act, fromOrgId, 'RECOMMENDED', null)],
        recommendedOn: today(act.now),
        honourId: null,
      };
      return act.insert(this.recommendations.model, record, alreadyOpen());
    });
  }

  accept(caller: Caller, input: AcceptRecommendationInput): Promise<RecommendationRecord> {
    return this.decide(caller, 'acceptRecommendation', input, async (current, act) => {
      checkState(current, 'PENDING');
      const note = input.note?.trim() || null;
      checkText(note ?? '', 0, 200, 'note');
      const at = await this.levelOf(act, current);
      if (!input.toOrgId) return { state: 'ACCEPTED', steps: [...current.steps, aStep(act, at._id, 'ACCEPTED', note)] };
      checkUpward(at.orgScope, input.toOrgId);
      return { atOrgId: input.toOrgId, steps: [...current.steps, aStep(act, at._id, 'FORWARDED', note)] };
    });
  }

  giveBack(caller: Caller, input: ReturnRecommendationInput): Promise<RecommendationRecord> {
    return this.decide(caller, 'returnRecommendation', input, async (current, act) => {
      checkState(current, 'PENDING', 'ACCEPTED');
      checkText(input.reason, 5, 200, 'reason');
      const at = await this.levelOf(act, current);
      return { state: 'RETURNED', steps: [...current.steps, aStep(act, at._id, 'RETURNED', input.reason.trim())] };
    });
  }

  recordOutcome(caller: Caller, input: RecordRecommendationOutcomeInput): Promise<RecommendationRecord> {
    return this.decide(caller, 'recordRecommendationOutcome', input, async (current, act) => {
      checkState(current, 'ACCEPTED');
      const on = input.on ?? today(act.now);
      if (on < current.recommendedOn || on > today(act.now)) refuse('INVALID', '日期须在推荐日至今天之间 | the day lies between the recommendation and today', ['input', 'on']);
      const note = input.note?.trim() || null;
      checkText(note ?? '', 0, 200, 'note');
      const steps = [...current.steps, aStep(act, current.atOrgId, 'OUTCOME', note)];
      return input.granted ? { state: 'GRANTED', steps, honourId: await this.grant(act, current, on, note, input) } : { state: 'NOT_GRANTED', steps };
    });
  }

  setLadder(caller: Caller, input: SetHonourLadderInput): Promise<HonourLadderRecord> {
    return this.work.run(caller, 'setHonourLadder', input, async (act) => {
      checkLadder(input.grades);
      const from = input.from ?? today(act.now);
      if (from < today(act.now)) refuse('INVALID', '起始日期不能早于今天 | from must not be before today', ['input', 'from']);
      const place = await this.holders.organization(act, input.orgId, 'recommendation.write', 'orgId');
      return act.insert(this.ladders.model, { ...newRecord('lad', act, place), from, grades: input.grades });
    });
  }

  private async grant(act: Act, current: RecommendationRecord, grantedOn: string, basis: string | null, input: RecordRecommendationOutcomeInput): Promise<string> {
    const { holderType, holderId, honourTitle: title, level: grade, planTaskIds } = current;
    const grantor = input.grantor?.trim() ?? '';
    checkText(grantor, 1, 80, 'grantor');
    const place = await this.holders.place(act, holderType, holderId, 'recommendation.write', 'id');
    const particulars = { holderType, title, grade, starLevel: null, grantor, grantedOn, isPublished: true, planTaskIds, origin: 'RECOMMENDATION' as const };
    return (await this.register.enter(act, place, holderId, particulars, termOf(grantedOn, { validTo: input.validTo, basis })))._id;
  }

  /** The level that it is at decides, and no level below. @throws DomainError NOT_FOUND for who holds no office there. */
  private async levelOf({ caller, session }: Act, { atOrgId }: RecommendationRecord) {
    const at = await this.organizations.byId(readScope(caller), atOrgId, session);
    if (!at || !Scope.covers(caller, 'recommendation.write', at.orgScope)) refuse('NOT_FOUND', '由所到的上级处理 | The level that it is at decides', ['input', 'id']);
    return at;
  }

  private decide(
    caller: Caller,
    name: string,
    input: { requestId?: string | null; id: string; version: number },
    change: (current: RecommendationRecord, act: Act) => Promise<Partial<RecommendationRecord>>,
  ): Promise<RecommendationRecord> {
    return this.work.run(caller, name, input, async (act) => {
      const current = await this.recommendations.forChange(recommendationScope(caller, 'recommendation.write'), input.id, input.version, act.session);
      return act.update(this.recommendations.model, current, await change(current, act));
    });
  }
}

function aStep(act: Act, orgId: string, what: RecommendationStepRecord['act'], note: string | null): RecommendationStepRecord {
  return { orgId, on: today(act.now), act: what, note };
}

function alreadyOpen(): DomainError {
  return new DomainError('RECOMMENDATION_OPEN', '该荣誉的推荐正在进行 | A recommendation for this honour is open already', { field: ['input', 'holderId'] });
}
