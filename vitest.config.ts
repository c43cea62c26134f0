import { defineConfig } from 'vitest/config';
import { reporters, sourceAliases } from './test/checks/vitest.js';

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    include: ['test/**/*.test.ts'],
    // Tests share no state: one module graph per worker instead of one per file.
    pool: 'forks',
    isolate: false,
    testTimeout: 60_000,
    // These have commands of their own: they need a build, or documents that do not belong to the repository.
    exclude: ['test/package/**', 'test/sources/**'],
    typecheck: { enabled: false, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    reporters: reporters('tests'),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, functions: 95, statements: 95, branches: 90 },
    },
  },
});
