import { readFileSync } from 'node:fs';
import IdValidator from 'id-validator';
import { readMemberProfiles, type MemberProfileFile } from './member-profiles.js';
import { readOrganizationFile } from './organization-file.js';
import { readPeopleFile } from './people-file.js';
import type { PersonRow } from './people-row.js';
import { sampleMembers } from './sample-members.js';

const SAMPLE = new URL('../../../data/sample/', import.meta.url);
const profiles = (): MemberProfileFile => {
  const read = readMemberProfiles(readFileSync(new URL('member-profiles.yaml', SAMPLE)), 'member-profiles.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 2));
  return read.profiles;
};
const people = (): PersonRow[] => {
  const read = readPeopleFile(readFileSync(new URL('people.yaml', SAMPLE)), 'people.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.faults, null, 2));
  return read.people;
};
const members = sampleMembers(profiles(), people());
const countOf = (org: string, status: string) => members.filter((member) => (member.org === org || member.org.startsWith(`${org}-`)) && member.status === status).length;

describe('the sample members', () => {
  it.each([
    ['HUAXING', 612],
    ['CSQF', 118],
    ['SCYZ', 260],
    ['HSXC', 430],
    ['LXZ', 1560],
    ['JDDF', 60],
    ['LXSY', 84],
    ['HTWL', 96],
    ['YXXX', 52],
    ['SZHW', 310],
  ])('MEM-05 %s has %i active members', (org, count) => {
    expect(countOf(org, 'ACTIVE')).toBe(count);
  });

  it.each([
    ['YXXX', 'RETIRED', 11],
    ['JDDF', 'RETIRED', 1],
    ['SZHW', 'APPLIED', 30],
  ])('MEM-05 %s has its %s: %i', (org, status, count) => {
    expect(countOf(org, status)).toBe(count);
  });

  it('MEM-05 one member of the embankment office joined in the year of the plan, and 24 have a child of 14 or less on 1 June', () => {
    const office = members.filter(({ org }) => org === 'JDDF');
    expect(office.filter(({ joinedOn }) => joinedOn?.startsWith('2025'))).toHaveLength(1);
    expect(office.filter(({ childBirthDates }) => childBirthDates.some((on) => on > '2010-06-01' && on < '2025-06-01'))).toHaveLength(24);
  });

  it('MEM-05 every ID number is one by an independent check, is used once, and tells date of birth and sex', () => {
    const validator = new IdValidator();
    expect(members.filter(({ idNumber }) => !validator.isValid(idNumber))).toEqual([]);
    expect(new Set(members.map(({ idNumber }) => idNumber)).size).toBe(members.length);
    expect(
      members.filter(({ idNumber, birthDate, sex }) => idNumber.slice(6, 14) !== birthDate.replaceAll('-', '') || Number(idNumber[16]) % 2 !== (sex === 'MALE' ? 1 : 0)),
    ).toEqual([]);
  });

  it('MEM-05 nobody joins before 16, or shares a name with another member of the organisation', () => {
    expect(members.filter(({ joinedOn, birthDate }) => joinedOn !== null && Number(joinedOn.slice(0, 4)) - Number(birthDate.slice(0, 4)) < 16)).toEqual([]);
    expect(new Set(members.map(({ org, name }) => `${org} ${name}`)).size).toBe(members.length);
  });

  it('MEM-05 nobody joins an organisation before it was established', () => {
    const read = readOrganizationFile(readFileSync(new URL('organizations.yaml', SAMPLE)), 'organizations.yaml');
    const establishedOn = Object.fromEntries(read.ok ? read.tree.organizations.map((row) => [row.code, row.establishedOn]) : []);
    expect(members.filter(({ org }) => establishedOn[org] === undefined)).toEqual([]);
    expect(members.filter(({ org, joinedOn }) => joinedOn !== null && joinedOn < String(establishedOn[org]))).toEqual([]);
  });

  it('MEM-05 the standing agrees with the days of joining and retirement', () => {
    expect(members.filter(({ status, joinedOn }) => (status === 'APPLIED') !== (joinedOn === null))).toEqual([]);
    expect(members.filter(({ status, retiredOn }) => (status === 'RETIRED') !== (retiredOn !== null && retiredOn < '2025-01-01'))).toEqual([]);
    expect(members.filter(({ joinedOn, retiredOn }) => joinedOn !== null && retiredOn !== null && joinedOn >= retiredOn)).toEqual([]);
  });

  it('the people who sign in are among the members of their organisation', () => {
    const logins = people().flatMap(({ login, roles, org }) => (roles.some((grant) => ['MEMBER', 'RETIREE'].includes(grant.role) && grant.org === org) ? [login] : []));
    expect(members.flatMap(({ login }) => login ?? []).toSorted()).toEqual(logins.toSorted());
  });

  it('the same seed draws the same members, another seed others', () => {
    expect(sampleMembers(profiles(), people())).toEqual(members);
    expect(sampleMembers({ ...profiles(), seed: 7 }, people())).not.toEqual(members);
  });

  it('a change to one organisation leaves the members of the others as they were', () => {
    const file = profiles();
    const changed = { ...file, profiles: file.profiles.map((profile) => (profile.org === 'HUAXING' ? { ...profile, active: 61 } : profile)) };
    expect(sampleMembers(changed, people()).filter(({ org }) => org === 'SZHW')).toEqual(members.filter(({ org }) => org === 'SZHW'));
  });

  it('a profile with fewer places than people is refused', () => {
    const file = profiles();
    const tooFew = { ...file, profiles: file.profiles.map((profile) => ({ ...profile, active: 1, joinedThisYear: 0, parents: 0 })) };
    expect(() => sampleMembers(tooFew, people())).toThrow(/JDDF|HUAXING/);
  });

  it('a profile with an unknown template is refused with its line', () => {
    const read = readMemberProfiles('year: 2025\nseed: 1\ntemplates: {}\nprofiles:\n  - { org: AB, template: x, active: 1 }\n', 'p.yaml');
    expect(read).toMatchObject({ ok: false, faults: [{ file: 'p.yaml', line: 5, path: ['profiles', 0, 'template'] }] });
  });
});
