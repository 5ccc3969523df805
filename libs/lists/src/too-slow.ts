import { GraphQLError } from 'graphql';

const MAX_TIME_MS_EXPIRED = 50;

/** @throws GraphQLError QUERY_TOO_SLOW when the database gives up because of maxTimeMS. */
export async function withinTime<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if ((error as { code?: unknown }).code !== MAX_TIME_MS_EXPIRED) throw error;
    throw new GraphQLError('查询超时：请缩小筛选范围，例如限定组织或日期 | The query took too long: narrow the filter, e.g. to an organisation or to dates', {
      extensions: { code: 'QUERY_TOO_SLOW' },
    });
  }
}
