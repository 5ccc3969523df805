import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  HonourErrorCode,
  MutationFields,
  PublishHonourInput,
  QueryFields,
  QueryHonourArgs,
  QueryHonoursDueForReviewArgs,
  RecordHonourInput,
  RenewHonourInput,
  RevokeHonourInput,
} from '../schema-types.js';
import { HonourLoader } from './honour.loader.js';
import type { HonourRecord } from './honour.model.js';
import { HonourService } from './honour.service.js';

type Payload = Promise<PayloadOf<'honour', HonourRecord, HonourErrorCode>>;
type Queries = Pick<QueryFields, 'honour' | 'honoursDueForReview'>;
type Mutations = Pick<MutationFields, 'recordHonour' | 'publishHonour' | 'renewHonour' | 'revokeHonour'>;

@Resolver('Honour')
export class HonourResolver implements Queries, Mutations {
  constructor(
    private readonly service: HonourService,
    private readonly load: HonourLoader,
  ) {}

  @Query('honour')
  honour(@Args() args: QueryHonourArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('honoursDueForReview')
  honoursDueForReview(@Args() args: QueryHonoursDueForReviewArgs, @Context() { caller }: RequestContext) {
    return this.service.dueForReview(caller, args);
  }

  @Mutation('recordHonour')
  recordHonour(@Args('input') input: RecordHonourInput, @Context() { caller }: RequestContext): Payload {
    return payload('honour', this.service.record(caller, input));
  }

  @Mutation('publishHonour')
  publishHonour(@Args('input') input: PublishHonourInput, @Context() { caller }: RequestContext): Payload {
    return payload('honour', this.service.publish(caller, input));
  }

  @Mutation('renewHonour')
  renewHonour(@Args('input') input: RenewHonourInput, @Context() { caller }: RequestContext): Payload {
    return payload('honour', this.service.renew(caller, input));
  }

  @Mutation('revokeHonour')
  revokeHonour(@Args('input') input: RevokeHonourInput, @Context() { caller }: RequestContext): Payload {
    return payload('honour', this.service.revoke(caller, input));
  }
}
