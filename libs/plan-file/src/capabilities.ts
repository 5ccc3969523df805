/** How many capabilities (能力) each part of the graph has; ids run from 01. */
const COUNTS = { MEM: 35, DEM: 34, WEL: 30, CUL: 37, FIN: 24 } as const;

/** The 160 capability ids, `MEM-01` to `FIN-24`. */
export const CAPABILITY_IDS: readonly string[] = Object.entries(COUNTS).flatMap(([prefix, count]) =>
  Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(2, '0')}`),
);

const known = new Set(CAPABILITY_IDS);

export function isCapabilityId(text: string): boolean {
  return known.has(text);
}
