import { holding, memberOf, nobody, slowLists, startTestService, theProduct, unresolvedFields, type TestService } from '@uniongraph/testing';
import { verifyAudit } from '@uniongraph/mongo';
import { anIdNumber, registerOf, type Register } from '../member/member.seed.js';
import { treeOf, type Tree } from '../organization/organization.seed.js';
import { membership } from '../subgraph.js';
import { patience } from './hidden-imports.js';
import { deskOf, type Desk } from './spreadsheet.seed.js';

const HEADER = '姓名*,身份证号码（18位）,所属分会,用工形式,部门,入会时间,退休日期';

let service: TestService;
let register: Register;
let tree: Tree;
let desk: Desk;
beforeAll(async () => {
  patience.readMs = 100;
  service = await startTestService(membership);
  service.at('2025-03-31T10:00:00+08:00');
  [register, tree, desk] = [registerOf(service), treeOf(service), deskOf(service)];
});
afterAll(() => service.close());

const row = (over: { name?: string; id?: string; branch?: string; kind?: string; joined?: string; retired?: string } = {}): string =>
  [over.name ?? '张三', over.id ?? anIdNumber(), over.branch ?? '', over.kind ?? '正式', '工程科', over.joined ?? '2021/5/1', over.retired ?? ''].join(',');
const file = (...rows: string[]): string => [HEADER, ...rows].join('\r\n');
const count = (name: string, filter: object = {}): Promise<number> => service.store.connection.collection(name).countDocuments(filter);

