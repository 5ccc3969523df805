import { constantCase, fieldsFor, type ListDeclaration } from './declaration.js';
import { LIMITS } from './limits.js';
import { described, describedWith, policyDirective } from './sdl-text.js';

/** Weights of Federation's demand control: one for a plain object is the default. */
const COUNT_WEIGHT = 10;

/** @returns the SDL of a list: root field, connection, edge and order. */
export function listTypeDefs(list: ListDeclaration): string {
  const { type } = list;
  if (list.isFurther) return rootField(list);
  return `${rootField(list)}

${describedWith(list.description, '：一页', ': a page')}
type ${type}Connection {
  "带游标的记录 | Records with their cursors"
  edges: [${type}Edge!]!
  "记录 | Records"
  nodes: [${type}!]!
  "分页信息 | Where the page ends"
  pageInfo: PageInfo!
  "符合条件且可见的总数 | How many records match and are visible"
  totalCount: Int @cost(weight: ${COUNT_WEIGHT})
}

${describedWith(list.description, '：一条', ': an edge')}
type ${type}Edge {
  "记录 | The record"
  node: ${type}!
  "游标 | Its cursor"
  cursor: String!
}${
    fieldsFor(list, 'orderable').length === 0
      ? ''
      : `

${orderTypeDefs(list)}`
  }`;
}

function rootField(list: ListDeclaration): string {
  const { type } = list;
  const orderable = fieldsFor(list, 'orderable');
  return `extend type Query {
  ${describedWith(list.title, '：列表', ': list')}
  ${list.field}(
    "筛选条件 | Which records"
    filter: ${type}Filter${
      orderable.length === 0
        ? ''
        : `
    ${described(`排序，至多 ${LIMITS.orderKeys} 项；默认最新在前 | Order, ${LIMITS.orderKeys} keys at most; newest first by default`)}
    orderBy: [${type}Order!]`
    }
    ${described(`每页条数，1-${LIMITS.page} | Records in a page, 1-${LIMITS.page}`)}
    first: Int = ${LIMITS.pageDefault}
    "上一页末条的游标 | Cursor of the record to continue after"
    after: String
  ): ${type}Connection!${policyDirective([list.policy])} @listSize(assumedSize: ${LIMITS.pageDefault}, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
}`;
}

function orderTypeDefs(list: ListDeclaration): string {
  const { type, prefix } = list;
  return `${describedWith(list.description, '：一项排序', ': one key of an order')}
input ${type}Order {
  "字段 | Field"
  field: ${type}OrderField!
  "方向 | Direction"
  direction: ${prefix}OrderDirection! = ASC
}

${describedWith(list.description, '：可排序的字段', ': fields to order by')}
enum ${type}OrderField {
${fieldsFor(list, 'orderable')
  .map((field) => `  ${described(field.description)}\n  ${constantCase(field.as)}`)
  .join('\n')}
}`;
}
