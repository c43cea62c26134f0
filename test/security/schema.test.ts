import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  agencyLayersSchema,
  safeParsePayload,
  securityStatisticsSchema,
  systemFactsSchema,
  systemRecordSchema,
  systemRecordsSchema,
} from 'vn-ict/schema';
import {
  type FactField,
  factDefinitions,
  SECURITY_LAYERS,
  type SystemFacts,
  safeClassifySystem,
  safeSecurityRegister,
} from 'vn-ict/security';
import * as z from 'zod';
import { ORDERLY } from './records.js';

const SCHEMAS = {
  'system-facts': systemFactsSchema,
  'system-record': systemRecordSchema,
  'security-statistics': securityStatisticsSchema,
  'agency-layers': agencyLayersSchema,
} as const;

describe('JSON Schema', () => {
  it.each(Object.entries(SCHEMAS))('of %s is the golden file', async (name, schema) => {
    const json = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`../../docs/schemas/${name}.json`);
  });
});

/** A value that each fact may have, by its definition. */
function sample(field: FactField): unknown {
  const { kind, values } = factDefinitions().find((definition) => definition.field === field)!;
  if (kind === 'count') return 7;
  if (kind === 'set') return [values[0]];
  if (kind === 'components') return [{ name: 'A', facts: { systemTypes: ['internal'] } }];
  if (field === 'conditionalBusinessItem') return { list: 'Luật Đầu tư 143/2025/QH15, Phụ lục IV', item: '98' };
  return kind === 'text' ? 'x' : values.at(-1);
}

describe('the schema of facts', () => {
  it('takes every fact that is defined, with every value it can have', () => {
    for (const { field, kind, values } of factDefinitions()) {
      const candidates = kind === 'one' ? values : [sample(field)];
      for (const value of candidates) {
        // The one value that a system cannot have: two owners are two systems.
        const taken = !(field === 'singleOwner' && value === 'no');
        expect([field, value, systemFactsSchema.safeParse({ [field]: value }).success]).toEqual([field, value, taken]);
      }
    }
  });

  it('takes partly known sets and counts', () => {
    const payload = {
      informationKinds: { personal: 'yes', 'state-secret': 'unknown' },
      userCount: { atLeast: 5_000, atMost: 20_000 },
    };
    expect(systemFactsSchema.parse(payload)).toEqual(payload);
    expect(safeClassifySystem(systemFactsSchema.parse(payload), { ruleSet: 'nd85-2016' }).success).toBe(true);
  });

  it.each([
    [{ userCount: -1 }, 'security.not-count'],
    [{ userCount: '10.000' }, 'security.not-count'],
    [{ countMethod: 5 }, 'payload.type'],
    [{ users: 5 }, 'payload.unknown-keys'],
    [{ systemTypes: ['website'] }, 'payload.value'],
    [{ systemTypes: 'website' }, 'payload.no-variant'],
    [{ publicServiceLevel: 'nd224-level-2' }, 'security.proactive-level'],
    [{ publicServiceLevel: 'nd43-level-5' }, 'payload.value'],
    [{ singleOwner: true }, 'payload.value'],
    ['x', 'payload.type'],
  ])('refuses %j in both languages', (payload, code) => {
    const parsed = safeParsePayload(systemFactsSchema, payload);
    expect(parsed.success).toBe(false);
    expect(parsed.issues.map((issue) => issue.code)).toContain(code);
    for (const { message } of parsed.issues) expect(message.vi !== '' && message.en !== '').toBe(true);
  });

  it('takes components as deep as the classifier does, and no deeper', () => {
    const nested = (depth: number): SystemFacts =>
      depth === 0 ? {} : { components: [{ name: 'A', facts: nested(depth - 1) }] };
    for (const depth of [1, 2, 3, 4, 5]) {
      const found = safeParsePayload(systemFactsSchema, nested(depth));
      const { success, issues } = safeClassifySystem(nested(depth), { ruleSet: 'nd85-2016' });
      expect([depth, found.success, success]).toEqual([depth, depth <= 3, depth <= 3]);
      const said = found.issues.map(({ code, path }) => [code, path]);
      if (!success) expect(said).toContainEqual([issues[0]?.code, issues[0]?.path]);
    }
  });

  it('is not fooled by prototypes', () => {
    const payload: unknown = JSON.parse('{"__proto__": {"userCount": 5}}');
    expect(systemFactsSchema.safeParse(payload).success).toBe(false);
    expect(safeClassifySystem(payload as object, { ruleSet: 'nd85-2016' }).success).toBe(false);
    expect(
      safeClassifySystem(Object.create({ storesSpecialNationalData: 'yes' }) as object, { ruleSet: 'nd85-2016' }),
    ).toMatchObject({
      data: { lowest: null },
    });
  });
});

describe('the schema of statistics', () => {
  it('refuses a part that exceeds its whole', () => {
    const [issue] = safeParsePayload(securityStatisticsSchema, {
      synchronisedAccounts: 15,
      officialAccounts: 53,
    }).issues;
    expect([issue?.code, issue?.path]).toEqual(['security.part-exceeds-whole', ['officialAccounts']]);
  });
});

describe('the schema of the four layers', () => {
  it('takes what is known of each agency, and refuses a layer that is none', () => {
    const layers = Object.fromEntries(SECURITY_LAYERS.map(({ layer }) => [layer, 'unknown']));
    expect(agencyLayersSchema.safeParse([{ agency: 'Sở Y tế', layers }]).success).toBe(true);
    const { issues } = safeParsePayload(agencyLayersSchema, [{ agency: 'Sở Y tế', layers: { ...layers, soc: 'yes' } }]);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['payload.unknown-keys', 0, 'layers']]);
    expect(agencyLayersSchema.safeParse([{ agency: 'Sở Y tế', layers: { 'on-site-force': true } }]).success).toBe(
      false,
    );
  });
});

describe('the schema of a register', () => {
  it('takes a record as it is written to JSON', () => {
    expect(systemRecordsSchema.parse(JSON.parse(JSON.stringify([ORDERLY])))).toEqual([ORDERLY]);
  });

  it('refuses what contradicts itself, as the register does, and lets warnings pass', () => {
    const unlevelled = { ...ORDERLY, level: null };
    const found = safeParsePayload(systemRecordsSchema, [ORDERLY, unlevelled]).issues;
    const asOf = plainDate('2024-12-31');
    expect(found).toEqual(safeSecurityRegister([ORDERLY, unlevelled], { asOf }).issues);
    expect(found.map(({ code, path }) => [code, ...path])).toEqual([
      ['security.duplicate-system', 1, 'id'],
      ['security.approved-without-level', 1, 'level'],
    ]);
    expect(safeParsePayload(systemRecordSchema, unlevelled).issues.map(({ path }) => path)).toEqual([['level']]);
    expect(safeParsePayload(systemRecordSchema, { ...ORDERLY, decision: null }).success).toBe(true);
  });

  it('refuses impossible dates and unknown words', () => {
    expect(systemRecordSchema.safeParse({ ...ORDERLY, lastAssessedOn: '2023-02-30' }).success).toBe(false);
    expect(systemRecordSchema.safeParse({ ...ORDERLY, plan: 'xong' }).success).toBe(false);
    expect(systemRecordSchema.safeParse({ ...ORDERLY, extra: 1 }).success).toBe(false);
    expect(systemRecordSchema.parse(ORDERLY).decision?.issued).toBe(plainDate('2022-10-05'));
  });
});
