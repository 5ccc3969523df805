import type { GraphQLErrorExtensions, GraphQLFormattedError } from 'graphql';
import type { Place } from './entity-place.js';
import type { SubgraphFault } from './subgraph-source.js';

/** Codes that a subgraph writes for the caller; its other errors are its own affair, and go to the log. */
const FOR_THE_CALLER = new Set(['BAD_USER_INPUT', 'QUERY_TOO_SLOW', 'UNAUTHENTICATED', 'FORBIDDEN']);

/** At a path it refuses a hidden field as if it were absent; without one the subgraph speaks another schema, which is no caller's affair. */
const AS_IF_ABSENT = 'GRAPHQL_VALIDATION_FAILED';

/** An error of one fetch, fit for the caller. */
export class SubgraphError implements GraphQLFormattedError {
  constructor(
    readonly message: string,
    readonly extensions: GraphQLErrorExtensions & { code: string },
    readonly path?: readonly (string | number)[],
    /** The entity concerned, to find its place in the whole answer. */
    readonly place?: Place,
  ) {}

  at(path: readonly (string | number)[], place?: Place): SubgraphError {
    return new SubgraphError(this.message, this.extensions, path, place);
  }
}

/** @returns the subgraph's error where it speaks to the caller, else INTERNAL_SERVER_ERROR without a detail. */
export function subgraphError({ message, extensions, path: given }: GraphQLFormattedError): SubgraphError {
  const path = Array.isArray(given) ? (given as (string | number)[]) : undefined;
  const code = extensions?.['code'];
  if (typeof code === 'string' && (FOR_THE_CALLER.has(code) || (code === AS_IF_ABSENT && path))) return new SubgraphError(String(message), { code }, path);
  return new SubgraphError('', { code: 'INTERNAL_SERVER_ERROR' }, path);
}

/** @returns the error that stands for an answer that did not come. `isOver`: the whole operation is past its time. */
export function noAnswer(subgraph: string, fault: SubgraphFault, operation: { isOver: boolean; isMutation: boolean }): SubgraphError {
  const late = fault.kind === 'TIMEOUT';
  const code = !late ? 'SUBGRAPH_UNAVAILABLE' : operation.isOver ? 'OPERATION_TIMEOUT' : 'SUBGRAPH_TIMEOUT';
  const what = !late ? '暂时不可用' : operation.isOver ? '未能在整个操作的时限内答复' : '未能及时答复';
  const inEnglish = !late ? 'is not available now' : operation.isOver ? "did not answer within the operation's time" : 'did not answer in time';
  const advice = operation.isMutation
    ? ['更改是否生效未知：请先核对，或用同一 requestId 重试', 'whether the change was made is unknown: look first, or retry with the same requestId']
    : ['此处留空，请稍后再试', 'this part is left empty, try again later'];
  return new SubgraphError(`${subgraph} 服务${what}，${advice[0]} | The ${subgraph} service ${inEnglish}; ${advice[1]}`, { code, subgraph });
}
