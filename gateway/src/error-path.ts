import { GraphQLError } from 'graphql';
import { Place } from './entity-place.js';
import { SubgraphError } from './subgraph-error.js';

type Path = readonly (string | number)[];

/**
 * @param roots what the root fetches brought, with the entities merged into it.
 * @returns the errors with the paths that they have in `data`, the answer: each at its own entity, under the name that the client gave the
 * field; an error of a field that only another field required stands at the object of both, once.
 */
export function atTheirPaths(errors: readonly GraphQLError[], roots: readonly object[], data: unknown): GraphQLError[] {
  if (errors.some((error) => subgraphErrorOf(error)?.place)) for (const root of roots) locate(root, []);
  const seen = new Set<string>();
  return errors
    .map((error) => withPath(error, data))
    .filter((error) => {
      const key = JSON.stringify([error.path, error.message, error.extensions]);
      return !seen.has(key) && seen.add(key);
    });
}

function withPath(error: GraphQLError, data: unknown): GraphQLError {
  const cause = subgraphErrorOf(error);
  const entity = cause?.place?.path;
  const path = entity ? [...entity, ...(cause?.path ?? []).slice(2)] : error.path;
  return path ? new GraphQLError(error.message, { originalError: error, extensions: error.extensions, path: within(data, path) }) : error;
}

function subgraphErrorOf(error: GraphQLError): SubgraphError | undefined {
  const cause: unknown = error.originalError;
  return cause instanceof SubgraphError ? cause : undefined;
}

/** Walks the whole answer once, and gives each place its path. */
function locate(node: object, path: Path): void {
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (value instanceof Place) value.path = path;
    else if (typeof value === 'object' && value !== null) locate(value, [...path, Array.isArray(node) ? Number(key) : key]);
  }
}

/** @returns the path as far as the answer has it; whole, where it ends below a null. */
function within(data: unknown, path: Path): Path {
  let node = data;
  const found: (string | number)[] = [];
  for (const step of path) {
    if (node === null || typeof node !== 'object') return [...found, ...path.slice(found.length)];
    const key = step in node ? step : unaliased(step);
    if (!(key in node)) return found;
    node = (node as Record<string | number, unknown>)[key];
    found.push(key);
  }
  return found;
}

/** The planner renames a field in a fetch where two types would clash. */
function unaliased(step: string | number): string | number {
  return typeof step === 'string' ? step.replace(/__alias_\d+$/, '') : step;
}
