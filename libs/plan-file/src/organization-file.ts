import { FaultList } from './fault-list.js';
import { rawField, rawList } from './fields.js';
import { checkTree } from './organization-checks.js';
import { organizationHeader, organizationRow, type OrganizationFile } from './organization-row.js';
import { isDefined, readSource, type Refused } from './read-source.js';
import type { SourceText } from './source-text.js';

export type OrganizationReading = { ok: true; tree: OrganizationFile; source: SourceText } | Refused;

/** Reads an organisation file (组织树). @returns the tree, or every fault in the file with its line; never a part of the tree. */
export function readOrganizationFile(content: string | Uint8Array, fileName: string): OrganizationReading {
  const read = readSource(content, fileName);
  if (!read.ok) return read;
  const { source, data, before } = read;
  const faults = new FaultList(source, before);
  const header = faults.shape(organizationHeader, data, []);
  const rows = rawList(rawField(data, 'organizations'));
  const organizations = rows.map((row, i) => faults.shape(organizationRow, row, ['organizations', i])).filter(isDefined);
  checkTree(rows, rawList(rawField(data, 'external')), faults);
  const found = faults.list();
  return header && found.length === 0 ? { ok: true, tree: { external: header.external, organizations }, source } : { ok: false, faults: found };
}
