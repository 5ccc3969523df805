import type { z } from 'zod';
import { lineOf, type Fault, type Path, type SourceText } from './source-text.js';
import { explain } from './shape-reason.js';

/** Collects what is wrong in one file, each with its line. */
export class FaultList {
  readonly #faults: Fault[];

  /** `before`: faults that reading the text found already. */
  constructor(
    private readonly source: SourceText,
    before: readonly Fault[] = [],
  ) {
    this.#faults = [...before];
  }

  add(path: Path, reason: string): void {
    this.#faults.push({ file: this.source.fileName, ...lineOf(this.source, path), path, reason });
  }

  /** @returns `value` as `schema` reads it; undefined when it does not fit, with a fault for each misfit. */
  shape<T>(schema: z.ZodType<T>, value: unknown, path: Path): T | undefined {
    const read = schema.safeParse(value, { error: explain });
    if (read.success) return read.data;
    for (const issue of read.error.issues) {
      const at = [...path, ...issue.path.map((segment) => (typeof segment === 'symbol' ? String(segment) : segment))];
      if (issue.code === 'unrecognized_keys') for (const key of issue.keys) this.add([...at, key], `未知字段 ${key}，请检查拼写 | Unknown field ${key}: check its spelling`);
      else this.add(at, issue.message.replaceAll('{field}', String(at.at(-1) ?? this.source.fileName)));
    }
    return undefined;
  }

  /** @returns the faults in the order of the file. */
  list(): Fault[] {
    return this.#faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }
}
