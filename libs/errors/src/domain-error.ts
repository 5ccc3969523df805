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

/** @throws DomainError when `condition` holds. */
export function refuse<Code extends string>(
  condition: boolean,
  code: Code,
  message: string,
  options: { field?: string[]; clause?: string } = {},
): void {
  if (condition) throw new DomainError(code, message, options);
}
