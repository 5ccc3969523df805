import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  MutationFields,
  QueryFields,
  QueryMembershipDynamicsArgs,
  QueryRealNameCoverageArgs,
  RealNameErrorCode,
  RevokeRealNameInput,
  VerifyRealNameInput,
} from '../schema-types.js';
import { RealNameReportService } from './real-name-report.service.js';
import type { RealNameRecord } from './real-name.model.js';
import { RealNameService } from './real-name.service.js';

@Resolver('RealNameEntry')
export class RealNameResolver implements Pick<MutationFields, 'verifyRealName' | 'revokeRealName'>, Pick<QueryFields, 'realNameCoverage' | 'membershipDynamics'> {
  constructor(
    private readonly service: RealNameService,
    private readonly reports: RealNameReportService,
  ) {}

  @Query('realNameCoverage')
  realNameCoverage(@Args() { orgId }: QueryRealNameCoverageArgs, @Context() context: RequestContext) {
    return this.reports.coverage(context, orgId);
  }

  @Query('membershipDynamics')
  membershipDynamics(@Args() { orgId, from, to }: QueryMembershipDynamicsArgs, @Context() context: RequestContext) {
    return this.reports.dynamics(context, orgId, from, to);
  }

  @Mutation('verifyRealName')
  verifyRealName(@Args('input') input: VerifyRealNameInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'entries', RealNameRecord[], RealNameErrorCode>> {
    return payload('entries', this.service.verify(caller, input));
  }

  @Mutation('revokeRealName')
  revokeRealName(@Args('input') input: RevokeRealNameInput, @Context() { caller }: RequestContext): Promise<PayloadOf<'entry', RealNameRecord, RealNameErrorCode>> {
    return payload('entry', this.service.revoke(caller, input));
  }
}
