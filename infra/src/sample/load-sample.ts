import type { CallerSeal } from '@uniongraph/access';
import type { RunningServices } from '../standalone/services.js';
import { Cast } from './cast.js';
import { GraphCalls } from './graph-calls.js';
import { loadMasterData, readSampleFiles } from './master-data.js';
import { loadActivities } from './records/activities.js';
import { loadBooks } from './records/books.js';
import { loadCommittees } from './records/committees.js';
import { loadFilings } from './records/filings.js';
import { loadGroups } from './records/groups.js';
import { loadCreations } from './records/creations.js';
import { loadHospitalStays } from './records/hospital-stays.js';
import { loadFiveTypes } from './records/five-types.js';
import { loadHonours } from './records/honours.js';
import { loadHomes } from './records/homes.js';
import { loadSupportRequests } from './records/party-links.js';
import { loadMeetings } from './records/meetings.js';
import { loadPlans } from './records/plans.js';
import { readRecords } from './records/record-file.js';
import { loadRegulations } from './records/regulations.js';
import { loadSuggestions } from './records/suggestions.js';
import type { SampleState } from './sample-state.js';

export interface SampleLoad {
  root: string;
  services: RunningServices;
  seal: CallerSeal;
  state: SampleState;
  /** The services' clock: the sample's year is 2025, and each record is made on its own day of it. */
  clock: { now: Date | null };
  signal: AbortSignal;
  say(text: string): void;
}

const MASTER_DATA_ON = '2025-03-31';

/** Loads the sample data through the graph's own mutations. A kill half-way is noticed at the next start, and the load begins anew. */
export async function loadSample({ root, services, seal, state, clock, signal, say }: SampleLoad): Promise<void> {
  const startedAt = Date.now();
  say('正在载入示例数据（仅首次）| Loading the sample data (the first time only) ...');
  await state.mark('LOADING');
  const on = (day: string): void => void (clock.now = new Date(`${day}T10:00:00+08:00`));
  try {
    await loadAll(root, new GraphCalls(services, seal, signal), services, on);
  } finally {
    clock.now = null;
  }
  await state.mark('DONE');
  say(`示例数据已载入 | Sample data loaded in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

async function loadAll(root: string, graph: GraphCalls, services: RunningServices, on: (day: string) => void): Promise<void> {
  on(MASTER_DATA_ON);
  const loaded = await loadMasterData(root, graph);
  const cast = new Cast(readSampleFiles(root).people, loaded);
  const tasks = await loadPlans(root, graph, cast, on);
  await services.caughtUp();
  const { suggestions, hospitalStays, activities, finance, homes, fiveTypes } = readRecords(root);
  const stage = { graph, cast, tasks, on };
  await loadHonours(root, stage);
  await loadCreations(root, stage);
  await loadGroups(stage, readRecords(root).groupings);
  await loadSuggestions(stage, suggestions);
  await loadHospitalStays(stage, hospitalStays);
  await loadActivities(stage, activities);
  await loadBooks(stage, finance);
  await loadCommittees(stage, root);
  await loadRegulations(stage, root);
  await loadMeetings(stage, root);
  await loadFilings(stage, root);
  await loadSupportRequests(stage, root);
  await loadHomes(stage, homes);
  await loadFiveTypes(stage, fiveTypes);
}
