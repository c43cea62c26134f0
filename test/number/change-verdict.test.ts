// What a printed change can and cannot mean. Expected values by hand.
import { describe, expect, it } from 'vitest';
import { type ChangeClaim, changeVerdict } from 'vn-ict';
import { refusal, wrong } from '../misuse.js';

const figure = (value: string, decimalPlaces = value.split('.')[1]?.length ?? 0) => ({ value, decimalPlaces });
const verdict = (claim: ChangeClaim) => changeVerdict(claim).verdict;

describe('a change whose words state a direction', () => {
  it('is no slip of rounding where the figures moved the other way', () => {
    // 9.996 against 10.000 is −0,04%: 0,1% is off by one in the last place, and no rise.
    const claim = { current: 9_996, previous: 10_000, printed: figure('0.1'), kind: 'percent' } as const;
    expect(verdict(claim)).toBe('off-by-one-in-last-place');
    expect(verdict({ ...claim, direction: 'increase' })).toBe('inconsistent');
  });

  it('is kept where the figures moved as they say', () => {
    // −0,06%
    const claim = { current: 9_994, previous: 10_000, kind: 'percent', direction: 'decrease' } as const;
    expect(verdict({ ...claim, printed: figure('0.1') })).toBe('consistent');
    expect(verdict({ ...claim, printed: figure('0.2') })).toBe('off-by-one-in-last-place');
    expect(verdict({ ...claim, printed: figure('0.06') })).toBe('exact');
  });

  it('an index below 100 is no rise and one above it no fall, though the figures give it', () => {
    const falls = { current: 95, previous: 100, printed: figure('95.0'), kind: 'index' } as const;
    expect(verdict(falls)).toBe('exact');
    expect(verdict({ ...falls, direction: 'decrease' })).toBe('exact');
    expect(changeVerdict({ ...falls, direction: 'increase' })).toMatchObject({
      verdict: 'inconsistent',
      recomputed: '95.0',
    });
    const rises = { current: 105, previous: 100, printed: figure('105'), kind: 'index' } as const;
    expect(verdict({ ...rises, direction: 'increase' })).toBe('exact');
    expect(verdict({ ...rises, direction: 'decrease' })).toBe('inconsistent');
  });

  it('an index is held against its word also where a hedge would let the figures give it', () => {
    const current = { value: '105', decimalPlaces: 0, hedge: 'less-than' } as const;
    const claim = { current, previous: 100, printed: figure('99'), kind: 'index' } as const;
    expect(verdict(claim)).toBe('consistent');
    expect(verdict({ ...claim, direction: 'increase' })).toBe('inconsistent');
    expect(verdict({ ...claim, direction: 'decrease' })).toBe('consistent');
  });

  it('a multiple stands above 1 in the direction of its word', () => {
    const half = { current: 50, previous: 100, printed: figure('0.5'), kind: 'times' } as const;
    expect(verdict(half)).toBe('exact');
    expect(verdict({ ...half, direction: 'increase' })).toBe('inconsistent');
    // `giảm 2 lần`: 100 over 50
    expect(verdict({ ...half, printed: figure('2'), direction: 'decrease' })).toBe('exact');
    expect(verdict({ ...half, current: 200, direction: 'decrease' })).toBe('inconsistent');
    expect(verdict({ ...half, current: 200, printed: figure('2'), direction: 'increase' })).toBe('exact');
  });

  it('is undetermined as without it where the base is not positive', () => {
    const claim = { current: 5, previous: 0, printed: figure('5'), kind: 'percent', direction: 'increase' } as const;
    expect(changeVerdict(claim)).toEqual({ verdict: 'undetermined', reason: 'denominator-zero' });
  });
});

