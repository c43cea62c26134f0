import type { Citation, Confidence } from '../law/index.js';
import { plainDate } from '../text/index.js';
import type { Agency, AgencyFate, AgencyKind, AgencyLevel } from './agency.js';
import type { AgencyId } from './agency-id.js';

/** What most rows of the catalogue say; `more` holds what few do. */
export type AgencyRow = readonly [
  id: AgencyId,
  vi: string,
  en: string,
  kind: AgencyKind,
  parent: AgencyId | null,
  aliases: readonly string[],
  more?: { readonly validFrom?: string; readonly fates?: readonly AgencyFate[]; readonly named?: NamedIn },
];

/**
 * The documents that name agencies: the plan of 2024, the report of 2023, the scheme of 2021, the list of codes of 2025 and two
 * decrees on how agencies are organised.
 */
export type NamedIn = 'plan' | 'report' | 'scheme' | 'codes' | 'police' | 'departments';

const NAMED_IN: Readonly<Record<NamedIn, { readonly citation: Citation; readonly confidence: Confidence }>> = {
  plan: { citation: { document: '883/KH-UBND của UBND tỉnh Bắc Kạn' }, confidence: 'confirmed' },
  report: {
    citation: { document: '/BC-STTTT của Sở Thông tin và Truyền thông tỉnh Bắc Kạn' },
    confidence: 'confirmed',
  },
  scheme: { citation: { document: '1655/QĐ-UBND của UBND tỉnh Bắc Kạn' }, confidence: 'confirmed' },
  codes: { citation: { document: '09/2025/QĐ-TTg' }, confidence: 'secondary' },
  police: { citation: { document: '02/2025/NĐ-CP' }, confidence: 'recalled' },
  departments: { citation: { document: '45/2025/NĐ-CP' }, confidence: 'recalled' },
};

/** The entry that a row stands for. */
export function agencyOf(level: AgencyLevel, [id, vi, en, kind, parent, aliases, more = {}]: AgencyRow): Agency {
  return {
    id,
    name: { vi, en },
    level,
    kind,
    ...(parent === null ? {} : { parent }),
    aliases,
    ...(more.validFrom === undefined ? {} : { validFrom: plainDate(more.validFrom) }),
    fates: more.fates ?? [],
    ...NAMED_IN[more.named ?? 'plan'],
  };
}

/** A fate in one line. */
export function fate(
  kind: AgencyFate['kind'],
  on: string,
  into: AgencyId | null,
  citation: Citation,
  confidence: Confidence,
  what?: AgencyFate['what'],
): AgencyFate {
  return {
    kind,
    on: plainDate(on),
    ...(into === null ? {} : { into }),
    ...(what === undefined ? {} : { what }),
    citation,
    confidence,
  };
}
