import { describe, expect, it } from 'vitest';
import { plan883Appendix1 } from 'vn-ict/catalog';
import { indicatorToJSON } from 'vn-ict/indicator';
import {
  citationSchema,
  datedValueSchema,
  documentNumberSchema,
  indicatorFromJSON,
  indicatorRowSchema,
  indicatorSchema,
  indicatorsFromJSON,
  periodSchema,
  publicServiceTotalsSchema,
  safeIndicatorsFromJSON,
  safeParsePayload,
  systemFactsSchema,
} from 'vn-ict/schema';
import * as z from 'zod';
import { refusal, wrong } from '../misuse.js';

const firstOf = <T>(schema: z.ZodType<T>, payload: unknown) => {
  const parsed = safeParsePayload(schema, payload);
  expect(parsed.success).toBe(false);
  return parsed.issues[0];
};

describe('a rule of a schema', () => {
  it('is said in each language by itself', () => {
    expect(firstOf(documentNumberSchema, 'x')?.message).toEqual({
      vi: 'Số, ký hiệu văn bản phải viết theo dạng chuẩn, như 85/2016/NĐ-CP.',
      en: 'A document number must have its canonical spelling, such as 85/2016/NĐ-CP.',
    });
    expect(firstOf(periodSchema, { kind: 'stretch', firstYear: 2025, lastYear: 2021 })?.message).toEqual({
      vi: 'Giai đoạn phải kết thúc sau năm bắt đầu.',
      en: 'A stretch must end after the year in which it begins.',
    });
    const days = { value: 1, validFrom: '2025-01-01', validTo: '2024-01-01', citation: { document: '1/QĐ-TTg' } };
    expect(firstOf(datedValueSchema(z.int()), days)?.message.en).toBe('A value must not end before it begins.');
    expect(firstOf(citationSchema, { document: '1/QĐ-TTg', issued: '1800-01-01' })?.message.vi).toBe(
      'Phải là một ngày có thật, năm từ 1900 đến 2199.',
    );
  });

  it('of a schema of somebody else may cite', () => {
    const citations = [{ document: '85/2016/NĐ-CP', article: '9' }];
    const even = z.int().refine((value) => value % 2 === 0, { message: 'even', params: { citations } });
    expect(firstOf(even, 3)).toMatchObject({ code: 'payload.rule', citations, message: { vi: 'even', en: 'even' } });
    const odd = z
      .int()
      .refine((value) => value % 2 === 1, { message: 'odd', params: { citations: 'Điều 9', found: 1 } });
    expect(firstOf(odd, 2)).not.toHaveProperty('citations');
  });

  it('of a schema of somebody else is repeated as it is', () => {
    const even = z.int().refine((value) => value % 2 === 0, { message: 'even' });
    expect(firstOf(even, 3)).toMatchObject({ code: 'payload.rule', message: { vi: 'even', en: 'even' } });
  });
});

describe('what is empty', () => {
  it('is said to be so', () => {
    expect(firstOf(indicatorRowSchema, { no: '', name: 'Tỷ lệ' })).toMatchObject({
      code: 'payload.empty',
      path: ['no'],
      message: { vi: 'Không được để trống.', en: 'It must not be empty.' },
    });
    expect(firstOf(z.array(z.string()).min(1), [])?.code).toBe('payload.empty');
    expect(firstOf(z.int().min(1), 0)?.code).toBe('payload.too-small');
    expect(firstOf(z.string().min(2), 'a')?.code).toBe('payload.too-small');
  });
});

describe('a value of several forms', () => {
  it('says what came and what is expected', () => {
    expect(firstOf(publicServiceTotalsSchema, { dossiers: '10' })).toMatchObject({
      code: 'payload.no-variant',
      path: ['dossiers'],
      received: '10',
      expected: { vi: 'số hoặc đối tượng hoặc null', en: 'number or object or null' },
    });
  });

  it('is told by the one form that it has the type of', () => {
    const value = { code: 'payload.value', path: ['systemTypes', 0], received: 'website' };
    expect(firstOf(systemFactsSchema, { systemTypes: ['website'] })).toMatchObject(value);
    const [row] = plan883Appendix1.indicators;
    expect(firstOf(indicatorSchema, { ...row, formula: { op: 'sum', terms: [] } })).toMatchObject({
      code: 'payload.empty',
      path: ['formula', 'terms'],
    });
  });

  it('and of no known kind says which kinds there are', () => {
    expect(firstOf(periodSchema, { kind: 'week' })).toMatchObject({
      code: 'payload.value',
      path: ['kind'],
      received: 'week',
      expected: { en: 'one of: day, month, quarter, half, nine-months, year, stretch' },
    });
  });
});

describe('what is nested without end', () => {
  const nested = (depth: number): unknown => {
    let facts: unknown = { systemTypes: ['internal'] };
    for (let level = 0; level < depth; level += 1) facts = { components: [{ name: 'A', facts }] };
    return facts;
  };

  it('is an issue, not an overflow', () => {
    expect(firstOf(systemFactsSchema, nested(100_000))).toMatchObject({ code: 'payload.too-deep', path: [] });
    expect(safeParsePayload(systemFactsSchema, nested(3)).success).toBe(true);
  });

  it('hides no fault of a schema', () => {
    const broken = z.int().refine(() => {
      throw new RangeError('of the schema');
    });
    expect(() => safeParsePayload(broken, 1)).toThrow('of the schema');
  });
});

describe('what is no schema', () => {
  it.each([null, undefined, 'x', {}])('%s is an issue', (schema) => {
    expect(firstOf(wrong(schema), 1)).toMatchObject({ code: 'argument.type', path: ['schema'] });
  });
});

describe('the JSON text of indicators', () => {
  const stored = JSON.stringify(plan883Appendix1.indicators.map(indicatorToJSON));

  it('is read as its data are', () => {
    expect(indicatorsFromJSON(stored)).toEqual(plan883Appendix1.indicators);
    const [row] = plan883Appendix1.indicators;
    expect(indicatorFromJSON(JSON.stringify(row))).toEqual(row);
    expect(indicatorFromJSON(JSON.parse(JSON.stringify(row)))).toEqual(row);
  });

  it.each(['', '{', 'undefined', '[1,]', stored.slice(0, -1)])('is refused where it is none: %.10s', (text) => {
    const { success, issues } = safeIndicatorsFromJSON(text);
    expect([success, issues[0]?.code, issues[0]?.path]).toEqual([false, 'payload.not-json', []]);
    expect(refusal(() => indicatorFromJSON(text))).toEqual(['payload.not-json']);
    expect(refusal(() => indicatorsFromJSON(text))).toEqual(['payload.not-json']);
  });

  it('is not unwrapped twice, and stays bounded', () => {
    expect(refusal(() => indicatorFromJSON(JSON.stringify(stored)))).toEqual(['payload.type', 0]);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(refusal(() => indicatorsFromJSON(deep))).toEqual(['indicator.definition-too-deep']);
  });
});
