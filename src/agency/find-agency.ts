import { createIssue, type Issue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { safeProvinceByName } from '../territory/index.js';
import { foldVietnamese, formatDate, normalizeVietnamese, type PlainDate } from '../text/index.js';
import { type Agency, type AgencyLevel, endOf, existsOn } from './agency.js';
import { safeAsOf } from './as-of.js';
import { AGENCIES, type AgencyOptions, agencyOfId } from './catalogue.js';
import { agencyIssues } from './messages.js';

/** How a name is looked up. */
export interface FindAgencyOptions extends AgencyOptions {
  /** Where the document speaks of one level only (`UBND` in the report of a xã). */
  readonly level?: AgencyLevel;
}

/** Cơ quan tìm được theo tên. */
export interface AgencyMatch {
  readonly agency: Agency;
  /** Địa bàn: what the name says after the agency's, as written (`tỉnh Bắc Kạn`); `UBND H. Ba Bể` gives `huyện Ba Bể`. */
  readonly place?: string;
}

const MAXIMUM_LENGTH = 200;
// A kind of place that is part of an agency's name (`UBND tỉnh`) belongs to what follows as well.
const KIND_AT_END = /(?:^| )(?:tinh|(thanh pho|thi xa|thi tran|dac khu)|huyen|quan|xa|phuong)$/;
const KIND_AT_START = /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) /;

const SHORT_KIND = /(\s)(TP|TX|TT|H|Q|P|X)(?:\. ?| )(?=\S)/i;
const LONG_KINDS: Readonly<Record<string, string>> = {
  TP: 'thành phố',
  TX: 'thị xã',
  TT: 'thị trấn',
  H: 'huyện',
  Q: 'quận',
  P: 'phường',
  X: 'xã',
};

/**
 * Tìm cơ quan theo tên, without throwing. See {@link findAgency}.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { safeFindAgency } from 'vn-ict/agency';
 * const answer = safeFindAgency('TTCP', { asOf: plainDate('2023-06-30') });
 * answer.success ? '' : answer.issues[0].message.vi; // => '“TTCP” có thể là: Thủ tướng Chính phủ; Thanh tra Chính phủ.'
 */
export function safeFindAgency(name: unknown, options: FindAgencyOptions): Parsed<AgencyMatch> {
  if (typeof name !== 'string' || name.length > MAXIMUM_LENGTH) return refuseName('agency.not-text', name);
  const day = safeAsOf(options);
  if (!day.success) return day;
  const line = normalizeVietnamese(name).trim().split(/\s+/).join(' ');
  const answer = look(name, line, day.data, options.level);
  if (answer.success) return answer;
  // `TT` is thị trấn before a place and part of the name in `Sở TT - TT`: short words are written out only where the name is none as it stands.
  const written = line.replace(
    SHORT_KIND,
    (_, space: string, short: string) => `${space}${LONG_KINDS[short.toUpperCase()]} `,
  );
  if (written === line) return answer;
  const other = look(name, written, day.data, options.level);
  return other.success ? other : answer;
}

function look(name: string, line: string, day: PlainDate, level: AgencyLevel | undefined): Parsed<AgencyMatch> {
  const words = line.split(' ');
  // The longest beginning of the name that an agency has: `Văn phòng UBND tỉnh` before `Văn phòng UBND`.
  for (let count = words.length; count > 0; count -= 1) {
    const beginning = words.slice(0, count).join(' ');
    const named = agenciesNamed(beginning, level);
    if (named.length === 0) continue;
    const rest = words.slice(count).join(' ');
    return rest === '' ? whole(name, named, day) : withPlace(name, named, beginning, rest, day);
  }
  return refuseName('agency.unknown', name);
}

/**
 * Tìm cơ quan theo tên đầy đủ hoặc tên viết tắt, as of a day.
 *
 * Names match without regard to case, diacritics, `&`, `và`, commas, dots, dashes and spaces: `Sở TTTT`, `Sở TT&TT` and `SỞ THÔNG TIN
 * VÀ TRUYỀN THÔNG` are one; a short word of a kind of place (`UBND TP. Bắc Kạn`, `UBND H. Ba Bể`) is read as the whole word. A place may follow the name; a province must be one of that day, and tells `UBND thành phố Hà Nội` from
 * `UBND thành phố Bắc Kạn`. A name of several agencies is refused with all of them; a name of an agency that has ended is refused with
 * those that continue it.
 *
 * @param options - `asOf`: the day; `level`: where only one level can be meant
 * @throws VnIctError `agency.unknown`, `agency.ambiguous`, `agency.ended`, `agency.ended-without-successor`, `agency.not-yet`,
 * `agency.not-text`, and `territory.*` for a province that does not exist on the day
 * @example
 * import { plainDate } from 'vn-ict';
 * import { findAgency, safeFindAgency } from 'vn-ict/agency';
 * const asOf = plainDate('2023-06-30');
 * findAgency('Sở TT&TT', { asOf }).agency.name.vi; // => 'Sở Thông tin và Truyền thông'
 * findAgency('Sở TTTT tỉnh Bắc Kạn', { asOf }).place; // => 'tỉnh Bắc Kạn'
 * findAgency('UBND', { asOf, level: 'province' }).agency.id; // => 'provincial-committee'
 * safeFindAgency('Bộ TTTT', { asOf: plainDate('2025-03-01') }).issues.map(({ code }) => code); // => ['agency.ended']
 */
