import { type AgencyId, safeFindAgency } from '../agency/index.js';
import {
  expandAbbreviations,
  foldVietnamese,
  isPlainDate,
  normalizeVietnamese,
  type PlainDate,
} from '../text/index.js';

/** Đơn vị chủ trì: the agency that a printed name stands for. */
export interface LeadAgency {
  /** As printed, on one line. */
  readonly printed: string;
  /** Names of one agency have one key: `Sở TT&TT` and `Sở Thông tin và Truyền thông`. */
  readonly key: string;
  /** Its full name, where the catalogue of agencies has it; else as printed. */
  readonly name: string;
  readonly agency?: AgencyId;
  /** Địa bàn that the name says: `Bắc Kạn` in `Báo Bắc Kạn`. */
  readonly place?: string;
}

const LONGEST = 200;

/**
 * Đơn vị chủ trì: whose name is printed. An agency that the catalogue knows on the day has its full name; any other keeps its own, in which
 * abbreviations are written out and case and diacritics do not matter for the key.
 *
 * @param printed - as in the column `Đơn vị chủ trì`
 * @param options - `asOf`: the day of the document; without it no agency is looked up
 * @returns `undefined` for an empty name, and for one that is no text of at most 200 characters
 * @example
 * import { plainDate } from 'vn-ict';
 * import { leadAgencyOf } from 'vn-ict/portfolio';
 * const asOf = plainDate('2023-12-20');
 * leadAgencyOf('Sở TT&TT', { asOf })?.name; // => 'Sở Thông tin và Truyền thông'
 * leadAgencyOf('Sở TT&TT', { asOf })?.key === leadAgencyOf('Sở Thông tin và Truyền thông', { asOf })?.key; // => true
 * leadAgencyOf('Báo Bắc Kạn', { asOf }); // => { printed: 'Báo Bắc Kạn', key: 'provincial-newspaper bac kan', name: 'Báo Bắc Kạn', agency: 'provincial-newspaper', place: 'Bắc Kạn' }
 * @see Kế hoạch 883/KH-UBND of Bắc Kạn, Phụ lục 3, the column `Đơn vị chủ trì`
 */
export function leadAgencyOf(printed: unknown, options: { readonly asOf?: PlainDate } = {}): LeadAgency | undefined {
  if (typeof printed !== 'string' || printed.length > LONGEST) return undefined;
  const line = normalizeVietnamese(printed).trim().split(/\s+/).join(' ');
  if (line === '') return undefined;
  const { asOf } = options;
  const found = isPlainDate(asOf) ? safeFindAgency(line, { asOf }) : undefined;
  if (found?.success !== true) {
    return { printed: line, key: foldVietnamese(expandAbbreviations(line)), name: line };
  }
  const { agency, place } = found.data;
  return {
    printed: line,
    key: place === undefined ? agency.id : `${agency.id} ${foldVietnamese(place)}`,
    // An agency of one place has a name of its own, which the catalogue, one entry for all provinces, does not hold.
    name: place === undefined ? agency.name.vi : line,
    agency: agency.id,
    ...(place === undefined ? {} : { place }),
  };
}
