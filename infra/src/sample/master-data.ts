import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMemberProfiles, readOrganizationFile, readPeopleFile, sampleMembers, type MemberRow, type OrganizationRow, type PersonRow, type Refused } from '@uniongraph/plan-file';
import type { GraphCalls } from './graph-calls.js';

/** Ids of what was loaded, by the codes and logins of the files. */
export interface Loaded {
  organizations: ReadonlyMap<string, string>;
  /** Member ids per organisation code, in the order of the sample's rows. */
  members: ReadonlyMap<string, string[]>;
  memberByLogin: ReadonlyMap<string, string>;
}

const IMPORT_MAX = 1_000;

/** Organisations, members, sign-ins and grants of data/sample. */
export async function loadMasterData(root: string, graph: GraphCalls): Promise<Loaded> {
  const { organizationRows, people, memberRows } = readSampleFiles(root);
  const organizations = await loadOrganizations(graph, organizationRows);
  const { members, memberByLogin } = await loadMembers(graph, organizations, memberRows);
  await loadGrants(graph, organizations, memberByLogin, people);
  return { organizations, members, memberByLogin };
}

export interface SampleFiles {
  organizationRows: OrganizationRow[];
  people: PersonRow[];
  memberRows: MemberRow[];
}

/** @throws Error that names every fault of the files with its line. */
export function readSampleFiles(root: string): SampleFiles {
  const { tree } = read(root, 'organizations.yaml', readOrganizationFile);
  const { people } = read(root, 'people.yaml', readPeopleFile);
  const { profiles } = read(root, 'member-profiles.yaml', readMemberProfiles);
  return { organizationRows: tree.organizations, people, memberRows: sampleMembers(profiles, people) };
}

function read<T extends { ok: boolean }>(root: string, fileName: string, reader: (content: Uint8Array, fileName: string) => T): Extract<T, { ok: true }> {
  const reading = reader(readFileSync(join(root, 'data', 'sample', fileName)), fileName);
  if (!reading.ok) throw new Error((reading as unknown as Refused).faults.map(({ line, reason }) => `${fileName}:${line} ${reason}`).join('\n'));
  return reading as Extract<T, { ok: true }>;
}

async function loadOrganizations(graph: GraphCalls, rows: readonly OrganizationRow[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { code, name, kind, parent, establishedOn, employeeCount } of rows) {
    const input = { code, name, kind, establishedOn, employeeCount, parentId: parent && ids.get(parent) };
    const { organization } = await graph.mutate<{ organization: { id: string } }>('membership', 'registerOrganization', 'RegisterOrganizationInput', 'organization { id }', input);
    ids.set(code, organization.id);
  }
  for (const { code, supervisors } of rows) {
    for (const [index, supervisor] of supervisors.entries()) {
      const input = {
        id: ids.get(code),
        version: index + 1,
        relation: supervisor.relation,
        superiorId: supervisor.code && ids.get(supervisor.code),
        superiorName: supervisor.name,
        since: supervisor.since,
      };
      await graph.mutate('membership', 'addSupervisor', 'AddSupervisorInput', 'organization { id }', input);
    }
  }
  return ids;
}

async function loadMembers(
  graph: GraphCalls,
  organizations: ReadonlyMap<string, string>,
  rows: readonly MemberRow[],
): Promise<{ members: Map<string, string[]>; memberByLogin: Map<string, string> }> {
  const members = new Map<string, string[]>();
  const memberByLogin = new Map<string, string>();
  for (const code of new Set(rows.map(({ org }) => org))) {
    const joined = rows.filter(({ org, status }) => org === code && status !== 'APPLIED');
    const ids: string[] = [];
    for (let start = 0; start < joined.length; start += IMPORT_MAX) ids.push(...(await importChunk(graph, organizations.get(code)!, joined.slice(start, start + IMPORT_MAX))));
    members.set(code, ids);
    joined.forEach(({ login }, index) => login && memberByLogin.set(login, ids[index]!));
    for (const row of rows.filter(({ org, status }) => org === code && status === 'APPLIED')) {
      await graph.mutate('membership', 'applyForMembership', 'ApplyForMembershipInput', 'member { id }', { orgId: organizations.get(code), ...personalData(row) });
    }
  }
  return { members, memberByLogin };
}

async function importChunk(graph: GraphCalls, orgId: string, rows: readonly MemberRow[]): Promise<string[]> {
  const members = rows.map((row) => ({ ...personalData(row), joinedOn: row.joinedOn, retiredOn: row.retiredOn }));
  const { members: imported } = await graph.mutate<{ members: { id: string }[] }>('membership', 'importMembers', 'ImportMembersInput', 'members { id }', { orgId, members });
  return imported.map(({ id }) => id);
}

function personalData({ name, idNumber, employmentType, post, department, frontline, education, childBirthDates }: MemberRow) {
  return { name, idNumber, employmentType, post, department, frontline, education, childBirthDates };
}

async function loadGrants(graph: GraphCalls, organizations: ReadonlyMap<string, string>, memberByLogin: ReadonlyMap<string, string>, people: readonly PersonRow[]): Promise<void> {
  for (const { login, roles } of people) {
    const memberId = memberByLogin.get(login);
    if (memberId) await graph.mutate('membership', 'linkIdentity', 'LinkIdentityInput', 'identity { subject }', { subject: login, memberId });
    for (const { role, org } of roles) {
      if (role === 'MEMBER' || role === 'RETIREE') continue;
      await graph.mutate('membership', 'grantRole', 'GrantRoleInput', 'grant { id }', { subject: login, role, orgId: organizations.get(org) });
    }
  }
}
