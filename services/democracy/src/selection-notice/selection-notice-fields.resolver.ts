import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { optionalStub, stub, type RequestContext } from '@uniongraph/subgraph';
import type { AwardSchemeFields, SelectionNoticeFields } from '../schema-types.js';
import { SelectionNoticeLoader } from './selection-notice.loader.js';
import type { SelectionNoticeRecord } from './selection-notice.model.js';

@Resolver('SelectionNotice')
export class SelectionNoticeFieldsResolver implements SelectionNoticeFields {
  constructor(private readonly load: SelectionNoticeLoader) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: SelectionNoticeRecord) {
    return stub('UnionOrganization', record.orgId);
  }

  @ResolveField('awardScheme')
  awardScheme(@Parent() record: SelectionNoticeRecord) {
    return optionalStub('AwardScheme', record.awardSchemeId);
  }

  @ResolveField('objections')
  objections(@Parent() record: SelectionNoticeRecord, @Context() context: RequestContext) {
    return this.load.objectionsOf(context, record._id);
  }
}

@Resolver('AwardScheme')
export class SchemeNoticesResolver implements Pick<AwardSchemeFields, 'selectionNotices'> {
  constructor(private readonly load: SelectionNoticeLoader) {}

  @ResolveField('selectionNotices')
  selectionNotices(@Parent() scheme: { id: string }, @Context() context: RequestContext) {
    return this.load.ofScheme(context, scheme.id);
  }
}
