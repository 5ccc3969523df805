// `npm run codegen [-- --check]`: writes services/<name>/src/schema-types.ts from the service's SDL.
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { isMain } from '../bin/is-main.mjs';
import { keepCommitted, runCommand } from './committed.mjs';
import * as nestFields from './nest-fields.mjs';
import { readSubgraphs } from './subgraphs.mjs';

const CONFIG = {
  federation: true,
  disableFederationDirectiveAndScalarInjection: true,
  contextType: '@uniongraph/subgraph#RequestContext',
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  scalars: { Money: 'number', LocalDate: 'string', Period: 'string', DateTime: { input: 'string', output: 'Date | string' } },
  avoidOptionals: { field: true },
};

/**
 * @param {string} sdl the subgraph's expanded SDL
 * @param {Record<string, string>} mappers SDL type → `./module.js#Record`, relative to services/<name>/src
 * @returns {Promise<string>} the TypeScript of schema-types.ts.
 */
export async function typesOf(sdl, mappers) {
  const output = await codegen({
    filename: 'schema-types.ts',
    schema: parse(sdl),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }, { nestFields: {} }],
    pluginMap: { typescript, resolvers, nestFields },
    config: { ...CONFIG, mappers },
  });
  return `// Generated from the .graphql files of this service by \`npm run codegen\`. Do not edit.\n${withoutExternalTypes(output).trimEnd()}\n`;
}

/** Types that are external throughout have no resolvers, yet the generator names some for them: in its map, and in our own `...Fields`. */
function withoutExternalTypes(output) {
  const absent = (name) => !output.includes(`export type ${name}<`);
  return output
    .replace(/^ {2}\w+\?: (\w+Resolvers)<ContextType>;\n/gm, (line, name) => (absent(name) ? '' : line))
    .replace(/^\/\*\* For `class[^\n]*\nexport type \w+Fields = FieldsOf<(\w+Resolvers), [^\n]*\n/gm, (lines, name) => (absent(name) ? '' : lines));
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    const files = [];
    for (const { folder, sdl, mappers } of await readSubgraphs()) files.push({ path: `${folder}/src/schema-types.ts`, text: await typesOf(sdl, mappers) });
    const written = keepCommitted(files, { check: process.argv.includes('--check'), command: 'npm run codegen' });
    console.log(written.length > 0 ? `已生成 | Written: ${written.join(', ')}` : `类型与 SDL 一致 | Types agree with the SDL of ${files.length} subgraph(s)`);
  });
}
