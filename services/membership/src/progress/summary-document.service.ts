import { Injectable } from '@nestjs/common';
import { toDocx, toPdf } from '@uniongraph/office-document';
import type { RequestContext } from '@uniongraph/subgraph';
import { OrganizationLoader } from '../organization/organization.loader.js';
import { PlanTaskLoader } from '../plan-task/plan-task.loader.js';
import type { OfficeFile, QuerySummaryDocumentArgs } from '../schema-types.js';
import { WorkPlanLoader } from '../work-plan/work-plan.loader.js';
import { SummaryLoader } from './summary.loader.js';
import { summaryPaper } from './summary-paper.js';

const FORMATS = {
  DOCX: { extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: toDocx },
  PDF: { extension: 'pdf', mediaType: 'application/pdf', write: toPdf },
} as const;

/** Summaries (总结) as files that an office sends upward. */
@Injectable()
export class SummaryDocumentService {
  constructor(
    private readonly summaries: SummaryLoader,
    private readonly plans: WorkPlanLoader,
    private readonly tasks: PlanTaskLoader,
    private readonly organizations: OrganizationLoader,
  ) {}

  /** @returns the file; null for a summary that the caller may not see. */
  async file(context: RequestContext, { id, format }: QuerySummaryDocumentArgs): Promise<OfficeFile | null> {
    const summary = await this.summaries.byId(context, id);
    if (!summary) return null;
    const [plan, organization, tasks] = await Promise.all([
      this.plans.byId(context, summary.planId),
      this.organizations.byId(context, summary.orgId),
      this.tasks.ofPlan(context, summary.planId),
    ]);
    const paper = summaryPaper({
      summary,
      organizationName: organization?.name ?? '',
      planTitle: plan?.title ?? '',
      sections: plan?.sections ?? [],
      sectionOf: new Map(tasks.map(({ _id, sectionNo }) => [_id, sectionNo])),
    });
    const { extension, mediaType, write } = FORMATS[format];
    const content = Buffer.from(await write(paper));
    return { name: `${paper.title.replace('\n', '')}.${extension}`, mediaType, bytes: content.length, content: content.toString('base64') };
  }
}
