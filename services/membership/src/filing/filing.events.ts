import type { FilingRecord } from './filing.model.js';

/** What others may know of a filing: never its text. */
export function filingFacts({ _id: filingId, orgId, toOrgId, kind, state, about, planTaskIds, reply, version }: FilingRecord) {
  return { filingId, orgId, toOrgId, kind, state, about, planTaskIds, repliedOn: reply?.repliedOn ?? null, version };
}
