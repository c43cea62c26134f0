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
    const quarter = cost(text.slice(0, 250_000));
    expect(cost(text)).toBeLessThan(8 * quarter + 500);
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
