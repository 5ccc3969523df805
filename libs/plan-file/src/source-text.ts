import { isUtf8 } from 'node:buffer';
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Document, type Pair } from 'yaml';

/** Where in a file something stands; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One thing wrong in a file. `path` leads to it from the top of the file, `reason` is 中文 | English and says what to do. */
export interface Fault extends Position {
  file: string;
  path: readonly (string | number)[];
  reason: string;
}

export type Path = readonly (string | number)[];

/** A file as read, still knowing the line of each of its values. */
export interface SourceText {
  fileName: string;
  document: Document;
  lines: LineCounter;
}

/** Reads YAML (JSON is YAML too). Everything that keeps the text from being data is in `faults`; `fatal` when nothing beyond can be read. */
export function parseSource(content: string | Uint8Array, fileName: string): { source: SourceText; faults: Fault[]; fatal: boolean } {
  const lines = new LineCounter();
  const readable = typeof content === 'string' || isUtf8(content);
  const text = !readable ? '' : typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const source: SourceText = { fileName, document, lines };
  if (!readable) return { source, faults: [faultAt(source, 0, '文件须为 UTF-8 编码，请另存为 UTF-8 | The file must be UTF-8: save it as UTF-8')], fatal: true };
  const faults = [...syntaxFaults(source), ...aliasFaults(source)];
  const fatal = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY') || faults.length > document.errors.length;
  return { source, faults, fatal };
}

/**
 * The place of what `path` leads to: the key of a field, the start of a list item; of the nearest thing around it when it is not
 * in the file. A leading `input`, as in a refusal's `field`, is skipped, and list indices may be text.
 */
export function lineOf(source: SourceText, path: Path): Position {
  let offset = 0;
  let node: unknown = source.document.contents;
  for (const segment of path[0] === 'input' ? path.slice(1) : path) {
    const next = step(node, segment);
    if (!next) break;
    offset = next.offset;
    node = next.node;
  }
  return positionAt(source, offset);
}

function step(node: unknown, segment: string | number): { offset: number; node: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((item: Pair) => isScalar(item.key) && String(item.key.value) === String(segment));
    return pair && isScalar(pair.key) ? { offset: pair.key.range?.[0] ?? 0, node: pair.value } : null;
  }
  const item: unknown = isSeq(node) ? node.items[Number(segment)] : undefined;
  return isMap(item) || isSeq(item) || isScalar(item) ? { offset: item.range?.[0] ?? 0, node: item } : null;
}

function syntaxFaults(source: SourceText): Fault[] {
  return source.document.errors.map(({ code, pos, message }) =>
    faultAt(source, pos[0], code === 'DUPLICATE_KEY' ? '同一字段写了两次 | This field is given twice' : `YAML 格式错误，请检查缩进、引号和冒号 | Not valid YAML: ${message}`),
  );
}

function aliasFaults(source: SourceText): Fault[] {
  const faults: Fault[] = [];
  visit(source.document, {
    Alias: (_, node) =>
      void (isAlias(node) && faults.push(faultAt(source, node.range?.[0] ?? 0, '不支持 YAML 引用（*），请写出内容 | YAML aliases (*) are not supported: write the value out'))),
  });
  return faults;
}

function faultAt(source: SourceText, offset: number, reason: string): Fault {
  return { file: source.fileName, ...positionAt(source, offset), path: [], reason };
}

function positionAt(source: SourceText, offset: number): Position {
  const { line, col } = source.lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
