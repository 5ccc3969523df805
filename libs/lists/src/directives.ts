import { buildSchema, getDirectiveValues, type ASTNode, type ConstDirectiveNode, type GraphQLDirective } from 'graphql';

/** The internal directives: they mark a slice's type and fields, and never reach the printed contract. */
export const listDirectives = `
"此类型的列表与统计 | Declares the list, and the statistics, of this type's records"
directive @list(
  "列表字段名 | Name of the list's root field" field: String!
  "列表的权限 | Policy of the list" policy: String!
  "列表的说明，缺省为类型的说明 | What the list holds; the type's description when left out" title: String
  "记录中所涉会员的字段 | The record's field that holds the member concerned" self: String
  "统计字段名 | Name of the statistics' root field" stats: String
  "统计的权限 | Policy of the statistics" statsPolicy: String
  "记录中标识个人的字段，缺省则一条记录算一人 | The record's field that identifies the person; without it each record counts as a person" person: String
) repeatable on OBJECT
"可筛选 | May be filtered"
directive @filterable(as: String, path: String) on FIELD_DEFINITION
"可排序 | May be ordered by"
directive @orderable(as: String, path: String) on FIELD_DEFINITION
"可分组 | May be grouped by; a date by year, quarter and month"
directive @dimension(as: String, path: String) on FIELD_DEFINITION
"可求和、平均、最小、最大 | May be summed and averaged"
directive @measure(as: String, path: String) on FIELD_DEFINITION
`;

const schema = buildSchema(`${listDirectives}\ntype Query { ok: Boolean }`);

export const FIELD_DIRECTIVES = ['filterable', 'orderable', 'dimension', 'measure'] as const;
export type FieldDirective = (typeof FIELD_DIRECTIVES)[number];

const INTERNAL = new Set<string>(['list', ...FIELD_DIRECTIVES]);

export function isInternal(directiveName: string): boolean {
  return INTERNAL.has(directiveName);
}

export interface ListArguments {
  field: string;
  policy: string;
  title?: string;
  self?: string;
  stats?: string;
  statsPolicy?: string;
  person?: string;
}

/** @returns the arguments of each `@list`; none where the type has none. @throws Error naming the type. */
export function listArguments(owner: string, directives: readonly ConstDirectiveNode[]): ListArguments[] {
  return directives.flatMap((node) => (argumentsOf('list', owner, [node]) as ListArguments | undefined) ?? []);
}

/** @returns the arguments of the field's directive `name`, undefined where it has none. @throws Error naming type.field. */
export function fieldArguments(name: FieldDirective, owner: string, directives: readonly ConstDirectiveNode[]): { as?: string; path?: string } | undefined {
  return argumentsOf(name, owner, directives);
}

function argumentsOf(name: string, owner: string, directives: readonly ConstDirectiveNode[]): Record<string, string> | undefined {
  const directive = schema.getDirective(name) as GraphQLDirective;
  const used = directives.filter((node) => node.name.value === name);
  if (used.length > 1) throw new Error(`${owner}: @${name} stands twice`);
  const known = new Set(directive.args.map((argument) => argument.name));
  const foreign = used[0]?.arguments?.find((argument) => !known.has(argument.name.value));
  if (foreign) throw new Error(`${owner}: @${name} has no argument "${foreign.name.value}"; it takes ${[...known].join(', ')}`);
  try {
    return getDirectiveValues(directive, { directives: used } as Pick<ASTNode & { directives: ConstDirectiveNode[] }, 'directives'>) as Record<string, string> | undefined;
  } catch (error) {
    throw new Error(`${owner}: ${(error as Error).message}`, { cause: error });
  }
}
