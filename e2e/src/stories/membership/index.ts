import type { Graph } from '../../graph.js';
import { declarationStories } from './declaration.js';
import { committeeStories } from './committee.js';
import { electionStories } from './election.js';
import { filingStories } from './filing.js';
import { honourStories } from './honour.js';
import { frameworkStories } from './framework.js';
import { groupStories } from './group.js';
import { meetingStories } from './meeting.js';
import { partyLinkStories } from './party-link.js';
import { buildTargetStories, realNameStories } from './real-name.js';
import { returnsStories } from './returns.js';
import { standingStories, transferStories } from './standing.js';

/** The acceptance scenarios of the membership capabilities (MEM): one line an area. */
export function membershipStories(graph: Graph): void {
  electionStories(graph);
  filingStories(graph);
  honourStories(graph);
  committeeStories(graph);
  frameworkStories(graph);
  groupStories(graph);
  meetingStories(graph);
  partyLinkStories(graph);
  returnsStories(graph);
  standingStories(graph);
  transferStories(graph);
  declarationStories(graph);
  realNameStories(graph);
  buildTargetStories(graph);
}
