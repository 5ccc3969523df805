import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bin/ensure-installed.mjs';

const PROJECT = '@nx/enforce-module-boundaries';
const IMPORT = '@typescript-eslint/no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';

const slice = 'services/membership/src/member';
const uses = (what: string, from: string) => `import { ${what} } from '${from}';\nexport const used = [${what}];\n`;
const usesType = (what: string, from: string) => `import type { ${what} } from '${from}';\nexport type Used = ${what};\n`;

/** [the rule as a sentence, path, code that is refused, the refusing rule, code that passes at the same path or at another one] */
// prettier-ignore
const cases: [string, string, string, string, string | { path: string; text: string }][] = [
  ['a service imports no other service', `${slice}/member.service.ts`, uses('democracy', '@uniongraph/democracy'), PROJECT, uses('refuse', '@uniongraph/errors')],
  ['a service reaches no other service by a path', `${slice}/member.service.ts`, uses('democracy', '../../../democracy/src/subgraph.js'), PROJECT, uses('membership', '../subgraph.js')],
  ['a service imports no gateway', `${slice}/member.service.ts`, uses('gateway', '@uniongraph/gateway'), PROJECT, { path: 'e2e/src/story.ts', text: uses('gateway', '@uniongraph/gateway') }],
  ['a service imports no infra', `${slice}/member.service.ts`, uses('infra', '@uniongraph/infra'), PROJECT, { path: 'e2e/src/story.ts', text: uses('infra', '@uniongraph/infra') }],
  ['a library imports no service', 'libs/mongo/src/store.ts', uses('membership', '@uniongraph/membership'), PROJECT, uses('refuse', '@uniongraph/errors')],
  ['the gateway imports no service', 'gateway/src/server.ts', uses('membership', '@uniongraph/membership'), PROJECT, { path: 'infra/src/standalone/shape.ts', text: uses('membership', '@uniongraph/membership') }],
  ['the gateway imports no mongoose', 'gateway/src/server.ts', uses('Schema', 'mongoose'), PROJECT, uses('ApolloServer', '@apollo/server')],
  ['the gateway imports no Nest', 'gateway/src/server.ts', uses('Module', '@nestjs/common'), PROJECT, uses('CallerSeal', '@uniongraph/access')],
  ['the gateway takes mongoose through no library', 'gateway/src/server.ts', uses('openStore', '@uniongraph/mongo'), PROJECT, { path: `${slice}/member.repository.ts`, text: uses('openStore', '@uniongraph/mongo') }],
  ['a plain library imports no framework', 'libs/errors/src/domain-error.ts', uses('Schema', 'mongoose'), PROJECT, { path: 'libs/mongo/src/store.ts', text: uses('Schema', 'mongoose') }],
  ['a plain library imports no library with a framework', 'libs/access/src/scope.ts', uses('openStore', '@uniongraph/mongo'), PROJECT, uses('refuse', '@uniongraph/errors')],
  ['a library of pure subject matter imports no graphql', 'libs/norms/src/pack.ts', uses('GraphQLError', 'graphql'), PROJECT, { path: 'libs/errors/src/request-error.ts', text: uses('GraphQLError', 'graphql') }],
  ['rules import no Nest', `${slice}/member.rules.ts`, uses('Injectable', '@nestjs/common'), IMPORT, { path: `${slice}/member.service.ts`, text: uses('Injectable', '@nestjs/common') }],
  ['rules import no mongoose, not even a type', `${slice}/member.rules.ts`, usesType('Model', 'mongoose'), IMPORT, { path: `${slice}/member.model.ts`, text: usesType('Model', 'mongoose') }],
  ['rules import no graphql', `${slice}/member.rules.ts`, uses('GraphQLError', 'graphql'), IMPORT, { path: `${slice}/member.service.ts`, text: uses('GraphQLError', 'graphql') }],
  ['rules import no express', `${slice}/member.rules.ts`, uses('Router', 'express'), IMPORT, uses('refuse', '@uniongraph/errors')],
  ['rules import of a model its types only', `${slice}/member.rules.ts`, uses('memberModel', './member.model.js'), IMPORT, usesType('MemberRecord', './member.model.js')],
  ['rules import of a repository its types only', `${slice}/member.rules.ts`, uses('MemberRepository', './member.repository.js'), IMPORT, usesType('MemberRepository', './member.repository.js')],
  ['rules import of a library with a framework its types only', `${slice}/member.rules.ts`, uses('newId', '@uniongraph/mongo'), IMPORT, usesType('StoredRecord', '@uniongraph/mongo')],
  ['rules import nothing while they run', `${slice}/member.rules.ts`, "export const late = import('./member.service.js');\n", SYNTAX, 'export const late = 1;\n'],
  ['a service imports of a model its types only', `${slice}/member.service.ts`, uses('memberModel', './member.model.js'), IMPORT, usesType('MemberRecord', './member.model.js')],
  ['a module imports no model: its repository makes it', `${slice}/member.module.ts`, uses('memberModel', './member.model.js'), IMPORT, { path: `${slice}/member.repository.ts`, text: uses('memberModel', './member.model.js') }],
  ["a repository imports no other slice's model", `${slice}/member.repository.ts`, uses('organizationModel', '../organization/organization.model.js'), IMPORT, usesType('OrganizationRecord', '../organization/organization.model.js')],
  ['only tests import the test kit', `${slice}/member.service.ts`, uses('aMember', '@uniongraph/testing'), IMPORT, { path: `${slice}/member.spec.ts`, text: uses('aMember', '@uniongraph/testing') + uses('memberModel', './member.model.js').replace('used', 'model') }],
  ['a resolver has no if', `${slice}/member.resolver.ts`, 'export function status(left: boolean) {\n  if (left) return 1;\n  return 2;\n}\n', SYNTAX, 'export function status() {\n  return 2;\n}\n'],
  ['a resolver has no try', `${slice}/member.resolver.ts`, 'export function status() {\n  try {\n    return 1;\n  } finally {\n    console.log(2);\n  }\n}\n', SYNTAX, { path: `${slice}/member.service.ts`, text: 'export function status() {\n  try {\n    return 1;\n  } finally {\n    console.log(2);\n  }\n}\n' }],
  ['names are exported, not defaults', `${slice}/member.service.ts`, 'export default 1;\n', SYNTAX, 'export const one = 1;\n'],
];

const texts = cases.flatMap(([, path, refused, , allowed]) => [{ path, text: refused }, typeof allowed === 'string' ? { path, text: allowed } : allowed]);
let refusals: string[][] = [];

// Without a project graph from an earlier run: the boundary rule, left to itself, would skip itself in silence.
beforeAll(() => {
  const graphFolder = mkdtempSync(join(tmpdir(), 'uniongraph-graph-'));
  const env = { ...process.env, NX_WORKSPACE_DATA_DIRECTORY: graphFolder };
  const output = execFileSync(process.execPath, [join(root, 'infra/check/lint-texts.mjs')], { cwd: root, env, input: JSON.stringify(texts), encoding: 'utf8' });
  rmSync(graphFolder, { recursive: true, force: true });
  refusals = JSON.parse(output) as string[][];
}, 60_000);

describe('boundaries that lint refuses to break', () => {
  it.each(cases.map(([rule, , , id], index) => ({ rule, id, index })))('$rule', ({ id, index }) => {
    expect(refusals[2 * index]).toEqual([id]);
    expect(refusals[2 * index + 1]).toEqual([]);
  });
});
