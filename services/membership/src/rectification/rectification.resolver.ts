import { Args, Context, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import { MemberLoader } from '../member/member.loader.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import type {
  CheckRectificationInput,
  CompleteRectificationInput,
  MutationFields,
  QueryFields,
  QueryRectificationBoardArgs,
  QueryRectificationItemArgs,
  RaiseRectificationInput,
  RectificationCheckFields,
  RectificationErrorCode,
  RectificationItemFields,
} from '../schema-types.js';
import type { RectificationCheckRecord, RectificationItemRecord } from './rectification.model.js';
import { RectificationService } from './rectification.service.js';

type Payload = Promise<PayloadOf<'rectificationItem', RectificationItemRecord, RectificationErrorCode>>;
type Queries = Pick<QueryFields, 'rectificationItem' | 'rectificationBoard'>;

@Resolver('RectificationItem')
export class RectificationResolver implements Queries, Pick<MutationFields, 'raiseRectification' | 'completeRectification' | 'checkRectification'> {
  constructor(private readonly service: RectificationService) {}

  @Query('rectificationItem')
  rectificationItem(@Args() args: QueryRectificationItemArgs, @Context() context: RequestContext) {
    return this.service.byId(context, args.id);
  }

  @Query('rectificationBoard')
  rectificationBoard(@Args() args: QueryRectificationBoardArgs, @Context() { caller }: RequestContext) {
    return this.service.board(caller, args.orgId);
  }

  @Mutation('raiseRectification')
  raiseRectification(@Args('input') input: RaiseRectificationInput, @Context() { caller }: RequestContext): Payload {
    return payload('rectificationItem', this.service.raise(caller, input));
  }

  @Mutation('completeRectification')
  completeRectification(@Args('input') input: CompleteRectificationInput, @Context() { caller }: RequestContext): Payload {
    return payload('rectificationItem', this.service.complete(caller, input));
  }

  @Mutation('checkRectification')
  checkRectification(@Args('input') input: CheckRectificationInput, @Context() { caller }: RequestContext): Payload {
    return payload('rectificationItem', this.service.check(caller, input));
  }
}

@Resolver('RectificationItem')
export class RectificationFieldsResolver implements RectificationItemFields {
  constructor(
    private readonly service: RectificationService,
    private readonly organizations: OrganizationLoader,
    private readonly members: MemberLoader,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.service.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: RectificationItemRecord, @Context() context: RequestContext) {
    return this.organizations.byId(context, record.orgId);
  }

  @ResolveField('owner')
  owner(@Parent() record: RectificationItemRecord, @Context() context: RequestContext) {
    return this.members.byId(context, record.ownerId);
  }

  @ResolveField('isOverdue')
  isOverdue(@Parent() record: RectificationItemRecord) {
    return this.service.isOverdue(record);
  }
}

@Resolver('RectificationCheck')
export class RectificationCheckResolver implements RectificationCheckFields {
  constructor(private readonly members: MemberLoader) {}

  @ResolveField('checker')
  checker(@Parent() { checkerId }: RectificationCheckRecord, @Context() context: RequestContext) {
    return checkerId === null ? null : this.members.byId(context, checkerId);
  }
}
