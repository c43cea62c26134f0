import { describe, expect, it } from 'vitest';
import { DTI_SCHEMES, rankDti, safeComputeDti } from 'vn-ict/catalog/dti';
import { dtiProvincesSchema, dtiSchemeSchema, dtiValuesSchema, safeParsePayload } from 'vn-ict/schema';
import * as z from 'zod';

const scheme = DTI_SCHEMES['qd922-2022'];
const valuesSchema = dtiValuesSchema(scheme);
const provincesSchema = dtiProvincesSchema(scheme);

describe('JSON Schema', () => {
  it.each([
    ['dti-values-922', valuesSchema],
    ['dti-provinces-922', provincesSchema],
    ['dti-scheme', dtiSchemeSchema],
  ] as const)('of %s is the golden file', async (name, schema) => {
    const json = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`../../../docs/schemas/${name}.json`);
  });
});

describe('the schemas', () => {
  it('take what the functions take', () => {
    const payload: unknown = JSON.parse(
      '[{ "province": "48", "values": { "awareness": "1.0000", "institutions": 1 } }]',
    );
    expect(rankDti(scheme, provincesSchema.parse(payload), { among: 'given' })[0]?.dti.best).toBe(1);
    for (const each of Object.values(DTI_SCHEMES))
      expect(dtiSchemeSchema.parse(JSON.parse(JSON.stringify(each)))).toEqual(each);
  });

  it.each([
    [{ awareness: '-0.1' }, 'catalog.dti-value-range', ['awareness']],
    [{ awareness: '1.1' }, 'catalog.dti-value-range', ['awareness']],
    [{ awareness: 0.5 }, 'payload.no-variant', ['awareness']],
    [{ awareness: '1/0' }, 'number.not-decimal', ['awareness']],
    [{ awareness: Number.NaN }, 'payload.no-variant', ['awareness']],
    [{ awarness: '0.5' }, 'payload.unknown-keys', []],
    [JSON.parse('{ "__proto__": "0.5" }') as unknown, 'payload.unknown-keys', []],
    [[], 'payload.type', []],
  ])('refuse the values %j in both languages', (payload, code, path) => {
    const { success, issues } = safeParsePayload(valuesSchema, payload);
    expect([success, issues[0]?.code, issues[0]?.path]).toEqual([false, code, path]);
    expect(issues[0].message.vi).not.toBe(issues[0].message.en);
  });

  it('cite the decision, with the words of the room', () => {
    const [issue] = safeParsePayload(valuesSchema, { awareness: '-0.1' }).issues;
    expect(issue?.message).toEqual({
      vi: 'Giá trị chỉ số chính phải từ 0 đến 1 (922/QĐ-BTTTT): -0.1.',
      en: 'The value of a main index lies between 0 and 1 (922/QĐ-BTTTT): -0.1.',
    });
    expect(issue?.citations).toEqual([{ document: '922/QĐ-BTTTT' }]);
    expect(safeComputeDti(scheme, { awareness: '-0.1' }).issues).toEqual([issue]);
  });

  it('refuse schemes that contradict themselves', () => {
    const [first] = scheme.mainIndices;
    const parsed = safeParsePayload(dtiSchemeSchema, { ...scheme, mainIndices: [first, first], pillars: [] });
    expect(parsed.issues.map(({ code, path }) => [code, path])).toEqual([
      ['catalog.dti-scheme-index', ['mainIndices', 1, 'index']],
    ]);
  });
});
