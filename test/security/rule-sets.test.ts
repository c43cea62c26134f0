import { describe, expect, it } from 'vitest';
import {
  criterionText,
  FACT_LABELS,
  FACT_VALUE_LABELS,
  factDefinitions,
  ND85_CRITERIA,
  ND331_CRITERIA,
} from 'vn-ict/security';
import { PAIRS, ruleSetsMarkdown } from './rule-sets-markdown.js';

describe('both rule sets side by side', () => {
  it('pair every criterion', () => {
    const paired = new Set(PAIRS.flat().filter((id) => id !== null));
    expect([...ND85_CRITERIA, ...ND331_CRITERIA].map(({ id }) => id).filter((id) => !paired.has(id))).toEqual([]);
    expect(paired.size).toBe(ND85_CRITERIA.length + ND331_CRITERIA.length);
  });

  it('have words for every criterion', () => {
    for (const { id } of [...ND85_CRITERIA, ...ND331_CRITERIA]) {
      expect([id, criterionText(id)?.vi, criterionText(id)?.en]).not.toContain(undefined);
    }
    expect(criterionText('constructor')).toBeUndefined();
  });

  it('are the table that was reviewed (vitest -u writes a new one)', async () => {
    await expect(ruleSetsMarkdown()).toMatchFileSnapshot('../../docs/tables/security-levels.md');
  });
});

describe('fact definitions', () => {
  it('have a label, a help text, and someone who reads them', () => {
    for (const { field, label, help, criteria, citations } of factDefinitions()) {
      expect([field, label.vi !== '' && help.vi !== '' && help.en !== '']).toEqual([field, true]);
      expect([field, criteria.length + citations.length > 0]).toEqual([field, true]);
    }
    expect(factDefinitions()).toHaveLength(Object.keys(FACT_LABELS).length);
  });

  it('have words for every value, in NFC', () => {
    for (const { values } of factDefinitions()) {
      for (const value of values)
        if (typeof value === 'string') expect([value, FACT_VALUE_LABELS[value]?.vi]).not.toContain(undefined);
    }
    const words = JSON.stringify([factDefinitions(), FACT_VALUE_LABELS, ruleSetsMarkdown()]);
    expect(words.normalize('NFC')).toBe(words);
  });

  it('are data', () => {
    expect(JSON.parse(JSON.stringify(factDefinitions()))).toEqual(factDefinitions());
  });
});
