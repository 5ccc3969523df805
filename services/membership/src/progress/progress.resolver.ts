import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type { PlanTaskRecord } from '../plan-task/plan-task.model.js';
import type {
  DraftSummaryInput,
  MutationFields,
  PublishSummaryInput,
  QueryFields,
  QuerySummaryArgs,
  QuerySummaryDocumentArgs,
  QueryYearEndSummaryArgs,
  ReportProgressInput,
} from '../schema-types.js';
import { ProgressService } from './progress.service.js';
import { SummaryLoader } from './summary.loader.js';
import type { SummaryRecord } from './summary.model.js';
import { SummaryDocumentService } from './summary-document.service.js';
import { SummaryService } from './summary.service.js';

@Resolver('PlanTask')
export class ProgressResolver implements Pick<MutationFields, 'reportProgress'> {
  constructor(private readonly service: ProgressService) {}

  @Mutation('reportProgress')
  reportProgress(@Args('input') input: ReportProgressInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'planTask', PlanTaskRecord>> {
    return payload('planTask', this.service.report(caller, input));
  }
}

@Resolver('Summary')
export class SummaryResolver implements Pick<QueryFields, 'summary' | 'yearEndSummary' | 'summaryDocument'>, Pick<MutationFields, 'draftSummary' | 'publishSummary'> {
  constructor(
    private readonly service: SummaryService,
    private readonly load: SummaryLoader,
    private readonly documents: SummaryDocumentService,
  ) {}

  @Query('summary')
  summary(@Args() args: QuerySummaryArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('yearEndSummary')
  yearEndSummary(@Args() args: QueryYearEndSummaryArgs, @Context() { caller }: RequestContext) {
    return this.service.ofYear(caller, args);
  }

  @Query('summaryDocument')
  summaryDocument(@Args() args: QuerySummaryDocumentArgs, @Context() context: RequestContext) {
    return this.documents.file(context, args);
  }

  @Mutation('draftSummary')
  draftSummary(@Args('input') input: DraftSummaryInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'summary', SummaryRecord>> {
    return payload('summary', this.service.draft(caller, input));
  }

  @Mutation('publishSummary')
  publishSummary(@Args('input') input: PublishSummaryInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'summary', SummaryRecord>> {
    return payload('summary', this.service.publish(caller, input));
  }
}
