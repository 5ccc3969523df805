import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 100;

/** Tries `attempt` until `isGood`, for what one service learns from another by events. @returns the last result, good or not. */
export async function eventually<T>(attempt: () => Promise<T>, isGood: (result: T) => boolean, timeoutMs = 10_000): Promise<T> {
  for (const deadline = Date.now() + timeoutMs; ; await sleep(PAUSE_MS)) {
    const result = await attempt();
    if (isGood(result) || Date.now() > deadline) return result;
  }
}
