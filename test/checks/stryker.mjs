// `npm run mutation`: does a test fail when a line of the exact rooms is made wrong?
// A part of them: `npm run mutation -- --mutate src/number/percentage.ts`.
export default {
  testRunner: 'vitest',
  // Named, because the plugins are looked for beside the runner and not beside a linked one.
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/checks/mutation.vitest.config.ts' },
  mutate: ['src/{number,text}/**/*.ts', '!src/**/{index,messages,*-messages,schema}.ts'],
  ignorePatterns: ['/dist', '/docs/api', '/coverage', '/reports', '/.cache'],
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: '.stryker-tmp',
};
