import { createRequire } from 'node:module';
import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// The boundary rule skips itself in silence where it finds no cached project graph: so every lint makes it first, or fails here.
await createRequire(import.meta.url)('@nx/devkit').createProjectGraphAsync({ exitOnError: false });

const SERVERS = ['@nestjs/*', 'mongoose', 'mongodb', 'express', '@apollo/*', '@as-integrations/*'];

const boundaries = [
  { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib'] },
  { sourceTag: 'type:service', onlyDependOnLibsWithTags: ['type:lib'] },
  { sourceTag: 'type:gateway', onlyDependOnLibsWithTags: ['type:lib'], bannedExternalImports: ['mongoose', 'mongodb', '@nestjs/*'] },
  { sourceTag: 'type:infra', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['*'] },
  // Subject matter: no framework at all.
  { sourceTag: 'layer:pure', onlyDependOnLibsWithTags: ['layer:pure', 'layer:plain'], bannedExternalImports: [...SERVERS, 'graphql'] },
  // What gateway and services share: graphql-js at most.
  { sourceTag: 'layer:plain', onlyDependOnLibsWithTags: ['layer:pure', 'layer:plain'], bannedExternalImports: SERVERS },
];

const FRAMEWORK = {
  regex: '^(@nestjs/|@apollo/|@as-integrations/|(mongoose|mongodb|graphql|express)(/|$))',
  message: 'Rules import no framework: give them plain values.',
};
const SERVER_LIB = {
  regex: '^@uniongraph/(mongo|subgraph|lists|events|directory|testing)(/|$)',
  allowTypeImports: true,
  message: 'Rules import no framework, and this library brings one: import its types only.',
};
const STORAGE = { regex: '\\.(model|repository)(\\.js)?$', allowTypeImports: true, message: 'Rules are pure: import the types of a model or repository, never what runs.' };
const MODEL = { regex: '\\.model(\\.js)?$', allowTypeImports: true, message: "The slice's repository is the only user of its model; elsewhere import its types only." };
const FOREIGN_MODEL = { regex: '^(?!\\./[^/]+$).*\\.model(\\.js)?$', allowTypeImports: true, message: "Another slice's model: ask that slice's repository." };
const TESTING = { regex: '^@uniongraph/testing(/|$)', message: 'The test kit is for tests.' };
const DEFAULT_EXPORT = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };

const imports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });
const syntax = (...selectors) => ({ 'no-restricted-syntax': ['error', DEFAULT_EXPORT, ...selectors] });

const TESTS = ['**/*.spec.ts', 'services/**/testing.ts', '**/*.seed.ts', '**/seed/**/*.ts', 'libs/testing/**/*.ts', 'e2e/**/*.ts', 'infra/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/schema-types.ts', '.cache/', '.nx/', '.data/', 'coverage/'] },
  eslint.configs.recommended,
  { rules: { 'no-control-regex': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/page/**/*.js'],
    languageOptions: { globals: { ...globals.browser, YogaGraphiQL: 'readonly', oidc: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: ['tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      ...imports(MODEL, TESTING),
      ...syntax(),
    },
  },
  {
    files: ['{libs,services,gateway,infra,e2e}/**/*.{ts,mjs}'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints: boundaries, checkNestedExternalImports: true, enforceBuildableLibDependency: false, allow: [] }] },
  },
  { files: ['**/*.repository.ts', '**/*.model.ts'], rules: imports(FOREIGN_MODEL, TESTING) },
  {
    files: ['**/*.rules.ts'],
    rules: { ...imports(FRAMEWORK, SERVER_LIB, STORAGE, TESTING), ...syntax({ selector: 'ImportExpression', message: 'Rules import at the top only.' }) },
  },
  {
    files: ['**/*.resolver.ts'],
    rules: syntax(
      { selector: ':matches(IfStatement, TryStatement)', message: 'A resolver is thin: what decides belongs into the service or the rules.' },
      {
        selector: 'ClassDeclaration[implements.length=0]',
        message: "Let it implement its type's `...Fields` of schema-types.ts, or a Pick of these: then SDL and code that disagree do not compile.",
      },
    ),
  },
  { files: TESTS, rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
);
