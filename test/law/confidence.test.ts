import { describe, expect, it } from 'vitest';
import { CONFIDENCE_LABELS, type Confidence, weakestConfidence } from 'vn-ict/law';

describe('weakestConfidence', () => {
  it.each<readonly [readonly Confidence[], Confidence]>([
    [[], 'confirmed'],
    [['confirmed', 'derived'], 'derived'],
    [['secondary', 'confirmed'], 'secondary'],
    [['inference', 'secondary'], 'inference'],
    [['recalled', 'inference', 'confirmed'], 'recalled'],
  ])('of %j is %s', (marks, weakest) => {
    expect(weakestConfidence(marks)).toBe(weakest);
  });

  it('has words for every mark in both languages', () => {
    for (const label of Object.values(CONFIDENCE_LABELS)) expect([label.vi, label.en].every(Boolean)).toBe(true);
  });
});
