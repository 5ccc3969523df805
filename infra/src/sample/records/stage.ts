import type { Cast } from '../cast.js';
import type { GraphCalls } from '../graph-calls.js';

/** What the loading of sample records needs. */
export interface Stage {
  graph: GraphCalls;
  cast: Cast;
  /** Plan tasks by their keys, e.g. `P6.4.3`. */
  tasks: ReadonlyMap<string, string>;
  /** Sets the services' clock to ten in the morning of that day in Shanghai. */
  on(day: string): void;
}

/** @throws Error for a key that no plan has. */
export function taskIds({ tasks }: Stage, ...keys: string[]): string[] {
  return keys.map((key) => {
    const id = tasks.get(key);
    if (!id) throw new Error(`计划中没有 ${key} | No plan has the task ${key}`);
    return id;
  });
}
