import { describe, expect, it } from 'vitest';
import {
  cellsOfStatistics,
  checkStatistics,
  compareStatistics,
  evaluateStatistics,
  rateIndicators,
} from 'vn-ict/sector';
import { HEAD, MADE } from './made-family.js';

const printed = (text: string) => ({ printed: text });

describe('cells', () => {
  it('keep what is printed, and where', () => {
    const cells = cellsOfStatistics(MADE, {
      ...HEAD,
      figures: { whole: 12, money: '1800000000.5', one: { printed: '08', row: '3', column: 'Kết quả' } },
      previous: { whole: printed('trên 10') },
    });
    expect(cells).toEqual([
      { path: 'made-up.whole', value: '12' },
      { path: 'made-up.money', value: '1800000000.5' },
      { path: 'made-up.one', text: '08', row: '3', column: 'Kết quả' },
      { path: 'made-up.previous.whole', text: 'trên 10' },
    ]);
  });

  it('turn hours into the minutes of a field, and leave other units alone', () => {
    const airtime = (text: string) =>
      cellsOfStatistics(MADE, { ...HEAD, figures: { airtime: printed(text) } }).map(({ text, value }) => text ?? value);
    expect(airtime('06 giờ/ngày')).toEqual(['360']);
    // 19 hours and 15 minutes are read as minutes by the text itself.
    expect(airtime('19 giờ 15 phút/ngày')).toEqual(['19 giờ 15 phút/ngày']);
  });

  it('have words for a state', () => {
    const cells = cellsOfStatistics(MADE, { ...HEAD, figures: { share: { status: 'blocked' } } });
    expect(cells).toEqual([{ path: 'made-up.share', text: 'vướng mắc' }]);
  });
});

describe('rates', () => {
  it('are indicators that add their parts before they divide', () => {
    expect(rateIndicators(MADE).map(({ id, unit, formula }) => [id, unit, formula])).toEqual([
      ['made-up-share', '%', { op: 'percent', numerator: 'one', denominator: 'whole' }],
      [
        'made-up-density',
        'trạm/100 người',
        {
          op: 'ratio',
          numerator: { op: 'weighted-sum', terms: [{ weight: '100', value: 'whole' }] },
          denominator: 'base',
        },
      ],
      ['made-up-ratio', '%', { op: 'percent', numerator: 'one', denominator: 'base' }],
      [
        'made-up-mixed',
        'lần',
        {
          op: 'ratio',
          numerator: {
            op: 'weighted-sum',
            terms: [
              { weight: '1', value: 'one' },
              { weight: '2', value: 'other' },
            ],
          },
          denominator: 'whole',
        },
      ],
    ]);
  });

  it('are evaluated exactly, with what the report prints beside them', () => {
    const { rates } = evaluateStatistics(MADE, {
      ...HEAD,
      figures: { whole: 103, one: 60, other: printed('gần 43'), share: printed('58,3%') },
    });
    const [share, density, , mixed] = rates;
    expect([share?.evaluation.value?.exact, share?.evaluation.value?.printed, share?.reported]).toEqual([
      '6000/103',
      '58,3%',
      '58,3%',
    ]);
    expect([density?.evaluation.outcome, density?.evaluation.reason]).toEqual(['undecided', 'missing-input']);
    // (60 + 2 × 43) ÷ 103 = 146/103 = 1,417…
    expect([mixed?.evaluation.value?.printed, mixed?.approximate, share?.approximate]).toEqual([
      '1,42 lần',
      true,
      undefined,
    ]);
  });

  it('hold a norm against its figure, which is no mistake of the report', () => {
    const radius = (text: string) => {
      const check = checkStatistics(MADE, { ...HEAD, figures: { radius: printed(text) } });
      expect(check.issues).toEqual([]);
      return check.norms.map(({ evaluation }) => [evaluation.outcome, evaluation.gap?.printed]);
    };
    expect(radius('3,37km/điểm')).toEqual([['fail', '0,37']]);
    expect(radius('3 km')).toEqual([['pass', '0,00']]);
    expect(checkStatistics(MADE, { ...HEAD, figures: {} }).norms[0]?.evaluation.outcome).toBe('undecided');
  });
});

describe('comparison', () => {
  it('is exact, and says of rates only the points', () => {
    const { fields } = compareStatistics(MADE, {
      ...HEAD,
      figures: {
        whole: 300,
        share: printed('96,7%'),
        money: printed('1,8 tỷ đồng'),
        one: 5,
        growth: printed('giảm 2%'),
      },
      previous: { whole: 0, share: printed('94,2%'), money: '2250000000', one: { status: 'not-available' } },
    });
    expect(
      fields.map(({ field, absolute, percent, approximate, previousStatus }) => [
        field,
        absolute,
        percent,
        approximate,
        previousStatus,
      ]),
    ).toEqual([
      ['whole', '300', undefined, undefined, undefined],
      ['one', undefined, undefined, undefined, 'not-available'],
      ['share', '2.5', undefined, true, undefined],
      ['money', '-450000000', '-20', true, undefined],
    ]);
  });

  it('takes the figures of another payload', () => {
    const earlier = { ...HEAD, figures: { whole: 160 } };
    const { fields } = compareStatistics(MADE, { ...HEAD, figures: { whole: 200 }, previous: { whole: 1 } }, earlier);
    expect(fields.map(({ current, previous, percent }) => [current, previous, percent])).toEqual([
      ['200', '160', '25'],
    ]);
  });
});

