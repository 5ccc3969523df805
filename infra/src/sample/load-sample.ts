import type { CallerSeal } from '@uniongraph/access';
import type { RunningServices } from '../standalone/services.js';
import { GraphCalls } from './graph-calls.js';
import { loadMasterData } from './master-data.js';
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

const MASTER_DATA_AT = '2025-03-31T09:00:00+08:00';

/** Loads the sample data through the graph's own mutations. A kill half-way is noticed at the next start, and the load begins anew. */
export async function loadSample({ root, services, seal, state, clock, signal, say }: SampleLoad): Promise<void> {
  const startedAt = Date.now();
  say('正在载入示例数据（仅首次）| Loading the sample data (the first time only) ...');
  await state.mark('LOADING');
  const graph = new GraphCalls(services, seal, signal);
  clock.now = new Date(MASTER_DATA_AT);
  await loadMasterData(root, graph);
  await services.caughtUp();
  clock.now = null;
  await state.mark('DONE');
  say(`示例数据已载入 | Sample data loaded in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}
