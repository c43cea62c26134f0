import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRanks, spellRational } from 'vn-ict';
import { refusal, wrong } from '../misuse.js';

describe('competition ranking', () => {
  it('leaves gaps after ties, whatever the spelling', () => {
    expect(competitionRanks(['0.50', '1/2', '0.7', '0.5', '0.1']).map(({ best, worst }) => [best, worst])).toEqual([
      [2, 2],
      [2, 2],
      [1, 1],
      [2, 2],
      [5, 5],
    ]);
    expect(competitionRanks([])).toEqual([]);
  });

  it('tells apart what a float does not', () => {
    expect(competitionRanks(['0.1', '0.10000000000000000001']).map(({ best }) => best)).toEqual([2, 1]);
  });

  it('refuses what is no exact number', () => {
    expect(refusal(() => competitionRanks(['0,5']))).toEqual(['number.not-decimal', 0]);
    expect(refusal(() => competitionRanks([wrong(null)]))).toEqual(['number.not-decimal', 0]);
  });

  const bounds = fc
    .tuple(fc.integer({ min: -5, max: 5 }), fc.nat({ max: 4 }))
    .map(([low, width]) => [low, low + width]);
  it('is what counting rivals one by one gives', () => {
    // Thirds: values whose spelling is a fraction.
    const third = (top: number) => spellRational({ top: BigInt(top), bottom: 3n });
    fc.assert(
      fc.property(fc.array(bounds, { maxLength: 12 }), (values) => {
        const ranks = competitionRanks(values.map(([low, high]) => ({ lowest: third(low!), highest: third(high!) })));
        const counted = values.map(([low, high], own) => ({
          best: 1 + values.filter(([other], place) => place !== own && other! > high!).length,
          worst: 1 + values.filter(([, other], place) => place !== own && other! > low!).length,
        }));
        expect(ranks).toEqual(counted);
      }),
    );
  });
});
