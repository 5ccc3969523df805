import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { stub, type RequestContext } from '@uniongraph/subgraph';
import type { MemberFields, VisitTaskFields } from '../schema-types.js';
import { VisitLoader } from './visit.loader.js';
import type { VisitTaskRecord } from './visit.model.js';
import { VisitService } from './visit.service.js';

@Resolver('VisitTask')
export class VisitFieldsResolver implements VisitTaskFields {
  constructor(
    private readonly load: VisitLoader,
    private readonly service: VisitService,
  ) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: VisitTaskRecord) {
    return stub('UnionOrganization', record.orgId);
  }

  @ResolveField('member')
  member(@Parent() record: VisitTaskRecord) {
    return stub('Member', record.memberId);
  }

  @ResolveField('visitors')
  visitors(@Parent() record: VisitTaskRecord) {
    return record.visitorIds.map((id) => stub('Member', id));
  }

  @ResolveField('note')
  note(@Parent() record: VisitTaskRecord) {
    return this.service.note(record);
  }
}

@Resolver('Member')
export class MemberVisitsResolver implements Pick<MemberFields, 'visitsReceived'> {
  constructor(private readonly load: VisitLoader) {}

  @ResolveField('visitsReceived')
  visitsReceived(@Parent() member: { id: string }, @Context() context: RequestContext) {
    return this.load.received(context, member.id);
  }
}
