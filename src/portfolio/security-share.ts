import { CONFIDENCE_LABELS, type Confidence, type DatedValue, formatCitation, valueInForce } from '../law/index.js';
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  type RationalString,
  rationalOf,
  spellRational,
  wholeRational,
} from '../number/index.js';
import { createIssue, type Issue, type Outcome } from '../outcome/index.js';
import { isPlainDate, type PlainDate, plainDate } from '../text/index.js';
import { portfolioIssues } from './messages.js';
import type { Portfolio } from './portfolio.js';
import { readPortfolio } from './read-portfolio.js';
import { sumOf } from './summarize.js';

/** Mức chi tối thiểu cho an toàn thông tin, in percent of what it is of. */
export interface SecurityNorm {
  readonly percent: number;
  /** What the share is of. */
  readonly of: string;
}

/**
 * Các mức chi tối thiểu cho an toàn thông tin, an ninh mạng, dated, with how well each is known. Chỉ thị 14/CT-TTg is quoted from memory and
 * is no law here: `securityShare` warns of it.
 *
 * @example
 * import { SECURITY_NORMS } from 'vn-ict/portfolio';
 * SECURITY_NORMS.map(({ value, validFrom, confidence }) => [value.percent, validFrom, confidence]); // => [[10, '2019-06-07', 'recalled'], [15, '2026-07-01', 'confirmed']]
 * @see Luật An ninh mạng 116/2025/QH15, Điều 38 khoản 1
 */
export const SECURITY_NORMS: readonly DatedValue<SecurityNorm>[] = [
  {
    value: { percent: 10, of: 'tổng kinh phí ứng dụng công nghệ thông tin, chuyển đổi số' },
    validFrom: /* @__PURE__ */ plainDate('2019-06-07'),
    validTo: /* @__PURE__ */ plainDate('2026-06-30'),
    citation: { document: '14/CT-TTg' },
    confidence: 'recalled',
  },
  {
    value: { percent: 15, of: 'kinh phí chương trình, dự án chuyển đổi số, công nghệ thông tin của cơ quan nhà nước' },
    validFrom: /* @__PURE__ */ plainDate('2026-07-01'),
    citation: { document: '116/2025/QH15', type: 'law', article: '38', clause: '1' },
    confidence: 'confirmed',
  },
];

/** How a share for security is asked. */
export interface SecurityShareOptions<Column extends string = string> {
  /** The day whose norm counts. */
  readonly asOf: PlainDate;
  /** The column of the amounts. */
  readonly column: Column;
  /** Norms other than {@link SECURITY_NORMS}: those of a province, or read in the text itself. */
  readonly norms?: readonly DatedValue<SecurityNorm>[];
}

/** Tỷ lệ chi cho an toàn thông tin. */
export interface SecurityShare {
  /** In percent, exact: `least` of projects that are of security as a whole, `most` with those that are in part. */
  readonly least?: RationalString;
  readonly most?: RationalString;
  readonly whole: readonly string[];
  readonly part: readonly string[];
  /** Projects of which the list does not say whether they are of security: they are in no share, and may decide a norm. */
  readonly untold: readonly string[];
  readonly missing: readonly string[];
  readonly norm?: DatedValue<SecurityNorm>;
  readonly confidence?: Confidence;
  /** `undecided` where the norm lies between the bounds, those that are not told could reach it, or an amount is missing; `notApplicable` where no norm is in force. */
  readonly outcome: Outcome;
  /** What is lacking to the norm at best, in the money unit; absent where nothing is. */
  readonly shortfall?: RationalString;
  readonly issues: readonly Issue[];
}

const HUNDRED = /* @__PURE__ */ wholeRational(100n);

