import { parse, print, visit, type DocumentNode } from 'graphql';
import type { ListDeclaration } from './declaration.js';
import { declareLists } from './declare.js';
import { isInternal } from './directives.js';
import { filterTypeDefs } from './expand-filter.js';
import { listTypeDefs } from './expand-list.js';
import { figureTypeDefs, statsTypeDefs } from './expand-stats.js';

export interface ExpandedLists {
  /** The SDL with list and statistics fields, and without internal directives. */
  typeDefs: string;
  lists: ListDeclaration[];
}

/**
 * Reads the internal directives of a subgraph's SDL and writes out what they stand for. `prefix` (e.g. `Mem`) begins the name of
 * every generated type that is not named after a type of the subgraph's own, so that no two subgraphs share one.
 * The SDL has to import `@policy`, `@cost` and `@listSize` in its federation `@link`.
 * @throws Error naming type.field for a directive that cannot be met.
 */
export function expandLists(sdl: string, options: { prefix: string }): ExpandedLists {
  if (!/^[A-Z][A-Za-z]*$/.test(options.prefix)) throw new Error(`expandLists: prefix must be letters with a leading capital, e.g. "Mem"; got "${options.prefix}"`);
  const document = parse(sdl);
  const lists = declareLists(document, options.prefix);
  const generated = [...lists.map(listTypeDefs), ...lists.map(statsTypeDefs), filterTypeDefs(lists), figureTypeDefs(lists), sharedTypeDefs(lists)].filter((part) => part !== '');
  return { typeDefs: [print(withoutInternal(document)), ...generated].join('\n\n'), lists };
}

function withoutInternal(document: DocumentNode): DocumentNode {
  const remove = (node: { name: { value: string } }): null | undefined => (isInternal(node.name.value) ? null : undefined);
  return visit(document, { Directive: remove, DirectiveDefinition: remove });
}

function sharedTypeDefs(lists: readonly ListDeclaration[]): string {
  if (!lists.some((list) => list.fields.some((field) => field.uses.has('orderable')))) return '';
  return `"排序方向 | Direction of an order"
enum ${lists[0]!.prefix}OrderDirection {
  "升序，空值在前 | Ascending; empty values first"
  ASC
  "降序，空值在后 | Descending; empty values last"
  DESC
}`;
}
