import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  ApproveFinanceNoticeInput,
  PostFinanceNoticeInput,
  PrepareFinanceNoticeInput,
  PublishFinanceNoticeInput,
  MutationFields,
  QueryFields,
  QueryFinanceNoticeArgs,
  QueryOverdueFinanceNoticesArgs,
} from '../schema-types.js';
import { FinanceNoticeLoader } from './finance-notice.loader.js';
import type { FinanceNoticeRecord } from './finance-notice.model.js';
import { FinanceNoticeService } from './finance-notice.service.js';

type Payload = Promise<PayloadOf<'financeNotice', FinanceNoticeRecord>>;
type Queries = Pick<QueryFields, 'financeNotice' | 'overdueFinanceNotices'>;
type Mutations = Pick<MutationFields, 'prepareFinanceNotice' | 'approveFinanceNotice' | 'publishFinanceNotice' | 'postFinanceNotice'>;

@Resolver('FinanceNotice')
export class FinanceNoticeResolver implements Queries, Mutations {
  constructor(
    private readonly service: FinanceNoticeService,
    private readonly load: FinanceNoticeLoader,
  ) {}

  @Query('financeNotice')
  financeNotice(@Args() args: QueryFinanceNoticeArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('overdueFinanceNotices')
  overdueFinanceNotices(@Args() args: QueryOverdueFinanceNoticesArgs, @Context() { caller }: RequestContext) {
    return this.service.overdue(caller, args);
  }

  @Mutation('prepareFinanceNotice')
  prepareFinanceNotice(@Args('input') input: PrepareFinanceNoticeInput, @Context() { caller }: RequestContext): Payload {
    return payload('financeNotice', this.service.prepare(caller, input));
  }

  @Mutation('approveFinanceNotice')
  approveFinanceNotice(@Args('input') input: ApproveFinanceNoticeInput, @Context() { caller }: RequestContext): Payload {
    return payload('financeNotice', this.service.approve(caller, input));
  }

  @Mutation('publishFinanceNotice')
  publishFinanceNotice(@Args('input') input: PublishFinanceNoticeInput, @Context() { caller }: RequestContext): Payload {
    return payload('financeNotice', this.service.publish(caller, input));
  }

  @Mutation('postFinanceNotice')
  postFinanceNotice(@Args('input') input: PostFinanceNoticeInput, @Context() { caller }: RequestContext): Payload {
    return payload('financeNotice', this.service.post(caller, input));
  }
}
