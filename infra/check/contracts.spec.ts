import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bin/ensure-installed.mjs';
import { keepCommitted } from './committed.mjs';
import { composeContracts } from './compose.mjs';
import { printContract } from './contracts.mjs';
import { SUBGRAPHS } from './subgraphs.mjs';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])\n';
const OWNER = `
"会员 | A member"
type Member @key(fields: "id") {
  "编号 | Id"
  id: ID!
}
extend type Query {
  "一名会员 | One member"
  member("编号 | Id" id: ID!): Member
}
`;
const EXTENDER = `
type Member @key(fields: "id") {
  id: ID!
  "慰问 | Reliefs"
  reliefs: Int
}
extend type Query {
  "慰问次数 | How many reliefs"
  reliefs: Int
}
`;
const compose = (...sdls: string[]) =>
  composeContracts(sdls.map((sdl, index) => ({ name: `graph${index}`, url: `http://127.0.0.1:${4001 + index}/graphql`, contract: printContract(`graph${index}`, LINK + sdl) })));

describe('composition of the contracts', () => {
  it('composes an entity with a stub that only its owner describes', () => {
    const supergraph = compose(OWNER, EXTENDER);
    expect(supergraph).toContain('url: "http://127.0.0.1:4002/graphql"');
    expect(supergraph).toContain('"""会员 | A member"""');
  });
  it('fails on a composition error', () => {
    expect(() => compose(OWNER, `${EXTENDER}\ntype Broken @key(fields: "id") { id: ID! far: Int @requires(fields: "gone") }`)).toThrow(/graph1/);
    expect(() => compose(OWNER, EXTENDER.replace('id: ID!\n  "', 'id: Int!\n  "'))).toThrow(/composition error FIELD_TYPE_MISMATCH/);
  });
  it('fails on a hint', () => {
    expect(() => compose(OWNER, EXTENDER.replace('type Member', '"某人 | Somebody"\ntype Member'))).toThrow(/composition hint INCONSISTENT_DESCRIPTION/);
  });
  it('fails on a root field with two owners, even a shareable one', () => {
    const ping = (sdl: string) => `${sdl}\nextend type Query {\n  "回声 | Echo"\n  ping: Int @shareable\n}`;
    expect(() => compose(ping(OWNER), EXTENDER)).not.toThrow();
    expect(() => compose(ping(OWNER), ping(EXTENDER))).toThrow('Query.ping is offered by graph0 and graph1');
  });
  it.each([
    ['type', OWNER.replace('"会员 | A member"', ''), 'Member'],
    ['field', OWNER.replace('"编号 | Id"\n', ''), 'Member.id'],
    ['argument', OWNER.replace('"编号 | Id" id', 'id'), 'Query.member(id:)'],
    ['root field', OWNER.replace('"一名会员 | One member"', ''), 'Query.member'],
    ['description without English', OWNER.replace('会员 | A member', '会员'), 'Member'],
    ['description without Chinese', OWNER.replace('会员 | A member', 'A member | A member'), 'Member'],
    ['enum value', `${OWNER}\n"性别 | Sex"\nenum Sex { "女 | Female" FEMALE MALE }\nextend type Query { "性别 | Sex" sex: Sex }`, 'Sex.MALE'],
    ['input field', `${OWNER}\n"输入 | Input"\ninput Find { name: String }\nextend type Query { "查 | Find" find("输入 | Input" by: Find): Int }`, 'Find.name'],
  ])('fails on a %s that is not described as 中文 | English', (_what, sdl, path) => {
    expect(() => compose(sdl)).toThrow(`graph0: ${path} needs a description`);
  });
  it("takes a mutation's input as described by its type", () => {
    const mutation = '"输入 | Input"\ninput Join { "姓名 | Name" name: String }\nextend type Mutation { "入会 | Join" join(input: Join!): Int }';
    expect(() => compose(OWNER + mutation)).not.toThrow();
    expect(() => compose(OWNER + mutation.replace('input: Join!', 'input: Join!, dry: Boolean'))).toThrow('Mutation.join(dry:) needs a description');
  });
  it("demands a description of a stub's own fields, and not of its key", () => {
    expect(() => compose(OWNER, EXTENDER.replace('"慰问 | Reliefs"', ''))).toThrow('graph1: Member.reliefs needs a description');
  });
});

describe('committed files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uniongraph-committed-'));
  const files = [{ path: 'schema.graphql', text: 'type Query' }];
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are written when they differ, and pass the check afterwards', () => {
    expect(keepCommitted(files, { check: false, command: 'npm run contracts', root: folder })).toEqual(['schema.graphql']);
    expect(readFileSync(join(folder, 'schema.graphql'), 'utf8')).toBe('type Query');
    expect(keepCommitted(files, { check: true, command: 'npm run contracts', root: folder })).toEqual([]);
  });
  it('fail the check when edited by hand or absent, naming the file and the command', () => {
    writeFileSync(join(folder, 'schema.graphql'), 'type Query # edited');
    expect(() => keepCommitted(files, { check: true, command: 'npm run contracts', root: folder })).toThrow(/npm run contracts .*schema\.graphql/);
    rmSync(join(folder, 'schema.graphql'));
    expect(() => keepCommitted(files, { check: true, command: 'npm run contracts', root: folder })).toThrow(/schema\.graphql/);
  });
});

it.each(SUBGRAPHS)('the contract of $name is expanded with the prefix that its service mounts', ({ name, prefix }) => {
  expect(readFileSync(join(root, 'services', name, 'src/subgraph.ts'), 'utf8')).toContain(`prefix: '${prefix}'`);
});
