import { parseSource, type Fault, type SourceText } from './source-text.js';

/** A file that was refused as a whole: every fault in it. */
export interface Refused {
  ok: false;
  faults: Fault[];
}

/** @returns the data of a file with the faults found so far (`before`); refused when its text cannot be read at all. */
export function readSource(content: string | Uint8Array, fileName: string): { ok: true; source: SourceText; data: unknown; before: Fault[] } | Refused {
  const { source, faults, fatal } = parseSource(content, fileName);
  if (fatal) return { ok: false, faults };
  const data: unknown = source.document.toJS();
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { ok: true, source, data, before: faults };
  return {
    ok: false,
    faults: [
      { file: fileName, line: 1, column: 1, path: [], reason: '文件为空或不是字段组，请参照 data/sample 中的示例 | Empty, or no group of fields: see the examples in data/sample' },
    ],
  };
}

export function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
