import type { FaultList } from './fault-list.js';
import { rawField, rawList } from './fields.js';
import { UNION_RELATIONS } from './organization-row.js';
import type { Path } from './source-text.js';

type Row = unknown;

/** What must hold between the organisations of a file. Looks at the rows as written, so that one bad field hides no other. */
export function checkTree(rows: readonly Row[], external: readonly unknown[], faults: FaultList): void {
  const firstAt = new Map<unknown, number>();
  rows.forEach((row, index) => {
    const code = rawField(row, 'code');
    const first = firstAt.get(code);
    if (typeof code !== 'string') return;
    if (external.includes(code)) faults.add(at(index, 'code'), `“${code}”已列在 external 中 | "${code}" is listed in external`);
    if (first === undefined) firstAt.set(code, index);
    else faults.add(at(index, 'code'), `组织代码“${code}”与第 ${first + 1} 项重复 | Code "${code}" is used by item ${first + 1} already`);
  });
  const known = (code: string) => firstAt.has(code) || external.includes(code);
  rows.forEach((row, index) => {
    checkKnown(rawField(row, 'parent'), known, at(index, 'parent'), faults);
    rawList(rawField(row, 'supervisors')).forEach((supervisor, i) => checkSupervisor(row, supervisor, known, [...at(index, 'supervisors'), i], faults));
  });
  checkOneRoot(rows, faults);
  checkNoCycle(rows, firstAt, faults);
}

function at(index: number, name: string): Path {
  return ['organizations', index, name];
}

function checkKnown(code: unknown, known: (code: string) => boolean, path: Path, faults: FaultList): void {
  if (typeof code !== 'string' || known(code)) return;
  faults.add(path, `文件中没有组织“${code}”；如系统中已有，请列入 external | No organisation "${code}" in this file; if the graph holds it already, list it in external`);
}

function checkSupervisor(row: Row, supervisor: Row, known: (code: string) => boolean, path: Path, faults: FaultList): void {
  const code = rawField(supervisor, 'code') ?? null;
  const name = rawField(supervisor, 'name') ?? null;
  checkKnown(code, known, [...path, 'code'], faults);
  if (code !== null && (code === rawField(row, 'code') || code === rawField(row, 'parent'))) {
    faults.add([...path, 'code'], '其他上级不能是本组织或其主上级 | A further superior must not be the organisation itself or its parent');
  }
  const isUnion = UNION_RELATIONS.includes(rawField(supervisor, 'relation'));
  if (isUnion && (code === null || name !== null)) faults.add(path, '上级工会请填写 code，不填 name | A superior union is given by code, without name');
  if (!isUnion && (name === null || code !== null)) faults.add(path, '党组织或行政上级请填写 name，不填 code | A party or administrative superior is given by name, without code');
}

function checkOneRoot(rows: readonly Row[], faults: FaultList): void {
  const roots = rows.flatMap((row, index) => (typeof row === 'object' && (rawField(row, 'parent') ?? null) === null ? [index] : []));
  const first = roots[0];
  for (const index of roots.slice(1)) {
    faults.add(at(index, 'parent'), `缺少上级 parent：第 ${Number(first) + 1} 项已是根组织 | parent is missing: item ${Number(first) + 1} is the root already`);
  }
}

function checkNoCycle(rows: readonly Row[], indexOf: ReadonlyMap<unknown, number>, faults: FaultList): void {
  const settled = new Set<number>();
  rows.forEach((_, start) => {
    const walk: number[] = [];
    let index: number | undefined = start;
    while (index !== undefined && !settled.has(index) && !walk.includes(index)) {
      walk.push(index);
      index = indexOf.get(rawField(rows[index], 'parent'));
    }
    if (index !== undefined && walk.includes(index)) {
      const cycle = [...walk.slice(walk.indexOf(index)), index].map((i) => String(rawField(rows[i], 'code'))).join(' → ');
      faults.add(at(index, 'parent'), `上级关系成环：${cycle} | These parents make a cycle: ${cycle}`);
    }
    walk.forEach((i) => settled.add(i));
  });
}