describe('a change whose words state none', () => {
  it('is undetermined where only the difference is printed, unless there is none', () => {
    const claim = { current: 100, printed: figure('0'), kind: 'percent', direction: 'unstated' } as const;
    expect(changeVerdict({ ...claim, difference: 5 })).toEqual({
      verdict: 'undetermined',
      reason: 'direction-unknown',
    });
    expect(verdict({ ...claim, difference: 0 })).toBe('exact');
  });

  it('may be a fall printed without its sign, which the answer says', () => {
    const claim = { previous: 100, kind: 'percent', direction: 'unstated' } as const;
    expect(changeVerdict({ ...claim, current: 90, printed: figure('10') })).toMatchObject({
      reason: 'direction-not-printed',
    });
    expect(changeVerdict({ ...claim, current: 110, printed: figure('10') }).reason).toBeUndefined();
    expect(changeVerdict({ ...claim, current: 100, printed: figure('0') }).reason).toBeUndefined();
    expect(changeVerdict({ ...claim, current: 9_999, previous: 10_000, printed: figure('0') }).reason).toBeUndefined();
  });
});

describe('differences', () => {
  it('of rates are in points of rounded rates, and recomputed exactly', () => {
    const claim = { current: figure('81'), previous: figure('80'), kind: 'points' } as const;
    expect(verdict({ ...claim, printed: figure('1') })).toBe('exact');
    // 81% and 80% stand for [80,5; 81,5) and [79,5; 80,5): 0,6 points lie between.
    expect(verdict({ ...claim, printed: figure('0.6') })).toBe('consistent-with-rounded-inputs');
    expect(verdict({ ...claim, printed: figure('2.5') })).toBe('inconsistent');
    expect(
      changeVerdict({ current: '80.95', previous: '80.5', printed: figure('0.5'), kind: 'points' }).recomputed,
    ).toBe('0.45');
  });

  it('of counts are exact, and recomputed exactly', () => {
    const claim = { current: 1_377, previous: 1_114, kind: 'absolute' } as const;
    expect(verdict({ ...claim, printed: 263 })).toBe('exact');
    expect(verdict({ ...claim, printed: 262 })).toBe('off-by-one-in-last-place');
    expect(changeVerdict({ ...claim, printed: 250 })).toMatchObject({ verdict: 'inconsistent', recomputed: '263' });
    expect(changeVerdict({ current: '1.25', previous: '1', printed: figure('0.3'), kind: 'absolute' }).recomputed).toBe(
      '0.25',
    );
  });

  it('of figures with a scale word have its unit', () => {
    const million = (value: string) => ({ value, decimalPlaces: 1, scale: 6 });
    const claim = { current: million('1200000'), previous: million('1100000'), kind: 'absolute' } as const;
    // [1,15; 1,25) − [1,05; 1,15) = (0; 0,2) million
    expect(verdict({ ...claim, printed: 150_000 })).toBe('consistent-with-rounded-inputs');
    expect(verdict({ ...claim, printed: 250_000 })).toBe('inconsistent');
  });

  it('in percent are rounded even when printed in whole digits', () => {
    // 1.104 against 1.000 is 10,4%
    const claim = { current: 1_104, previous: 1_000, kind: 'percent' } as const;
    expect(verdict({ ...claim, printed: 10 })).toBe('consistent');
    expect(verdict({ ...claim, printed: figure('10.4') })).toBe('exact');
    expect(verdict({ ...claim, printed: 12 })).toBe('inconsistent');
  });

  it('printed as a size fall where the word says so, with or without a minus', () => {
    const claim = { current: 199, kind: 'absolute', direction: 'decrease', previous: 248 } as const;
    expect(verdict({ ...claim, printed: 49 })).toBe('exact');
    expect(verdict({ ...claim, printed: -49 })).toBe('exact');
    expect(
      verdict({ current: 199, difference: -49, printed: figure('19.76'), kind: 'percent', direction: 'decrease' }),
    ).toBe('consistent');
  });
});

describe('what is no figure', () => {
  it.each(['current', 'previous', 'difference', 'printed'] as const)('%s is told by its name', (name) => {
    const claim = { current: 1, printed: 1, kind: 'percent', ...(name === 'difference' ? {} : { previous: 1 }) };
    expect(refusal(() => changeVerdict(wrong({ ...claim, [name]: 'x' })))).toEqual(['number.not-decimal', name]);
  });
});
