import type { Graph } from '../../graph.js';

/** The acceptance scenarios of the membership capabilities (MEM): one line an area. */
export function membershipStories(_graph: Graph): void {}
