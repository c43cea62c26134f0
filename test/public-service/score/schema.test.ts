import { describe, expect, it } from 'vitest';
import { computeServiceScore, SERVICE_SCORE_COMPONENTS, safeComputeServiceScore } from 'vn-ict/public-service/score';
import { safeParsePayload, serviceScoreFiguresSchema, serviceScoreRequestSchema } from 'vn-ict/schema';
import * as z from 'zod';

describe('JSON Schema', () => {
  it.each([
    ['service-score-figures', serviceScoreFiguresSchema],
    ['service-score-request', serviceScoreRequestSchema],
  ] as const)('of %s is the golden file', async (name, schema) => {
    const json = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`../../../docs/schemas/${name}.json`);
  });
});

describe('the schema of figures', () => {
  it('takes every component', () => {
    for (const { code } of SERVICE_SCORE_COMPONENTS) {
      const figure = code === 'certified-copy' ? { met: true } : { numerator: 1, denominator: 2 };
      expect([code, serviceScoreFiguresSchema.safeParse({ [code]: figure }).success]).toEqual([code, true]);
    }
  });

  it.each([
    [{ '1.1': { numerator: -1, denominator: 2 } }, 'public-service.score-negative', ['1.1', 'numerator']],
    [{ '1.1': { numerator: 3, denominator: 2 } }, 'public-service.score-part-exceeds-whole', ['1.1', 'numerator']],
    [{ '1.1': { percent: '100.5' } }, 'public-service.score-percent-above-100', ['1.1', 'percent']],
    [{ '1.1': { points: 7 } }, 'public-service.score-above-maximum', ['1.1', 'points']],
    [{ '1.1': { met: true } }, 'payload.no-variant', ['1.1']],
    [{ '1.1': { percent: Number.NaN } }, 'payload.no-variant', ['1.1']],
    [{ '3.4': { percent: 1 } }, 'payload.unknown-keys', []],
    [JSON.parse('{ "__proto__": { "percent": 1 } }') as unknown, 'payload.unknown-keys', []],
    ['x', 'payload.type', []],
  ])('refuses %j in both languages', (payload, code, path) => {
    const { success, issues } = safeParsePayload(serviceScoreFiguresSchema, payload);
    expect([success, issues[0]?.code, issues[0]?.path]).toEqual([false, code, path]);
    expect(issues[0].message.vi).not.toBe(issues[0].message.en);
    const isRule = code.startsWith('public-service.');
    expect(issues[0].citations).toEqual(isRule ? [{ document: '766/QĐ-TTg' }] : undefined);
  });

  it('finds what the score finds', () => {
    const figures = { '1.1': { numerator: 3, denominator: 2 }, '2.1': { percent: '100.5' } };
    const { issues } = safeComputeServiceScore(figures, { ruleSet: 'live-figures', asOf: '2026-09-30' });
    expect(safeParsePayload(serviceScoreFiguresSchema, figures).issues).toEqual(issues);
    expect(issues).toHaveLength(2);
  });
});

describe('the schema of a request', () => {
  it('takes what is computed', () => {
    const payload: unknown = JSON.parse(
      '{ "ruleSet": "live-figures", "asOf": "2026-09-30", "figures": { "2.1": { "numerator": 653, "denominator": 654 } } }',
    );
    const { figures, ...options } = serviceScoreRequestSchema.parse(payload);
    expect(computeServiceScore(figures, options).groups[1]?.printed).toBe('19.97');
  });

  it.each(['2022-07-31', '2026-02-30', 'hôm nay'])('refuses the day %s', (asOf) => {
    const request = { ruleSet: 'live-figures', asOf, figures: {} };
    const [issue] = safeParsePayload(serviceScoreRequestSchema, request).issues;
    expect(issue?.path).toEqual(['asOf']);
    if (asOf === '2022-07-31') expect(issue?.citations).toEqual([{ document: '766/QĐ-TTg' }]);
  });
});
