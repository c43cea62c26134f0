import { describe, expect, it } from 'vitest';
import { PLATFORM_FAMILIES, platformFamily, SYSTEM_KIND_LABELS } from 'vn-ict/platform';
import {
  connectionSchema,
  platformRegisterSchema,
  platformSystemSchema,
  safeParsePayload,
  statisticsSchema,
} from 'vn-ict/schema';
import { STATISTICS_FAMILIES, type StatisticsFamily } from 'vn-ict/sector';
import * as z from 'zod';

const SCHEMAS = {
  'platform-register': platformRegisterSchema,
  'platform-system': platformSystemSchema,
  connection: connectionSchema,
} as const;
const jsonOf = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;

describe('JSON Schema', () => {
  it.each(Object.entries(SCHEMAS))('of %s is the golden file', async (name, schema) => {
    await expect(jsonOf(schema)).toMatchFileSnapshot(`../../docs/schemas/${name}.json`);
  });

  it.each(PLATFORM_FAMILIES.map((family): [string, StatisticsFamily] => [family.id, family]))(
    'of the statistics %s is the golden file',
    async (id, family) => {
      await expect(jsonOf(statisticsSchema(family))).toMatchFileSnapshot(`../../docs/schemas/statistics/${id}.json`);
    },
  );
});

it('the families have ids of their own, each of its fields a label in both languages', () => {
  const ids = [...STATISTICS_FAMILIES, ...PLATFORM_FAMILIES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const family of PLATFORM_FAMILIES) {
    expect(platformFamily(family.id)).toBe(family);
    expect(JSON.parse(JSON.stringify(family))).toEqual(family);
    for (const { label } of Object.values(family.fields)) expect([label.vi, label.en]).not.toContain('');
  }
});

describe('the schema of a system', () => {
  it('takes every kind', () => {
    for (const kind of Object.keys(SYSTEM_KIND_LABELS)) {
      expect(platformSystemSchema.safeParse({ id: 'a', name: 'A', kind, status: 'in-use' }).success).toBe(true);
    }
  });

  const base = { id: 'a', name: 'A', kind: 'ioc', status: 'in-use' };
  it.each([
    [{ ...base, kind: 'IOC' }, 'payload.value'],
    [{ ...base, level: 6 }, 'payload.no-variant'],
    [{ ...base, inUseSince: '2023-02-30' }, 'payload.format'],
    [{ ...base, vendor: 'x' }, 'payload.unknown-keys'],
    [{ id: 'a' }, 'payload.missing'],
  ])('refuses %j in both languages', (payload, code) => {
    const parsed = safeParsePayload(platformSystemSchema, payload);
    expect(parsed.issues.map((issue) => issue.code)).toContain(code);
    for (const { message } of parsed.issues) expect([message.vi, message.en]).not.toContain('');
  });
});
