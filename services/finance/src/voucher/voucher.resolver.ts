import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  ApproveVoucherInput,
  MutationFields,
  PostVoucherInput,
  QueryFields,
  QueryVoucherArgs,
  RejectVoucherInput,
  ReverseVoucherInput,
  WithdrawVoucherInput,
} from '../schema-types.js';
import { VoucherLoader } from './voucher.loader.js';
import type { VoucherRecord } from './voucher.model.js';
import { VoucherService } from './voucher.service.js';

type Payload = Promise<PayloadOf<'voucher', VoucherRecord>>;
type Queries = Pick<QueryFields, 'voucher'>;
type Mutations = Pick<MutationFields, 'postVoucher' | 'approveVoucher' | 'rejectVoucher' | 'withdrawVoucher' | 'reverseVoucher'>;

@Resolver('Voucher')
export class VoucherResolver implements Queries, Mutations {
  constructor(
    private readonly service: VoucherService,
    private readonly load: VoucherLoader,
  ) {}

  @Query('voucher')
  voucher(@Args() args: QueryVoucherArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Mutation('postVoucher')
  postVoucher(@Args('input') input: PostVoucherInput, @Context() { caller }: RequestContext): Payload {
    return payload('voucher', this.service.prepare(caller, input));
  }

  @Mutation('approveVoucher')
  approveVoucher(@Args('input') input: ApproveVoucherInput, @Context() { caller }: RequestContext): Payload {
    return payload('voucher', this.service.approve(caller, input));
  }

  @Mutation('rejectVoucher')
  rejectVoucher(@Args('input') input: RejectVoucherInput, @Context() { caller }: RequestContext): Payload {
    return payload('voucher', this.service.reject(caller, input));
  }

  @Mutation('withdrawVoucher')
  withdrawVoucher(@Args('input') input: WithdrawVoucherInput, @Context() { caller }: RequestContext): Payload {
    return payload('voucher', this.service.withdraw(caller, input));
  }

  @Mutation('reverseVoucher')
  reverseVoucher(@Args('input') input: ReverseVoucherInput, @Context() { caller }: RequestContext): Payload {
    return payload('voucher', this.service.reverse(caller, input));
  }
}
