import { type BilingualText, createIssue, type Parsed, refuse, succeed, unwrap } from '../outcome/index.js';
import { foldVietnamese } from '../text/index.js';
import { wordIssues } from './messages.js';

/** Hình thức triển khai: `lease` (thuê dịch vụ) or `investment` (đầu tư). */
export type DeliveryForm = 'lease' | 'investment';

/**
 * Tên các hình thức triển khai.
 *
 * @example
 * import { DELIVERY_FORM_LABELS } from 'vn-ict/portfolio';
 * DELIVERY_FORM_LABELS.lease.vi; // => 'Thuê'
 */
export const DELIVERY_FORM_LABELS: Readonly<Record<DeliveryForm, BilingualText>> = {
  lease: { vi: 'Thuê', en: 'Lease' },
  investment: { vi: 'Đầu tư', en: 'Investment' },
};

const FORMS: Readonly<Record<string, DeliveryForm>> = {
  thue: 'lease',
  'thue dich vu': 'lease',
  'thue dich vu cntt': 'lease',
  'thue dich vu cong nghe thong tin': 'lease',
  'dau tu': 'investment',
  'dau tu cong': 'investment',
};

/** Longer words name no form. */
const LONGEST = 100;

/** A printed word as it is looked up: folded, on one line. */
export const wordOf = (text: string): string => foldVietnamese(text).trim().split(/\s+/).join(' ');

/**
 * Đọc hình thức triển khai, without throwing. See {@link parseDeliveryForm}.
 *
 * @example
 * import { safeParseDeliveryForm } from 'vn-ict/portfolio';
 * const reading = safeParseDeliveryForm('Mua sắm');
 * reading.success ? '' : reading.issues[0].message.vi; // => '“Mua sắm” không phải hình thức triển khai.'
 */
export function safeParseDeliveryForm(text: unknown): Parsed<DeliveryForm> {
  const word = typeof text === 'string' && text.length <= LONGEST ? wordOf(text) : '';
  const form = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
  return form === undefined
    ? refuse(createIssue(wordIssues, 'portfolio.delivery-form', { received: text }))
    : succeed(form);
}

/**
 * Đọc hình thức triển khai (`Thuê`, `Đầu tư`) of a project; case, spaces and tone placement do not matter.
 *
 * @throws VnIctError `portfolio.delivery-form`
 * @example
 * import { parseDeliveryForm } from 'vn-ict/portfolio';
 * parseDeliveryForm(' Thuê '); // => 'lease'
 * parseDeliveryForm('Đầu tư'); // => 'investment'
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 3, the column `Hình thức triển khai`
 */
export function parseDeliveryForm(text: unknown): DeliveryForm {
  return unwrap(safeParseDeliveryForm(text));
}
