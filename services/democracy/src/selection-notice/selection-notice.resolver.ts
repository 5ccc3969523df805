import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { payload, type PayloadOf, type RequestContext } from '@uniongraph/subgraph';
import type {
  CloseSelectionNoticeInput,
  MutationFields,
  ObjectSelectionInput,
  PublishSelectionNoticeInput,
  QueryFields,
  QueryOpenNoticesArgs,
  QuerySelectionNoticeArgs,
  ResolveObjectionInput,
  SelectionErrorCode,
  SetSelectionRuleInput,
  WithdrawSelectionNoticeInput,
} from '../schema-types.js';
import { SelectionNoticeLoader } from './selection-notice.loader.js';
import type { SelectionNoticeRecord } from './selection-notice.model.js';
import { SelectionNoticeService } from './selection-notice.service.js';
import type { SelectionObjectionRecord } from './selection-objection.model.js';
import { SelectionObjectionService } from './selection-objection.service.js';
import type { SelectionRuleRecord } from './selection-rule.model.js';

type NoticePayload = Promise<PayloadOf<'selectionNotice', SelectionNoticeRecord, SelectionErrorCode>>;
type ObjectionPayload = Promise<PayloadOf<'selectionObjection', SelectionObjectionRecord, SelectionErrorCode>>;
type RulePayload = Promise<PayloadOf<'selectionRule', SelectionRuleRecord, SelectionErrorCode>>;
type Queries = Pick<QueryFields, 'selectionNotice' | 'openNotices'>;
type Acts = 'publishSelectionNotice' | 'objectSelection' | 'resolveObjection' | 'closeSelectionNotice' | 'withdrawSelectionNotice' | 'setSelectionRule';

@Resolver('SelectionNotice')
export class SelectionNoticeResolver implements Queries, Pick<MutationFields, Acts> {
  constructor(
    private readonly service: SelectionNoticeService,
    private readonly objections: SelectionObjectionService,
    private readonly load: SelectionNoticeLoader,
  ) {}

  @Query('selectionNotice')
  selectionNotice(@Args() args: QuerySelectionNoticeArgs, @Context() context: RequestContext) {
    return this.load.byId(context, args.id);
  }

  @Query('openNotices')
  openNotices(@Args() args: QueryOpenNoticesArgs, @Context() { caller }: RequestContext) {
    return this.service.openOn(caller, args);
  }

  @Mutation('publishSelectionNotice')
  publishSelectionNotice(@Args('input') input: PublishSelectionNoticeInput, @Context() { caller }: RequestContext): NoticePayload {
    return payload('selectionNotice', this.service.publish(caller, input));
  }

  @Mutation('objectSelection')
  objectSelection(@Args('input') input: ObjectSelectionInput, @Context() { caller }: RequestContext): ObjectionPayload {
    return payload('selectionObjection', this.objections.object(caller, input));
  }

  @Mutation('resolveObjection')
  resolveObjection(@Args('input') input: ResolveObjectionInput, @Context() { caller }: RequestContext): ObjectionPayload {
    return payload('selectionObjection', this.objections.resolve(caller, input));
  }

  @Mutation('closeSelectionNotice')
  closeSelectionNotice(@Args('input') input: CloseSelectionNoticeInput, @Context() { caller }: RequestContext): NoticePayload {
    return payload('selectionNotice', this.service.close(caller, input));
  }

  @Mutation('withdrawSelectionNotice')
  withdrawSelectionNotice(@Args('input') input: WithdrawSelectionNoticeInput, @Context() { caller }: RequestContext): NoticePayload {
    return payload('selectionNotice', this.service.withdraw(caller, input));
  }

  @Mutation('setSelectionRule')
  setSelectionRule(@Args('input') input: SetSelectionRuleInput, @Context() { caller }: RequestContext): RulePayload {
    return payload('selectionRule', this.service.setRule(caller, input));
  }
}
