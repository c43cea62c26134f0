import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourceAliases } from './vitest.js';

// Only the tests of the rooms that are mutated; time and memory under hostile input are no question of right or wrong lines.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: sourceAliases },
  test: { include: ['test/{number,text}/**/*.test.ts'], exclude: ['test/text/hostile.test.ts'] },
});
