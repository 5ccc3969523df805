import { refusalsIn } from '@uniongraph/errors';

/** @returns what a pure check refuses, as `CODE path`; empty when it lets through. */
export function refused(check: () => unknown): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return refusalsIn(error).map(({ code, field }) => [code, ...field].join(' '));
  }
}
