import { Context, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@uniongraph/subgraph';
import { SuggestionLoader } from './suggestion.loader.js';
import type { SuggestionRecord } from './suggestion.model.js';

@Resolver('Suggestion')
export class SuggestionFieldsResolver {
  constructor(private readonly load: SuggestionLoader) {}

  @ResolveReference()
  reference(reference: { id: string }, context: RequestContext) {
    return this.load.byId(context, reference.id);
  }

  @ResolveField('organization')
  organization(@Parent() record: SuggestionRecord) {
    return { __typename: 'UnionOrganization', id: record.orgId };
  }

  @ResolveField('authors')
  authors(@Parent() record: SuggestionRecord, @Context() context: RequestContext) {
    return this.load.authorsOf(context, record);
  }
}

@Resolver('Member')
export class MemberSuggestionsResolver {
  constructor(private readonly load: SuggestionLoader) {}

  @ResolveField('mySuggestions')
  mySuggestions(@Parent() member: { id: string }, @Context() context: RequestContext) {
    return this.load.own(context, member.id);
  }
}