/**
 * Tỷ lệ chi cho an toàn thông tin so với mức tối thiểu on a day: which projects are of security stands in the data
 * (`informationSecurity`), it is never guessed from a name. A norm that is only recalled comes with a warning: it is not presented as law.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { definePortfolio, securityShare } from 'vn-ict/portfolio';
 * const portfolio = definePortfolio({
 *   id: 'list',
 *   title: 'Danh mục',
 *   moneyUnit: 'triệu đồng',
 *   columns: { budget: { label: 'Kinh phí' } },
 *   sections: [],
 *   projects: [
 *     { id: 'soc', name: 'SOC', informationSecurity: 'whole', amounts: { budget: 120 } },
 *     { id: 'portal', name: 'Cổng', informationSecurity: 'none', amounts: { budget: 880 } },
 *   ],
 * });
 * const { least, outcome, norm, shortfall } = securityShare(portfolio, { asOf: plainDate('2026-08-01'), column: 'budget' });
 * [least, outcome, norm?.value.percent, shortfall]; // => ['12', 'fail', 15, '30']
 * securityShare(portfolio, { asOf: plainDate('2024-01-01'), column: 'budget' }).issues.map(({ code }) => code); // => ['portfolio.norm-recalled']
 * @see Luật An ninh mạng 116/2025/QH15, Điều 38 khoản 1
 */
export function securityShare<Column extends string>(
  portfolio: Portfolio<Column>,
  options: SecurityShareOptions<NoInfer<Column>>,
): SecurityShare {
  const reading = readPortfolio(portfolio);
  const issues: Issue[] = [...reading.issues];
  const { asOf, column, norms = SECURITY_NORMS } = options;
  const having = (kind: string) => reading.projects.filter(({ project }) => project.informationSecurity === kind);
  const [whole, part] = [having('whole'), having('part')];
  const untold = reading.projects.filter(({ project }) => project.informationSecurity === undefined);
  const ids = (rows: typeof whole) => rows.map(({ project }) => project.id);
  const all = sumOf(reading, reading.projects, column);
  const [surely, partly] = [sumOf(reading, whole, column).sum, sumOf(reading, part, column).sum];
  const percentOf = (sum: Rational) => divideRationals(multiplyRationals(sum, HUNDRED), all.sum);
  const [least, most] = [percentOf(surely), percentOf(addRationals(surely, partly))];
  const atBest = percentOf(addRationals(addRationals(surely, partly), sumOf(reading, untold, column).sum));
  const known = { whole: ids(whole), part: ids(part), untold: ids(untold), missing: all.missing };
  const rates =
    least === undefined || most === undefined ? {} : { least: spellRational(least), most: spellRational(most) };
  if (!isPlainDate(asOf)) {
    const issue = createIssue(portfolioIssues, 'portfolio.as-of', { received: asOf, path: ['options', 'asOf'] });
    return { ...rates, ...known, outcome: 'error', issues: [...issues, issue] };
  }
  if (!reading.columns.has(column)) {
    const issue = createIssue(portfolioIssues, 'portfolio.unknown-column', {
      received: column,
      path: ['options', 'column'],
    });
    return { ...rates, ...known, outcome: 'error', issues: [...issues, issue] };
  }
  const answer = valueInForce(norms, asOf);
  if (answer.status !== 'found') return { ...rates, ...known, outcome: 'notApplicable', issues };
  const [norm] = answer.entries;
  const { confidence = 'recalled' } = norm;
  if (confidence === 'recalled') {
    const parameters = {
      percent: norm.value.percent,
      citation: formatCitation(norm.citation),
      citationEn: formatCitation(norm.citation, { language: 'en' }),
      confidence: CONFIDENCE_LABELS[confidence].vi,
      confidenceEn: CONFIDENCE_LABELS[confidence].en,
    };
    issues.push(createIssue(portfolioIssues, 'portfolio.norm-recalled', { parameters }));
  }
  const wanted = rationalOf(norm.value.percent);
  const outcome =
    least === undefined || atBest === undefined || all.missing.length > 0 ? 'undecided' : judge(least, atBest, wanted);
  const lacking = addRationals(
    divideByHundred(multiplyRationals(all.sum, wanted)),
    negated(addRationals(surely, partly)),
  );
  const shortfall = outcome === 'fail' ? { shortfall: spellRational(lacking) } : {};
  return { ...rates, ...known, norm, confidence, outcome, ...shortfall, issues };
}

const judge = (least: Rational, most: Rational, wanted: Rational): Outcome => {
  if (compareRationals(least, wanted) >= 0) return 'pass';
  return compareRationals(most, wanted) < 0 ? 'fail' : 'undecided';
};

const divideByHundred = ({ top, bottom }: Rational): Rational => ({ top, bottom: bottom * 100n });
const negated = ({ top, bottom }: Rational): Rational => ({ top: -top, bottom });
