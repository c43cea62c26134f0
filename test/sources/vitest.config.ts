import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { reporters, sourceAliases } from '../checks/vitest.js';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: sourceAliases },
  test: { include: ['test/sources/**/*.test.ts'], reporters: reporters('sources'), passWithNoTests: true },
});
