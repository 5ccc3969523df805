import type { Graph } from '../../graph.js';
import { meetingStories } from './meeting.js';
import { returnsStories } from './returns.js';
import { spreadsheetImportStories } from './spreadsheet-import.js';

/** The acceptance scenarios of the membership capabilities (MEM): one line an area. */
export function membershipStories(graph: Graph): void {
  meetingStories(graph);
  returnsStories(graph);
  spreadsheetImportStories(graph);
}
