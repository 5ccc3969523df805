import { CALLER_HEADER, systemCaller, type Caller, type CallerSeal } from '@uniongraph/access';
import type { RunningServices } from '../standalone/services.js';

interface Payload {
  userErrors?: { message: string; field: string[] }[];
}

/** Calls the subgraphs as their users do, by mutation, so that every sample record went through every rule. */
export class GraphCalls {
  constructor(
    private readonly services: RunningServices,
    private readonly seal: CallerSeal,
    /** Once aborted, no more calls are made. */
    private readonly signal: AbortSignal,
  ) {}

  /** @returns the payload of the mutation `name`. @throws Error with the message and the input when the graph refuses. */
  async mutate<T extends object>(
    service: string,
    name: string,
    inputType: string,
    selection: string,
    input: Record<string, unknown>,
    caller: Caller = systemCaller('sample'),
  ): Promise<T> {
    this.signal.throwIfAborted();
    const query = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${selection} userErrors { message field } } }`;
    const data = await this.query<Record<string, (T & Payload) | null>>(service, query, { input }, caller);
    const payload = data[name];
    const refusal = payload?.userErrors?.map(({ message, field }) => `${message} (${field.join('.')})`).join('\n');
    if (refusal || !payload) throw new Error(`示例数据未能载入 | The sample data was refused: ${name}: ${refusal}\n${JSON.stringify(input).slice(0, 500)}`);
    return payload;
  }

  /** @throws Error with the first error of the answer. */
  async query<T extends object>(service: string, query: string, variables: Record<string, unknown>, caller: Caller): Promise<T> {
    const { data, errors } = await this.services.byName.get(service)!.subgraph.execute({ query, variables, headers: { [CALLER_HEADER]: this.seal.seal(caller) } });
    if (errors?.[0] || !data)
      throw new Error(`示例数据未能载入 | The sample data could not be loaded: ${errors?.[0]?.message}\n${query}\n${JSON.stringify(variables).slice(0, 500)}`);
    return data as T;
  }
}
