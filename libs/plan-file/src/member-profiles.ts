import { z } from 'zod';
import { FaultList } from './fault-list.js';
import { organizationCode, rawField, rawList, text } from './fields.js';
import { EMPLOYMENT_TYPES } from './people-row.js';
import { readSource, type Refused } from './read-source.js';

export const EDUCATIONS = ['LOWER_SECONDARY', 'UPPER_SECONDARY', 'JUNIOR_COLLEGE', 'BACHELOR', 'POSTGRADUATE'] as const;

const percent = z.int().min(0).max(100);
const count = z.int().min(0).max(10_000);
const names = z.array(text(40)).min(1);

const template = z.strictObject({
  womenPercent: percent,
  frontlinePercent: percent,
  employmentTypes: z.partialRecord(z.enum(EMPLOYMENT_TYPES), percent),
  education: z.partialRecord(z.enum(EDUCATIONS), percent),
  frontlinePosts: names,
  officePosts: names,
  departments: names,
});

const profile = z.strictObject({
  org: organizationCode,
  template: text(40),
  active: count,
  joinedFrom: z.int().min(1925).max(2100).default(1985),
  joinedThisYear: count.default(0),
  parents: count.default(0),
  retired: count.default(0),
  applied: count.default(0),
});

const profileFile = z.strictObject({
  year: z.int().min(2000).max(2100),
  seed: z.int().min(0),
  templates: z.record(z.string(), template),
  profiles: z.array(profile).min(1),
});

/** What the members of a kind of organisation look like; `employmentTypes` and `education` are weights. */
export type MemberTemplate = z.output<typeof template>;
/** Head counts of one organisation. `joinedThisYear` and `parents` are among the `active`, who joined from the year `joinedFrom` on. */
export type MemberProfile = z.output<typeof profile>;
export type MemberProfileFile = z.output<typeof profileFile>;
export type MemberProfileReading = { ok: true; profiles: MemberProfileFile } | Refused;

/** Reads what the sample members are drawn from. @returns all of it, or every fault in the file with its line. */
export function readMemberProfiles(content: string | Uint8Array, fileName: string): MemberProfileReading {
  const read = readSource(content, fileName);
  if (!read.ok) return read;
  const faults = new FaultList(read.source, read.before);
  const profiles = faults.shape(profileFile, read.data, []);
  checkTemplates(read.data, faults);
  const found = faults.list();
  return profiles && found.length === 0 ? { ok: true, profiles } : { ok: false, faults: found };
}

function checkTemplates(data: unknown, faults: FaultList): void {
  const templates = Object.keys(rawField(data, 'templates') ?? {});
  rawList(rawField(data, 'profiles')).forEach((row, index) => {
    const name = rawField(row, 'template');
    if (typeof name === 'string' && !templates.includes(name)) faults.add(['profiles', index, 'template'], `templates 中没有“${name}” | No template "${name}" in templates`);
  });
}
