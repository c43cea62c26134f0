import type { Citation, Confidence } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import type { PlainDate } from '../text/index.js';
import type { AgencyId } from './agency-id.js';

/** Cấp của cơ quan; `district` until 30/6/2025. */
export type AgencyLevel = 'central' | 'province' | 'district' | 'commune';

/** Loại cơ quan. */
export type AgencyKind =
  | 'government'
  | 'ministry'
  | 'ministry-unit'
  | 'party'
  | 'council'
  | 'committee'
  | 'office'
  | 'department'
  | 'division'
  | 'steering-committee'
  | 'mass-organisation'
  | 'police'
  | 'vertical-agency'
  | 'service-unit'
  | 'press'
  | 'enterprise'
  | 'group';

/**
 * Sự thay đổi của một cơ quan.
 *
 * - `merged`, `renamed`, `ended`: it no longer exists from `on`;
 * - `function-moved`: it exists, but part of its work went elsewhere.
 */
export interface AgencyFate {
  readonly kind: 'merged' | 'renamed' | 'ended' | 'function-moved';
  /** The first day on which it holds. */
  readonly on: PlainDate;
  /** The agency that continues it, where the catalogue has one. */
  readonly into?: AgencyId;
  /** What was moved. */
  readonly what?: BilingualText;
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/** Cơ quan, tổ chức as documents name it: one entry for all provinces (`Sở Thông tin và Truyền thông`), not one for each. */
export interface Agency {
  readonly id: AgencyId;
  readonly name: BilingualText;
  readonly level: AgencyLevel;
  readonly kind: AgencyKind;
  /** The agency it belongs to. */
  readonly parent?: AgencyId;
  /** Tên khác, tên viết tắt: other names that documents use. */
  readonly aliases: readonly string[];
  /** The first day on which it exists, where it is younger than the documents. */
  readonly validFrom?: PlainDate;
  readonly fates: readonly AgencyFate[];
  /** A document that names it. */
  readonly citation: Citation;
  readonly confidence: Confidence;
}

/** The fate that ended an agency, when one did. */
export function endOf({ fates }: Agency): AgencyFate | undefined {
  return fates.find(({ kind }) => kind !== 'function-moved');
}

/** Whether an agency exists on a day. */
export function existsOn(agency: Agency, day: PlainDate): boolean {
  const end = endOf(agency);
  return (agency.validFrom === undefined || agency.validFrom <= day) && (end === undefined || day < end.on);
}
