import { composeIdNumber, type Sex } from '@uniongraph/id-number';
import type { EDUCATIONS, MemberProfile, MemberProfileFile, MemberTemplate } from './member-profiles.js';
import type { EMPLOYMENT_TYPES, PersonRow } from './people-row.js';
import { drawName } from './sample-names.js';
import { SeededDraw } from './seeded-draw.js';

/** A province's code (GB/T 2260): valid in an ID number, and issued to nobody, since people get a county's. */
const REGION = '320000';
const AGE = { adult: 22, parentOldest: 46, oldest: 59, retirement: { FEMALE: 55, MALE: 60 } } as const;

/** One sample member. `joinedOn` null while APPLIED; `retiredOn` null unless RETIRED. `login` of a person who signs in, else null. */
export interface MemberRow {
  org: string;
  login: string | null;
  name: string;
  sex: Sex;
  birthDate: string;
  idNumber: string;
  employmentType: (typeof EMPLOYMENT_TYPES)[number];
  education: (typeof EDUCATIONS)[number] | null;
  post: string;
  frontline: boolean;
  department: string;
  childBirthDates: string[];
  joinedOn: string | null;
  status: 'ACTIVE' | 'APPLIED' | 'RETIRED';
  retiredOn: string | null;
}

type Standing = { status: MemberRow['status']; isNew?: boolean; isParent?: boolean };

/**
 * The members of every organisation in `file`: first the `people` who are members there, then invented ones up to the head
 * counts. Same file and people, same rows. Names differ within an organisation, ID numbers throughout.
 * @throws RangeError when more people are members of an organisation than its profile counts.
 */
export function sampleMembers(file: MemberProfileFile, people: readonly PersonRow[] = []): MemberRow[] {
  const taken = new Set(people.map((person) => person.idNumber));
  return file.profiles.flatMap((profile) => {
    const template = file.templates[profile.template];
    if (!template) throw new RangeError(`没有模板 | no template: ${profile.template}`);
    const known = people.filter(({ org }) => org === profile.org).flatMap((person) => knownMember(person));
    return [...known, ...inventedMembers(file, profile, template, known, taken)];
  });
}

function inventedMembers(file: MemberProfileFile, profile: MemberProfile, template: MemberTemplate, known: MemberRow[], taken: Set<string>): MemberRow[] {
  const draw = new SeededDraw(file.seed, profile.org);
  const names = new Set(known.map(({ name }) => name));
  const invent = (standing: Standing) => inventMember(draw, file.year, profile, template, standing, names, taken);
  return openPlaces(profile, known).map(invent);
}

function openPlaces(profile: MemberProfile, known: readonly MemberRow[]): Standing[] {
  const active = profile.active - known.filter(({ status }) => status === 'ACTIVE').length;
  const retired = profile.retired - known.filter(({ status }) => status === 'RETIRED').length;
  if (active < profile.joinedThisYear + profile.parents || retired < 0) {
    throw new RangeError(`${profile.org}：人数少于已列明的人员 | fewer places than people named for them`);
  }
  const { joinedThisYear, parents, applied } = profile;
  return [
    ...places(joinedThisYear, { status: 'ACTIVE', isNew: true }),
    ...places(parents, { status: 'ACTIVE', isParent: true }),
    ...places(active - joinedThisYear - parents, { status: 'ACTIVE' }),
    ...places(applied, { status: 'APPLIED', isNew: true }),
    ...places(retired, { status: 'RETIRED' }),
  ];
}

function places(count: number, standing: Standing): Standing[] {
  return Array.from({ length: count }, () => standing);
}

function inventMember(draw: SeededDraw, year: number, profile: MemberProfile, template: MemberTemplate, standing: Standing, names: Set<string>, taken: Set<string>): MemberRow {
  const { status } = standing;
  const sex: Sex = draw.chance(template.womenPercent) ? 'FEMALE' : 'MALE';
  const birthYear = year - drawAge(draw, sex, standing);
  const birthDate = drawDate(draw, birthYear);
  const frontline = draw.chance(template.frontlinePercent);
  return {
    org: profile.org,
    login: null,
    name: drawName(draw, sex, names),
    sex,
    birthDate,
    idNumber: drawIdNumber(draw, birthDate, sex, taken),
    employmentType: draw.weighted(template.employmentTypes),
    education: draw.weighted(template.education),
    post: draw.one(frontline ? template.frontlinePosts : template.officePosts),
    frontline,
    department: draw.one(template.departments),
    childBirthDates: standing.isParent ? [drawDate(draw, year - draw.whole(2, 13))] : [],
    joinedOn: status === 'APPLIED' ? null : drawJoining(draw, year, Math.max(birthYear + AGE.adult, profile.joinedFrom), standing),
    status,
    retiredOn: status === 'RETIRED' ? `${birthYear + AGE.retirement[sex]}${birthDate.slice(4)}` : null,
  };
}

function drawAge(draw: SeededDraw, sex: Sex, { status, isNew, isParent }: Standing): number {
  if (status === 'RETIRED') return AGE.retirement[sex] + draw.whole(1, 15);
  if (isNew) return draw.whole(AGE.adult, 30);
  if (isParent) return draw.whole(30, AGE.parentOldest);
  return draw.whole(AGE.adult + 2, sex === 'FEMALE' ? AGE.retirement.FEMALE - 1 : AGE.oldest);
}

/** In the first quarter of `year` when new; else from the year `first` to the year before `year`, and a retiree within ten years. */
function drawJoining(draw: SeededDraw, year: number, first: number, { isNew, status }: Standing): string {
  if (isNew) return `${year}-0${draw.whole(1, 3)}-01`;
  const last = Math.min(status === 'RETIRED' ? first + 10 : year - 1, year - 1);
  return drawDate(draw, draw.whole(Math.min(first, last), last));
}

/** Days 1 to 28, so that the date exists in every month and year. */
function drawDate(draw: SeededDraw, year: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(draw.whole(1, 12))}-${two(draw.whole(1, 28))}`;
}

function drawIdNumber(draw: SeededDraw, birthDate: string, sex: Sex, taken: Set<string>): string {
  for (;;) {
    const number = composeIdNumber(REGION, birthDate, draw.whole(0, 449) * 2 + (sex === 'MALE' ? 1 : 0));
    if (taken.has(number)) continue;
    taken.add(number);
    return number;
  }
}

function knownMember(person: PersonRow): MemberRow[] {
  const holds = (role: string) => person.roles.some((grant) => grant.role === role && grant.org === person.org);
  const status = holds('MEMBER') ? 'ACTIVE' : holds('RETIREE') ? 'RETIRED' : null;
  if (!status) return [];
  const { org, login, name, sex, birthDate, idNumber, employmentType, post, department, joinedOn, retiredOn } = person;
  return [{ org, login, name, sex, birthDate, idNumber, employmentType, education: null, post, frontline: false, department, childBirthDates: [], joinedOn, status, retiredOn }];
}
