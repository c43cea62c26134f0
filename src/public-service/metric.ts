import type { Indicator } from '../indicator/core/index.js';
import type { Confidence } from '../law/index.js';
import type { BilingualText } from '../outcome/index.js';
import type { TotalField } from './total-fields.js';

/**
 * Cách tính: who says what is divided by what. The same name stands for other fractions.
 *
 * - `plan`: a provincial plan (Kế hoạch 883/KH-UBND of Bắc Kạn);
 * - `national-portal`: the technical sheet of the national portal for Quyết định 766/QĐ-TTg, read in a reproduction;
 * - `ministry`: what the Ministry of Information and Communications (now Science and Technology) reports.
 */
export type MetricVariant = 'plan' | 'national-portal' | 'ministry';

/**
 * Các tỷ lệ của một kế hoạch cấp tỉnh. `national-portal-integration` is a rate of the plan alone: neither the technical sheet nor what the
 * ministry reports divides the procedures that are integrated, and Nghị định 224/2026/NĐ-CP (khoản 2 Điều 19) does not list them.
 */
export type PlanRate =
  | 'online-supply'
  | 'fully-online-supply'
  | 'partially-online-supply'
  | 'national-portal-integration'
  | 'services-with-online-dossiers'
  | 'online-dossiers-of-fully-online-services'
  | 'online-dossiers-of-partially-online-services'
  | 'online-dossiers'
  | 'fully-online-dossiers'
  | 'partially-online-dossiers'
  | 'online-dossiers-of-all-procedures'
  | 'procedure-payment'
  | 'dossier-payment'
  | 'electronic-documents'
  | 'signed-electronic-documents';

/** Các tỷ lệ theo hướng dẫn kỹ thuật của Cổng Dịch vụ công quốc gia. */
export type NationalPortalRate =
  | 'synchronisation'
  | 'on-time'
  | 'online-supply'
  | 'fully-online-supply'
  | 'services-with-online-dossiers'
  | 'online-dossiers'
  | 'procedure-payment'
  | 'dossier-payment'
  | 'electronic-results'
  | 'digitisation'
  | 'data-reuse';

/** Các tỷ lệ do bộ chủ quản công bố. */
export type MinistryRate = 'fully-online-supply' | 'services-with-online-dossiers' | 'fully-online-dossiers';

/** Các tỷ lệ của từng cách tính. */
export interface RatesOfVariant {
  readonly plan: PlanRate;
  readonly 'national-portal': NationalPortalRate;
  readonly ministry: MinistryRate;
}

/** Tên một tỷ lệ; with its variant it says what is divided by what. */
export type PublicServiceRate = RatesOfVariant[MetricVariant];

/**
 * Hồ sơ thuộc kỳ nào: the date that puts a dossier into the period, and the one that is taken where it is absent.
 *
 * - `received`: ngày tiếp nhận; `submitted`: ngày nộp hồ sơ; `processing-started`: ngày bắt đầu xử lý;
 * - `received-or-settled`: received in the period, or settled in it.
 */
export interface PeriodRule {
  readonly date: 'received' | 'processing-started' | 'received-or-settled';
  readonly fallback: 'submitted' | 'received';
  readonly confidence: Confidence;
}

/** Một tỷ lệ theo một cách tính: the indicator with what its citations leave unsaid. */
export interface PublicServiceMetric<Field extends TotalField = TotalField> {
  readonly rate: PublicServiceRate;
  readonly variant: MetricVariant;
  /** Mục của hướng dẫn kỹ thuật, as `3.1`. */
  readonly sheet?: string;
  /** Hệ thống nguồn của số liệu. */
  readonly source: BilingualText;
  /** Which dossiers belong to the period; `null` for what is counted on a day. */
  readonly period: PeriodRule | null;
  /** How well the fraction is known. */
  readonly confidence: Confidence;
  readonly indicator: Indicator<Field>;
}