export function findAgency(name: unknown, options: FindAgencyOptions): AgencyMatch {
  return unwrap(safeFindAgency(name, options));
}

/** The key under which all spellings of one name are equal. */
export function agencyKey(name: string): string {
  return ` ${foldVietnamese(name)} `.replaceAll(' va ', ' ').replace(/[^a-z0-9]/g, '');
}

// Made when the first name is looked up: not every program looks names up.
let index: ReadonlyMap<string, readonly Agency[]> | undefined;

function agenciesNamed(name: string, level: AgencyLevel | undefined): readonly Agency[] {
  index ??= indexNames();
  const named = index.get(agencyKey(name)) ?? [];
  return level === undefined ? named : named.filter((agency) => agency.level === level);
}

function indexNames(): ReadonlyMap<string, readonly Agency[]> {
  const byKey = new Map<string, Agency[]>();
  for (const agency of AGENCIES) {
    for (const key of new Set([agency.name.vi, ...agency.aliases].map(agencyKey))) {
      byKey.set(key, [...(byKey.get(key) ?? []), agency]);
    }
  }
  return byKey;
}

function whole(name: string, named: readonly Agency[], day: PlainDate): Parsed<AgencyMatch> {
  const matches = named.filter((agency) => existsOn(agency, day)).map((agency) => ({ agency }));
  return onlyOne(name, matches) ?? gone(name, named, day);
}

function withPlace(
  name: string,
  named: readonly Agency[],
  beginning: string,
  rest: string,
  day: PlainDate,
): Parsed<AgencyMatch> {
  const place = [...kindAtEnd(beginning), rest].join(' ');
  const province = safeProvinceByName(place, { asOf: day });
  const there = named.filter((agency) => liesIn(agency, place, province.success));
  if (there.length > 0) {
    const matches = there.filter((agency) => existsOn(agency, day)).map((agency) => ({ agency, place }));
    return onlyOne(name, matches, province.success ? province.issues : []) ?? gone(name, there, day);
  }
  // `tỉnh Bắc Kạn` in 2026 is a place that is no more; without a word for the kind, no place was meant at all.
  const isPlace = !province.success && KIND_AT_START.test(foldVietnamese(place));
  return isPlace ? province : refuseName('agency.unknown', name);
}

/** The words at the end of an agency's name that are a kind of place, as written. */
function kindAtEnd(beginning: string): readonly string[] {
  const match = KIND_AT_END.exec(foldVietnamese(beginning));
  if (match === null) return [];
  return beginning.split(' ').slice(match[1] === undefined ? -1 : -2);
}

/** Whether an agency may be one of a place: those of a province in a province, those below it in what is no province. */
function liesIn({ level, kind }: Agency, place: string, isProvince: boolean): boolean {
  if (level === 'province' || kind === 'enterprise') return isProvince;
  return level !== 'central' && !isProvince && KIND_AT_START.test(foldVietnamese(place));
}

function onlyOne(
  name: string,
  matches: readonly AgencyMatch[],
  warnings: readonly Issue[] = [],
): Parsed<AgencyMatch> | undefined {
  const [first, ...others] = matches;
  if (first === undefined) return undefined;
  if (others.length === 0) return succeed(first, warnings);
  const candidates = matches.map(({ agency }) => agency.name.vi).join('; ');
  return refuseName('agency.ambiguous', name, { candidates });
}

function gone(name: string, named: readonly Agency[], day: PlainDate): Parsed<never> {
  const [issue, ...issues] = named.map((agency) => whyNot(name, agency, day));
  return issue === undefined ? refuseName('agency.unknown', name) : refuse(issue, ...issues);
}

function whyNot(received: string, agency: Agency, day: PlainDate): Issue {
  const { vi } = agency.name;
  if (agency.validFrom !== undefined && day < agency.validFrom) {
    const parameters = { agency: vi, from: formatDate(agency.validFrom) };
    return createIssue(agencyIssues, 'agency.not-yet', { received, parameters });
  }
  const end = endOf(agency);
  const on = end === undefined ? '' : formatDate(end.on);
  if (end?.into === undefined) {
    return createIssue(agencyIssues, 'agency.ended-without-successor', { received, parameters: { agency: vi, on } });
  }
  const successors = successorsOf(agency);
  return createIssue(agencyIssues, 'agency.ended', { received, parameters: { agency: vi, on, successors } });
}

/** The agencies that an ended one went to, with what each of them took where it was not the whole. */
function successorsOf({ fates }: Agency): string {
  return fates
    .flatMap(({ kind, into, what }) => {
      if (into === undefined) return [];
      const { vi } = agencyOfId(into).name;
      return [kind === 'function-moved' && what !== undefined ? `${vi} (${what.vi})` : vi];
    })
    .join('; ');
}

function refuseName(
  code: keyof typeof agencyIssues,
  received: unknown,
  parameters: Readonly<Record<string, string>> = {},
): Parsed<never> {
  return refuse(createIssue(agencyIssues, code, { received, parameters }));
}
