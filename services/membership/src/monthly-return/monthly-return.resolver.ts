import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  AcceptMonthlyReturnInput,
  MonthlyReturnErrorCode,
  MutationFields,
  QueryFields,
  QueryMissingReturnsArgs,
  QueryMonthlyReturnFormArgs,
  ReturnMonthlyReturnInput,
  SetMonthlyReturnRuleInput,
  SubmitMonthlyReturnInput,
} from '../schema-types.js';
import { MonthlyReturnLoader } from './monthly-return.loader.js';
import type { MonthlyReturnRecord } from './monthly-return.model.js';
import { MonthlyReturnService } from './monthly-return.service.js';
import type { ReturnRuleRecord } from './return-rule.model.js';

type Payload = Promise<PayloadOf<'monthlyReturn', MonthlyReturnRecord, MonthlyReturnErrorCode>>;
type Queries = Pick<QueryFields, 'monthlyReturnForm' | 'missingReturns'>;
type Mutations = Pick<MutationFields, 'setMonthlyReturnRule' | 'submitMonthlyReturn' | 'returnMonthlyReturn' | 'acceptMonthlyReturn'>;

@Resolver()
export class MonthlyReturnResolver implements Queries, Mutations {
  constructor(
    private readonly service: MonthlyReturnService,
    private readonly load: MonthlyReturnLoader,
  ) {}

  @Query('monthlyReturnForm')
  monthlyReturnForm(@Args() { branchId, month }: QueryMonthlyReturnFormArgs, @Context() context: RequestContext) {
    return this.load.form(context, branchId, month);
  }

  @Query('missingReturns')
  missingReturns(@Args() args: QueryMissingReturnsArgs, @Context() { caller }: RequestContext) {
    return this.load.missing(caller, args);
  }

  @Mutation('setMonthlyReturnRule')
  setMonthlyReturnRule(
    @Args('input') input: SetMonthlyReturnRuleInput,
    @Context() { caller }: RequestContext,
  ): Promise<PayloadOf<'rule', ReturnRuleRecord, MonthlyReturnErrorCode>> {
    return payload('rule', this.service.setRule(caller, input));
  }

  @Mutation('submitMonthlyReturn')
  submitMonthlyReturn(@Args('input') input: SubmitMonthlyReturnInput, @Context() { caller }: RequestContext): Payload {
    return payload('monthlyReturn', this.service.submit(caller, input));
  }

  @Mutation('returnMonthlyReturn')
  returnMonthlyReturn(@Args('input') input: ReturnMonthlyReturnInput, @Context() { caller }: RequestContext): Payload {
    return payload('monthlyReturn', this.service.returnIt(caller, input));
  }

  @Mutation('acceptMonthlyReturn')
  acceptMonthlyReturn(@Args('input') input: AcceptMonthlyReturnInput, @Context() { caller }: RequestContext): Payload {
    return payload('monthlyReturn', this.service.accept(caller, input));
  }
}
