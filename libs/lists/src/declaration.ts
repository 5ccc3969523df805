import { policies, type PolicyName } from '@uniongraph/access';
import type { StoredRecord } from '@uniongraph/mongo';
import type { FieldDirective } from './directives.js';
import type { Kind } from './kind.js';

/** Holds a record's organisation and all above it. */
export const ORG_SCOPE = 'orgScope' satisfies keyof StoredRecord;

/** A field of the record that lists may use. */
export interface ListedField {
  /** Its name in the SDL type. */
  name: string;
  /** Its name in filters and statistics, e.g. `orgId` for the field `organization`. */
  as: string;
  /** Where the record keeps it, e.g. `_id` or `payee.name`. */
  path: string;
  kind: Kind;
  isList: boolean;
  isNullable: boolean;
  /** Scalar or enum of its operands: `ID` where the SDL type is an entity. */
  operand: string;
  /** The entity that the id stands for, else null. */
  entity: string | null;
  /** All of them are needed to read the field. */
  policies: readonly PolicyName[];
  /** 中文 | English, from the SDL. */
  description: string;
  uses: ReadonlySet<FieldDirective>;
}

export type Bucket = 'YEAR' | 'QUARTER' | 'MONTH';

/** One value of a type's dimension enum. */
export interface Dimension {
  /** E.g. `JOINED_ON_YEAR`. */
  value: string;
  /** Its field in the group's key, e.g. `joinedOnYear`. */
  key: string;
  field: ListedField;
  bucket: Bucket | null;
}

export interface StatsDeclaration {
  field: string;
  policy: PolicyName;
  /** Path that identifies the person; null: each record is a person. */
  person: string | null;
}

/** A record type's list and statistics, read from the SDL. */
export interface ListDeclaration {
  type: string;
  prefix: string;
  /** 中文 | English */
  description: string;
  /** 中文 | English, of the root fields. */
  title: string;
  /** Not the type's first list: it shares the first one's types. */
  isFurther: boolean;
  field: string;
  policy: PolicyName;
  /** Path of the member concerned. */
  self: string;
  stats: StatsDeclaration | null;
  fields: readonly ListedField[];
  dimensions: readonly Dimension[];
}

export function fieldsFor(list: ListDeclaration, use: FieldDirective): ListedField[] {
  return list.fields.filter((field) => field.uses.has(use));
}

/** @returns `JOINED_ON` for `joinedOn`. */
export function constantCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/** @returns a policy of the list that gives some role only what concerns the caller, undefined where there is none. */
export function selfPolicy(list: Pick<ListDeclaration, 'policy' | 'stats' | 'fields'>): PolicyName | undefined {
  const names = [list.policy, ...(list.stats ? [list.stats.policy] : []), ...list.fields.flatMap((field) => field.policies)];
  return names.find((name) => Object.values(policies[name]).includes('SELF'));
}
