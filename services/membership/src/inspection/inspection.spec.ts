import type { Caller } from '@uniongraph/access';
import { memberOf } from '@uniongraph/testing';
import { CommitteesUnderTest, type Host } from '../committee/committee.seed.js';

let unions: CommitteesUnderTest;
beforeAll(async () => {
  unions = await CommitteesUnderTest.start();
});
afterAll(() => unions.service.close());

type Input = Record<string, unknown>;
interface Finding {
  id: string;
  version: number;
  text: string;
  isOverdue: boolean;
  closedOn: string | null;
}
interface Visit {
  id: string;
  findings: Finding[];
}

const act = async <T>(caller: Caller, name: 'recordBranchInspection' | 'closeFinding', input: Input): Promise<{ record: T | null; refusals: string[] }> => {
  const FINDING = 'id version text severity dueOn isOverdue closedOn closingNote evidence';
  const [key, fields] = name === 'closeFinding' ? ['inspectionFinding', FINDING] : ['inspectionVisit', `id version on procedureDocs findings { ${FINDING} }`];
  const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${key} { ${fields} } userErrors { code field } } }`;
  const payload = (await unions.service.data<Record<string, Record<string, unknown>>>(caller, query, { input }))[name]!;
  const refusals = (payload['userErrors'] as { code: string; field: string[] }[]).map(({ code, field }) => [code, ...field].join(' '));
  return { record: payload[key!] as T | null, refusals };
};

/** A union with a branch, and an inspector of the union. */
const aUnion = async (): Promise<{ union: Host; branch: Host; inspector: string }> => {
  const union = await unions.host();
  return { union, branch: await unions.host(union.id, { kind: 'BRANCH' }), inspector: await unions.member(union.id) };
};
type AUnion = Awaited<ReturnType<typeof aUnion>>;
const visit = ({ branch, inspector }: AUnion, over: Input = {}): Input => ({
  branchId: branch.id,
  on: '2025-03-10',
  inspectorIds: [inspector],
  procedureDocs: ['会议记录簿'],
  findings: [{ text: '台帐不全', dueOn: '2025-03-20' }],
  ...over,
});
const open = async (caller: Caller, orgId: string, overdueOnly = false): Promise<string[]> => {
  const query = 'query ($orgId: ID!, $overdueOnly: Boolean) { openInspectionFindings(orgId: $orgId, overdueOnly: $overdueOnly) { text } }';
  return (await unions.service.data<{ openInspectionFindings: Finding[] }>(caller, query, { orgId, overdueOnly })).openInspectionFindings.map(({ text }) => text);
};
const coverage = async (caller: Caller, orgId: string, year = 2025): Promise<object | null> => {
  const query = 'query ($orgId: ID!, $year: Int!) { inspectionCoverage(orgId: $orgId, year: $year) { branches inspected rows { branch { id } visits lastOn overdueFindings } } }';
  return (await unions.service.data<{ inspectionCoverage: object | null }>(caller, query, { orgId, year })).inspectionCoverage;
};
const desk = async ({ id, office }: Host, on: string, days: number): Promise<string[]> => {
  const query = 'query ($id: ID!, $on: LocalDate, $days: Int) { officeDesk(orgId: $id, on: $on, withinDays: $days) { kind dueOn } }';
  const { officeDesk } = await unions.service.data<{ officeDesk: { kind: string; dueOn: string }[] }>(office, query, { id, on, days });
  return officeDesk.filter(({ kind }) => kind.startsWith('INSPECTION')).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
};

describe('MEM-26 inspections of branches', () => {
  it('MEM-26 records an inspection with its findings, and a retry records it once', async () => {
    const at = await aUnion();
    const input = {
      ...visit(at, {
        findings: [
          { text: '甲', dueOn: '2025-04-30', severity: 'SERIOUS' },
          { text: '乙', dueOn: '2025-04-10' },
        ],
      }),
      requestId: `once-${at.branch.id}`,
    };
    const { record } = await act<Visit>(at.union.office, 'recordBranchInspection', input);
    expect(record).toMatchObject({
      on: '2025-03-10',
      procedureDocs: ['会议记录簿'],
      findings: [
        { text: '甲', severity: 'SERIOUS' },
        { text: '乙', severity: 'ORDINARY', closedOn: null },
      ],
    });
    expect((await act<Visit>(at.union.office, 'recordBranchInspection', input)).record).toEqual(record);
    expect(await open(at.union.office, at.union.id)).toEqual(['乙', '甲']);
  });
  it('MEM-26 closes a finding with evidence alone, once', async () => {
    const at = await aUnion();
    const { record } = await act<Visit>(at.union.office, 'recordBranchInspection', visit(at));
    const [finding] = record!.findings;
    const close = (over: Input = {}) =>
      act<Finding>(at.union.office, 'closeFinding', { id: finding!.id, version: finding!.version, evidence: ['整改照片.jpg'], note: '已补齐', ...over });
    expect((await close({ evidence: [] })).refusals).toEqual(['NO_EVIDENCE input evidence']);
    expect((await close({ evidence: [' '] })).refusals).toEqual(['INVALID input evidence 0']);
    expect((await close({ on: '2025-03-09' })).refusals).toEqual(['INVALID input on']);
    expect((await close()).record).toMatchObject({ closedOn: '2025-03-31', closingNote: '已补齐', evidence: ['整改照片.jpg'], isOverdue: false });
    expect((await close({ version: 2 })).refusals).toEqual(['WRONG_STATE input id']);
    expect((await close()).refusals).toEqual(['STALE_VERSION input version']);
    expect(await open(at.union.office, at.union.id)).toEqual([]);
  });
  it.each([
    ['2025-03-30', 1],
    ['2025-03-31', 0],
  ])('MEM-26 counts an open finding due on %s as %d overdue of its branch on 31 March', async (dueOn, overdueFindings) => {
    const at = await aUnion();
    await act(at.union.office, 'recordBranchInspection', visit(at, { findings: [{ text: '问题', dueOn }] }));
    expect(await coverage(at.union.office, at.union.id)).toEqual({
      branches: 1,
      inspected: 1,
      rows: [{ branch: { id: at.branch.id }, visits: 1, lastOn: '2025-03-10', overdueFindings }],
    });
    expect(await open(at.union.office, at.union.id, true)).toHaveLength(overdueFindings);
  });
  it('MEM-26 counts per year, and puts a branch without an inspection on the desk before the year ends', async () => {
    const at = await aUnion();
    expect(await desk(at.union, '2025-12-01', 29)).toEqual([]);
    expect(await desk(at.union, '2025-12-01', 30)).toEqual(['INSPECTION 2025-12-31']);
    await act(at.union.office, 'recordBranchInspection', visit(at, { findings: [] }));
    expect(await desk(at.union, '2025-12-01', 30)).toEqual([]);
    expect(await coverage(at.union.office, at.union.id, 2024)).toMatchObject({ branches: 1, inspected: 0, rows: [{ visits: 0, lastOn: null }] });
  });
  it('MEM-26 puts a finding on the desk before it is due and until it is closed', async () => {
    const at = await aUnion();
    await act(at.union.office, 'recordBranchInspection', visit(at));
    expect(await desk(at.branch, '2025-03-15', 4)).toEqual([]);
    expect(await desk(at.branch, '2025-03-15', 5)).toEqual(['INSPECTION_FINDING 2025-03-20']);
    expect(await desk(at.branch, '2025-03-31', 0)).toEqual(['INSPECTION_FINDING 2025-03-20']);
  });
  it.each([
    [{ inspectorIds: [] }, ['INVALID input inspectorIds']],
    [{ inspectorIds: ['memNOBODY'] }, ['NOT_ELIGIBLE input inspectorIds 0']],
    [{ on: '2025-04-01' }, ['INVALID input on']],
    [{ on: '2019-12-31' }, ['INVALID input on']],
    [{ findings: [{ text: '', dueOn: '2025-03-20' }] }, ['INVALID input findings 0 text']],
    [{ findings: [{ text: '问题', dueOn: '2025-03-09' }] }, ['INVALID input findings 0 dueOn']],
    [{ findings: [{ text: '问题', dueOn: '2025-03-10' }] }, []],
  ])('MEM-26 of an inspection with %j refuses %j', async (over, refused) => {
    const at = await aUnion();
    expect((await act(at.union.office, 'recordBranchInspection', visit(at, over))).refusals).toEqual(refused);
  });
  it('MEM-26 shows another union nothing and lets it write nothing', async () => {
    const [at, other] = [await aUnion(), await aUnion()];
    const { record } = await act<Visit>(at.union.office, 'recordBranchInspection', visit(at));
    expect(await open(other.union.office, at.union.id)).toEqual([]);
    expect(await coverage(other.union.office, at.union.id)).toBeNull();
    expect((await act(other.union.office, 'recordBranchInspection', visit(at))).refusals).toEqual(['NOT_FOUND input branchId']);
    const closing = { id: record!.findings[0]!.id, version: 1, evidence: ['x'], note: 'x' };
    expect((await act(other.union.office, 'closeFinding', closing)).refusals).toEqual(['NOT_FOUND input id']);
    const query = '{ inspectionVisits { nodes { id } } }';
    expect((await unions.service.ask(memberOf(at.branch.id, 'memX'), query)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
  it('MEM-26 reads inspections with branch, inspectors and findings in a fixed number of queries', async () => {
    const at = await aUnion();
    const query = '{ inspectionVisits(first: 50) { nodes { branch { code } inspectors { name } findings { text isOverdue } } } }';
    const cost = (): Promise<string[]> => unions.service.commandsOf(() => unions.service.data(at.union.office, query));
    await act(at.union.office, 'recordBranchInspection', visit(at));
    const ofOne = await cost();
    for (let n = 0; n < 3; n += 1) await act(at.union.office, 'recordBranchInspection', visit(at));
    expect(await cost()).toEqual(ofOne);
    expect(ofOne).toHaveLength(4);
  });
});
