import type { Caller } from '@uniongraph/access';
import type { TestService } from './test-service.js';

type Input = Readonly<Record<string, unknown>>;

export interface Refusal {
  code: string;
  field: string[];
  message: string;
  clause: string | null;
}

/** Mutations by name, for specs. */
export interface Acts<Name extends string> {
  attempt<T = Record<string, unknown>>(caller: Caller, act: Name, input: Input): Promise<{ record: T | null; userErrors: Refusal[] }>;
  /** @returns the record. @throws Error when refused. */
  must<T = Record<string, unknown>>(caller: Caller, act: Name, input: Input): Promise<T>;
  /** @returns each refusal as its code and path, e.g. `INVALID input on`. */
  refusals(caller: Caller, act: Name, input: Input): Promise<string[]>;
}

/** @param selections per mutation the payload's field and what to ask of it: `{ assessSuggestion: ['suggestion', 'id version state'] }`. */
export function actsOn<Name extends string>(service: TestService, selections: Readonly<Record<Name, readonly [string, string]>>): Acts<Name> {
  const attempt: Acts<Name>['attempt'] = async <T>(caller: Caller, act: Name, input: Input) => {
    const [key, selection] = selections[act];
    const type = `${act[0]!.toUpperCase()}${act.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${act}(input: $input) { ${key} { ${selection} } userErrors { code field message clause } } }`;
    const payload = (await service.data<Record<string, Record<string, unknown>>>(caller, query, { input }))[act]!;
    return { record: payload[key] as T | null, userErrors: payload['userErrors'] as Refusal[] };
  };
  return {
    attempt,
    must: async <T>(caller: Caller, act: Name, input: Input) => {
      const { record, userErrors } = await attempt<T>(caller, act, input);
      if (!record || userErrors.length > 0) throw new Error(`${act}: ${JSON.stringify(userErrors)}`);
      return record;
    },
    refusals: async (caller, act, input) => (await attempt(caller, act, input)).userErrors.map(({ code, field }) => [code, ...field].join(' ')),
  };
}
