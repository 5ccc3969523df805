import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  CloseFindingInput,
  InspectionErrorCode,
  MutationFields,
  QueryFields,
  QueryInspectionCoverageArgs,
  QueryOpenInspectionFindingsArgs,
  RecordBranchInspectionInput,
} from '../schema-types.js';
import type { InspectionFindingRecord } from './inspection-finding.model.js';
import { InspectionReading } from './inspection-reading.js';
import type { InspectionVisitRecord } from './inspection-visit.model.js';
import { InspectionService } from './inspection.service.js';

type Queries = Pick<QueryFields, 'openInspectionFindings' | 'inspectionCoverage'>;

@Resolver('InspectionVisit')
export class InspectionResolver implements Queries, Pick<MutationFields, 'recordBranchInspection' | 'closeFinding'> {
  constructor(
    private readonly service: InspectionService,
    private readonly reading: InspectionReading,
  ) {}

  @Query('openInspectionFindings')
  openInspectionFindings(@Args() args: QueryOpenInspectionFindingsArgs, @Context() { caller }: RequestContext) {
    return this.reading.open(caller, args);
  }

  @Query('inspectionCoverage')
  inspectionCoverage(@Args() args: QueryInspectionCoverageArgs, @Context() { caller }: RequestContext) {
    return this.reading.coverage(caller, args);
  }

  @Mutation('recordBranchInspection')
  recordBranchInspection(
    @Args('input') input: RecordBranchInspectionInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'inspectionVisit', InspectionVisitRecord, InspectionErrorCode>> {
    return payload('inspectionVisit', this.service.record(caller, input));
  }

  @Mutation('closeFinding')
  closeFinding(
    @Args('input') input: CloseFindingInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'inspectionFinding', InspectionFindingRecord, InspectionErrorCode>> {
    return payload('inspectionFinding', this.service.close(caller, input));
  }
}
