import { textScalar } from './text-scalar.js';

/** A year `2025` or a month `2025-05`. */
export const period = textScalar('Period', (text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text), '须为年或年月，如 2025 或 2025-05 | a year or a month such as 2025 or 2025-05');
