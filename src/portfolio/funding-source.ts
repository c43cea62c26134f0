import { type BilingualText, createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { wordOf } from './delivery-form.js';
import { wordIssues } from './messages.js';

/**
 * Nguồn vốn. Whose money it is (`central-budget`, `enterprise`…) or, where a document names only that, what kind of expenditure
 * (`public-investment`: vốn đầu tư công, `operating-expenditure`: kinh phí sự nghiệp, `regular-expenditure`: kinh phí thường xuyên).
 */
export type FundingSource =
  | 'central-budget'
  | 'local-budget'
  | 'public-investment'
  | 'operating-expenditure'
  | 'regular-expenditure'
  | 'national-target-programme'
  | 'telecommunications-fund'
  | 'official-development-assistance'
  | 'enterprise'
  | 'socialised'
  | 'other-lawful';

/**
 * Tên các nguồn vốn.
 *
 * @example
 * import { FUNDING_SOURCE_LABELS } from 'vn-ict/portfolio';
 * FUNDING_SOURCE_LABELS.socialised.vi; // => 'nguồn xã hội hóa'
 */
export const FUNDING_SOURCE_LABELS: Readonly<Record<FundingSource, BilingualText>> = {
  'central-budget': { vi: 'ngân sách trung ương', en: 'central budget' },
  'local-budget': { vi: 'ngân sách địa phương', en: 'local budget' },
  'public-investment': { vi: 'vốn đầu tư công', en: 'public investment capital' },
  'operating-expenditure': { vi: 'kinh phí sự nghiệp', en: 'operating expenditure' },
  'regular-expenditure': { vi: 'kinh phí thường xuyên', en: 'regular expenditure' },
  'national-target-programme': { vi: 'Chương trình mục tiêu quốc gia', en: 'national target programme' },
  'telecommunications-fund': {
    vi: 'Quỹ Dịch vụ viễn thông công ích',
    en: 'public-utility telecommunications service fund',
  },
  'official-development-assistance': { vi: 'vốn ODA', en: 'official development assistance' },
  enterprise: { vi: 'doanh nghiệp', en: 'enterprises' },
  socialised: { vi: 'nguồn xã hội hóa', en: 'socialised funds' },
  'other-lawful': { vi: 'nguồn vốn hợp pháp khác', en: 'other lawful sources' },
};

/** Folded words, without what may open them (`nguồn`, `vốn`, `kinh phí`, `từ`). */
const WORDS: Readonly<Record<string, FundingSource>> = {
  'ngan sach trung uong': 'central-budget',
  'trung uong': 'central-budget',
  nstw: 'central-budget',
  'ngan sach tw': 'central-budget',
  'ns trung uong': 'central-budget',
  'ngan sach dia phuong': 'local-budget',
  'dia phuong': 'local-budget',
  nsdp: 'local-budget',
  'ns tinh': 'local-budget',
  'ns dia phuong': 'local-budget',
  'ngan sach tinh': 'local-budget',
  'ngan sach huyen': 'local-budget',
  'ngan sach xa': 'local-budget',
  'dau tu cong': 'public-investment',
  'su nghiep': 'operating-expenditure',
  'thuong xuyen': 'regular-expenditure',
  'chuong trinh muc tieu quoc gia': 'national-target-programme',
  'chuong trinh mtqg': 'national-target-programme',
  'quy vien thong cong ich': 'telecommunications-fund',
  'quy dich vu vien thong cong ich': 'telecommunications-fund',
  oda: 'official-development-assistance',
  'doanh nghiep': 'enterprise',
  'cua doanh nghiep': 'enterprise',
  'xa hoi hoa': 'socialised',
  'cua cac to chuc, ca nhan': 'socialised',
  'hop phap khac': 'other-lawful',
};

const LONGEST = 1_000;
const OPENING = /^(?:tu |cac |nguon |von |kinh phi )/;

function sourceOf(word: string): FundingSource | undefined {
  let rest = word;
  // At most four opening words stand before a name.
  for (let step = 0; step < 5; step += 1) {
    if (Object.hasOwn(WORDS, rest)) return WORDS[rest];
    const shorter = rest.replace(OPENING, '');
    if (shorter === rest) return undefined;
    rest = shorter;
  }
  return undefined;
}

/** One name, or several between commas and the like, where each of them is known: a name may have a comma of its own. */
function sourcesIn(part: string): readonly FundingSource[] | undefined {
  const whole = wordOf(part);
  const one = sourceOf(whole);
  if (one !== undefined) return [one];
  const sources = whole.split(/[,+/&]| va /).map((name) => sourceOf(name.trim()));
  return sources.every((source) => source !== undefined) ? sources : undefined;
}

/**
 * Đọc nguồn vốn, without throwing. See {@link parseFundingSources}.
 *
 * @example
 * import { safeParseFundingSources } from 'vn-ict/portfolio';
 * const reading = safeParseFundingSources('Ngân sách Trung ương; vốn vay');
 * reading.success ? [] : reading.issues.map(({ code, received }) => [code, received]); // => [['portfolio.funding-source', ' vốn vay']]
 */
export function safeParseFundingSources(text: unknown): Parsed<readonly FundingSource[]> {
  if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST) {
    return refuse(createIssue(wordIssues, 'portfolio.funding-source', { received: text }));
  }
  const found = new Set<FundingSource>();
  for (const part of text.split(/[;\n]/)) {
    // A semicolon or a line may end the cell.
    if (part.trim() === '') continue;
    const sources = sourcesIn(part);
    if (sources === undefined) return refuse(createIssue(wordIssues, 'portfolio.funding-source', { received: part }));
    for (const source of sources) found.add(source);
  }
  if (found.size === 0) return refuse(createIssue(wordIssues, 'portfolio.funding-source', { received: text }));
  return succeed([...found]);
}

/**
 * Đọc nguồn vốn: the sources of a project as a set, each once, in the order in which they are printed.
 *
 * @param text - sources parted by semicolons or lines, or by commas, `+`, `/`, `&` and `và` where every name between them is known
 * @throws VnIctError `portfolio.funding-source` for a source that is not known
 * @example
 * import { parseFundingSources } from 'vn-ict/portfolio';
 * parseFundingSources('Ngân sách Trung ương; ngân sách địa phương; nguồn xã hội hóa'); // => ['central-budget', 'local-budget', 'socialised']
 * parseFundingSources('nguồn vốn đầu tư công'); // => ['public-investment']
 * @see Đề án kèm theo Quyết định 1655/QĐ-UBND of Bắc Kạn, danh mục dự án, the column `Nguồn vốn đầu tư`
 */
export function parseFundingSources(text: unknown): readonly FundingSource[] {
  return unwrap(safeParseFundingSources(text));
}
