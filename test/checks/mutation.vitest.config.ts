import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourceAliases } from './vitest.js';

// Only the tests of the rooms that are mutated, without those of time and memory under hostile input, and of modules that are
// loaded anew: under these every constant would count as reached, and by them alone.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: sourceAliases },
  test: {
    include: ['test/{number,text}/**/*.test.ts'],
    exclude: ['test/text/{hostile,writer-arguments}.test.ts'],
    // What is prepared for mutants is several times slower.
    testTimeout: 60_000,
  },
});
