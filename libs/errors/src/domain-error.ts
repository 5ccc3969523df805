/** What a payload's `userErrors` carries: a code of the owning subgraph, the input path, a bilingual message. */
export interface UserErrorShape<Code extends string = string> {
  code: Code;
  /** Path into the mutation's input, e.g. `['input', 'name']`. Empty when no one field is at fault. */
  field: string[];
  /** 中文 | English. Says what to do. */
  message: string;
  /** The regulation and article, where a norm refused; else null. */
  clause: string | null;
}

/** A rule of the union's work said no. Nothing was written; the mutation answers it in `userErrors`. */
export class DomainError<Code extends string = string> extends Error {
  readonly userError: UserErrorShape<Code>;

  constructor(code: Code, message: string, options: { field?: string[]; clause?: string } = {}) {
    super(message);
    this.name = 'DomainError';
    this.userError = { code, message, field: options.field ?? [], clause: options.clause ?? null };
  }
}

/** Several refusals of one input at once, e.g. every bad row of an import. */
export class DomainErrors extends Error {
  constructor(readonly userErrors: readonly UserErrorShape[]) {
    super(userErrors.map(({ message }) => message).join('\n'));
    this.name = 'DomainErrors';
  }
}

/**
 * Tries `check` on every row and collects what they refuse, each with `path` and the row's number before its own field.
 * @returns what the checks returned. @throws DomainErrors when any row was refused.
 */
export function checkAll<Row, Result>(rows: readonly Row[], path: readonly string[], check: (row: Row, index: number) => Result): Result[] {
  const refused: UserErrorShape[] = [];
  const passed = rows.flatMap((row, index) => {
    try {
      return [check(row, index)];
    } catch (error) {
      refused.push(...refusalsIn(error).map((refusal) => ({ ...refusal, field: [...path, String(index), ...refusal.field.filter((part) => part !== 'input')] })));
      return [];
    }
  });
  if (refused.length > 0) throw new DomainErrors(refused);
  return passed;
}

/**
 * Runs a part of an act that was written for an input of its own; what it refuses is refused at another path of this one.
 * @throws DomainErrors with `at(field)` for each refused field, whatever else `part` throws as it is.
 */
export async function refusingAt<Result>(at: (field: readonly string[]) => string[], part: () => Promise<Result>): Promise<Result> {
  try {
    return await part();
  } catch (error) {
    throw new DomainErrors(refusalsIn(error).map((refusal) => ({ ...refusal, field: at(refusal.field) })));
  }
}

/** @returns the refusals that `error` stands for. @throws `error` when it is none. */
export function refusalsIn(error: unknown): readonly UserErrorShape[] {
  if (error instanceof DomainError) return [error.userError];
  if (error instanceof DomainErrors) return error.userErrors;
  throw error;
}

/** Says no: `if (tooLate) refuse('INVALID', '... | ...', ['input', 'on'])`. @throws DomainError always. */
export function refuse(code: string, message: string, field: string[] = [], clause?: string): never {
  throw new DomainError(code, message, { field, clause });
}

/**
 * What a slice refuses with, so that a code which its SDL does not have does not compile:
 * `export const refuse: Refuse<SuggestionErrorCode> = refuseAny`, where `refuseAny` is `refuse` of this library.
 */
export type Refuse<Code extends string> = (code: Code, message: string, field?: string[], clause?: string) => never;
