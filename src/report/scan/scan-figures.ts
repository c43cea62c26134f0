import { isContradiction } from '../../number/index.js';
import { createIssue, type Issue } from '../../outcome/index.js';
import { isText, requireArgument } from '../../outcome/inner.js';
import { findChanges } from './change-statement.js';
import type { Findings, Found, Lacking } from './found.js';
import { type ListBudget, listAfter } from './list.js';
import { scanIssues } from './messages.js';
import { type PlainSentence, plainAt, plainSentence } from './plain.js';
import { findRates } from './rate-statement.js';
import { recomputedOf } from './recomputed.js';
import { sentencesOf } from './sentence.js';
import type { FigureStatement, ScanIssueCode, ScannedFigures, StatedFigure, UnpairedStatement } from './statement.js';
import { findListedSum, findSums } from './sum-statement.js';
import type { Reading } from './token.js';
import { tokensOf } from './tokenize.js';

const MOST_STATEMENTS = 5000;
// Lists may stand within lists; no character is read more often than this.
const LISTS = 4;

/**
 * Quét số liệu trong đoạn văn: finds in Vietnamese prose the figures that state a rate with its fraction, a total with its parts or a
 * change with what it is compared with, and confronts each of them exactly.
 *
 * It prefers silence to a guess. What the wording leaves open (`trong đó`, a percentage far from its figures) is reported only where
 * it fits, with `basis: 'fitting'`; ranks, dates, document numbers, levels, ranges, targets, open lists (`…`, `v.v.`) and parts that
 * may overlap are left alone. A statement without one of its sides is listed as `unpaired`, never as wrong. Statements are
 * looked for within one sentence (`. Trong đó` goes on with the one before), and in a list whose lead states the total (`Tổng số 26 hệ thống, trong
 * đó:` with lines `- Cấp độ 1: 05`). Linear in the length; after 5,000 statements it stops and says `truncated`.
 *
 * @param text - prose in any encoding of Vietnamese; lines may be broken by the width of a page
 * @returns plain data: statements with verdict, exact residual and places, what is unpaired, and one issue for each contradiction
 * @throws VnIctError `argument.type` when the text is not a string
 * @example
 * import { scanFigures } from 'vn-ict/report';
 * const { statements, issues } = scanFigures('Có 84/96 trạm y tế có mạng nội bộ, đạt 78,5%; 255 điểm, gồm: 51 bưu cục, 99 điểm văn hóa xã và 105 điểm khác.');
 * statements.map(({ kind, confrontation }) => [kind, confrontation.verdict]); // => [['rate', 'inconsistent'], ['sum', 'exact']]
 * statements[0]?.text; // => '84/96 trạm y tế có mạng nội bộ, đạt 78,5%'
 * issues[0]?.message.vi; // => 'Tỷ lệ in ra không khớp với tử số và mẫu số: “84/96 trạm y tế có mạng nội bộ, đạt 78,5%”; tính lại được 87,5%.'
 * scanFigures('Có 640 trạm (trong đó có 640 trạm 2G, 550 trạm 3G, 420 trạm 4G).').statements; // => []
 * scanFigures('Doanh thu đạt 160 tỷ đồng, giảm 1,8% so với cùng kỳ.').unpaired[0]?.reason; // => 'base-not-stated'
 * @see Báo cáo 6 tháng đầu năm 2023 of Sở TT&TT Bắc Kạn and Kế hoạch 883/KH-UBND, whose sentences it was made for
 */
export function scanFigures(text: string): ScannedFigures {
  requireArgument(isText, text, 'text');
  const statements: FigureStatement[] = [];
  const unpaired: UnpairedStatement[] = [];
  let truncated = false;
  const budget: ListBudget = { left: LISTS * text.length };
  for (const stretch of sentencesOf(text)) {
    const { start, end } = stretch;
    const list = listAfter(text, stretch, budget);
    if (list === undefined && !holdsFigures(text, start, end)) continue;
    if (statements.length + unpaired.length >= MOST_STATEMENTS) {
      truncated = true;
      break;
    }
    const plain = plainSentence(text, start, end);
    const { found, lacking } = findingsOf(plain);
    for (const each of inOrder(found)) statements.push(statementOf(each, plain, text));
    for (const each of lacking) unpaired.push(unpairedOf(each, plain, text));
    if (list === undefined) continue;
    const whole = plainAt(list.start, list.text);
    const listed = listedIn(whole, list.start + list.itemsAt);
    for (const each of listed.found) statements.push(statementOf(each, whole, text));
    for (const each of listed.lacking) unpaired.push(unpairedOf(each, whole, text));
  }
  const issues = statements.flatMap((statement, index) =>
    isContradiction(statement.confrontation) ? issueOf(statement, index) : [],
  );
  return { statements, unpaired, issues, truncated };
}

