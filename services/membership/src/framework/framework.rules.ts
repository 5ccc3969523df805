import { DomainErrors, refuse as refuseAny, type Refuse, type UserErrorShape } from '@uniongraph/errors';
import type { FrameworkErrorCode } from '../schema-types.js';
import type { FrameworkLevelRecord, FrameworkNodeRecord, FrameworkRecord } from './framework.model.js';

export const refuse: Refuse<FrameworkErrorCode> = refuseAny;

const LEVELS_MAX = 9;
const NODES_MAX = 20;
const NAME_MAX = 40;
const TITLE_MAX = 80;

export interface LevelDrawn {
  name: string;
  nodes: readonly string[];
}

/** @returns how many nodes each level has by the code: 1-2-3-4-5 → 1, 2, 3, 4, 5. @throws DomainError INVALID for a code that says no counts. */
export function countsOf(code: string): number[] {
  const counts = code.split('-').map(Number);
  if (!/^[1-9]\d?(-[1-9]\d?)*$/.test(code) || counts.length > LEVELS_MAX || counts.some((count) => count > NODES_MAX))
    refuse('INVALID', `代码须为各层节点数，如 1-2-3-4-5；最多 ${LEVELS_MAX} 层、每层 ${NODES_MAX} 个 | code: the levels' node counts, such as 1-2-3-4-5`, ['input', 'code']);
  return counts;
}

/** The levels as they are kept. @throws DomainErrors WRONG_NODE_COUNT naming each level that has not as many nodes as the code says; INVALID for a bad or repeated name. */
export function levelsFrom(counts: readonly number[], levels: readonly LevelDrawn[]): FrameworkLevelRecord[] {
  if (levels.length !== counts.length)
    refuse('WRONG_NODE_COUNT', `代码为 ${counts.length} 层，给出 ${levels.length} 层 | the code has ${counts.length} levels, ${levels.length} were given`, ['input', 'levels']);
  const read = levels.map(({ name, nodes }) => ({ name: name.trim(), nodes: nodes.map((node) => node.trim()) }));
  const faults = read.flatMap(({ name, nodes }, i): UserErrorShape[] => {
    const place = ['input', 'levels', String(i)];
    const count = counts[i]!;
    if (!isName(name)) return [fault('INVALID', `层名须为 1-${NAME_MAX} 字 | a level's name must have 1-${NAME_MAX} characters`, [...place, 'name'])];
    if (nodes.length !== count)
      return [fault('WRONG_NODE_COUNT', `“${name}”应有 ${count} 个节点，给出 ${nodes.length} 个 | ${name} has ${count} nodes, ${nodes.length} were given`, [...place, 'nodes'])];
    if (!nodes.every(isName) || new Set(nodes).size < nodes.length)
      return [fault('INVALID', `节点名称须为 1-${NAME_MAX} 字且不重复 | names of nodes: 1-${NAME_MAX} characters, each once`, [...place, 'nodes'])];
    return [];
  });
  if (faults.length > 0) throw new DomainErrors(faults);
  return read.map(({ name, nodes }, i) => ({ name, count: nodes.length, nodes: nodes.map((node, j) => ({ key: `${i + 1}.${j + 1}`, name: node })) }));
}

/** @throws DomainError INVALID. */
export function checkTitle(name: string, field: string[]): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > TITLE_MAX) refuse('INVALID', `名称须为 1-${TITLE_MAX} 字 | the name must have 1-${TITLE_MAX} characters`, field);
  return trimmed;
}

/** @throws DomainError INVALID. */
export function checkContact(contact: string | null | undefined): string | null {
  const trimmed = contact?.trim() ?? '';
  if (trimmed.length > TITLE_MAX) refuse('INVALID', `联系人最多 ${TITLE_MAX} 字 | contact: ${TITLE_MAX} characters at most`, ['input', 'contact']);
  return trimmed === '' ? null : trimmed;
}

/** @throws DomainError INVALID for a day to come, or before `earliest`. */
export function checkDay(on: string, earliest: string, today: string, field: string): string {
  if (on > today) refuse('INVALID', '日期不能晚于今天 | the day must not be after today', ['input', field]);
  if (on < earliest) refuse('INVALID', `日期不能早于 ${earliest} | the day must not be before ${earliest}`, ['input', field]);
  return on;
}

/** @throws DomainError NOT_FOUND for a key that the framework does not have. */
export function checkNode(framework: FrameworkRecord, key: string): void {
  if (!nodeOf(framework, key)) refuse('NOT_FOUND', `“${framework.name}”没有节点 ${key} | ${framework.code} has no node ${key}`, ['input', 'node']);
}

export function nodeOf({ levels }: FrameworkRecord, key: string): { level: string; node: FrameworkNodeRecord } | null {
  for (const { name, nodes } of levels) {
    const node = nodes.find((one) => one.key === key);
    if (node) return { level: name, node };
  }
  return null;
}

/** @returns every node in order, with the keys of its tasks. */
export function boardOf({ levels }: FrameworkRecord, tags: readonly { node: string; taskKey: string }[]): { level: string; node: FrameworkNodeRecord; taskKeys: string[] }[] {
  return levels.flatMap(({ name, nodes }) => nodes.map((node) => ({ level: name, node, taskKeys: tags.filter((tag) => tag.node === node.key).map(({ taskKey }) => taskKey) })));
}

function isName(name: string): boolean {
  return name !== '' && name.length <= NAME_MAX;
}

function fault(code: FrameworkErrorCode, message: string, field: string[]): UserErrorShape<FrameworkErrorCode> {
  return { code, message, field, clause: null };
}
