import { safeFindAgency } from '../agency/index.js';
import { isPlainDate, normalizeVietnamese, type PlainDate } from '../text/index.js';
import { type LeadAgency, leadAgencyOf } from './lead-agency.js';

/** Các đơn vị chủ trì của một nhiệm vụ: the agencies that one cell names. */
export interface LeadAgencies {
  /** Đơn vị chủ trì: the first. */
  readonly lead: LeadAgency;
  /** Đơn vị đồng chủ trì: the others, in their order. */
  readonly coLeads: readonly LeadAgency[];
  /** The text names something besides that is no agency's name; `lead` holds it whole. */
  readonly isUndivided: boolean;
}

/** The words with which the names of agencies begin, written with a capital. */
const HEAD =
  /^(?:sở|ubnd|ủy ban|uỷ ban|hđnd|hội đồng|ban|văn phòng|vp|công an|bộ|cục|chi cục|tổng cục|trung tâm|thanh tra|kho bạc|báo|đài|bưu điện|viễn thông|vnpt|viettel|mobifone|ngân hàng|tỉnh đoàn|hội|liên đoàn|liên minh|trường|bệnh viện|viện|công ty|tập đoàn|tòa án|toà án|tỉnh ủy|tỉnh uỷ|đảng ủy|phòng)(?![a-zÀ-ỹ])/iu;
/** `Văn phòng HĐND và UBND huyện`, `Văn phòng Đoàn ĐBQH và HĐND tỉnh` are one office each. */
const OFFICE_OF = /^(?:văn phòng|vp) (?:đoàn|hđnd|hội đồng)/iu;
const COUNCIL = /^(?:hđnd|ubnd|hội đồng|ủy ban|uỷ ban)(?![a-zÀ-ỹ])/iu;

/** `Văn phòng` above `UBND tỉnh`, `Trung tâm CNTT&TT` above `Sở TT&TT`: a unit, and in the next line whose it is. */
const UNIT_OF = /^(?:văn phòng|vp|thanh tra|trung tâm|ban|phòng|chi cục)(?![a-zÀ-ỹ])/iu;
const SUPERIOR = /^(?:ubnd|hđnd|ủy ban|uỷ ban|hội đồng|tỉnh ủy|tỉnh uỷ|sở|bộ)(?![a-zÀ-ỹ])/iu;

const SEPARATOR = / ?[;,/+] ?|\n| (?:và|&) /;
const LONGEST = 1_000;
const MOST = 20;

/**
 * Các đơn vị chủ trì trong một ô: `Sở TT&TT; Sở Nội vụ`, `Sở A và Sở B`. A text is divided only before what is an agency itself, so that `Sở Thông
 * tin và Truyền thông` and `Sở Lao động, Thương binh và Xã hội` stay one; a text of which a part is none is not divided at all.
 *
 * @param printed - as in the column `Đơn vị chủ trì`
 * @param options - `asOf`: the day of the document; without it no agency is looked up
 * @returns `undefined` for an empty text, and for one that is no text of at most 1,000 characters
 * @example
 * import { leadAgenciesOf } from 'vn-ict/portfolio';
 * const { lead, coLeads } = leadAgenciesOf('Sở Thông tin và Truyền thông và Sở Nội vụ') ?? {};
 * lead?.name; // => 'Sở Thông tin và Truyền thông'
 * coLeads?.map(({ name }) => name); // => ['Sở Nội vụ']
 * leadAgenciesOf('Sở TT&TT; các đơn vị liên quan')?.isUndivided; // => true
 */
export function leadAgenciesOf(
  printed: unknown,
  options: { readonly asOf?: PlainDate } = {},
): LeadAgencies | undefined {
  if (typeof printed !== 'string' || printed.length > LONGEST) return undefined;
  const lines = normalizeVietnamese(printed)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  // A list has a bullet in each line; without, a line may be the rest of the name above.
  const isList = lines.length > 1 && lines.every((line) => /^[-–+•]/.test(line));
  const text = lines.map((line) => line.replace(/^[-–+•] ?/, '')).join(isList ? '; ' : '\n');
  const whole = leadAgencyOf(text, options);
  if (whole?.agency !== undefined) return { lead: whole, coLeads: [], isUndivided: false };
  const names = divide(text, options.asOf);
  const [lead, ...coLeads] = (names ?? []).flatMap((name) => leadAgencyOf(name, options) ?? []);
  if (names !== undefined && lead !== undefined && coLeads.length === names.length - 1) {
    return { lead, coLeads, isUndivided: false };
  }
  return whole === undefined ? undefined : { lead: whole, coLeads: [], isUndivided: true };
}

/** The names of which a text is made; `undefined` where something in it is none. */
function divide(text: string, asOf: PlainDate | undefined): readonly string[] | undefined {
  const isAgency = (name: string): boolean =>
    isPlainDate(asOf) && name.length <= 200 && safeFindAgency(name, { asOf }).success;
  const parts: string[] = [];
  let rest = withoutEnd(text);
  let between = '';
  while (rest !== '') {
    const found = SEPARATOR.exec(rest);
    const piece = found === null ? rest : rest.slice(0, found.index);
    const last = parts.at(-1);
    const begins = isNamed(piece) || isAgency(piece);
    const isOffice = last !== undefined && between === ' và ' && OFFICE_OF.test(last) && COUNCIL.test(piece);
    const isRest = between === '\n' && SUPERIOR.test(piece) && last !== undefined && isUnitOfNone(last);
    if (last === undefined || (begins && !isOffice && !isRest)) parts.push(piece);
    // What a semicolon parts from an agency and is none itself cannot be told from it.
    else if (between.includes(';')) return undefined;
    else parts[parts.length - 1] = `${last}${between === '\n' ? ' ' : between}${piece}`;
    between = found?.[0] ?? '';
    rest = found === null ? '' : rest.slice(found.index + between.length);
  }
  const names = parts.map((part) => part.trim()).filter((part) => part !== '');
  const [first = ''] = names;
  const isSound = names.length === 1 || isNamed(first) || isAgency(first);
  return isSound && names.length <= MOST ? names : undefined;
}

/** A unit whose name does not say yet whose it is. */
const isUnitOfNone = (name: string): boolean =>
  UNIT_OF.test(name) && !name.split(' ').some((word) => SUPERIOR.test(word));

/** A text without the marks that close it. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' ;,.'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const isNamed = (piece: string): boolean => HEAD.test(piece) && piece.charAt(0) !== piece.charAt(0).toLowerCase();
