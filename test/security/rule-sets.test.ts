import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { type Citation, CONFIDENCE_LABELS, type Confidence, formatCitation } from 'vn-ict/law';
import {
  appraisal,
  assessmentInterval,
  criterionText,
  duties,
  FACT_LABELS,
  FACT_VALUE_LABELS,
  factDefinitions,
  ND85_CRITERIA,
  ND331_CRITERIA,
  SECURITY_LEVELS,
  securityPlan,
} from 'vn-ict/security';
import { RULE_SET_IDS } from './markdown-cells.js';
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

  it('show every authority, limit, dossier part, duty and plan with its place and its mark', () => {
    const shown = ruleSetsMarkdown();
    const statements: { citation: Citation; confidence?: Confidence }[] = [];
    for (const ruleSet of RULE_SET_IDS) {
      for (const level of SECURITY_LEVELS) {
        for (const day of ['2017-01-01', '2018-01-01', '2023-01-01', '2025-06-01', '2026-09-01']) {
          for (const project of ['new-or-extended', 'leased-service', 'operating'] as const) {
            const found = appraisal(level, { ruleSet, asOf: plainDate(day), project });
            const { appraiser, appraiserOtherwise, consulted, approver, expertOpinion, listApprover, copies } = found;
            for (const one of [
              appraiser,
              ...appraiserOtherwise,
              ...consulted,
              approver,
              expertOpinion,
              listApprover,
              copies,
            ]) {
              if (one !== null) statements.push(one);
            }
            statements.push(...found.timeLimits, ...found.dossier);
          }
        }
        statements.push(...duties(level, { ruleSet }), ...duties(level, { ruleSet, onNationalSecurityList: 'yes' }));
        const plan = securityPlan(level, { ruleSet });
        statements.push(...plan.parts, ...plan.requirements, plan.standard, ...plan.principles);
        statements.push(assessmentInterval(level, ruleSet), assessmentInterval(level, 'plan-883'));
      }
    }
    const places = new Set(
      statements.map(({ citation, confidence = 'confirmed' }) => {
        const mark = confidence === 'confirmed' ? '' : ` *(${CONFIDENCE_LABELS[confidence].vi})*`;
        return `${formatCitation(citation)}${mark}`;
      }),
    );
    expect(places.size).toBeGreaterThan(100);
    expect([...places].filter((place) => !shown.includes(place))).toEqual([]);
    // TCVN 14423:2026 was not seen: each mention of a section of it says so.
    const unseen = shown.match(/Mục \d+ TCVN 14423:2026/g) ?? [];
    const marked = shown.match(/Mục \d+ TCVN 14423:2026 \*\(theo nguồn thứ cấp/g) ?? [];
    expect([unseen.length > 0, marked.length]).toEqual([true, unseen.length]);
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
