import { describe, expect, it } from 'vitest';
import { formatCitation } from 'vn-ict/law';
import { checkPublicServiceTotals, TOTAL_FIELDS } from 'vn-ict/public-service';
import {
  administrativeProcedureSchema,
  dailyDossierCountsSchema,
  dossierSchema,
  publicServiceTotalsSchema,
  safeParsePayload,
  safeParsePayloadLeniently,
} from 'vn-ict/schema';
import * as z from 'zod';

const SCHEMAS = {
  'administrative-procedure': administrativeProcedureSchema,
  dossier: dossierSchema,
  'daily-dossier-counts': dailyDossierCountsSchema,
  'public-service-totals': publicServiceTotalsSchema,
} as const;

describe('JSON Schema', () => {
  it.each(Object.entries(SCHEMAS))('of %s is the golden file', async (name, schema) => {
    const json = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
    expect(json).toContain('"additionalProperties": false');
    await expect(json).toMatchFileSnapshot(`../../docs/schemas/${name}.json`);
  });
});

const PROCEDURE = {
  code: '1.004883',
  name: 'Cấp giấy phép',
  field: 'Bưu chính',
  levels: ['province'],
  agency: 'Sở Khoa học và Công nghệ',
  requiresFee: true,
  requiresResultDocument: true,
  eligibleFullyOnline: true,
  services: [{ regime: 'nd224-2026', kind: 'fully-online', proactive: 'nd224-proactive-level-1' }],
} as const;
const DOSSIER = { procedure: '1.004883', unit: 'Sở A', received: '2024-03-05' } as const;

const codesOf = (schema: z.ZodType, payload: unknown) => {
  const parsed = safeParsePayload(schema, payload);
  for (const { message } of parsed.issues) expect(message.vi !== '' && message.en !== '').toBe(true);
  return parsed.issues.map(({ code, path }) => [code, ...path]);
};

it('takes what is right, as it comes from JSON', () => {
  expect(administrativeProcedureSchema.parse(JSON.parse(JSON.stringify(PROCEDURE)))).toEqual(PROCEDURE);
  expect(dossierSchema.parse(DOSSIER)).toEqual(DOSSIER);
  for (const field of TOTAL_FIELDS) {
    for (const value of [0, 7, null, { status: 'not-due' }]) {
      expect([field, value, publicServiceTotalsSchema.safeParse({ [field]: value }).success]).toEqual([
        field,
        value,
        true,
      ]);
    }
  }
});

it.each([
  [
    administrativeProcedureSchema,
    { ...PROCEDURE, services: [{ regime: 'nd224-2026', level: 'nd43-level-4' }] },
    'payload.value',
    'services',
  ],
  [
    administrativeProcedureSchema,
    { ...PROCEDURE, services: [{ regime: 'nd43-2011', level: 'nd224-proactive-level-4' }] },
    'payload.value',
    'services',
  ],
  [
    administrativeProcedureSchema,
    { ...PROCEDURE, services: [{ regime: 'nd43-2011', level: 4 }] },
    'payload.value',
    'services',
  ],
  [administrativeProcedureSchema, { ...PROCEDURE, requiresFee: 'có' }, 'payload.type', 'requiresFee'],
  [dossierSchema, { ...DOSSIER, channel: 'Online' }, 'payload.value', 'channel'],
  [dossierSchema, { ...DOSSIER, received: '2024-02-30' }, 'payload.format', 'received'],
  [dossierSchema, { procedure: 'a', unit: 'b' }, 'public-service.undated', 'received'],
  [dossierSchema, { ...DOSSIER, MaSoThue: '1' }, 'payload.unknown-keys', undefined],
  [publicServiceTotalsSchema, { dossiers: 1.5 }, 'payload.no-variant', 'dossiers'],
  [publicServiceTotalsSchema, { dossiers: { status: 'done' } }, 'payload.value', 'dossiers'],
  [
    publicServiceTotalsSchema,
    { dossiers: 5, onlineDossiers: 6 },
    'public-service.part-exceeds-whole',
    'onlineDossiers',
  ],
] as const)('refuses %#', (schema, payload, code, field) => {
  const [found] = codesOf(schema, payload);
  expect([found?.[0], found?.[1]]).toEqual([code, field]);
});

it('tells a broken rule in both languages, with its basis', () => {
  const parsed = safeParsePayload(publicServiceTotalsSchema, {
    fullyOnlineServices: 1_114,
    partiallyOnlineServices: 269,
    onlineServices: 1_386,
  });
  expect(parsed.issues[0]?.message.vi).toContain('Căn cứ: khoản 1 Điều 11 Nghị định 42/2022/NĐ-CP');
  expect(parsed.issues[0]?.message.en).toContain('Basis: Clause 1, Article 11 of Decree 42/2022/NĐ-CP.');
  expect(parsed.issues[0]?.path).toEqual(['onlineServices']);
});

