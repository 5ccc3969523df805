import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { stub, type RequestContext } from '@uniongraph/subgraph';
import type { MemberFields, SuggestionFields } from '../schema-types.js';
import { SuggestionLoader } from './suggestion.loader.js';
import type { SuggestionRecord } from './suggestion.model.js';

@Resolver('Suggestion')
export class SuggestionFieldsResolver implements SuggestionFields {
  constructor(private readonly load: SuggestionLoader) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: SuggestionRecord) {
    return stub('UnionOrganization', record.orgId);
  }

  @ResolveField('authors')
  authors(@Parent() record: SuggestionRecord, @Context() context: RequestContext) {
    return this.load.authorsOf(context, record);
  }
}

@Resolver('Member')
export class MemberSuggestionsResolver implements Pick<MemberFields, 'mySuggestions'> {
  constructor(private readonly load: SuggestionLoader) {}

  @ResolveField('mySuggestions')
  mySuggestions(@Parent() member: { id: string }, @Context() context: RequestContext) {
    return this.load.own(context, member.id);
  }
}
