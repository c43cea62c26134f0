import { readFileSync } from 'node:fs';
import { type PlatformRegister, platformFamily } from 'vn-ict/platform';
import { platformRegisterSchema, statisticsSchema } from 'vn-ict/schema';
import type { StatisticsFamily, StatisticsPayload } from 'vn-ict/sector';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), 'utf8'));

/** A register as it stands in `examples/data`, through its schema. */
export function registerFile(name: 'plan-883-platforms' | 'half-year-2023-databases'): PlatformRegister {
  return platformRegisterSchema.parse(read(name));
}

/** The statistics of `examples/data`, each through the schema of its family. */
export function statisticsFile(): readonly (readonly [StatisticsFamily, StatisticsPayload])[] {
  return (read('platform-statistics-2023') as readonly { readonly family: string }[]).map((payload) => {
    const family = platformFamily(payload.family)!;
    return [family, statisticsSchema(family).parse(payload)];
  });
}
