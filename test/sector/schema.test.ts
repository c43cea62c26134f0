import { describe, expect, it } from 'vitest';
import { safeParsePayload, statisticsSchema } from 'vn-ict/schema';
import { STATISTICS_FAMILIES, type StatisticsFamily } from 'vn-ict/sector';
import * as z from 'zod';
import { HEAD, MADE } from './made-family.js';

describe('JSON Schema', () => {
  it.each(STATISTICS_FAMILIES.map((family): [string, StatisticsFamily] => [family.id, family]))(
    'of %s is the golden file',
    async (id, family) => {
      const json = `${JSON.stringify(z.toJSONSchema(statisticsSchema(family), { io: 'input' }), null, 2)}\n`;
      expect(json).toContain('"additionalProperties": false');
      for (const { label } of Object.values(family.fields))
        expect(json).toContain(JSON.stringify(label.vi).slice(1, -1));
      await expect(json).toMatchFileSnapshot(`../../docs/schemas/statistics/${id}.json`);
    },
  );
});

const codes = (payload: unknown) => {
  const parsed = safeParsePayload(statisticsSchema(MADE), payload);
  for (const { message } of parsed.issues) expect(message.vi !== '' && message.en !== '').toBe(true);
  return parsed.issues.map(({ code, path }) => [code, ...path]);
};

it('takes every form of a figure', () => {
  const payload = {
    ...HEAD,
    asOf: '2023-06-30',
    origin: 'Báo cáo, II.2',
    figures: {
      whole: 255,
      one: '51',
      growth: -20.5,
      money: { printed: 'trên 23 tỷ đồng', row: 'II.2' },
      share: { status: 'not-due' },
    },
    previous: { whole: 248 },
  };
  expect(statisticsSchema(MADE).parse(payload)).toEqual(payload);
  expect(Object.keys(MADE.fields).flatMap((field) => codes({ ...HEAD, figures: { [field]: 1 } }))).toEqual([]);
});

it('refuses the rest, in words', () => {
  const of = (figures: unknown) => codes({ ...HEAD, figures });
  expect(codes({ ...HEAD, figures: {}, note: '' })).toEqual([['payload.unknown-keys']]);
  expect(codes({ family: 'made-up', figures: {} })).toEqual([
    ['payload.missing', 'territory'],
    ['payload.missing', 'period'],
  ]);
  expect(codes({ ...HEAD, family: 'other', figures: {} })).toEqual([['payload.value', 'family']]);
  expect(codes({ ...HEAD, asOf: '2023-02-30', figures: {} })).toEqual([['payload.format', 'asOf']]);
  expect(of({ hole: 1 })).toEqual([['payload.unknown-keys', 'figures']]);
  expect(of({ whole: -1 })).toEqual([['payload.too-small', 'figures', 'whole']]);
  expect(of({ whole: '1.5' })).toEqual([['payload.format', 'figures', 'whole']]);
  expect(of({ money: '1.234,5' })).toEqual([['payload.format', 'figures', 'money']]);
  expect(of({ share: { status: 'done' } })).toEqual([['payload.no-variant', 'figures', 'share']]);
  expect(of({ whole: { printed: '' } })).toEqual([['payload.empty', 'figures', 'whole', 'printed']]);
});
