import { isContradiction } from '../../number/index.js';
import type { Issue, Outcome } from '../../outcome/index.js';
import type { IndicatorRowCheck, IndicatorTableSummary } from './result.js';

/** Tóm tắt bảng: the printed numbers of the rows of each finding. */
export function summarize(rows: readonly IndicatorRowCheck[], tableIssues: readonly Issue[]): IndicatorTableSummary {
  const numbersOf = (keep: (row: IndicatorRowCheck) => boolean): readonly string[] =>
    rows.filter(keep).map(({ no }) => no);
  const withOutcome = (outcome: Outcome) => numbersOf((row) => row.outcome === outcome);
  const issues = [...tableIssues, ...rows.flatMap((row) => row.issues)];
  return {
    rows: rows.length,
    met: withOutcome('pass'),
    notMet: withOutcome('fail'),
    undecided: withOutcome('undecided'),
    noTarget: numbersOf(({ outcome, reason }) => outcome === 'notApplicable' && reason === 'no-target'),
    notApplicable: numbersOf(({ outcome, reason }) => outcome === 'notApplicable' && reason !== 'no-target'),
    errors: withOutcome('error'),
    contradictsOwnFraction: numbersOf(contradictsOwnFraction),
    contradictsOtherRows: numbersOf(({ contradictions }) => contradictions.length > 0),
    agrees: numbersOf((row) => {
      const { figures, reason, contradictions } = row;
      return (
        figures.length > 0 &&
        reason !== 'part-exceeds-whole' &&
        !contradictsOwnFraction(row) &&
        contradictions.length === 0
      );
    }),
    issues: {
      errors: issues.filter(({ severity }) => severity === 'error').length,
      warnings: issues.filter(({ severity }) => severity === 'warning').length,
    },
  };
}

const contradictsOwnFraction = ({ figures }: IndicatorRowCheck): boolean => figures.some(isContradiction);
