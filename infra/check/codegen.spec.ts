import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bin/ensure-installed.mjs';
import { typesOf } from './codegen.mjs';

const SDL = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])
scalar Money
scalar DateTime
"会员 | A member"
type Member @key(fields: "id") {
  id: ID!
  name: String!
  dueFen: Money!
  joinedAt: DateTime
}
type PlanTask @key(fields: "id") {
  id: ID!
  demEvidence: [Evidence!] @external
  percent: Float @requires(fields: "demEvidence { count }")
}
type Evidence @key(fields: "id") {
  id: ID!
  count: Int!
}
extend type Query {
  member(id: ID!): Member
}
`;
const USE = "import type { MemberFields, MemberRecord, PlanTaskPercentParent, QueryFields, QueryMemberArgs } from './imports.js';\n";
/** [what, code, the compiler's verdict: a part of the error, or null where it compiles] */
// prettier-ignore
const uses: [string, string, RegExp | null][] = [
  ['a class with each field that the record lacks', 'export class A implements MemberFields { dueFen(record: MemberRecord) { return Promise.resolve(Number(record.dueFen)); } }', null],
  ['a class without a field that the record lacks', 'export class B implements MemberFields { id() { return "mem1"; } }', /'dueFen' is missing/],
  ['a class whose field answers with another type', 'export class C implements Pick<MemberFields, "id"> { id() { return 1; } }', /Property 'id' in type 'C'/],
  ['a root class without a field of the SDL', 'export class D implements QueryFields {}', /'member' is missing/],
  ['a root class that answers the stored record', 'export class E implements QueryFields { member(args: QueryMemberArgs): MemberRecord | null { return args.id ? null : null; } }', null],
  ['a field that reads what it requires', 'export const percent = (task: PlanTaskPercentParent): number | undefined => task.demEvidence?.[0]?.count;', null],
  ['a field that reads what it does not require', 'export const id = (task: PlanTaskPercentParent) => task.demEvidence?.[0]?.title;', /'title' does not exist/],
];

const folder = mkdtempSync(join(tmpdir(), 'uniongraph-codegen-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('SDL and code that disagree do not compile', async () => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'schema-types.ts'), await typesOf(SDL, { Member: './record.js#MemberRecord' }));
  writeFileSync(join(folder, 'record.ts'), 'export interface MemberRecord { _id: string; name: string; dueFen: string; joinedAt: Date | null }\n');
  writeFileSync(join(folder, 'imports.ts'), "export type * from './schema-types.js';\nexport type * from './record.js';\n");
  writeFileSync(join(folder, 'context.d.ts'), "declare module '@uniongraph/subgraph' { export interface RequestContext { requestId: string } }\n");
  for (const [index, [, code]] of uses.entries()) writeFileSync(join(folder, `use${index}.ts`), USE + code);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: { types: [], paths: { graphql: [join(root, 'node_modules/graphql/index.d.ts')] } },
      include: ['*.ts'],
    }),
  );
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'], { cwd: folder, encoding: 'utf8' });
  const errorsOf = (file: string) =>
    stdout
      .split(/\n(?=\S)/)
      .filter((error) => error.startsWith(`${file}(`))
      .join('\n');
  expect(errorsOf('schema-types.ts')).toBe('');
  for (const [index, [what, , verdict]] of uses.entries()) {
    const errors = errorsOf(`use${index}.ts`);
    expect({ what, errors: verdict?.test(errors) ? 'as expected' : errors }).toEqual({ what, errors: verdict ? 'as expected' : '' });
  }
}, 30_000);
