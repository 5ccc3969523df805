import { MemberSuggestionsResolver, SuggestionFieldsResolver } from './suggestion-fields.resolver.js';
import { SuggestionLoader } from './suggestion.loader.js';
import { SuggestionRepository } from './suggestion.repository.js';
import { SuggestionResolver } from './suggestion.resolver.js';
import { SuggestionService } from './suggestion.service.js';

export const suggestionSlice = [SuggestionResolver, SuggestionFieldsResolver, MemberSuggestionsResolver, SuggestionService, SuggestionLoader, SuggestionRepository];
