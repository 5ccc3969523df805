import { FaultList } from './fault-list.js';
import { rawField, rawList } from './fields.js';
import { checkPeople } from './people-checks.js';
import { peopleHeader, personRow, type PersonRow } from './people-row.js';
import { isDefined, readSource, type Refused } from './read-source.js';
import type { SourceText } from './source-text.js';

export type PeopleReading = { ok: true; people: PersonRow[]; source: SourceText } | Refused;

/** Reads a file of people who sign in (登录人员). @returns all of them, or every fault in the file with its line. */
export function readPeopleFile(content: string | Uint8Array, fileName: string): PeopleReading {
  const read = readSource(content, fileName);
  if (!read.ok) return read;
  const { source, data, before } = read;
  const faults = new FaultList(source, before);
  faults.shape(peopleHeader, data, []);
  const rows = rawList(rawField(data, 'people'));
  const people = rows.map((row, i) => faults.shape(personRow, row, ['people', i])).filter(isDefined);
  checkPeople(rows, faults);
  const found = faults.list();
  return found.length === 0 ? { ok: true, people, source } : { ok: false, faults: found };
}
