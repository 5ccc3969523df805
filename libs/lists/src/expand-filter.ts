import { fieldsFor, type ListDeclaration, type ListedField } from './declaration.js';
import { KINDS, LIST_OPERATORS, type Operator } from './kind.js';
import { LIMITS } from './limits.js';
import { described, describedWith } from './sdl-text.js';

const OPERATOR_TITLES: Readonly<Record<Operator, string>> = {
  eq: '等于 | Equal',
  ne: '不等于，含空值 | Not equal; an empty value is not equal',
  in: `属于其中之一，至多 ${LIMITS.inList} 项；空列表则无 | One of these, ${LIMITS.inList} at most; none for an empty list`,
  notIn: `不属于其中任何一项，含空值 | None of these; an empty value is none of them`,
  isNull: '是否为空 | Whether there is no value',
  lt: '小于 | Less than',
  lte: '小于或等于 | Less than or equal',
  gt: '大于 | Greater than',
  gte: '大于或等于 | Greater than or equal',
  startsWith: '以此开头，区分大小写 | Begins with; upper and lower case differ',
  contains: '包含，不区分大小写 | Contains; upper and lower case are the same',
  has: '含有 | Has this element',
  hasAny: `含有其中之一，至多 ${LIMITS.inList} 项 | Has one of these, ${LIMITS.inList} at most`,
  isEmpty: '是否没有元素 | Whether there are no elements',
};

/** @returns the SDL of the lists' filters, and of each operator input that one of them uses, once. */
export function filterTypeDefs(lists: readonly ListDeclaration[]): string {
  const used = new Map<string, string>();
  for (const list of lists) {
    for (const field of fieldsFor(list, 'filterable')) used.set(operatorInput(list, field), operatorTypeDefs(list, field));
  }
  return [...lists.filter(({ isFurther }) => !isFurther).map(filterType), ...used.values()].join('\n\n');
}

function filterType(list: ListDeclaration): string {
  const own = fieldsFor(list, 'filterable').map((field) => `  ${described(field.description)}\n  ${field.as}: ${operatorInput(list, field)}`);
  return `${describedWith(list.description, '：筛选条件，须全部满足', ': filter; all that is given must hold')}
input ${list.type}Filter {
${own.join('\n')}
  "全部满足 | All of these"
  and: [${list.type}Filter!]
  "满足其一；空列表则无 | One of these; none for an empty list"
  or: [${list.type}Filter!]
  "不满足 | Not this"
  not: ${list.type}Filter
  "该组织及其全部下级 | An organisation with all below it"
  within: ID
}`;
}

function operatorInput({ prefix }: ListDeclaration, { kind, isList, operand }: ListedField): string {
  return `${kind === 'ENUM' ? operand : `${prefix}${KINDS[kind].filterName}`}${isList ? 'List' : ''}Filter`;
}

function operatorTypeDefs(list: ListDeclaration, field: ListedField): string {
  const { title, operators } = KINDS[field.kind];
  const [chinese = '', english = ''] = title.split('|').map((part) => part.trim());
  const what = field.kind === 'ENUM' ? `${field.operand} | ${field.operand}` : `${chinese} | ${english}`;
  return `${describedWith(what, field.isList ? '列表的筛选' : '的筛选', field.isList ? ' list: filter' : ': filter')}
input ${operatorInput(list, field)} {
${(field.isList ? LIST_OPERATORS : operators).map((operator) => `  ${described(OPERATOR_TITLES[operator])}\n  ${operator}: ${operandType(operator, field.operand)}`).join('\n')}
}`;
}

function operandType(operator: Operator, operand: string): string {
  if (operator === 'isNull' || operator === 'isEmpty') return 'Boolean';
  return operator === 'in' || operator === 'notIn' || operator === 'hasAny' ? `[${operand}!]` : operand;
}