it('gives the basis of a broken rule as data, just as the check without a schema does', () => {
  const stated = { fullyOnlineServices: 1_114, partiallyOnlineServices: 269, onlineServices: 1_386 };
  const { issues } = safeParsePayload(publicServiceTotalsSchema, stated);
  expect(issues).toEqual(checkPublicServiceTotals(stated).issues);
  expect(issues[0]?.citations?.[0]).toEqual({ document: '42/2022/NĐ-CP', article: '11', clause: '1' });
  expect(issues[0]?.citations?.map((citation) => formatCitation(citation))[0]).toBe(
    'khoản 1 Điều 11 Nghị định 42/2022/NĐ-CP',
  );
  // The schema library's own issue has them as well, and can be written to JSON.
  const own = publicServiceTotalsSchema.safeParse(stated).error?.issues[0];
  expect(JSON.parse(JSON.stringify(own))).toMatchObject({ code: 'custom', params: { found: issues[0] } });
});

it('gives the basis of what a dossier needs', () => {
  const [issue] = safeParsePayload(z.array(dossierSchema), [DOSSIER, { procedure: 'a', unit: 'b' }]).issues;
  expect([issue?.code, issue?.path]).toEqual(['public-service.undated', [1, 'received']]);
  expect(issue?.citations).toEqual([{ document: '766/QĐ-TTg' }]);
});

describe('the lenient mode', () => {
  it('leaves out unknown keys at any depth, and says where', () => {
    const foreign = {
      ...PROCEDURE,
      MaLinhVuc: 'x',
      services: [{ ...PROCEDURE.services[0], ghiChu: 'y' }],
    };
    const before = structuredClone(foreign);
    const parsed = safeParsePayloadLeniently(administrativeProcedureSchema, foreign);
    expect(parsed.success && parsed.data).toEqual(PROCEDURE);
    expect(parsed.issues.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['public-service.unknown-keys-ignored', 'warning', ['services', 0]],
      ['public-service.unknown-keys-ignored', 'warning', []],
    ]);
    expect(foreign).toEqual(before);
  });

  it('is as strict with everything else', () => {
    const parsed = safeParsePayloadLeniently(dossierSchema, { ...DOSSIER, settled: '2024-03-01', extra: 1 });
    expect(parsed.success).toBe(false);
    expect(parsed.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['public-service.settled-before-received', 'error'],
      ['public-service.unknown-keys-ignored', 'warning'],
    ]);
    expect(safeParsePayloadLeniently(dossierSchema, DOSSIER)).toEqual({ success: true, data: DOSSIER, issues: [] });
    expect(safeParsePayloadLeniently(dossierSchema, null).success).toBe(false);
  });

  it('is not fooled by prototypes', () => {
    const payload: unknown = JSON.parse(
      '{"procedure":"a","unit":"b","received":"2024-01-01","__proto__":{"settled":"2024-01-02"}}',
    );
    const parsed = safeParsePayloadLeniently(dossierSchema, payload);
    expect(parsed.success && Object.keys(parsed.data)).toEqual(['procedure', 'unit', 'received']);
    expect(parsed.success && parsed.data.settled).toBeUndefined();
  });

  it('says once what is wrong with a day, and holds the day of submission where none of reception is known', () => {
    const [issue, ...others] = safeParsePayload(dossierSchema, { ...DOSSIER, received: '01/02/2024' }).issues;
    expect(issue?.message.vi).toBe('Không đúng định dạng YYYY-MM-DD của một ngày có thật.');
    expect(others).toEqual([]);
    const early = { procedure: '1.004883', unit: 'A', submitted: '2024-02-10', settled: '2024-02-09' };
    expect(safeParsePayload(dossierSchema, early).issues.map(({ path }) => path)).toEqual([['settled']]);
    expect(safeParsePayload(dossierSchema, { ...early, settled: '2024-02-10' }).success).toBe(true);
  });

  it('tells the count that breaks a rule', () => {
    const { issues } = safeParsePayload(publicServiceTotalsSchema, { fullyOnlineServices: 5, onlineServices: 3 });
    expect(issues.map(({ received }) => received)).toEqual(['5']);
  });

  it('takes a long list of foreign dossiers in one go', () => {
    const list = Array.from({ length: 5_000 }, (_, index) => ({ ...DOSSIER, stt: index }));
    const parsed = safeParsePayloadLeniently(z.array(dossierSchema), list);
    expect(parsed.success && parsed.data).toEqual(list.map(() => DOSSIER));
    expect(parsed.issues).toHaveLength(100);
  });
});
