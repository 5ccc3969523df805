import { Injectable } from '@nestjs/common';
import { loader, stub, type RequestContext } from '@uniongraph/subgraph';
import type { SuggestionRecord } from './suggestion.model.js';
import { SuggestionRepository } from './suggestion.repository.js';
import { maySeeAuthors, scopeOf } from './suggestion.scope.js';

@Injectable()
export class SuggestionLoader {
  constructor(private readonly suggestions: SuggestionRepository) {}

  byId(context: RequestContext, id: string): Promise<SuggestionRecord | null> {
    return loader(context, 'suggestion.byId', (ids) => this.suggestions.byIds(scopeOf(context.caller, 'suggestion.read'), ids)).load(id);
  }

  /** @returns null for everybody but the person: one's proposals, anonymous ones among them, are one's own to see. */
  async own(context: RequestContext, memberId: string): Promise<SuggestionRecord[] | null> {
    return context.caller.memberId === memberId ? this.suggestions.byAuthor(scopeOf(context.caller, 'suggestion.own'), memberId) : null;
  }

  /** @returns null where they are hidden. */
  authorsOf(context: RequestContext, record: SuggestionRecord) {
    return maySeeAuthors(context.caller, record) ? record.authorIds.map((id) => stub('Member', id)) : null;
  }
}
