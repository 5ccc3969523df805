import { GraphQLError, type ASTVisitor, type DocumentNode, type ValidationContext } from 'graphql';
import { measureQuery, type QuerySize } from './query-size.js';

/** Code of a query that one of the limits refuses. */
export const QUERY_TOO_LARGE = 'QUERY_TOO_LARGE';

export interface Limits extends QuerySize {
  /** Size of a request's body. */
  bodyBytes: number;
  /** Tokens of a query's text. */
  tokens: number;
}

/** Room for GraphiQL's introspection (depth 15) and for the largest page of the product, several times over. */
export const DEFAULT_LIMITS: Limits = { bodyBytes: 1_000_000, tokens: 4_000, depth: 20, rootFields: 30, fields: 5_000, aliases: 100, directives: 100 };

const REFUSALS: Record<keyof QuerySize, [chinese: string, english: string, advice: string, adviceInEnglish: string]> = {
  depth: ['层级过深', 'levels of nesting', '请分步查询', 'query in steps, from the inner ids'],
  rootFields: ['根字段过多', 'root fields', '请拆成几个查询', 'split it into several queries'],
  fields: ['字段过多（含展开的片段）', 'fields, fragments expanded', '请拆成几个查询', 'split it into several queries'],
  aliases: ['别名过多', 'aliases', '请用列表字段或拆成几个查询', 'use a list field, or split it into several queries'],
  directives: ['指令过多', 'directives', '请减少 @include、@skip', 'use fewer @include and @skip'],
};

/** @returns a validation rule that refuses a query beyond the limits. */
export function queryLimits(limits: QuerySize): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document: (document: DocumentNode) => {
      const size = measureQuery(document);
      for (const [figure, refusal] of Object.entries(REFUSALS) as [keyof QuerySize, (typeof REFUSALS)[keyof QuerySize]][]) {
        if (size[figure] > limits[figure]) context.reportError(tooLarge(refusal, size[figure], limits[figure]));
      }
    },
  });
}

function tooLarge([chinese, english, advice, adviceInEnglish]: (typeof REFUSALS)[keyof QuerySize], is: number, limit: number): GraphQLError {
  return new GraphQLError(`查询${chinese}：${is}，上限 ${limit}，${advice} | The query has ${is} ${english}, the limit is ${limit}: ${adviceInEnglish}`, {
    extensions: { code: QUERY_TOO_LARGE },
  });
}