describe('whatever comes', () => {
  const codes = (payload: unknown): unknown[] => {
    // The boundary: a payload may come from anywhere.
    const check = checkStatistics(MADE, payload as never);
    expect(JSON.parse(JSON.stringify(check))).toEqual(check);
    for (const { message } of check.issues) expect(message.vi !== '' && message.en !== '').toBe(true);
    return check.issues.map(({ code, path }) => [code, ...path]);
  };

  it('is told in words', () => {
    const of = (figures: unknown) => codes({ ...HEAD, figures });
    expect(codes(null)).toEqual([['sector.not-a-payload']]);
    expect(codes([])).toEqual([['sector.not-a-payload']]);
    expect(codes({})).toEqual([
      ['sector.other-family', 'family'],
      ['sector.not-figures', 'figures'],
    ]);
    expect(codes({ ...HEAD, figures: {}, previous: 3 })).toEqual([['sector.not-figures', 'previous']]);
    expect(of({ hole: 1 })).toEqual([['sector.unknown-field', 'figures', 'hole']]);
    expect(of(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toEqual([
      ['sector.unknown-field', 'figures', '__proto__'],
      ['sector.unknown-field', 'figures', 'constructor'],
    ]);
    expect(of({ whole: 1.5 })).toEqual([['sector.fractional-count', 'figures', 'whole']]);
    expect(of({ whole: printed('1,5') })).toEqual([['sector.fractional-count', 'figures', 'whole']]);
    expect(of({ whole: printed('1,5 nghìn trạm') })).toEqual([]);
    expect(of({ whole: Number.NaN, one: '1.234,5', other: null, first: [], second: { printed: 3 } })).toEqual([
      ['sector.not-a-figure', 'figures', 'whole'],
      ['sector.not-a-figure', 'figures', 'one'],
      ['sector.not-a-figure', 'figures', 'other'],
      ['sector.not-a-figure', 'figures', 'first'],
      ['sector.not-a-figure', 'figures', 'second'],
    ]);
    expect(of({ share: { status: 'done' } })).toEqual([['sector.not-a-figure', 'figures', 'share']]);
    expect(of({ share: { status: 'toString' } })).toEqual([['sector.not-a-figure', 'figures', 'share']]);
    expect(of({ money: printed('nhiều lắm') })).toEqual([['sector.unreadable', 'figures', 'money']]);
    expect(of({ money: printed('1,8 triệu GB') })).toEqual([['sector.other-unit', 'figures', 'money']]);
    expect(of({ traffic: printed('3 km') })).toEqual([['sector.other-unit', 'figures', 'traffic']]);
    expect(of({ money: printed('9'.repeat(5_000)) })).toEqual([['sector.not-a-figure', 'figures', 'money']]);
    expect(of({ money: '9'.repeat(100_000) })).toEqual([['sector.not-a-figure', 'figures', 'money']]);
  });

  it('has no end of issues', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, index]));
    expect(codes({ ...HEAD, figures: many }).length).toBe(100);
  });
});

describe('an exact amount with three decimals', () => {
  const doubts = (figures: object) =>
    checkStatistics(MADE, { ...HEAD, figures }).issues.map(({ code, severity, path }) => [
      code,
      severity,
      path.join('.'),
    ]);

  it('may be one whose dot groups thousands: it is a decimal, with a warning', () => {
    expect(doubts({ money: '3.971' })).toEqual([['sector.figure-ambiguous', 'warning', 'figures.money']]);
    // As printed, and as a number, there is one reading.
    expect(doubts({ money: printed('3.971') })).toEqual([]);
    expect(doubts({ money: 3.971 })).toEqual([]);
    expect(doubts({ money: '3971.5' })).toEqual([]);
    expect(doubts({ money: '0.971' })).toEqual([]);
    const { fields } = compareStatistics(MADE, { ...HEAD, figures: { money: '3.971' } });
    expect(fields[0]?.current).toBe('3.971');
  });

  it('is no count, and a share can be no thousands', () => {
    expect(doubts({ whole: '3.971' })).toEqual([['sector.fractional-count', 'error', 'figures.whole']]);
    expect(doubts({ share: '3.971' })).toEqual([]);
  });
});

describe('figures of two territories', () => {
  const compared = (here: string, there: string) =>
    compareStatistics(
      MADE,
      { ...HEAD, territory: here, figures: { whole: 200 } },
      { ...HEAD, territory: there, figures: { whole: 100 } },
    ).issues.map(({ code, severity, message }) => [code, severity, message.vi]);

  it('are told: what differs did not change', () => {
    expect(compared('Bắc Kạn', 'Thái Nguyên')).toEqual([
      [
        'sector.territories-differ',
        'warning',
        'Số liệu so sánh thuộc địa bàn khác (“Thái Nguyên”, không phải “Bắc Kạn”): chênh lệch không phải là thay đổi giữa hai kỳ.',
      ],
    ]);
    expect(compared('province:06@three-level', 'province:19@three-level')).toHaveLength(1);
  });

  it('are one by any spelling of its name, and not accused where a name stands against a key', () => {
    expect(compared('Bắc Kạn', 'Tỉnh BẮC KẠN')).toEqual([]);
    expect(compared('Bắc Kạn', 'province:06@three-level')).toEqual([]);
    // The town is not the province.
    expect(compared('Bắc Kạn', 'thành phố Bắc Kạn')).toHaveLength(1);
  });
});
