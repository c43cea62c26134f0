import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFractions, findLabelledCounts, safeParseFraction, safeParseNumber, safeParseQuantity } from 'vn-ict';
import { randomSource } from '../fuzz/random.js';
import { brokenPromise } from '../fuzz/readers.js';
import { mutatedText, randomText, seedTexts } from '../fuzz/strings.js';

// Texts that make a reader look far ahead or back at every place.
const REPEATED = [
  '1',
  '1.',
  '1,',
  '1 ',
  '1.234',
  '1.234 ',
  '1/',
  '1/2 ',
  '1/2 (',
  '1/2, ',
  '1/1 đạt ',
  '1/1 =',
  '1.234/1.234 tỷ lệ ',
  'ngày 1/2 ',
  ':',
  'a:',
  'a: 1 ',
  '(:',
  '. : 1',
  '\n- a: 1',
  '-',
  ' ',
  '\n',
  'đạt ',
  'trên ',
  'tỷ ',
  'không ',
  'ạ'.normalize('NFD'),
  '١',
  '\uD83D',
];

describe('hostile text', () => {
  it('refuses every character that hides or turns round what is shown, and shows where it stood', () => {
    const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const controls = [span(0, 8), [0xb, 0xc], span(0xe, 0x1f), span(0x7f, 0x84), span(0x86, 0x9f), [0x200e, 0x200f]];
    for (const code of [...controls, span(0x202a, 0x202e), span(0x2066, 0x2069)].flat()) {
      const control = String.fromCharCode(code);
      expect(safeParseQuantity(`${control}5 km${control}`).issues).toMatchObject([
        { code: 'text.control-character', received: '\uFFFD5 km\uFFFD' },
      ]);
    }
  });

  it('reads the same line whatever spaces, encodings and breaks it came in', () => {
    const expected = safeParseQuantity('gần 1.234 lượt truy cập');
    for (const text of [
      ' gần 1.234 lượt truy cập',
      'gần 1.234 lượt truy cập ',
      'gần  1.234   lượt truy cập',
      'gần\t1.234\u00A0lượt\u3000truy cập',
      'gần 1.234\nlượt\r\ntruy\u2028cập',
      'gần 1.234 lượt truy cập'.normalize('NFD'),
      'gần １．２３４ lượt truy\u200B cập\uFEFF',
    ])
      expect(safeParseQuantity(text)).toEqual(expected);
    expect(expected).toMatchObject({ data: { value: '1234', hedge: 'nearly', unit: 'lượt truy cập' } });
  });

  it.each(REPEATED)('a megabyte of %j is scanned in time linear in its length', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const cost = (scanned: string): number => {
      const before = process.cpuUsage().user;
      findFractions(scanned);
      findLabelledCounts(scanned);
      return (process.cpuUsage().user - before) / 1000;
    };
    // A quarter of the text costs a quarter; were the time quadratic, the whole would cost sixteen times as much. The clock of a busy
    // machine is forgiven half a second.
    const limit = 8 * cost(text.slice(0, 250_000)) + 500;
    const whole = cost(text);
    // Other work of the process counts too: what is slow by itself is slow twice.
    expect(whole < limit ? whole : cost(text)).toBeLessThan(limit);
  });

  it.each(REPEATED)('ten thousand characters of %j are read or refused at once', (piece) => {
    const text = piece.repeat(10_000).slice(0, 10_000);
    const before = process.cpuUsage().user;
    for (const reading of [
      safeParseNumber(text, { lenient: true }),
      safeParseQuantity(text, { lenient: true }),
      safeParseFraction(text, { lenient: true }),
    ]) {
      if (!reading.success) expect(reading.issues[0].received?.length).toBeLessThan(200);
    }
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(200);
  });

  it.each(REPEATED)('a megabyte of %j is refused by every reader', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    for (const read of [safeParseNumber, safeParseQuantity, safeParseFraction]) {
      expect(read(text).issues[0]?.code).toBe('text.too-long');
    }
  });

  it('keeps the promises of every reader on a thousand random and mutated strings', () => {
    const random = randomSource(1);
    const texts = seedTexts();
    for (let run = 0; run < 1000; run += 1) {
      const text = run % 2 === 0 ? randomText(random) : mutatedText(random, texts);
      expect(brokenPromise(text), JSON.stringify(text)).toBeUndefined();
    }
  });

  it('keeps them on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(brokenPromise(text)).toBeUndefined();
      }),
    );
  });
});
