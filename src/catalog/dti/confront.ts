import {
  compareRationals,
  type DecimalString,
  multiplyRationals,
  parseRational,
  type RationalString,
  rationalOf,
  roundRational,
  spellRational,
  subtractRationals,
  type Verdict,
} from '../../number/index.js';
import { type Parsed, refuse, succeed, unwrap } from '../../outcome/index.js';
import { safeComputeDti } from './compute.js';
import { type DtiValues, dtiIssue, readNumber } from './read-values.js';
import type { DtiScheme } from './scheme.js';

/** Kết quả đối chiếu giá trị DTI đã công bố. */
export interface DtiConfrontation {
  readonly verdict: Exclude<Verdict, 'exact'>;
  /** The DTI of the values as printed, at 4 places; `null` while values are missing. */
  readonly recomputed: DecimalString | null;
  /** Published minus exactly recomputed. */
  readonly residual: RationalString | null;
}

/** Half of the last printed place. */
const HALF = '0.00005';

/**
 * Đối chiếu giá trị DTI đã công bố, có kiểm tra: as {@link confrontDti}, but the refusal is data.
 *
 * @example
 * import { DTI_SCHEMES, safeConfrontDti } from 'vn-ict/catalog/dti';
 * safeConfrontDti(DTI_SCHEMES['qd922-2022'], {}, '1.2').issues.map(({ code }) => code); // => ['catalog.dti-value-range']
 */
export function safeConfrontDti<Index extends string>(
  scheme: DtiScheme<Index>,
  values: DtiValues<NoInfer<Index>>,
  published: DecimalString,
): Parsed<DtiConfrontation> {
  const result = safeComputeDti(scheme, values);
  if (!result.success) return result;
  const read = readNumber(published, ['published']);
  if (!read.success) return read;
  if (read.data.top < 0n || compareRationals(read.data, { top: 1n, bottom: 1n }) > 0) {
    return refuse(dtiIssue('catalog.dti-value-range', published, scheme, ['published']));
  }
  const { value, printed } = result.data.dti;
  if (value === null || printed === null) return succeed({ verdict: 'undetermined', recomputed: null, residual: null });
  const residual = subtractRationals(read.data, parseRational(value));
  return succeed({
    verdict: verdictOf(roundRational(read.data, 4) === printed, residual),
    recomputed: printed,
    residual: spellRational(residual),
  });
}

/**
 * Đối chiếu giá trị DTI đã công bố: does a published DTI agree with the published values of its main indices, each printed at 4 places?
 *
 * Every value stands for anything within half of its last place, and so does their weighted mean: a DTI that is further from the recomputed
 * one than rounding to the nearest allows, but not than twice that, is consistent with rounded inputs.
 *
 * @param values - as printed, at 4 places
 * @param published - the DTI as printed, at 4 places
 * @throws VnIctError `catalog.dti-*`, `number.*`, `argument.*`
 * @example
 * import { confrontDti, DTI_SCHEMES } from 'vn-ict/catalog/dti';
 * const hồChíMinh2022 = {
 *   awareness: '0.8917', institutions: '0.9000', infrastructure: '0.8258', 'human-resources': '0.6267', 'network-security': '0.5580',
 *   'government-activity': '0.8406', 'economy-activity': '0.7611', 'society-activity': '0.3590',
 * };
 * confrontDti(DTI_SCHEMES['qd922-2022'], hồChíMinh2022, '0.7163'); // => { verdict: 'consistent-with-rounded-inputs', recomputed: '0.7164', residual: '-0.000055' }
 * @see https://dti.gov.vn/xep-hang-2022
 */
export function confrontDti<Index extends string>(
  scheme: DtiScheme<Index>,
  values: DtiValues<NoInfer<Index>>,
  published: DecimalString,
): DtiConfrontation {
  return unwrap(safeConfrontDti(scheme, values, published));
}

function verdictOf(isAsPrinted: boolean, residual: ReturnType<typeof rationalOf>): DtiConfrontation['verdict'] {
  if (isAsPrinted) return 'consistent';
  const distance = residual.top < 0n ? { top: -residual.top, bottom: residual.bottom } : residual;
  const half = rationalOf(HALF);
  const within = (halves: bigint): boolean =>
    compareRationals(distance, multiplyRationals(half, { top: halves, bottom: 1n })) < 0;
  // Half a place for the inputs and half a place for the result.
  if (within(2n)) return 'consistent-with-rounded-inputs';
  return within(3n) ? 'off-by-one-in-last-place' : 'inconsistent';
}
