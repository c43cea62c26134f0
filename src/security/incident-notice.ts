import type { Citation, Confidence } from '../law/index.js';
import { type BilingualText, createIssue, VnIctError } from '../outcome/index.js';
import { record, requireArgument, satisfying } from '../outcome/inner.js';
import { addDays } from '../period/index.js';
import { safePlainDate } from '../text/index.js';
import { nd331 } from './cite.js';
import { procedureIssues } from './procedure-messages.js';
import { IN_FORCE_FROM } from './rule-set-id.js';

/** Sự cố an ninh mạng: how it stands. */
export interface IncidentFacts {
  /** Thời điểm phát hiện, giờ Việt Nam: `2026-09-01T08:30`. */
  readonly detectedAt: string;
  /** Sự cố nghiêm trọng. */
  readonly serious: boolean;
  /** Có dấu hiệu xâm phạm an ninh quốc gia, trật tự, an toàn xã hội hoặc gây gián đoạn nghiêm trọng. */
  readonly touchesSecurityOrOrder: boolean;
}

/** Thời hạn báo cáo sự cố. */
export interface IncidentDeadline {
  readonly kind: 'immediate' | 'initial-notice' | 'report';
  /** Số giờ kể từ khi phát hiện; 0 is at once. */
  readonly hours: number;
  /** Giờ Việt Nam. */
  readonly dueAt: string;
  readonly label: BilingualText;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * Thời hạn báo cáo sự cố an ninh mạng: what is to be told to the competent body, and by when.
 *
 * Việt Nam has no summer time: 24 hours are the same time on the next day, 72 hours three days later.
 *
 * None before 2026-08-19: the hours are those of Nghị định 331/2026/NĐ-CP.
 *
 * @throws VnIctError `security.not-moment`; `argument.type` for what is no incident, or does not say yes or no
 * @example
 * import { incidentDeadlines } from 'vn-ict/security';
 * const incident = { detectedAt: '2026-12-30T08:30', serious: true, touchesSecurityOrOrder: false };
 * incidentDeadlines(incident).map(({ dueAt }) => dueAt); // => ['2026-12-31T08:30', '2027-01-02T08:30']
 * @see Nghị định 331/2026/NĐ-CP, Điều 31 khoản 2 điểm d
 */
export function incidentDeadlines(incident: IncidentFacts): readonly IncidentDeadline[] {
  requireArgument(INCIDENT, incident, 'incident');
  const { detectedAt, serious, touchesSecurityOrOrder } = incident;
  const [, day, hour, minute] = (typeof detectedAt === 'string' ? MOMENT.exec(detectedAt) : null) ?? [];
  const date = safePlainDate(day ?? '');
  if (!date.success) {
    throw new VnIctError([createIssue(procedureIssues, 'security.not-moment', { received: detectedAt })]);
  }
  if (date.data < IN_FORCE_FROM['nd331-2026']) return [];
  const at = (days: number): string => `${addDays(date.data, days)}T${hour ?? ''}:${minute ?? ''}`;
  const basis = { citation: nd331('31', '2', 'd'), confidence: 'confirmed' } as const;
  const found: IncidentDeadline[] = [];
  if (touchesSecurityOrOrder) {
    const label = { vi: 'Báo cáo ngay khi phát hiện', en: 'Report at once' };
    found.push({ kind: 'immediate', hours: 0, dueAt: at(0), label, ...basis });
  }
  if (serious) {
    const label = { vi: 'Thông báo ban đầu', en: 'First notice' };
    found.push({ kind: 'initial-notice', hours: 24, dueAt: at(1), label, ...basis });
  }
  const label = {
    vi: 'Báo cáo nguyên nhân, phạm vi ảnh hưởng, biện pháp khắc phục',
    en: 'Report of cause, reach and remedy',
  };
  return [...found, { kind: 'report', hours: 72, dueAt: at(3), label, ...basis }];
}

const YES_OR_NO = /* @__PURE__ */ satisfying((value) => typeof value === 'boolean', {
  vi: 'true hoặc false',
  en: 'true or false',
});
const INCIDENT = /* @__PURE__ */ record({ serious: YES_OR_NO, touchesSecurityOrOrder: YES_OR_NO });
