import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Fraction,
  type FractionKind,
  findFractions,
  formatFraction,
  parseFraction,
  safeParseFraction,
  VnIctError,
} from 'vn-ict';
import { readVectors } from '../vectors/read.js';

const orAbsent = (field: string | undefined): string | undefined => (field === '' ? undefined : field);

describe('parseFraction', () => {
  it.each(readVectors('fractions.txt'))('%j is %s/%s %s = %s', (text = '', ...fields) => {
    const [numerator, denominator, unit, percent, places, hedge, warning] = fields.map(orAbsent);
    const reading = safeParseFraction(text);
    if (!reading.success) throw new VnIctError(reading.issues);
    const fraction = reading.data;
    expect([fraction.numerator, fraction.denominator, fraction.unit]).toEqual([numerator, denominator, unit]);
    expect([fraction.percent?.value, fraction.percent?.hedge]).toEqual([percent, hedge]);
    expect(fraction.percent?.decimalPlaces.toString()).toBe(places);
    expect(reading.issues.map(({ code }) => code)).toEqual(warning === undefined ? [] : [warning]);
    expect(reading.issues.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(JSON.parse(JSON.stringify(fraction))).toStrictEqual(fraction);
  });

  it.each(readVectors('fractions-refused.txt'))('%j as %s is refused: %s', (text = '', kind, code) => {
    const reading = safeParseFraction(text, kind === '' ? {} : { kind: kind as FractionKind });
    expect(reading.success).toBe(false);
    expect(reading.issues[0]).toMatchObject({ code, received: text });
  });

  it('keeps the printed parts', () => {
    expect(parseFraction('8,98 ngàn / 10,18 ngàn, đạt 88,2%')).toEqual({
      numerator: '8980',
      denominator: '10180',
      numeratorText: '8,98 ngàn',
      denominatorText: '10,18 ngàn',
      percent: { value: '88.2', decimalPlaces: 1, text: '88,2%' },
      text: '8,98 ngàn / 10,18 ngàn, đạt 88,2%',
    });
  });

  it('takes what the caller declares', () => {
    expect(parseFraction('24/7', { kind: 'fraction' }).denominator).toBe('7');
    expect(parseFraction('4/2023', { kind: 'fraction' }).denominator).toBe('2023');
  });

  it('reads parts of mixed habits as counts when lenient', () => {
    const reading = safeParseFraction('4,907/5,120', { lenient: true });
    expect(reading.success && [reading.data.numerator, reading.data.denominator]).toEqual(['4907', '5120']);
    expect(reading.issues.map(({ code }) => code)).toEqual(['text.comma-groups', 'text.comma-groups']);
    expect(parseFraction('4,907/5,120').numerator).toBe('4.907');
    expect(parseFraction('1.114/1.377', { lenient: true }).numerator).toBe('1114');
    expect(parseFraction('50,72/50%', { lenient: true }).numerator).toBe('50.72');
    expect(parseFraction('50.72/50%', { lenient: true }).numerator).toBe('50.72');
  });

  it('refuses a decimal point in the percentage only where leniency is denied', () => {
    expect(safeParseFraction('21.335/31.102=68.6%', { lenient: false }).success).toBe(false);
    expect(safeParseFraction('21.335/31.102=68,6%', { lenient: false }).success).toBe(true);
    expect(safeParseFraction('68.6% (21.335/31.102)', { lenient: false }).success).toBe(false);
    expect(safeParseFraction('68,6% (21.335/31.102)', { lenient: false }).success).toBe(true);
  });

  it('names the number that is wrong as well', () => {
    const reading = safeParseFraction('5/68.6');
    expect(reading.issues.map(({ code }) => code)).toEqual(['text.not-a-fraction', 'text.decimal-point']);
  });
});

const spell = (fraction: Fraction): string => {
  const { percent, unit } = fraction;
  const rate = percent === undefined ? '' : ` = ${percent.value}`;
  const hedge = percent?.hedge === undefined ? '' : ` ${percent.hedge}`;
  return `${fraction.numerator}/${fraction.denominator}${unit === undefined ? '' : ` ${unit}`}${rate}${hedge}`;
};

describe('findFractions', () => {
  it.each(readVectors('fractions-found.txt'))('%j holds %j', (text = '', found = '') => {
    expect(findFractions(text).map(spell).join('; ')).toBe(found);
    for (const fraction of findFractions(text)) {
      expect(JSON.parse(JSON.stringify(fraction))).toStrictEqual(fraction);
      expect(fraction.text).toBe(text.slice(fraction.start, fraction.end));
    }
  });

  it('gives the place of each', () => {
    const text = 'Có 84/87 xã, đạt 97%; 5/6 huyện';
    expect(findFractions(text).map(({ start, end }) => text.slice(start, end))).toEqual(['84/87 xã, đạt 97%', '5/6']);
    // The rate is a part of what is found also where it stands first.
    const before = 'Toàn tỉnh đạt hơn 96% (84/87 xã)';
    expect(findFractions(before).map((found) => found.text)).toEqual(['hơn 96% (84/87']);
    const wide = 'Có １７/２０ xã = ８５％.';
    expect(findFractions(wide).map((found) => found.text)).toEqual(['１７/２０ xã = ８５％']);
  });

  it('leaves a percentage with a point aside where leniency is denied', () => {
    expect(findFractions('21.335/31.102=68.6%', { lenient: false })[0]?.percent).toBeUndefined();
  });
});

const fractions = fc
  .record({
    numerator: fc.nat(),
    denominator: fc.nat(),
    unit: fc.constantFrom(undefined, 'xã', 'người', 'cơ sở giáo dục', 'đồng'),
    percent: fc.option(fc.record({ digits: fc.nat(20_000), decimalPlaces: fc.constantFrom(0, 1, 2) }), {
      nil: undefined,
    }),
    hedge: fc.constantFrom(undefined, 'more-than', 'nearly', 'about'),
  } as const)
  .map(({ numerator, denominator, unit, percent, hedge }) => ({
    numerator: String(numerator),
    denominator: String(denominator),
    ...(unit === undefined ? {} : { unit }),
    ...(percent === undefined
      ? {}
      : {
          percent: {
            value: String(percent.digits / 10 ** percent.decimalPlaces),
            decimalPlaces: percent.decimalPlaces,
            ...(hedge === undefined ? {} : { hedge }),
            text: '',
          },
        }),
  }));

describe('a printed fraction', () => {
  const bare = ({ numerator, denominator, unit, percent }: Fraction): object => ({
    numerator,
    denominator,
    ...(unit === undefined ? {} : { unit }),
    ...(percent === undefined ? {} : { percent: { ...percent, text: '' } }),
  });

  it('is read as it was written: parse(format(x)) = x', () => {
    fc.assert(
      fc.property(fractions, (fraction) => {
        expect(bare(parseFraction(formatFraction(fraction), { kind: 'fraction' }))).toEqual(fraction);
      }),
    );
  });
});

describe('the percentage beside a fraction', () => {
  const percentOf = (text: string) => parseFraction(text, { kind: 'fraction' }).percent;

  it('is told as it is printed, with its hedge and without what stands around it', () => {
    expect(percentOf('đạt hơn 96,6% (42.898/44.376 hồ sơ)')?.text).toBe('hơn 96,6%');
    expect(findFractions('Kết quả: 96,6 % (42.898/44.376)')[0]?.percent?.text).toBe('96,6 %');
    expect(percentOf('42.898/44.376 hồ sơ, đạt tỷ lệ hơn 96,6%')?.text).toBe('hơn 96,6%');
  });

  it('is none where a number before the parenthesis is no percentage', () => {
    expect(findFractions('Tại 108 (84/87 xã)').map(({ text, percent }) => [text, percent])).toEqual([
      ['84/87', undefined],
    ]);
  });

  it('does not stand behind a bullet on the next line, but behind a break where the cell wraps', () => {
    const found = (text: string) => findFractions(text).map(({ percent }) => percent?.text);
    expect(found('84/87 xã\n- đạt 97%')).toEqual([undefined]);
    expect(found('84/87 xã\n   + đạt 97%')).toEqual([undefined]);
    expect(found('84/87 xã\nđạt 97%')).toEqual(['97%']);
    expect(found('84/87 xã đạt\n97%')).toEqual(['97%']);
    expect(found('84/87 xã\nvùng A - B đạt 97%')).toEqual(['97%']);
  });
});
