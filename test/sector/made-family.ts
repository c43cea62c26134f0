import { defineFamily } from 'vn-ict/sector';

const label = (name: string) => ({ vi: name, en: name });
const field = (name: string, measure: 'count' | 'amount' | 'share' | 'rate' | 'change', unit: string) =>
  ({ label: label(name), measure, unit }) as const;

/** A family with a relation, a rate, a change, a limit and a norm of every kind. */
export const MADE = defineFamily({
  id: 'made-up',
  name: label('made up'),
  section: 'telecommunications',
  fields: {
    whole: field('whole', 'count', 'trạm'),
    one: field('one', 'count', 'trạm'),
    other: field('other', 'count', 'trạm'),
    first: field('first', 'count', 'trạm'),
    second: field('second', 'count', 'trạm'),
    named: field('named', 'count', 'trạm'),
    share: field('share', 'share', '%'),
    base: field('base', 'count', 'người'),
    density: field('density', 'rate', 'trạm/100 người'),
    ratio: field('ratio', 'share', '%'),
    growth: field('growth', 'change', '%'),
    added: field('added', 'change', 'trạm'),
    index: field('index', 'rate', '%'),
    times: field('times', 'rate', 'lần'),
    money: field('money', 'amount', 'đồng'),
    airtime: field('airtime', 'amount', 'phút/ngày'),
    traffic: field('traffic', 'amount', 'GB'),
    opened: { ...field('opened', 'count', 'trạm'), cumulative: true },
    bounded: { ...field('bounded', 'count', 'xã'), minimum: '1', maximum: '108' },
    radius: field('radius', 'amount', 'km'),
  },
  structure: [
    { kind: 'exhaustive', whole: 'whole', parts: ['one', 'other'] },
    { kind: 'overlapping', whole: 'whole', parts: ['first', 'second'] },
    { kind: 'open-list', whole: 'whole', parts: ['named', 'one'] },
  ],
  rates: [
    { id: 'share', label: label('share of one'), numerator: ['one'], denominator: ['whole'], printedAs: 'share' },
    {
      id: 'density',
      label: label('density'),
      numerator: ['whole'],
      denominator: ['base'],
      factor: '100',
      unit: 'trạm/100 người',
      printedAs: 'density',
      mayExceedWhole: true,
    },
    { id: 'ratio', label: label('ratio'), numerator: ['one'], denominator: ['base'], printedAs: 'ratio' },
    {
      id: 'mixed',
      label: label('mixed'),
      numerator: ['one', { field: 'other', coefficient: '2' }],
      denominator: ['whole'],
      factor: '1',
      unit: 'lần',
      decimalPlaces: 2,
    },
  ],
  changes: [
    { of: 'whole', printedAs: 'growth', measure: 'percent' },
    { of: 'whole', printedAs: 'added', measure: 'difference' },
    { of: 'whole', printedAs: 'index', measure: 'index' },
    { of: 'whole', printedAs: 'times', measure: 'times' },
  ],
  limits: [
    {
      id: 'traffic-of-lines',
      statement: { vi: 'lưu lượng', en: 'traffic' },
      severity: 'warning',
      left: ['traffic'],
      relation: '<=',
      right: [{ field: 'whole', coefficient: '1000' }],
    },
  ],
  norms: [
    {
      id: 'radius',
      label: label('radius'),
      field: 'radius',
      comparator: '<=',
      bound: '3',
      citations: [{ document: 'QCVN 01:2015/BTTTT' }],
      confidence: 'confirmed',
    },
  ],
  citations: [{ document: '1655/QĐ-UBND của UBND tỉnh Bắc Kạn' }],
});

export const HEAD = { family: 'made-up', territory: 'Bắc Kạn', period: { kind: 'year', year: 2023 } } as const;
