import { readdirSync, readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { overlap, packFile, resolveEntry, type PackRule } from './pack.js';
import { regionChain } from './regions.js';
import { RULES } from './rules.js';

/** A pack cannot be used. The message names every fault by file and line. */
export class PackError extends Error {
  constructor(faults: readonly string[]) {
    super(`规则包有误 | the rule packs have faults:\n${faults.join('\n')}`);
    this.name = 'PackError';
  }
}

type Path = readonly PropertyKey[];

/** @returns the rules of every `*.yaml` in `folder`. @throws PackError */
export function readPacks(folder: URL): PackRule[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return parsePacks(names.map((name) => ({ name, yaml: readFileSync(new URL(name, folder), 'utf8') })));
}

/** @returns the rules of packs given as text. @throws PackError */
export function parsePacks(files: readonly { name: string; yaml: string }[]): PackRule[] {
  const faults: string[] = [];
  const rules = files.flatMap(({ name, yaml }) => parsePack(name, yaml, faults));
  for (const [index, rule] of rules.entries()) {
    const twin = rules.slice(0, index).find((earlier) => overlap(earlier.resolved, rule.resolved));
    if (twin) faults.push(`${rule.place}: 与 ${twin.place} 的有效期重叠 | ${rule.resolved.rule} of ${rule.resolved.region} is in force together with ${twin.place}`);
  }
  if (faults.length > 0) throw new PackError(faults);
  return rules.map(({ resolved }) => resolved);
}

interface Placed {
  resolved: PackRule;
  /** File and line. */
  place: string;
}

function parsePack(name: string, yaml: string, faults: string[]): Placed[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const at = (path: Path) => `${name}:${lineOf(document, lines, path)}`;
  if (document.errors.length > 0) {
    faults.push(...document.errors.map((error) => `${name}:${error.linePos?.[0].line ?? 1}: ${error.message}`));
    return [];
  }
  const parsed = packFile.safeParse(document.toJS());
  if (!parsed.success) {
    faults.push(...parsed.error.issues.map((issue) => `${at(issue.path)}: ${issue.path.join('.')}: ${issue.message}`));
    return [];
  }
  const pack = parsed.data;
  const placed: Placed[] = [];
  const attempt = (path: Path, act: () => void) => {
    try {
      act();
    } catch (error) {
      faults.push(
        error instanceof z.ZodError
          ? error.issues.map((issue) => `${at([...path, 'params', ...issue.path])}: params.${issue.path.join('.')}: ${issue.message}`).join('\n')
          : `${at(path)}: ${String(error)}`,
      );
    }
  };
  attempt(['region'], () => regionChain(pack.region));
  for (const [index, written] of pack.rules.entries()) {
    const path = ['rules', index];
    attempt(path, () => {
      const resolved = resolveEntry(pack, written);
      placed.push({ resolved: { ...resolved, params: RULES[resolved.rule].params.parse(resolved.params) }, place: at(path) });
    });
  }
  return placed;
}

function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