describe('MEM-05 the dry run of a spreadsheet', () => {
  it('MEM-05 names every bad row with line, column, shape, reason and what to do, and writes nothing', async () => {
    const root = await tree.registered(null, { name: '总会' });
    await tree.registered(root.id, { name: '第一分会' });
    await tree.registered(root.id, { name: '同名分会' });
    await tree.registered(root.id, { name: '同名分会' });
    const [known, twice] = [anIdNumber(), anIdNumber()];
    await register.aMember(root.id, { idNumber: known });
    const right = anIdNumber();
    const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1');
    const checked = await desk.checked(
      root.id,
      file(
        row({ branch: '第一分会' }),
        row({ id: known }),
        row({ id: twice }),
        row({ id: twice, name: '李四' }),
        row({ id: wrong }),
        row({ branch: '第九分会' }),
        row({ branch: '同名分会' }),
        row({ joined: '2021-13-01' }),
        row({ name: '', kind: '合伙' }),
        row({ id: '3.20102198001E+17' }),
        row({ retired: '2020-01-01' }),
      ),
    );
    expect(checked).toMatchObject({ state: 'FAULTY', rowCount: 11, badRowCount: 9, faultCount: 10, job: { kind: 'SPREADSHEET_CHECK', state: 'DONE' } });
    expect(checked.faults.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, '身份证号码（18位）', 'DUPLICATE_PERSON'],
      [5, '身份证号码（18位）', 'DUPLICATE_IN_FILE'],
      [6, '身份证号码（18位）', 'INVALID_ID_NUMBER'],
      [7, '所属分会', 'UNKNOWN_ORGANIZATION'],
      [8, '所属分会', 'AMBIGUOUS_ORGANIZATION'],
      [9, '入会时间', 'INVALID_DATE'],
      [10, '姓名*', 'MISSING'],
      [10, '用工形式', 'INVALID'],
      [11, '身份证号码（18位）', 'ID_NUMBER_AS_NUMBER'],
      [12, '退休日期', 'INVALID_DATE'],
    ]);
    expect(checked.faults[1]!.message).toContain('4');
    expect(checked.faults[3]!.shape).toBe('第九分会');
    for (const id of [known, twice, wrong]) expect(JSON.stringify(checked.faults)).not.toContain(id.slice(0, 10));
    expect(await register.memberCount(root.id)).toBe(1);
    expect((await desk.act('commit', { id: checked.id, version: checked.version })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
  it('MEM-05 keeps no ID number in the clear, neither of the file nor of its rows', async () => {
    const org = await register.anOrganization();
    const id = anIdNumber();
    await desk.checked(org, file(row({ id }), row({ id: `${id.slice(0, 17)}*` })));
    for (const name of ['spreadsheetParts', 'spreadsheetRows', 'spreadsheetFaults', 'jobs', 'requests', 'outbox', 'audit']) {
      const kept = await service.store.connection.collection(name).find().toArray();
      expect(JSON.stringify(kept)).not.toContain(id.slice(0, 17));
    }
  });
  it('MEM-05 fails as a whole, with what to do, for a file without its columns, rows or digest', async () => {
    const org = await register.anOrganization();
    const ends = await Promise.all(['姓名,姓名\n张三,李四', HEADER, Buffer.from('d0cf11e0a1b11ae1', 'hex')].map(async (text) => desk.upload(org, text)));
    const failures: string[][] = [];
    for (const which of ends) failures.push((await desk.finish('check', which)).job!.failures.map(({ code }) => code));
    expect(failures).toEqual([['DOUBLE_COLUMN', 'MISSING_COLUMN', 'MISSING_COLUMN', 'MISSING_COLUMN'], ['EMPTY'], ['UNREADABLE']]);
    expect((await desk.read(ends[0]!.id))!.state).toBe('UPLOADING');
    const begun = (await desk.act('begin', { orgId: org, kind: 'MEMBERS', fileName: 'a.csv', sizeBytes: 3, sha256: '0'.repeat(64) })).import!;
    expect((await desk.act('check', { id: begun.id, version: 1 })).userErrors).toMatchObject([{ code: 'INCOMPLETE' }]);
    expect((await desk.act('addPart', { importId: begun.id, index: 1, base64: '' })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect((await desk.act('addPart', { importId: begun.id, index: 0, base64: 'AAAA' })).userErrors).toEqual([]);
    expect((await desk.finish('check', begun)).job!.failures).toMatchObject([{ code: 'DIGEST_MISMATCH' }]);
  });
});

describe('MEM-05 the import of a spreadsheet', () => {
  it('MEM-05 enters all rows at one moment: none before it, the other services told after it, one audit entry', async () => {
    const root = await tree.registered(null);
    const branch = await tree.registered(root.id, { name: '第一分会' });
    const rows = Array.from({ length: 1_200 }, (_, i) => row({ name: `会员${i}`, branch: i % 2 ? '第一分会' : branch.code, retired: i === 7 ? '2024-01-01' : '' }));
    const ready = await desk.checked(root.id, file(...rows));
    expect(ready).toMatchObject({ state: 'READY', rowCount: 1_200, faultCount: 0 });
    const auditBefore = await count('audit');
    await desk.act('commit', { id: ready.id, version: ready.version });
    const seen = new Set<number>();
    let state = '';
    for (let kept = 0; state !== 'DONE'; state = (await desk.read(ready.id))!.state) {
      seen.add(await register.memberCount(root.id));
      kept = await count('members', { importId: ready.id });
      if (kept > 0 && kept < 1_200)
        seen.add(
          await service
            .data<{ members: { totalCount: number } }>(theProduct, `{ members(filter: { orgId: { eq: "${branch.id}" } }) { totalCount } }`)
            .then((answer) => answer.members.totalCount),
        );
    }
    await service.jobs.idle();
    expect([...seen].filter((size) => size !== 0 && size !== 1_199)).toEqual([]);
    expect(await register.memberCount(root.id)).toBe(1_199);
    expect((await desk.read(ready.id))!.job).toMatchObject({ state: 'DONE', done: 1_200, total: 1_200 });
    await service.directory.caughtUp();
    expect(await service.directory.directory.countActiveMembers(root.id)).toBe(1_199);
    expect(await count('outbox', { type: 'MembersImported', recordId: ready.id })).toBe(6);
    // The commit, its job, and that it is done.
    expect((await count('audit')) - auditBefore).toBe(3);
    expect(await verifyAudit(service.store.connection)).toEqual([]);
    for (const name of ['spreadsheetParts', 'spreadsheetRows']) expect(await count(name, { importId: ready.id })).toBe(0);
  });
  it('MEM-05 refuses the same file a second time, and lets one of two at the same moment through', async () => {
    const org = await register.anOrganization();
    const text = file(row(), row());
    const [first, second] = [await desk.checked(org, text), await desk.checked(org, text)];
    const answers = await Promise.all([first, second].map(({ id, version }) => desk.act('commit', { id, version })));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code).sort()).toEqual(['ALREADY_IMPORTED', undefined]);
    await service.jobs.idle();
    expect(await register.memberCount(org)).toBe(2);
    expect((await desk.checked(org, text)).faults.map(({ reason }) => reason)).toEqual(['DUPLICATE_PERSON', 'DUPLICATE_PERSON']);
  });
  it('MEM-05 enters nobody when one of them was entered after the check, and names the line', async () => {
    const org = await register.anOrganization();
    const late = anIdNumber();
    const ready = await desk.checked(org, file(row(), row({ id: late }), row()));
    await register.aMember(org, { idNumber: late });
    const failed = await desk.finish('commit', ready);
    expect(failed).toMatchObject({ state: 'READY', job: { state: 'FAILED', failures: [{ code: 'DUPLICATE_PERSON', message: expect.stringContaining('3') as string }] } });
    expect([await register.memberCount(org), await count('members', { importId: ready.id }), await count('hiddenImports')]).toEqual([1, 0, 0]);
  });
  it('MEM-01 does not dissolve an organisation that an import is about to fill', async () => {
    const org = await register.anOrganization();
    const ready = await desk.checked(org, file(row()));
    await desk.act('commit', { id: ready.id, version: ready.version });
    while ((await count('members', { importId: ready.id })) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await register.dissolve(org)).toEqual([{ code: 'NOT_EMPTY' }]);
    await service.jobs.idle();
  });
});

describe('MEM-05 the undoing of an import', () => {
  it('MEM-05 takes all of it back at one moment, tells the other services, and lets the file be imported again', async () => {
    const org = await register.anOrganization();
    const text = file(row(), row());
    const done = await desk.finish('commit', await desk.checked(org, text));
    const undone = await desk.finish('undo', done, { reason: '导入了错误的名册' });
    expect(undone).toMatchObject({ state: 'UNDONE', job: { kind: 'SPREADSHEET_UNDO', state: 'DONE' } });
    expect([await register.memberCount(org), await count('members', { importId: done.id }), await count('withdrawnRecords', { importId: done.id })]).toEqual([0, 0, 2]);
    await service.directory.caughtUp();
    expect([await service.directory.directory.countActiveMembers(org), await service.directory.directory.countActiveMembers(org, '2024-01-01')]).toEqual([0, 0]);
    expect((await desk.finish('commit', await desk.checked(org, text))).state).toBe('DONE');
    expect(await register.memberCount(org)).toBe(2);
  });
  it('MEM-05 is refused as a whole, with their names, when a member was changed since', async () => {
    const org = await register.anOrganization();
    const done = await desk.finish('commit', await desk.checked(org, file(row({ name: '钱五' }), row({ name: '赵六' }))));
    const [changed] = await service.store.connection.collection<{ _id: string }>('members').find({ importId: done.id, name: '赵六' }).toArray();
    await register.act(theProduct, 'change', { id: changed!._id, version: 1, department: '财务科' });
    const refused = await desk.finish('undo', done, { reason: '导入了错误的名册' });
    expect(refused).toMatchObject({ state: 'DONE', job: { state: 'FAILED', failures: [{ code: 'CHANGED_SINCE' }] } });
    expect(refused.job!.failures[0]!.message).toContain('赵六');
    expect(refused.job!.failures[0]!.message).not.toContain('钱五');
    expect(await register.memberCount(org)).toBe(2);
  });
});

describe('MEM-01 organisations from a spreadsheet', () => {
  const ORGANIZATIONS = '组织代码,名称,类别,上级代码,成立日期,职工人数';
  it('MEM-01 enters a tree below the organisation, tells the other services, and is undone while it is empty', async () => {
    const root = await tree.registered(null);
    const text = [ORGANIZATIONS, `${root.code}-A,甲厂工会,企业工会,,2020年1月1日,100`, `${root.code}-B,一车间分会,分会,${root.code}-A,2021.2.3,`].join('\n');
    const done = await desk.finish('commit', await desk.checked(root.id, text, 'ORGANIZATIONS'));
    expect(done).toMatchObject({ state: 'DONE', rowCount: 2 });
    const below = 'query ($id: ID!) { organizationTree(rootId: $id) { code level } organization(id: $id) { employeeCountTotal } }';
    expect(await service.data(nobody, below, { id: root.id })).toEqual({
      organizationTree: [
        { code: root.code, level: 0 },
        { code: `${root.code}-A`, level: 1 },
        { code: `${root.code}-B`, level: 2 },
      ],
      organization: { employeeCountTotal: 110 },
    });
    await service.directory.caughtUp();
    expect(await service.directory.directory.employees(root.id)).toBe(110);
    const [made] = await service.store.connection
      .collection<{ _id: string }>('organizations')
      .find({ code: `${root.code}-B` })
      .toArray();
    await register.aMember(made!._id);
    expect((await desk.finish('undo', done, { reason: '导入了错误的名册' })).job!.failures).toMatchObject([{ code: 'CHANGED_SINCE' }]);
    expect((await desk.read(done.id))!.state).toBe('DONE');
  });
  it('MEM-01 names a parent that is unknown, a code that is in use, and a kind that there is not', async () => {
    const root = await tree.registered(null);
    const rows = [`${root.code},甲,分会,,2020-01-01,1`, `${root.code}-1,乙,分会,NONE,2020-01-01,1`, `${root.code}-2,丙,小组,,2020-01-01,多`];
    const checked = await desk.checked(root.id, [ORGANIZATIONS, ...rows].join('\n'), 'ORGANIZATIONS');
    expect(checked.faults.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'DUPLICATE_CODE'],
      [3, 'UNKNOWN_ORGANIZATION'],
      [4, 'INVALID'],
      [4, 'INVALID'],
    ]);
  });
});

