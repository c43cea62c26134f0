import { createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { normalizeVietnamese } from '../text/index.js';
import { type IdentityCodeIssueCode, identityCodeIssues } from './messages.js';

/**
 * Quy định đánh mã: under which text a code was issued.
 *
 * - `decision-20-2020`: Quyết định 20/2020/QĐ-TTg, level 1 on the left (`H21.17`);
 * - `qcvn-102-2016`: QCVN 102:2016/BTTTT, level 1 on the right (`000.00.17.H21`).
 */
export type IdentityCodeScheme = 'decision-20-2020' | 'qcvn-102-2016';

declare const canonicalCode: unique symbol;

/** Mã định danh điện tử ở dạng chuẩn: the text of a code that has been read, in upper case and without spaces. */
export type IdentityCodeText = string & { readonly [canonicalCode]: true };

/** Mã định danh điện tử của cơ quan, tổ chức, read into its levels. */
export interface IdentityCode {
  readonly scheme: IdentityCodeScheme;
  readonly code: IdentityCodeText;
  /**
   * From level 1 down, whichever way the scheme writes them; without the trailing zero groups of QCVN 102:2016. Zero groups
   * between two others stay (`001.00.17.H21` is `['H21', '17', '00', '001']`).
   */
  readonly groups: readonly [string, ...string[]];
  /** Cấp của đơn vị: 1 for a province's committee or a ministry, 2 for a sở or a district, and so on. */
  readonly level: number;
  /** `registered` for an enterprise, a co-operative or a household business, whose code is its registration number. */
  readonly holder: 'agency' | 'registered';
}

/**
 * Độ dài lớn nhất của mã định danh điện tử: the longest code, in characters.
 *
 * @example
 * import { MAXIMUM_IDENTITY_CODE_LENGTH } from 'vn-ict/agency';
 * MAXIMUM_IDENTITY_CODE_LENGTH; // => 35
 */
export const MAXIMUM_IDENTITY_CODE_LENGTH = 35;

/** What QCVN 102:2016 gives each level below level 1, in digits: level 2 two, level 3 two, level 4 three. */
export const QCVN_102_WIDTHS = [2, 2, 3] as const;

const QCVN_102 = /^(\d{3})\.(\d{2})\.(\d{2})\.([A-Z]\d{2})$/;
const LEVEL_ONE = /^[A-Z]\d{2}$/;
const REGISTRATION = /^\d{8,13}$/;
const GROUP = /^[0-9A-Z]+$/;
const ZEROS = /^0+$/;

/**
 * Đọc mã định danh điện tử, without throwing. See {@link parseIdentityCode}.
 *
 * @example
 * import { safeParseIdentityCode } from 'vn-ict/agency';
 * const reading = safeParseIdentityCode('H21..17');
 * reading.success ? '' : reading.issues[0].code; // => 'agency.code-empty-group'
 */
export function safeParseIdentityCode(text: unknown): Parsed<IdentityCode, IdentityCodeIssueCode> {
  if (typeof text !== 'string' || text.length > 200) return refuseCode('agency.not-identity-code', text);
  const code = normalizeVietnamese(text).trim().toUpperCase();
  if (code === '') return refuseCode('agency.not-identity-code', text);
  const old = QCVN_102.exec(code);
  if (old !== null) return succeed(qcvn102(code, old));
  if (code.length > MAXIMUM_IDENTITY_CODE_LENGTH) return refuseCode('agency.code-too-long', text);
  const [first = '', ...rest] = code.split('.');
  if (first === '' || rest.includes('')) return refuseCode('agency.code-empty-group', text);
  if (!GROUP.test(first) || !rest.every((group) => GROUP.test(group))) return refuseCode('agency.code-character', text);
  const holder = LEVEL_ONE.test(first) ? 'agency' : REGISTRATION.test(first) ? 'registered' : undefined;
  if (holder === undefined) return refuseCode('agency.code-level-one', text);
  return succeed({
    scheme: 'decision-20-2020',
    code: canonical(code),
    groups: [first, ...rest],
    level: rest.length + 1,
    holder,
  });
}

/**
 * Đọc mã định danh điện tử của cơ quan, tổ chức, under either of its two schemes.
 *
 * The scheme is decided by the form alone: three, two and two digits before a letter with two digits is QCVN 102:2016,
 * everything else is Quyết định 20/2020/QĐ-TTg. Lower case is read as upper case (both texts know only A-Z); spaces around the
 * code, full-width forms and invisible characters are dropped; spaces inside a code are refused.
 *
 * @throws VnIctError `agency.not-identity-code`, `agency.code-too-long` (over 35 characters), `agency.code-character`
 * (anything but 0-9, A-Z and the dot), `agency.code-empty-group`, `agency.code-level-one` (the leftmost group is neither a
 * letter with two digits nor a registration number)
 * @example
 * import { parseIdentityCode } from 'vn-ict/agency';
 * parseIdentityCode('H21.17').groups; // => ['H21', '17']
 * parseIdentityCode('000.00.17.H21').groups; // => ['H21', '17']
 * parseIdentityCode('000.00.00.h49').code; // => '000.00.00.H49'
 * @see Quyết định 20/2020/QĐ-TTg; QCVN 102:2016/BTTTT (Thông tư 10/2016/TT-BTTTT)
 */
export function parseIdentityCode(text: unknown): IdentityCode {
  return unwrap(safeParseIdentityCode(text));
}

/**
 * Có phải mã định danh điện tử hợp lệ không: whether a text reads as a code under either scheme.
 *
 * @example
 * import { isIdentityCode } from 'vn-ict/agency';
 * isIdentityCode('H21.217'); // => true
 * isIdentityCode('H21-217'); // => false
 */
export function isIdentityCode(text: unknown): boolean {
  return safeParseIdentityCode(text).success;
}

// The one place where a checked text becomes a canonical code.
export function canonical(code: string): IdentityCodeText {
  return code as IdentityCodeText;
}

function qcvn102(code: string, match: RegExpExecArray): IdentityCode {
  const [, levelFour = '', levelThree = '', levelTwo = '', levelOne = ''] = match;
  const below = [levelTwo, levelThree, levelFour];
  while (ZEROS.test(below.at(-1) ?? '')) below.pop();
  return {
    scheme: 'qcvn-102-2016',
    code: canonical(code),
    groups: [levelOne, ...below],
    level: below.length + 1,
    holder: 'agency',
  };
}

export function refuseCode(code: IdentityCodeIssueCode, received: unknown): Parsed<never, IdentityCodeIssueCode> {
  return refuse(createIssue(identityCodeIssues, code, { received }));
}
