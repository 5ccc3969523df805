import { composeIdNumber, type Sex } from '@uniongraph/id-number';
import type { FieldCipher } from '@uniongraph/mongo';
import { drawName, SeededDraw } from '@uniongraph/plan-file';

/** Organisations per member: 10,000 for a million. */
const MEMBERS_PER_ORGANIZATION = 100;
/** A whole prefecture and the head of another stand always, so that a tree of a thousand can be moved at any size. */
const ORGANIZATIONS_MIN = 1_003;

/** Below the federation; of `size` together with all below it. A city has 100 organisations, and 10,000 members when it is full. */
const LEVELS = [
  { kind: 'FEDERATION', name: '地区总工会', below: 10 },
  { kind: 'FEDERATION', name: '市总工会', below: 3 },
  { kind: 'FEDERATION', name: '区总工会', below: 2 },
  { kind: 'TOWNSHIP_FEDERATION', name: '镇工会', below: 3 },
  { kind: 'ENTERPRISE', name: '公司工会', below: 4 },
  { kind: 'BRANCH', name: '分会', below: 0 },
] as const;

const NOW = new Date('2025-06-30T00:00:00Z');
const BY = 'generator';

export interface GeneratedOrganization {
  _id: string;
  orgScope: string[];
  kind: string;
  employeeCount: number;
  [field: string]: unknown;
}
export type Generated = Record<string, unknown> & { _id: string };

/** The organisations that `members` members stand in, each parent before its subordinates; the same for the same numbers. */
export function federation(members: number): GeneratedOrganization[] {
  const count = Math.max(ORGANIZATIONS_MIN, Math.ceil(members / MEMBERS_PER_ORGANIZATION));
  const organizations: GeneratedOrganization[] = [];
  const add = (parent: GeneratedOrganization | null, kind: string, name: string): GeneratedOrganization => {
    const _id = id('org', organizations.length);
    const organization = {
      ...record(_id, _id, [...(parent?.orgScope ?? []), _id]),
      ...{ code: `G${organizations.length}`, name, kind, parentId: parent?._id ?? null, region: null, establishedOn: '2000-01-01', status: 'ACTIVE' },
      ...{ employeeCount: 0, headCounts: [] as object[], supervisors: [] },
    };
    organizations.push(organization);
    return organization;
  };
  const grow = (parent: GeneratedOrganization, depth: number): void => {
    const level = LEVELS[depth]!;
    const siblings = depth === 0 ? count : LEVELS[depth - 1]!.below;
    for (let n = 1; n <= siblings && organizations.length < count; n += 1) {
      const organization = add(parent, level.kind, `第${n}${level.name}`);
      if (depth + 1 < LEVELS.length) grow(organization, depth + 1);
    }
  };
  grow(add(null, 'FEDERATION', '总工会'), 0);
  return organizations;
}

/** Fills the branches in their order, as many members in each. @returns a member and the stretches of the membership, one after the other. */
export function* people(
  members: number,
  organizations: readonly GeneratedOrganization[],
  cipher: FieldCipher,
  seed: number,
): Generator<{ member: Generated; spells: Generated[] }> {
  const draw = new SeededDraw(seed, 'federation');
  const filled = Math.ceil(members / MEMBERS_PER_ORGANIZATION);
  const branches = organizations.slice(0, Math.max(filled, 10) + 2).filter(({ kind }) => kind === 'BRANCH');
  for (let i = 0; i < members; i += 1) {
    const branch = branches[Math.floor((i * branches.length) / members)]!;
    const sex: Sex = draw.chance(45) ? 'FEMALE' : 'MALE';
    const status = draw.weighted({ ACTIVE: 88, RETIRED: 8, LEFT: 3, APPLIED: 1 });
    const birthDate = day('1960-01-01', i % 15_000);
    const joinedOn = status === 'APPLIED' ? null : day('2005-01-01', draw.whole(0, 7_000));
    const endedOn = status === 'RETIRED' || status === 'LEFT' ? day(joinedOn!, draw.whole(1, 400)) : null;
    const number = composeIdNumber('320100', birthDate, Math.floor(i / 15_000) * 2 + (sex === 'MALE' ? 1 : 0));
    const member = {
      ...record(id('mem', i), branch._id, branch.orgScope),
      ...{ name: drawName(draw, sex, new Set()), sex, birthDate, birthday: birthDate.slice(5), idNumberSealed: cipher.encrypt(number), idIndex: cipher.blindIndex(number) },
      employmentType: draw.weighted({ PERMANENT: 60, CONTRACT: 30, DISPATCHED: 10 }),
      ...{
        post: null,
        department: draw.one(['办公室', '工程科', '财务科', '运行科', '安全科']),
        frontline: draw.chance(50),
        education: draw.one(['BACHELOR', 'JUNIOR_COLLEGE', null]),
      },
      ...{ childBirthDates: [], status, joinedOn, retiredOn: status === 'RETIRED' ? endedOn : null, keptOn: null, realNameOn: null, leftOn: status === 'LEFT' ? endedOn : null },
      ...{ reason: status === 'LEFT' ? 'LEFT_EMPLOYMENT' : null, applicantSubject: null, groupId: null },
    };
    yield { member, spells: joinedOn === null ? [] : spellsOf(member, joinedOn, status, endedOn, i) };
  }
}

function spellsOf(member: Generated, joinedOn: string, status: string, endedOn: string | null, i: number): Generated[] {
  const { _id: memberId, orgId, orgScope } = member as { _id: string; orgId: string; orgScope: string[] };
  const spell = (n: number, facts: object): Generated => ({ ...record(id('spl', i * 2 + n), orgId, orgScope), memberId, supersededAt: null, correction: null, ...facts });
  const ended = status === 'RETIRED' ? 'RETIRE' : status === 'LEFT' ? 'LEAVE' : null;
  const active = spell(0, { standing: 'ACTIVE', from: joinedOn, to: endedOn, began: 'JOIN', ended });
  return status === 'RETIRED' ? [active, spell(1, { standing: 'RETIRED', from: endedOn, to: null, began: 'RETIRE', ended: null })] : [active];
}

/** Sets each branch's head count so that nine of ten employees are members. */
export function employ(organizations: readonly GeneratedOrganization[], activeAt: ReadonlyMap<string, number>): void {
  for (const organization of organizations) {
    const employees = Math.ceil((activeAt.get(organization._id) ?? 0) / 0.9);
    organization.employeeCount = employees;
    organization['headCounts'] = employees > 0 ? [{ on: '2000-01-01', change: employees, isFigure: true, recordedAt: NOW }] : [];
  }
}

function record(_id: string, orgId: string, orgScope: string[]) {
  return { _id, orgId, orgScope, createdBy: BY, createdAt: NOW, version: 1, planTaskIds: [] as string[] };
}

/** As long as a real one, and ascending. */
function id(prefix: string, n: number): string {
  return `${prefix}01GEN${n.toString(32).toUpperCase().padStart(21, '0')}`;
}

function day(from: string, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
