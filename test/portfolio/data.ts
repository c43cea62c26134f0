import { readFileSync } from 'node:fs';
import type { Portfolio } from 'vn-ict/portfolio';
import { portfolioSchema } from 'vn-ict/schema';

/** A list of projects as it stands in `examples/data`, through its schema. */
export function portfolioFile(
  name: 'plan-883-appendix-3' | 'decision-1655-projects' | 'decision-2519-tasks',
): Portfolio {
  return portfolioSchema.parse(
    JSON.parse(readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), 'utf8')),
  );
}
