import { foldVietnamese } from '../../text/index.js';
import { type GridCell, oneLine } from './grid.js';

// The signer's power and title, the day, the addressees: NĐ 30/2020/NĐ-CP, Phụ lục I, phần II.
const POWER =
  /^(?:tm|kt|tl|tuq|q|t\/m|k\/t|t\/l)(?:\. ?| )(?:uy ban|ubnd|hoi dong|hdnd|chu tich|bo truong|thu truong|giam doc|tong giam doc|pho|truong|cuc truong|vu truong|chanh|so|ban|lanh dao|don vi|co quan)/;
const SIGNING =
  /^\(? ?(?:da ky|ky ten|ky, ?(?:ghi ro )?ho (?:va )?ten|ky (?:va )?ghi ro ho (?:va )?ten|ky, ?dong dau)[^()]{0,40}\)?$/;
const DRAWER =
  /^(?:nguoi (?:lap|tong hop|duyet|kiem tra|bao cao)(?: (?:bieu|bang|phieu|bao cao|so lieu))?|lap bieu)(?: ?:|$)/;
const ADDRESSEES = /^noi nhan(?: ?:|$)/;
const DAY = /^[a-z][a-z .-]{0,40}, ?ngay[\d.…_ ]{1,20}thang[\d.…_ ]{1,20}nam[\d.…_ ]{1,20}$/;
const BLANK_DAY = /^ngay ?[.…_]{1,20} ?thang[\d.…_ ]{1,20}nam[\d.…_ ]{1,20}$/;

const TITLE =
  /^(?:q\. ?)?(?:pho )?(?:chu tich|(?:tong )?giam doc|bo truong|thu truong|chanh van phong|cuc truong|vu truong|vien truong|hieu truong|truong (?:phong|ban)|thu truong (?:don vi|co quan)|ke toan truong)$/;

const SURE: readonly RegExp[] = [POWER, SIGNING, DRAWER, ADDRESSEES, DAY, BLANK_DAY];

/** Longer texts are no closing lines. */
const LONGEST = 120;
/** A block of signatures stands in no more columns. */
const MOST_TEXTS = 4;

// Folding every cell of a long table would cost more than reading it.
const MAY_CLOSE = /^(?:[tk][mlu/]|[kt]t|q|\(|ký|đã|người|nơi|lập|ngày)|, ?ngày/i;

function closingOf(text: string): 'sure' | 'likely' | undefined {
  const line = oneLine(text);
  const isCapital = line === line.toUpperCase();
  if (line.length > LONGEST || !(isCapital || MAY_CLOSE.test(line))) return undefined;
  const key = foldVietnamese(line);
  if (SURE.some((pattern) => pattern.test(key))) return 'sure';
  // A title in small letters may be the rest of a wrapped cell.
  return isCapital && TITLE.test(key) ? 'likely' : undefined;
}

/**
 * Dòng kết thúc bảng: the block of signatures (`TM. ỦY BAN NHÂN DÂN`, `Người lập biểu`, `CHỦ TỊCH`), the day, or `Nơi nhận:`, as they stand
 * right below a table. A title alone is one only where its row has nothing else, and a row with a figure none.
 */
export function closingRow(row: readonly GridCell[]): 'sure' | 'likely' | undefined {
  const texts = row.flatMap(({ text }) => (text === '' ? [] : [text]));
  if (texts.length === 0 || texts.length > MOST_TEXTS || texts.some((text) => /^\d/.test(text))) return undefined;
  const found = texts.map(closingOf);
  if (found.includes('sure')) return 'sure';
  return found.every((one) => one === 'likely') ? 'likely' : undefined;
}
