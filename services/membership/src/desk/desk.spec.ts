import { holding, startTestService, unresolvedFields, type TestService } from '@uniongraph/testing';
import { anIdNumber, registerOf, type Register } from '../member/member.seed.js';
import { membership } from '../subgraph.js';

interface Item {
  kind: string;
  dueOn: string;
  title: string;
  isOverdue: boolean;
  recordId: string;
}

let service: TestService;
let register: Register;
beforeAll(async () => {
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  register = registerOf(service);
});
afterAll(() => service.close());

async function desk(orgId: string, at: string, on: string, withinDays: number, role: 'UNION_OFFICE' | 'MEMBER' = 'UNION_OFFICE'): Promise<Item[]> {
  const query = 'query ($orgId: ID!, $on: LocalDate, $days: Int) { officeDesk(orgId: $orgId, on: $on, withinDays: $days) { kind dueOn title isOverdue recordId } }';
  return (await service.data<{ officeDesk: Item[] }>(holding(role, at), query, { orgId, on, days: withinDays })).officeDesk;
}

describe("the office's desk", () => {
  it('MEM-05 shows a birthday from the days ahead to the day itself, of 29 February on the 28th in a common year', async () => {
    const org = await register.anOrganization();
    const march = await register.aMember(org, { name: '三月', idNumber: anIdNumber('1980-03-01') });
    const leap = await register.aMember(org, { name: '闰日', idNumber: anIdNumber('1984-02-29') });
    const birthdays = async (on: string, days: number): Promise<[string, string][]> =>
      (await desk(org, org, on, days)).filter(({ kind }) => kind === 'BIRTHDAY').map(({ recordId, dueOn }) => [recordId, dueOn]);
    expect(await birthdays('2026-02-26', 2)).toEqual([[leap.id, '2026-02-28']]);
    expect(await birthdays('2026-02-26', 3)).toEqual([
      [leap.id, '2026-02-28'],
      [march.id, '2026-03-01'],
    ]);
    expect(await birthdays('2028-02-27', 3)).toEqual([
      [leap.id, '2028-02-29'],
      [march.id, '2028-03-01'],
    ]);
    expect(await birthdays('2026-03-02', 30)).toEqual([]);
  });
  it('MEM-05 shows over the turn of the year whose birthday is in January', async () => {
    const org = await register.anOrganization();
    await register.aMember(org, { idNumber: anIdNumber('1990-01-03') });
    expect((await desk(org, org, '2025-12-30', 10)).filter(({ kind }) => kind === 'BIRTHDAY').map(({ dueOn }) => dueOn)).toEqual(['2026-01-03']);
  });
  it('MEM-05 shows a new member who waits for a group, to the office of that union alone', async () => {
    const [org, other] = [await register.anOrganization(), await register.anOrganization()];
    const member = await register.aMember(org);
    const waiting = async (at: string): Promise<string[]> => (await desk(org, at, '2025-04-01', 0)).flatMap(({ kind, recordId }) => (kind === 'GROUP_ASSIGNMENT' ? recordId : []));
    expect(await waiting(org)).toEqual([member.id]);
    expect(await waiting(other)).toEqual([]);
  });
  it('MEM-05 refuses the desk to a member, and more than a year ahead to everybody', async () => {
    const org = await register.anOrganization();
    const query = 'query ($orgId: ID!, $days: Int) { officeDesk(orgId: $orgId, withinDays: $days) { kind } }';
    expect((await service.ask(holding('MEMBER', org), query, { orgId: org })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await service.ask(holding('UNION_OFFICE', org), query, { orgId: org, days: 367 })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await service.ask(holding('UNION_OFFICE', org), query, { orgId: org, days: 366 })).errors).toBeUndefined();
  });
  it('MEM-05 leaves no field without a resolver', () => {
    expect(unresolvedFields(service)).toEqual([]);
  });
});
