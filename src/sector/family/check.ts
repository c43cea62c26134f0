import type { PrintedReading } from '../../number/index.js';
import { createIssue, type Issue, nestIssue } from '../../outcome/index.js';
import {
  type ConfrontResult,
  confront,
  type LocalizeResult,
  localizeErrors,
  type ReportCell,
  type RuleOutcome,
} from '../../reconcile/index.js';
import { basesThatDisagree } from './bases.js';
import { dayOf, evaluateRead, type StatisticsEvaluation } from './evaluate.js';
import type { StatisticsFamily } from './family.js';
import { type StatisticsIssueCode, statisticsIssues } from './messages.js';
import type { StatisticsPayload } from './payload.js';
import { headOf } from './payload-head.js';
import { cellsOf, readPayload } from './read-payload.js';
import { EARLIER, familyRules } from './rules.js';

/** Cách kiểm tra số liệu. */
export interface StatisticsCheckOptions<Field extends string = string> {
  /**
   * The figures of an earlier report of the same territory: cumulative ones do not fall from it, those that change every day are not the same.
   * One of another family or territory, or of a later period, is told and not compared.
   */
  readonly earlier?: StatisticsPayload<Field>;
  /** How the digits of printed figures came about; rounding half away from zero unless named. */
  readonly reading?: PrintedReading;
  /** Read the numbers of sources that mix habits: `68.6%` as 68,6. */
  readonly lenient?: boolean;
}

/** Kết quả kiểm tra số liệu của một kỳ: serialisable. */
export interface StatisticsCheck {
  readonly family: string;
  /** Every rule with its outcome and residual, those that hold included. */
  readonly confrontation: ConfrontResult;
  readonly rates: StatisticsEvaluation['rates'];
  readonly norms: StatisticsEvaluation['norms'];
  /** The smallest sets of cells that would mend the rules that fail; nothing where none does. */
  readonly localization?: LocalizeResult;
  /** What is wrong in words: figures that cannot be read, rules that fail, printed rates that cannot be of one figure. */
  readonly issues: readonly Issue[];
}

const MAXIMUM_ISSUES = 200;

/**
 * Kiểm tra số liệu của một kỳ: confronts the figures with the rules of their family, computes its rates, holds it against its norms and
 * says which cells must be wrong. The payload may come from anywhere: the function throws for none.
 *
 * @example
 * import { checkStatistics, POSTAL_SERVICE_POINTS } from 'vn-ict/sector';
 * const { issues, localization } = checkStatistics(POSTAL_SERVICE_POINTS, {
 *   family: 'postal-service-points',
 *   territory: 'Bắc Kạn',
 *   period: { kind: 'half', year: 2023, half: 1 },
 *   figures: { servicePoints: 255, postOffices: 51, communeCulturePoints: 99, otherPoints: 150 },
 * });
 * issues.map(({ code, message }) => [code, message.vi]); // => [['sector.rule-broken-by', 'Bưu cục cộng Điểm Bưu điện - Văn hóa xã cộng Điểm phục vụ theo hình thức khác bằng Điểm phục vụ bưu chính: chênh lệch 45.']]
 * localization?.groups[0]?.sets.length; // => 4
 */
export function checkStatistics<Field extends string>(
  family: StatisticsFamily<Field>,
  payload: StatisticsPayload<NoInfer<Field>>,
  options: StatisticsCheckOptions<NoInfer<Field>> = {},
): StatisticsCheck {
  const lenient = options.lenient === true;
  const read = readPayload(family, payload, lenient);
  const cells = cellsOf(family, read);
  const rules = familyRules(family);
  const reading = options.reading === undefined ? {} : { reading: options.reading };
  const earlier = earlierOf(family, payload, options);
  const report = { ...reading, ...(lenient ? { lenient } : {}), reference: { [EARLIER]: { cells: earlier.cells } } };
  const confrontation = confront({ cells }, rules, report);
  const failed = confrontation.outcomes.filter(({ outcome }) => outcome === 'fail');
  // Hints accuse nobody.
  const accuses = failed.some(({ severity }) => severity !== 'hint');
  const localization = !accuses ? {} : { localization: localizeErrors({ cells }, rules, report) };
  const issues: Issue[] = [
    ...read.issues,
    ...earlier.issues,
    ...confrontation.issues,
    ...failed.map((outcome) => issueOf(outcome)),
    ...basesThatDisagree(family, read.current),
  ];
  return {
    family: family.id,
    confrontation,
    ...evaluateRead(family, read, dayOf(payload)),
    ...localization,
    issues: issues.slice(0, MAXIMUM_ISSUES),
  };
}

/** The cells of an earlier report, where it is one: of this family and territory, and not of a later period. */
function earlierOf(
  family: StatisticsFamily,
  payload: unknown,
  { earlier, lenient }: StatisticsCheckOptions,
): { readonly cells: readonly ReportCell[]; readonly issues: readonly Issue<StatisticsIssueCode>[] } {
  if (earlier === undefined) return { cells: [], issues: [] };
  const [now, then] = [headOf(payload), headOf(earlier)];
  const issues: Issue<StatisticsIssueCode>[] = [];
  if (then.family !== family.id || then.territory !== now.territory) {
    const received = [then.family, then.territory].map(String).join(', ');
    issues.push(createIssue(statisticsIssues, 'sector.earlier-elsewhere', { received, path: ['earlier'] }));
  } else if (now.until !== undefined && then.until !== undefined && then.until > now.until) {
    const parameters = { until: now.until };
    issues.push(
      createIssue(statisticsIssues, 'sector.earlier-later', { received: then.until, path: ['earlier'], parameters }),
    );
  }
  const read = readPayload(family, earlier, lenient === true);
  const cells = issues.length > 0 ? [] : cellsOf(family, { current: read.current, previous: new Map(), issues: [] });
  return { cells, issues: [...issues, ...read.issues.map((issue) => nestIssue(issue, 'earlier'))] };
}

/** A rule that fails, in words. */
export function issueOf({ rule, severity, statement, residual, cells }: RuleOutcome): Issue {
  const parameters = { rule, statement: statement.vi, statementEn: statement.en, residual: residual ?? '' };
  const path = ['figures', ...(cells.at(-1)?.path.split('.').slice(1) ?? [])];
  const code = residual === undefined ? 'sector.rule-broken' : 'sector.rule-broken-by';
  return createIssue(statisticsIssues, code, { severity, path, parameters });
}
