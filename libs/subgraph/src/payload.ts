import { DomainError, DomainErrors, type UserErrorShape } from '@uniongraph/errors';

/** A mutation's answer: the changed object, or null and why. */
export type PayloadOf<Key extends string, Value> = Record<Key, Value | null> & { userErrors: UserErrorShape[] };

/** Runs a use case and answers its refusals in `userErrors`: the one place that translates them. */
export async function payload<Key extends string, Value>(key: Key, act: Promise<Value>): Promise<PayloadOf<Key, Value>> {
  try {
    return { [key]: await act, userErrors: [] } as unknown as PayloadOf<Key, Value>;
  } catch (error) {
    return { [key]: null, userErrors: refusalsIn(error) } as unknown as PayloadOf<Key, Value>;
  }
}

function refusalsIn(error: unknown): readonly UserErrorShape[] {
  if (error instanceof DomainError) return [error.userError];
  if (error instanceof DomainErrors) return error.userErrors;
  throw error;
}
