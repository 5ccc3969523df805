export { money } from './money.js';
export { localDate } from './local-date.js';
export { dateTime } from './date-time.js';
export { period } from './period.js';
import { dateTime } from './date-time.js';
import { localDate } from './local-date.js';
import { money } from './money.js';
import { period } from './period.js';

/** Resolvers of the shared scalars, for `resolvers` of a subgraph. */
export const scalarResolvers = { Money: money, LocalDate: localDate, DateTime: dateTime, Period: period };

/** SDL of the shared scalars: textually identical in every subgraph. */
export const scalarTypeDefs = `
"金额，单位为分，整数 | An amount of money in whole fen (CNY), a safe integer"
scalar Money @specifiedBy(url: "https://uniongraph.example/scalars/money")
"日期（亚洲/上海），如 2025-03-31 | A calendar date in Asia/Shanghai"
scalar LocalDate @specifiedBy(url: "https://uniongraph.example/scalars/local-date")
"时刻（UTC），如 2025-03-31T08:00:00.000Z | An instant in UTC"
scalar DateTime @specifiedBy(url: "https://uniongraph.example/scalars/date-time")
"会计期间，年或年月，如 2025 或 2025-05 | A year or a month of a year"
scalar Period @specifiedBy(url: "https://uniongraph.example/scalars/period")
`;
