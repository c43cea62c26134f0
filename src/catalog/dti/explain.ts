import { CONFIDENCE_LABELS, formatCitation } from '../../law/index.js';
import { parseRational, roundRational } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';
import { formatNumber } from '../../text/index.js';
import type { DtiFigure, DtiResult } from './compute.js';

/**
 * Giải thích kết quả DTI: a line for each main index, each pillar and the whole, in both languages.
 *
 * @example
 * import { computeDti, DTI_SCHEMES, explainDti } from 'vn-ict/catalog/dti';
 * const result = computeDti(DTI_SCHEMES['qd922-2022'], { awareness: '0.8917' });
 * const lines = explainDti(result);
 * lines[0]?.vi; // => 'Nhận thức số: 0,8917 × 100 = 89,17 điểm.'
 * lines[1]?.en; // => 'Digital institutions: no value was given (at most 100 points).'
 * lines.at(-1)?.vi; // => 'DTI: chưa xác định, từ 0,0892 đến 0,9892 (điểm tối đa 1000; Quyết định 922/QĐ-BTTTT; đã đối chiếu văn bản).'
 */
export function explainDti(result: DtiResult): readonly BilingualText[] {
  const indices = result.mainIndices.map(({ label, value, points, maximumPoints }): BilingualText => {
    const most = maximumPoints === null ? null : maximumPoints;
    if (most === '0') return { vi: `${label.vi}: không tính điểm.`, en: `${label.en}: earns no points.` };
    const limit = {
      vi: most === null ? 'chưa rõ điểm tối đa' : `tối đa ${most} điểm`,
      en: most === null ? 'its points are not known' : `at most ${most} points`,
    };
    if (value === null) {
      return {
        vi: `${label.vi}: chưa có giá trị (${limit.vi}).`,
        en: `${label.en}: no value was given (${limit.en}).`,
      };
    }
    const printed = roundRational(parseRational(value), 4);
    const shown = formatNumber(printed, { decimalPlaces: 4 });
    if (points === null || most === null) {
      return { vi: `${label.vi}: ${shown} (${limit.vi}).`, en: `${label.en}: ${printed} (${limit.en}).` };
    }
    const earned = roundRational(parseRational(points), 2);
    return {
      vi: `${label.vi}: ${shown} × ${most} = ${formatNumber(earned, { decimalPlaces: 2 })} điểm.`,
      en: `${label.en}: ${printed} × ${most} = ${earned} points.`,
    };
  });
  const pillars = result.pillars.map((pillar) => line(pillar.label, pillar, { vi: '', en: '' }));
  const { citation } = result;
  const mark = CONFIDENCE_LABELS[result.confidence];
  const basis = {
    vi: `; ${formatCitation(citation)}; ${mark.vi}`,
    en: `; ${formatCitation(citation, { language: 'en' })}; ${mark.en}`,
  };
  return [...indices, ...pillars, line({ vi: 'DTI', en: 'DTI' }, result.dti, basis)];
}

function line(label: BilingualText, figure: DtiFigure, basis: BilingualText): BilingualText {
  const most = figure.maximumPoints;
  const tail = {
    vi: `(${most === null ? 'chưa rõ điểm tối đa' : `điểm tối đa ${most}`}${basis.vi})`,
    en: `(${most === null ? 'the maximum points are not known' : `maximum points ${most}`}${basis.en})`,
  };
  if (figure.printed !== null) {
    const shown = formatNumber(figure.printed, { decimalPlaces: 4 });
    return { vi: `${label.vi}: ${shown} ${tail.vi}.`, en: `${label.en}: ${figure.printed} ${tail.en}.` };
  }
  const [low, high] = [figure.bounds.lowest, figure.bounds.highest].map((end) => roundRational(parseRational(end), 4));
  const vi = [low, high].map((end) => formatNumber(end ?? '0', { decimalPlaces: 4 })).join(' đến ');
  return {
    vi: `${label.vi}: chưa xác định, từ ${vi} ${tail.vi}.`,
    en: `${label.en}: undecided, from ${low ?? ''} to ${high ?? ''} ${tail.en}.`,
  };
}
