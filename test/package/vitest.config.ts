import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { reporters } from '../checks/vitest.js';

// No aliases: these tests use the package as it is built and packed.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/package/**/*.test.ts'],
    reporters: reporters('package'),
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
