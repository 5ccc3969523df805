import { textScalar } from './text-scalar.js';

const accepts = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text));

/** An instant in UTC, RFC 3339 with `Z`. */
export const dateTime = textScalar('DateTime', accepts, '须为 UTC 时刻，如 2025-03-31T08:00:00Z | a UTC instant such as 2025-03-31T08:00:00Z');
