import type { Collection } from 'mongoose';
import { ORG_SCOPE, selfPolicy, type ListDeclaration, type ListedField } from './declaration.js';
import { KINDS } from './kind.js';

/** What lists need of a mongoose model. */
export interface ListModel {
  readonly collection: Collection;
  readonly schema: { path(path: string): unknown; pathType(path: string): string };
  init(): Promise<unknown>;
  createCollection(): Promise<unknown>;
}

/** @throws Error naming type.field when the model does not keep what the SDL declares, or keeps it as another type. */
export function checkModel(list: ListDeclaration, model: ListModel): void {
  for (const field of list.fields) checkField(list, field, model);
  checkPath(list.type, 'orgScope', ORG_SCOPE, model);
  if (selfPolicy(list)) checkPath(list.type, 'self', list.self, model);
  if (list.stats?.person) checkPath(list.type, 'person', list.stats.person, model);
}

function checkField({ type }: ListDeclaration, { name, path, kind, isList }: ListedField, model: ListModel): void {
  const stored = checkPath(`${type}.${name}`, 'path', path, model);
  const expected = isList ? 'Array' : KINDS[kind].storedAs;
  if (stored !== expected) throw new Error(`${type}.${name}: the model keeps "${path}" as ${stored}, but the list needs ${expected}`);
}

function checkPath(owner: string, what: string, path: string, model: ListModel): string {
  if (model.schema.pathType(path) !== 'real') throw new Error(`${owner}: the model has no field "${path}" (${what}); give the right one by ${what}:`);
  return (model.schema.path(path) as { instance: string }).instance;
}
