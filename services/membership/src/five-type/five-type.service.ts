import { Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { checkPlanTasks, DomainError } from '@uniongraph/errors';
import { EvidenceReader } from '@uniongraph/evidence';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { CloseFiveTypeAssessmentInput, OpenFiveTypeAssessmentInput, QueryFiveTypeRadarArgs, ScoreTypeInput } from '../schema-types.js';
import type { FiveTypeRecord, TypeScoreRecord } from './five-type.model.js';
import { FiveTypeRepository } from './five-type.repository.js';
import { averageOf, AXES, checkComplete, checkOpen, checkScore, refuse, withScore } from './five-type.rules.js';
import { readScope, writeScope } from './five-type.scope.js';

const TREE = Scope.system('the tree is published');

@Injectable()
export class FiveTypeService {
  constructor(
    private readonly assessments: FiveTypeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly evidence: EvidenceReader,
    private readonly work: UnitOfWork,
  ) {}

  open(caller: Caller, input: OpenFiveTypeAssessmentInput): Promise<FiveTypeRecord> {
    return this.work.run(caller, 'openFiveTypeAssessment', input, async (act) => {
      checkPlanTasks(input.planTaskIds);
      const organization = await this.organizations.byId(TREE, input.orgId, act.session);
      if (!organization || !Scope.covers(caller, 'fiveType.write', organization.orgScope)) refuse('NOT_FOUND', '找不到该组织 | There is no such organisation', ['input', 'orgId']);
      if (organization.status === 'DISSOLVED') refuse('INVALID', '组织已撤销 | The organisation is dissolved', ['input', 'orgId']);
      return act.insert(
        this.assessments.model,
        {
          ...newRecord('fta', act, organization, input.planTaskIds ?? []),
          period: input.period,
          state: 'OPEN',
          scores: [],
          average: null,
          openedOn: today(act.now),
          closedOn: null,
        },
        new DomainError('ALREADY_OPENED', `该组织 ${input.period} 已有评价 | There is an assessment of ${input.period} already`, { field: ['input', 'period'] }),
      );
    });
  }

  score(caller: Caller, input: ScoreTypeInput): Promise<FiveTypeRecord> {
    return this.work.run(caller, 'scoreType', input, async (act) => {
      const current = await this.forChange(act, input);
      checkScore(input);
      const evidence = input.evidence.map(({ recordType, recordId }) => ({ recordType, recordId }));
      const items = await this.evidence.itemsOf(caller, current.orgId, evidence, act.session);
      const absent = items.indexOf(null);
      if (absent >= 0) {
        const { recordType, recordId } = evidence[absent]!;
        refuse('NO_EVIDENCE', `本组织没有可作佐证的记录 ${recordType} ${recordId} | The organisation has no evidence record ${recordType} ${recordId}`, [
          'input',
          'evidence',
          String(absent),
        ]);
      }
      const score: TypeScoreRecord = { type: input.type, score: input.score, opinion: input.opinion?.trim() ?? null, evidence };
      return act.update(this.assessments.model, current, { scores: withScore(current.scores, score) });
    });
  }

  close(caller: Caller, input: CloseFiveTypeAssessmentInput): Promise<FiveTypeRecord> {
    return this.work.run(caller, 'closeFiveTypeAssessment', input, async (act) => {
      const current = await this.forChange(act, input);
      const standing: number[] = [];
      for (const { evidence } of current.scores) {
        const items = await this.evidence.itemsOf(caller, current.orgId, evidence, act.session);
        standing.push(items.filter((item) => item !== null).length);
      }
      checkComplete(current.scores, standing);
      const saved = await act.update(this.assessments.model, current, { state: 'CLOSED', average: averageOf(current.scores), closedOn: today(act.now) });
      act.emit('FiveTypeAssessmentClosed', saved, { orgId: saved.orgId, period: saved.period, average: saved.average });
      return saved;
    });
  }

  /** @returns null without an assessment that the caller may read. */
  async radar(caller: Caller, { orgId, period }: QueryFiveTypeRadarArgs) {
    const assessment = await this.assessments.ofPeriod(readScope(caller), orgId, period);
    if (!assessment) return null;
    const axes = AXES.map((axis) => {
      const given = assessment.scores.find(({ type }) => type === axis.type);
      return { ...axis, score: given?.score ?? null, evidenceCount: given?.evidence.length ?? 0 };
    });
    return { assessment, axes };
  }

  private async forChange(act: Act, { id, version }: { id: string; version: number }): Promise<FiveTypeRecord> {
    const current = await this.assessments.forChange(writeScope(act.caller), id, version, act.session);
    checkOpen(current);
    return current;
  }
}
