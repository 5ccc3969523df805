import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceTypeDefs } from '@uniongraph/evidence';
import { scalarTypeDefs } from '@uniongraph/scalars';
import { expandActs } from './expand-acts.js';
import { joinEnums } from './join-enums.js';

const HEADER = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible", "@policy", "@tag", "@cost", "@listSize"])
`;

/** The interfaces and page type that every subgraph shares, textually identical. */
const SHARED = `
"分页信息 | Where a page of a list ends"
type PageInfo @shareable {
  "是否还有下一页 | Whether there is a next page"
  hasNextPage: Boolean!
  "本页最后一条的游标 | Cursor of the page's last record"
  endCursor: String
}
"业务规则的拒绝 | A refusal by a rule; nothing was written"
interface UserError {
  "出错的输入路径 | Path into the input"
  field: [String!]!
  "说明与建议 | What is wrong and what to do"
  message: String!
  "依据的条款 | The clause, where a norm refused"
  clause: String
}
`;

/** @returns the SDL of a subgraph: the federation link, what all share, its part in the plan's evidence, and every .graphql file below `folder`, with `@act` and `@refusals` expanded and `extend enum` joined. */
export function readTypeDefs(folder: string, prefix: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return joinEnums(expandActs([HEADER, scalarTypeDefs, SHARED, evidenceTypeDefs(prefix), ...files.map((file) => readFileSync(join(folder, file), 'utf8'))].join('\n')));
}
