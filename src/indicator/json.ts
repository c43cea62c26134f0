import { VnIctError } from '../outcome/index.js';
import { checkIndicators } from './check-indicators.js';
import type { Indicator } from './indicator.js';

/**
 * Định nghĩa chỉ tiêu thành JSON: a definition as JSON holds it, after a check that it is sound. `indicatorFromJSON` of `vn-ict/schema` reads
 * it back, equal.
 *
 * @throws VnIctError `indicator.definition-*` for a definition that is not sound
 * @example
 * import { plan883Appendix1 } from 'vn-ict/catalog';
 * import { indicatorToJSON } from 'vn-ict/indicator';
 * const [json] = plan883Appendix1.indicators.map(indicatorToJSON);
 * json?.id; // => 'online-service-supply'
 */
export function indicatorToJSON(indicator: Indicator): Indicator {
  const [first, ...rest] = checkIndicators([indicator]);
  if (first !== undefined) throw new VnIctError([first, ...rest]);
  return JSON.parse(JSON.stringify(indicator)) as Indicator;
}
