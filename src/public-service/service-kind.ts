import type { LegalCitation } from '../law/dated/index.js';
import type { Confidence } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import { type PlainDate, plainDate } from '../text/index.js';
import { nd42, nd43, nd224 } from './cite.js';

/**
 * Mức độ dịch vụ công trực tuyến của Nghị định 43/2011/NĐ-CP. The decree stands in the value: Nghị định 224/2026/NĐ-CP has levels 1 to 4 of
 * another meaning ({@link ProactiveLevel}), and no bare number is a level here.
 */
export type OldServiceLevel = 'nd43-level-1' | 'nd43-level-2' | 'nd43-level-3' | 'nd43-level-4';

/** Loại dịch vụ: toàn trình, một phần, hoặc (không phải một mức của Nghị định 42/2022/NĐ-CP) cung cấp thông tin trực tuyến. */
export type ServiceKind = 'fully-online' | 'partially-online' | 'information-only';

/** Mức độ dịch vụ công trực tuyến chủ động (Điều 16 Nghị định 224/2026/NĐ-CP): how much the agency does before it is asked. */
export type ProactiveLevel =
  | 'nd224-proactive-level-1'
  | 'nd224-proactive-level-2'
  | 'nd224-proactive-level-3'
  | 'nd224-proactive-level-4';

/** Chế độ pháp lý về dịch vụ công trực tuyến. */
export type ServiceRegimeId = 'nd43-2011' | 'nd42-2022' | 'nd224-2026';

/** Loại dịch vụ theo văn bản đã phân loại: what a list of services states, with the regime it was stated under. */
export type StatedServiceKind =
  | { readonly regime: 'nd43-2011'; readonly level: OldServiceLevel }
  | { readonly regime: 'nd42-2022'; readonly kind: ServiceKind }
  | { readonly regime: 'nd224-2026'; readonly kind: ServiceKind; readonly proactive?: ProactiveLevel };

/** Một chế độ pháp lý với thời gian áp dụng. */
export interface ServiceRegime {
  readonly id: ServiceRegimeId;
  readonly label: BilingualText;
  readonly inForceFrom: PlainDate;
  /** The last day; `null` while it stands. */
  readonly inForceTo: PlainDate | null;
  readonly citation: LegalCitation;
  readonly confidence: Confidence;
}

/**
 * Ba chế độ pháp lý, the oldest first. Of Nghị định 43/2011/NĐ-CP only the day of issue was read, which stands for its first day.
 *
 * @example
 * import { SERVICE_REGIMES } from 'vn-ict/public-service';
 * SERVICE_REGIMES.map(({ id, inForceFrom }) => [id, inForceFrom]); // => [['nd43-2011', '2011-06-13'], ['nd42-2022', '2022-08-15'], ['nd224-2026', '2026-07-01']]
 * @see Nghị định 43/2011/NĐ-CP; Nghị định 42/2022/NĐ-CP; Nghị định 224/2026/NĐ-CP, Điều 90
 */
export const SERVICE_REGIMES: readonly ServiceRegime[] = /* @__PURE__ */ (() => [
  {
    id: 'nd43-2011',
    label: { vi: 'Nghị định 43/2011/NĐ-CP', en: 'Decree 43/2011/NĐ-CP' },
    inForceFrom: plainDate('2011-06-13'),
    inForceTo: plainDate('2022-08-14'),
    citation: nd43('3'),
    confidence: 'recalled',
  },
  {
    id: 'nd42-2022',
    label: { vi: 'Nghị định 42/2022/NĐ-CP', en: 'Decree 42/2022/NĐ-CP' },
    inForceFrom: plainDate('2022-08-15'),
    inForceTo: plainDate('2026-06-30'),
    citation: nd42('11', '1'),
    confidence: 'confirmed',
  },
  {
    id: 'nd224-2026',
    label: { vi: 'Nghị định 224/2026/NĐ-CP', en: 'Decree 224/2026/NĐ-CP' },
    inForceFrom: plainDate('2026-07-01'),
    inForceTo: null,
    citation: nd224('14'),
    confidence: 'confirmed',
  },
])();