describe('who imports', () => {
  it('MEM-05 lets the office import into its own union, and nobody else see or touch it', async () => {
    const [org, other] = [await register.anOrganization(), await register.anOrganization()];
    const own = deskOf(service, holding('UNION_OFFICE', org));
    const ready = await own.checked(org, file(row()));
    for (const caller of [holding('UNION_OFFICE', other, { subject: 'x' }), holding('FEDERATION_OFFICER', org, { subject: 'y' })]) {
      const foreign = deskOf(service, caller);
      expect(await foreign.read(ready.id)).toBeNull();
      expect((await foreign.act('commit', { id: ready.id, version: ready.version })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect((await foreign.act('begin', { orgId: org, kind: 'MEMBERS', fileName: 'a', sizeBytes: 1, sha256: '0'.repeat(64) })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    for (const caller of [nobody, memberOf(org, 'mem1')]) expect(await deskOf(service, caller).read(ready.id)).toBeNull();
    expect((await own.finish('commit', ready)).state).toBe('DONE');
  });
  it('MEM-05 gives a template whose columns the check knows', async () => {
    for (const kind of ['MEMBERS', 'ORGANIZATIONS'] as const) {
      const { spreadsheetTemplate } = await service.data<{ spreadsheetTemplate: { fileName: string; base64: string } }>(
        nobody,
        `{ spreadsheetTemplate(kind: ${kind}) { fileName base64 } }`,
      );
      const org = await register.anOrganization();
      const checked = await desk.checked(org, Buffer.from(spreadsheetTemplate.base64, 'base64'), kind);
      expect([checked.rowCount, checked.ignoredColumns]).toEqual([1, []]);
    }
  });
  it('answers every field, and every list of it by an index', async () => {
    expect(unresolvedFields(service)).toEqual([]);
    expect(await slowLists(service, membership)).toEqual([]);
  });
});
