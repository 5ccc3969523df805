import { rawField } from './fields.js';
import { readOrganizationFile, type OrganizationReading } from './organization-file.js';
import { readPeopleFile, type PeopleReading } from './people-file.js';
import { readPlanFile, type PlanReading } from './plan-file.js';
import { readSource, type Refused } from './read-source.js';

type Read<R> = Extract<R, { ok: true }>;

export type DataFile = ({ kind: 'ORGANIZATIONS' } & Read<OrganizationReading>) | ({ kind: 'PLAN' } & Read<PlanReading>) | ({ kind: 'PEOPLE' } & Read<PeopleReading>) | Refused;

/** Reads a file of any kind that can be loaded; its kind shows in its fields: `organizations`, `tasks` or `people`. */
export function readDataFile(content: string | Uint8Array, fileName: string): DataFile {
  const read = readSource(content, fileName);
  if (!read.ok) return read;
  if (rawField(read.data, 'organizations') !== undefined) {
    const reading = readOrganizationFile(content, fileName);
    return reading.ok ? { kind: 'ORGANIZATIONS', ...reading } : reading;
  }
  if (rawField(read.data, 'tasks') !== undefined) {
    const reading = readPlanFile(content, fileName);
    return reading.ok ? { kind: 'PLAN', ...reading } : reading;
  }
  if (rawField(read.data, 'people') !== undefined) {
    const reading = readPeopleFile(content, fileName);
    return reading.ok ? { kind: 'PEOPLE', ...reading } : reading;
  }
  const reason = '认不出文件种类：应有 organizations（组织）、tasks（计划）或 people（人员）| Unknown kind of file: it needs organizations, tasks (a plan) or people';
  return { ok: false, faults: [...read.before, { file: fileName, line: 1, column: 1, path: [], reason }] };
}