/**
 * Tên gọi các loại dịch vụ và các mức độ.
 *
 * @example
 * import { SERVICE_KIND_LABELS } from 'vn-ict/public-service';
 * SERVICE_KIND_LABELS['fully-online'].vi; // => 'toàn trình'
 * SERVICE_KIND_LABELS['nd43-level-4'].vi; // => 'mức độ 4 (Nghị định 43/2011/NĐ-CP)'
 * SERVICE_KIND_LABELS['nd224-proactive-level-4'].vi; // => 'chủ động mức độ 4: nhắc, chuẩn bị hồ sơ, khuyến nghị phương án dịch vụ và tự động thực hiện (Nghị định 224/2026/NĐ-CP)'
 */
export const SERVICE_KIND_LABELS: Readonly<Record<ServiceKind | OldServiceLevel | ProactiveLevel, BilingualText>> = {
  'fully-online': { vi: 'toàn trình', en: 'fully online' },
  'partially-online': { vi: 'một phần', en: 'partially online' },
  'information-only': { vi: 'cung cấp thông tin trực tuyến', en: 'online information only' },
  'nd43-level-1': { vi: 'mức độ 1 (Nghị định 43/2011/NĐ-CP)', en: 'level 1 (Decree 43/2011/NĐ-CP)' },
  'nd43-level-2': { vi: 'mức độ 2 (Nghị định 43/2011/NĐ-CP)', en: 'level 2 (Decree 43/2011/NĐ-CP)' },
  'nd43-level-3': { vi: 'mức độ 3 (Nghị định 43/2011/NĐ-CP)', en: 'level 3 (Decree 43/2011/NĐ-CP)' },
  'nd43-level-4': { vi: 'mức độ 4 (Nghị định 43/2011/NĐ-CP)', en: 'level 4 (Decree 43/2011/NĐ-CP)' },
  'nd224-proactive-level-1': {
    vi: 'chủ động mức độ 1: nhắc thực hiện (Nghị định 224/2026/NĐ-CP)',
    en: 'proactive level 1: reminds (Decree 224/2026/NĐ-CP)',
  },
  'nd224-proactive-level-2': {
    vi: 'chủ động mức độ 2: nhắc và chuẩn bị hồ sơ (Nghị định 224/2026/NĐ-CP)',
    en: 'proactive level 2: reminds and prepares the dossier (Decree 224/2026/NĐ-CP)',
  },
  'nd224-proactive-level-3': {
    vi: 'chủ động mức độ 3: nhắc, chuẩn bị hồ sơ và khuyến nghị phương án dịch vụ (Nghị định 224/2026/NĐ-CP)',
    en: 'proactive level 3: reminds, prepares the dossier and recommends a service (Decree 224/2026/NĐ-CP)',
  },
  'nd224-proactive-level-4': {
    vi: 'chủ động mức độ 4: nhắc, chuẩn bị hồ sơ, khuyến nghị phương án dịch vụ và tự động thực hiện (Nghị định 224/2026/NĐ-CP)',
    en: 'proactive level 4: reminds, prepares the dossier, recommends a service and performs it unasked (Decree 224/2026/NĐ-CP)',
  },
};

/**
 * Chế độ pháp lý vào một ngày; `undefined` before Nghị định 43/2011/NĐ-CP.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { serviceRegimeAt } from 'vn-ict/public-service';
 * serviceRegimeAt(plainDate('2022-08-14'))?.id; // => 'nd43-2011'
 * serviceRegimeAt(plainDate('2022-08-15'))?.id; // => 'nd42-2022'
 */
export function serviceRegimeAt(asOf: PlainDate): ServiceRegime | undefined {
  const day = plainDate(asOf);
  return SERVICE_REGIMES.find(
    ({ inForceFrom, inForceTo }) => inForceFrom <= day && (inForceTo === null || day <= inForceTo),
  );
}
