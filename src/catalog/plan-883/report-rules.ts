import type { LegalCitation } from '../../law/index.js';
import type { BilingualText } from '../../outcome/index.js';
import type { CarryOverRule, DataRule } from '../../reconcile/index.js';
import { PLAN_883 } from '../parts.js';

const citations: readonly LegalCitation[] = [{ document: PLAN_883, part: 'I' }];

/** A figure of the text that an annex or another section states again. */
const statedTwice = (id: string, cells: readonly [string, string], statement: BilingualText): DataRule => ({
  id,
  kind: 'same',
  as: 'number',
  severity: 'error',
  statement,
  cells: cells.map((cell) => ({ cell })),
  citations,
});

/** A figure that does not fall from the report of the first half of the year. */
const notFalling = (
  id: string,
  current: string,
  earlier: string,
  statement: BilingualText,
): CarryOverRule & { readonly citations: readonly LegalCitation[] } => ({
  id,
  kind: 'carry-over',
  demands: 'not-falling',
  severity: 'warning',
  statement,
  current: { cell: current },
  earlier: { cell: earlier, report: 'earlier' },
  citations,
});

/**
 * Quy tắc giữa các phần của Kế hoạch 883/KH-UBND: the figures that its text and its annexes both state, and what does not fall from the
 * report of the first half of 2023. For a report with the sections `text` (statements), `appendix-1`, `appendix-3`, `statistics`, and the
 * other report under the name `earlier`, with the section `indicators`.
 *
 * @example
 * import { plan883ReportRules } from 'vn-ict/catalog';
 * plan883ReportRules[0]?.statement.vi; // => 'tỷ lệ cung cấp DVCTT toàn trình trong phần lời và ở Phụ lục 1 (dòng 2) là một'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phần I, mục 8; Phần II, mục IV.2; Phụ lục 1 and 3
 */
export const plan883ReportRules: readonly DataRule[] = [
  statedTwice('fully-online-supply-in-text', ['text.fully-online-supply.rate', 'appendix-1.2.result'], {
    vi: 'tỷ lệ cung cấp DVCTT toàn trình trong phần lời và ở Phụ lục 1 (dòng 2) là một',
    en: 'the supply of fully online services is one rate in the text and in Phụ lục 1 (row 2)',
  }),
  statedTwice('online-dossiers-in-text', ['text.online-dossiers.rate', 'appendix-1.7.result'], {
    vi: 'tỷ lệ hồ sơ trực tuyến của các DVCTT trong phần lời và ở Phụ lục 1 (dòng 7) là một',
    en: 'the rate of online dossiers of online services is one in the text and in Phụ lục 1 (row 7)',
  }),
  statedTwice('dossiers-in-text', ['text.portal-dossiers.dossiers', 'appendix-1.8.received'], {
    vi: 'số hồ sơ tiếp nhận trong phần lời và ở Phụ lục 1 (dòng 8) là một',
    en: 'the dossiers received are one count in the text and in Phụ lục 1 (row 8)',
  }),
  statedTwice('paid-dossiers-in-text', ['text.paid-dossiers.rate', 'appendix-1.11.result'], {
    vi: 'tỷ lệ hồ sơ thanh toán trực tuyến trong phần lời và ở Phụ lục 1 (dòng 11) là một',
    en: 'the rate of dossiers paid online is one in the text and in Phụ lục 1 (row 11)',
  }),
  statedTwice('health-records-in-text', ['text.health-records.rate', 'appendix-1.22.result'], {
    vi: 'tỷ lệ người dân có hồ sơ sức khỏe điện tử trong phần lời và ở Phụ lục 1 (dòng 22) là một',
    en: 'the share of people with a health record is one in the text and in Phụ lục 1 (row 22)',
  }),
  statedTwice('carried-over-tasks-in-text', ['text.provincial-tasks.carriedOver', 'appendix-3.counts.i.printed'], {
    vi: 'số nhiệm vụ chuyển tiếp trong phần lời (Phần II, mục IV.2) và ở Phụ lục 3 là một',
    en: 'the tasks carried over are one number in the text (Phần II, mục IV.2) and in Phụ lục 3',
  }),
  notFalling('village-coverage-not-falling', 'appendix-1.18.result', 'indicators.4.result', {
    vi: 'tỷ lệ thôn, bản được phủ sóng di động (Phụ lục 1, dòng 18) không giảm so với 6 tháng đầu năm (97%)',
    en: 'the share of villages that mobile networks reach (Phụ lục 1, row 18) does not fall from that of June (97%)',
  }),
  notFalling('fully-online-supply-not-falling', 'appendix-1.2.result', 'indicators.8.result', {
    vi: 'tỷ lệ cung cấp DVCTT toàn trình (Phụ lục 1, dòng 2) không giảm so với 6 tháng đầu năm',
    en: 'the supply of fully online services (Phụ lục 1, row 2) does not fall from that of June',
  }),
];
