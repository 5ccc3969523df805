import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { HomeAssessmentRecord } from './home-assessment.model.js';
import { HomeAssessmentRepository } from './home-assessment.repository.js';
import { readScope } from './home-assessment.scope.js';
import type { HomeGuidanceRecord } from './home-guidance.model.js';
import { HomeGuidanceRepository } from './home-guidance.repository.js';
import type { HomeStandardRecord } from './home-standard.model.js';
import { HomeStandardRepository } from './home-standard.repository.js';

@Injectable()
export class HomeLoader {
  constructor(
    private readonly standards: HomeStandardRepository,
    private readonly assessments: HomeAssessmentRepository,
    private readonly guidance: HomeGuidanceRepository,
  ) {}

  standard(context: RequestContext, id: string): Promise<HomeStandardRecord | null> {
    return loader(context, 'homeStandard.byId', (ids) => this.standards.byIds(readScope(context.caller), ids)).load(id);
  }

  standardInForce(context: RequestContext, orgId: string, year: number): Promise<HomeStandardRecord | null> {
    return this.standards.inForce(readScope(context.caller), orgId, year);
  }

  assessment(context: RequestContext, id: string): Promise<HomeAssessmentRecord | null> {
    return loader(context, 'homeAssessment.byId', (ids) => this.assessments.byIds(readScope(context.caller), ids)).load(id);
  }

  guidanceById(context: RequestContext, id: string): Promise<HomeGuidanceRecord | null> {
    return loader(context, 'homeGuidance.byId', (ids) => this.guidance.byIds(readScope(context.caller), ids)).load(id);
  }

  async guidanceOf(context: RequestContext, { orgId, year }: HomeAssessmentRecord): Promise<HomeGuidanceRecord[]> {
    return (await loader(context, 'homeGuidance.of', (keys) => this.guidance.of(readScope(context.caller), keys)).load(`${orgId} ${year}`)) ?? [];
  }
}
