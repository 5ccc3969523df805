export default {
  testMatch: ['<rootDir>/{libs,services,gateway,infra,e2e}/**/src/**/*.spec.ts', '<rootDir>/infra/{bin,check}/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@uniongraph/(membership|democracy|welfare|culture|finance)$': '<rootDir>/services/$1/src/index.ts',
    '^@uniongraph/(gateway|infra|e2e)$': '<rootDir>/$1/src/index.ts',
    '^@uniongraph/(.*)$': '<rootDir>/libs/$1/src/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.data/'],
  globalSetup: '<rootDir>/infra/jest/setup.mjs',
  globalTeardown: '<rootDir>/infra/jest/teardown.mjs',
  testTimeout: 60000,
  maxWorkers: 2,
  // A worker keeps the modules of every file that it ran; past this it is replaced by a new one.
  workerIdleMemoryLimit: '1200MB',
};
