import DataLoader from 'dataloader';
import type { RequestContext } from './request-context.js';

/** @returns the request's loader `key`: every id asked for in one step of the execution goes into one call of `batch`. */
export function loader<V>(context: RequestContext, key: string, batch: (ids: readonly string[]) => Promise<(V | null)[]>): DataLoader<string, V | null> {
  const existing = context.loaders.get(key);
  if (existing) return existing as DataLoader<string, V | null>;
  const created = new DataLoader<string, V | null>(batch);
  context.loaders.set(key, created);
  return created;
}
