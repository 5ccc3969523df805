import { selectionNoticeSlice } from './selection-notice/selection-notice.module.js';
import { suggestionSlice } from './suggestion/suggestion.module.js';

/** What the subgraph is made of: one line a slice. */
export const democracySlices = [...suggestionSlice, ...selectionNoticeSlice];
