import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  CloseDeclarationInput,
  DeclareNewEmployeesInput,
  EmployeeDeclarationErrorCode,
  MutationFields,
  QueryFields,
  QueryMembershipRateArgs,
  QueryMembershipRateTrendArgs,
  SetDeclarationDeadlineInput,
} from '../schema-types.js';
import type { DeclarationRecord } from './declaration.model.js';
import { DeclarationService } from './declaration.service.js';
import { MembershipRateService } from './membership-rate.service.js';

type Payload<Key extends string, Value> = Promise<PayloadOf<Key, Value, EmployeeDeclarationErrorCode>>;

@Resolver('EmployeeDeclaration')
export class DeclarationResolver
  implements Pick<MutationFields, 'declareNewEmployees' | 'closeDeclaration' | 'setDeclarationDeadline'>, Pick<QueryFields, 'membershipRate' | 'membershipRateTrend'>
{
  constructor(
    private readonly service: DeclarationService,
    private readonly rates: MembershipRateService,
  ) {}

  @Query('membershipRate')
  membershipRate(@Args() { orgId, at }: QueryMembershipRateArgs, @Context() context: RequestContext) {
    return this.rates.rate(context, orgId, at);
  }

  @Query('membershipRateTrend')
  membershipRateTrend(@Args() { orgId, from, to }: QueryMembershipRateTrendArgs, @Context() context: RequestContext) {
    return this.rates.trend(context, orgId, from, to);
  }

  @Mutation('declareNewEmployees')
  declareNewEmployees(@Args('input') input: DeclareNewEmployeesInput, @Context() { caller }: RequestContext): Payload<'declarations', DeclarationRecord[]> {
    return payload('declarations', this.service.declare(caller, input));
  }

  @Mutation('closeDeclaration')
  closeDeclaration(@Args('input') input: CloseDeclarationInput, @Context() { caller }: RequestContext): Payload<'declaration', DeclarationRecord> {
    return payload('declaration', this.service.close(caller, input));
  }

  @Mutation('setDeclarationDeadline')
  setDeclarationDeadline(@Args('input') input: SetDeclarationDeadlineInput, @Context() { caller }: RequestContext): Payload<'days', number> {
    return payload('days', this.service.setDeadline(caller, input));
  }
}