function findingsOf({ text }: PlainSentence): Findings {
  const tokens = tokensOf(text);
  const findings: Findings = { found: [], lacking: [] };
  findSums(tokens, findings);
  findRates(tokens, findings);
  findChanges(tokens, findings);
  return findings;
}

/** What the items of a list, the first of them at a place of the printed text, give together. */
function listedIn({ text, startOf: placeOf }: PlainSentence, itemsAt: number): Findings {
  const tokens = tokensOf(text);
  const findings: Findings = { found: [], lacking: [] };
  const items = tokens.findIndex(({ start }) => placeOf(start) >= itemsAt);
  findListedSum(tokens, items, findings);
  return findings;
}

/** Whether a stretch holds two numbers at all: most sentences do not, and need no reading. */
function holdsFigures(text: string, start: number, end: number): boolean {
  let numbers = 0;
  let within = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    // Full-width digits are digits.
    const digit = (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
    if (digit && !within) numbers += 1;
    if (numbers > 1) return true;
    // A point or comma within a number does not end it.
    within = digit || (within && (code === 0x2e || code === 0x2c));
  }
  return false;
}

function figuresOf(found: Found): readonly Reading[] {
  if (found.kind === 'rate') return [found.numerator, found.denominator, found.percent];
  if (found.kind === 'sum') return [found.total, ...found.parts];
  return [found.current, found.previous ?? found.printed, found.difference ?? found.printed, found.printed];
}

const startOf = (found: Found): number => Math.min(...figuresOf(found).map(({ start }) => start));

const inOrder = (found: readonly Found[]): readonly Found[] => [...found].sort((a, b) => startOf(a) - startOf(b));

function statementOf(found: Found, plain: PlainSentence, text: string): FigureStatement {
  const figureOf = ({ start, end, value }: Reading): StatedFigure => {
    const place = { start: plain.startOf(start), end: plain.endOf(end) };
    return { text: text.slice(place.start, place.end), ...place, value };
  };
  const figures = figuresOf(found).map(figureOf);
  const start = Math.min(...figures.map((figure) => figure.start));
  const end = Math.max(...figures.map((figure) => figure.end));
  const { basis, confrontation } = found;
  const base = { start, end, text: text.slice(start, end), basis, confrontation };
  if (found.kind === 'rate') {
    const { numerator, denominator, percent } = found;
    const parts = { numerator: figureOf(numerator), denominator: figureOf(denominator), percent: figureOf(percent) };
    return { kind: 'rate', ...base, ...parts };
  }
  if (found.kind === 'sum') {
    return { kind: 'sum', ...base, total: figureOf(found.total), parts: found.parts.map(figureOf) };
  }
  const { changeKind, direction, previous, difference } = found;
  return {
    kind: 'change',
    ...base,
    changeKind,
    direction,
    current: figureOf(found.current),
    ...(previous === undefined ? {} : { previous: figureOf(previous) }),
    ...(difference === undefined ? {} : { difference: figureOf(difference) }),
    printed: figureOf(found.printed),
  };
}

function unpairedOf({ kind, reason, ...place }: Lacking, plain: PlainSentence, text: string): UnpairedStatement {
  const start = plain.startOf(place.start);
  const end = plain.endOf(place.end);
  return { kind, reason, start, end, text: text.slice(start, end) };
}

const CODES: Readonly<Record<FigureStatement['kind'], ScanIssueCode>> = {
  rate: 'report.rate-differs',
  sum: 'report.sum-differs',
  change: 'report.change-differs',
};

function issueOf(statement: FigureStatement, index: number): Issue<ScanIssueCode> {
  return createIssue(scanIssues, CODES[statement.kind], {
    path: ['statements', index],
    received: statement.text,
    parameters: recomputedOf(statement),
  });
}
