import type { Citation, Confidence } from '../law/index.js';
import { type ArgumentIssueCode, createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { formatDate, type PlainDate, plainDate } from '../text/index.js';
import { type DayIssueCode, safeAsOf } from './as-of.js';
import { COUNCILS_SEEN, GOVERNMENT_ROWS, PROVINCE_ROWS } from './level-one-table.js';
import { type LevelOneIssueCode, levelOneIssues } from './messages.js';

/** Mã cấp 1: who holds a level-1 code, and from when to when that is known. */
export interface LevelOneCode {
  readonly code: string;
  /** Cơ quan giữ mã. */
  readonly holder: string;
  readonly group: 'committee' | 'council' | 'government';
  /** The name of the province, without its kind, which changes. */
  readonly place?: string;
  /** The first day for which the library knows the holder; absent where it knows of no other holder before. */
  readonly validFrom?: PlainDate;
  /** The last day before the code was closed. */
  readonly validTo?: PlainDate;
  /** The code of the province that took over a closed one. */
  readonly successor?: string;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

const DECISION_2020: Citation = { document: '20/2020/QĐ-TTg' };
const DECISION_2025: Citation = { document: '09/2025/QĐ-TTg' };

function provinceCode(
  letter: 'H' | 'K',
  [code, place, confidence, into]: (typeof PROVINCE_ROWS)[number],
): LevelOneCode {
  const own = letter + code.slice(1);
  const council = letter === 'K';
  return {
    code: own,
    holder: `${council ? 'Hội đồng nhân dân' : 'Ủy ban nhân dân'} ${place}`,
    group: council ? 'council' : 'committee',
    place,
    ...(into === undefined ? {} : { validTo: plainDate('2025-06-30'), successor: letter + into.slice(1) }),
    citation: into === undefined && code !== 'H57' ? DECISION_2020 : DECISION_2025,
    confidence: council ? (COUNCILS_SEEN.includes(own) ? 'secondary' : 'inference') : confidence,
  };
}

/**
 * Các mã cấp 1 known to the library: the committees (H) and councils (K) of the 63 provinces and the agencies of the Government (G),
 * each with its confidence.
 *
 * Of the committees 34 were seen in use today and three more before 2025; the rest is `recalled`. The councils carry the number of
 * their committee: two were seen, for the others that is `inference`. When provinces merged on 1/7/2025, the new one kept the code of
 * the one whose name it bears and the others were closed (Quyết định 09/2025/QĐ-TTg): the name decides, where the statistical code
 * follows the seat.
 *
 * @example
 * import { LEVEL_ONE_CODES } from 'vn-ict/agency';
 * LEVEL_ONE_CODES.filter(({ group }) => group === 'committee').length; // => 63
 * LEVEL_ONE_CODES.filter(({ group, validTo }) => group === 'committee' && validTo === undefined).length; // => 34
 * @see Quyết định 20/2020/QĐ-TTg; Quyết định 09/2025/QĐ-TTg (14/4/2025), both read in secondary sources
 */
export const LEVEL_ONE_CODES: readonly LevelOneCode[] = /* @__PURE__ */ (() => [
  ...PROVINCE_ROWS.map((row) => provinceCode('H', row)),
  ...PROVINCE_ROWS.map((row) => provinceCode('K', row)),
  ...GOVERNMENT_ROWS.map(
    ([code, holder]): LevelOneCode => ({
      code,
      holder,
      group: 'government',
      validFrom: plainDate('2025-04-14'),
      citation: DECISION_2025,
      confidence: 'secondary',
    }),
  ),
])();

/** The day on which a question about a code is asked. */
export interface LevelOneOptions {
  readonly asOf: PlainDate;
}

/**
 * Tra mã cấp 1, without throwing. See {@link levelOneCode}.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { safeLevelOneCode } from 'vn-ict/agency';
 * const answer = safeLevelOneCode('H02', { asOf: plainDate('2025-07-01') });
 * answer.success ? '' : answer.issues[0].message.vi; // => 'Mã H02 đã đóng từ ngày 01/7/2025; đơn vị mới dùng mã H05.'
 */
export function safeLevelOneCode(
  code: string,
  options: LevelOneOptions,
): Parsed<LevelOneCode, LevelOneIssueCode | DayIssueCode | ArgumentIssueCode> {
  const asOf = safeAsOf(options);
  if (!asOf.success) return asOf;
  const wanted = typeof code === 'string' ? code.trim().toUpperCase() : code;
  const row = LEVEL_ONE_CODES.find((candidate) => candidate.code === wanted);
  if (row === undefined) return refuse(createIssue(levelOneIssues, 'agency.level-one-unknown', { received: code }));
  const day = asOf.data;
  if (row.validTo !== undefined && day > row.validTo) {
    const parameters = { successor: row.successor ?? '' };
    return refuse(createIssue(levelOneIssues, 'agency.level-one-closed', { received: row.code, parameters }));
  }
  if (row.validFrom !== undefined && day < row.validFrom) {
    const parameters = { from: formatDate(row.validFrom) };
    return refuse(createIssue(levelOneIssues, 'agency.level-one-not-known-before', { received: row.code, parameters }));
  }
  return succeed(row);
}

/**
 * Tra mã cấp 1: who holds a level-1 code on a day.
 *
 * @param code - as `H05`, `K57`, `G06`; lower case and spaces around it are accepted
 * @param options - `asOf`: the day; codes were closed on 1/7/2025
 * @throws VnIctError `agency.level-one-unknown`, `agency.level-one-closed` (the message names the successor),
 * `agency.level-one-not-known-before` (the codes of ministries before Quyết định 09/2025/QĐ-TTg)
 * @example
 * import { plainDate } from 'vn-ict';
 * import { levelOneCode } from 'vn-ict/agency';
 * levelOneCode('H05', { asOf: plainDate('2026-01-01') }).place; // => 'Bắc Ninh'
 * levelOneCode('H03', { asOf: plainDate('2023-12-20') }).confidence; // => 'recalled'
 */
export function levelOneCode(code: string, options: LevelOneOptions): LevelOneCode {
  return unwrap(safeLevelOneCode(code, options));
}
