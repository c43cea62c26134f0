import { type ArgumentIssueCode, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { isText, list, oneOf, record } from '../outcome/inner.js';
import { canonical, type IdentityCode, type IdentityCodeScheme, QCVN_102_WIDTHS, refuseCode } from './identity-code.js';
import type { IdentityCodeIssueCode } from './messages.js';

/** Mã định danh đã chuyển đổi: a code written under the other scheme, and how far that may be relied on. */
export interface ConvertedIdentityCode extends IdentityCode {
  /** `same` when the code already was of the scheme asked for; `convention` when it was rewritten. */
  readonly basis: 'same' | 'convention';
  /** No text was seen that fixes the conversion: it is what agencies do, recalled; a province may have renumbered. */
  readonly confidence: 'confirmed' | 'recalled';
}

const ZEROS = /^0+$/;

/**
 * Chuyển đổi mã định danh điện tử, without throwing. See {@link convertIdentityCode}.
 *
 * @example
 * import { parseIdentityCode, safeConvertIdentityCode } from 'vn-ict/agency';
 * safeConvertIdentityCode(parseIdentityCode('H21.217'), 'qcvn-102-2016').success; // => false
 */
export function safeConvertIdentityCode(
  code: IdentityCode,
  scheme: IdentityCodeScheme,
): Parsed<ConvertedIdentityCode, IdentityCodeIssueCode | ArgumentIssueCode> {
  const wrong = CODE(code, ['code']) ?? SCHEME(scheme, ['scheme']);
  if (wrong !== undefined) return refuse(wrong);
  if (code.scheme === scheme) return succeed({ ...code, basis: 'same', confidence: 'confirmed' });
  return scheme === 'decision-20-2020' ? toDecision20(code) : toQcvn102(code);
}

/**
 * Chuyển đổi mã định danh điện tử giữa QCVN 102:2016/BTTTT và Quyết định 20/2020/QĐ-TTg, by the convention that the groups
 * are reversed and the zero groups dropped.
 *
 * The answer is marked `basis: 'convention'`, `confidence: 'recalled'`: a province may have given its agencies new numbers when
 * it issued its list under Quyết định 20/2020/QĐ-TTg (Bắc Kạn: Quyết định 740/QĐ-UBND of 28/4/2023).
 *
 * @throws VnIctError `agency.code-gap` when a level in between is zero; `agency.code-not-representable` when a new code has
 * more than four levels or a group that the old scheme has no room for (`H21.217`)
 * @example
 * import { convertIdentityCode, parseIdentityCode } from 'vn-ict/agency';
 * convertIdentityCode(parseIdentityCode('000.00.17.H21'), 'decision-20-2020').code; // => 'H21.17'
 * convertIdentityCode(parseIdentityCode('H49'), 'qcvn-102-2016').code; // => '000.00.00.H49'
 * convertIdentityCode(parseIdentityCode('H49'), 'qcvn-102-2016').basis; // => 'convention'
 */
export function convertIdentityCode(code: IdentityCode, scheme: IdentityCodeScheme): ConvertedIdentityCode {
  return unwrap(safeConvertIdentityCode(code, scheme));
}

const SCHEME = /* @__PURE__ */ oneOf(['decision-20-2020', 'qcvn-102-2016']);
const CODE = /* @__PURE__ */ record(
  { scheme: SCHEME, code: isText, groups: /* @__PURE__ */ list(isText), holder: isText },
  { vi: 'một mã đã đọc bằng parseIdentityCode', en: 'a code that was read by parseIdentityCode' },
);

function toDecision20(code: IdentityCode): Parsed<ConvertedIdentityCode, IdentityCodeIssueCode> {
  if (code.groups.some((group) => ZEROS.test(group))) return refuseCode('agency.code-gap', code.code);
  return succeed({
    ...code,
    scheme: 'decision-20-2020',
    code: canonical(code.groups.join('.')),
    basis: 'convention',
    confidence: 'recalled',
  });
}

function toQcvn102(code: IdentityCode): Parsed<ConvertedIdentityCode, IdentityCodeIssueCode> {
  const [levelOne, ...below] = code.groups;
  const fits =
    code.holder === 'agency' &&
    below.length <= QCVN_102_WIDTHS.length &&
    below.every((group, place) => group.length === QCVN_102_WIDTHS[place] && /^\d+$/.test(group) && !ZEROS.test(group));
  if (!fits) return refuseCode('agency.code-not-representable', code.code);
  const written = QCVN_102_WIDTHS.map((width, place) => below[place] ?? '0'.repeat(width)).reverse();
  return succeed({
    ...code,
    scheme: 'qcvn-102-2016',
    code: canonical([...written, levelOne].join('.')),
    basis: 'convention',
    confidence: 'recalled',
  });
}
