import { refusalsIn, type UserErrorShape } from '@uniongraph/errors';

/** A mutation's answer: the changed object, or null and why. `Code` is the enum of the SDL, e.g. `SuggestionErrorCode`. */
export type PayloadOf<Key extends string, Value, Code extends string = string> = Record<Key, Value | null> & { userErrors: UserErrorShape<Code>[] };

/** Runs a use case and answers its refusals in `userErrors`: the one place that translates them. */
export async function payload<Key extends string, Value, Code extends string = string>(key: Key, act: Promise<Value>): Promise<PayloadOf<Key, Value, Code>> {
  try {
    return { [key]: await act, userErrors: [] } as unknown as PayloadOf<Key, Value, Code>;
  } catch (error) {
    return { [key]: null, userErrors: refusalsIn(error) } as unknown as PayloadOf<Key, Value, Code>;
  }
}
