/** What one request may ask of a list or of its statistics. Times in milliseconds. */
export const LIMITS = {
  page: 100,
  pageDefault: 20,
  groups: 1_000,
  groupsDefault: 100,
  /** Groups that suppression can weigh against each other in one answer. */
  groupsWeighed: 5_000,
  filterLeaves: 50,
  filterDepth: 6,
  filterWidth: 50,
  inList: 200,
  textLength: 200,
  orderKeys: 3,
  dimensions: 3,
  cursorLength: 4_096,
  listMs: 5_000,
  statsMs: 5_000,
  analystMs: 30_000,
} as const;
