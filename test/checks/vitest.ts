import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

type Reporters = NonNullable<NonNullable<ViteUserConfig['test']>['reporters']>;

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** The package under its own name, read from the sources: the tests need no build. */
export const sourceAliases = [
  { find: /^vn-ict$/, replacement: source('index.ts') },
  { find: /^vn-ict\/schema$/, replacement: source('schema.ts') },
  { find: /^vn-ict\/(.+)$/, replacement: source('$1/index.ts') },
];

/** In CI each run also writes the report from which the closing line is counted; a second run for its coverage does not. */
export function reporters(run: string): Reporters {
  const counted = process.env['CI'] !== undefined && !process.argv.includes('--coverage');
  return counted ? ['default', ['json', { outputFile: `reports/${run}.json` }]] : ['default'];
}
