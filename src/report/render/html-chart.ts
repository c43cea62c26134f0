import {
  compareRationals,
  parseRational,
  type Rational,
  type RationalString,
  roundRational,
  spellRational,
} from '../../number/index.js';
import type { Language } from '../../outcome/index.js';
import { escapeHtml, textHtml } from './html-text.js';
import type { Bar, Chart } from './view.js';
import { say } from './words.js';

const HEIGHT = 18;
const NONE: Rational = { top: 0n, bottom: 1n };
const WHOLE: Rational = { top: 100n, bottom: 1n };

/**
 * Biểu đồ kết quả so với mục tiêu: a bar for each indicator with a mark at its target, each a picture of its own, so that a page ends between two
 * of them. Lengths are exact decimals of a percent, never computed as floats.
 */
export function chartHtml({ caption, description, bars }: Chart, id: string, language: Language): string {
  const rows = bars.map((bar, index) => `<li class="row">${barHtml(bar, `${id}-${index + 1}`, language)}</li>`);
  return [
    `<figure><figcaption>${escapeHtml(caption)}</figcaption>`,
    `<p>${escapeHtml(description)}</p>`,
    `<ol class="chart">`,
    ...rows,
    '</ol></figure>',
  ].join('\n');
}

function barHtml(
  { name, result, target, outcome, resultText, targetText, outcomeText }: Bar,
  id: string,
  language: Language,
) {
  const lang = language === 'vi' ? '' : ' lang="vi"';
  const figures = `${say(language, 'result')}: ${resultText}; ${say(language, 'target')}: ${targetText}`;
  const description = `${figures}; ${outcomeText}`;
  return [
    `<div${lang}>${escapeHtml(name)}</div>`,
    `<svg role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${HEIGHT}">`,
    `<title id="${id}-title"${lang}>${escapeHtml(name)}</title><desc id="${id}-desc">${escapeHtml(description)}</desc>`,
    `<rect class="track" width="100%" height="${HEIGHT}"/>`,
    `<rect class="${outcome === 'fail' ? 'bar short' : 'bar'}" width="${percentOf(result)}" height="${HEIGHT}"/>`,
    aimSvg(target.lower),
    target.upper === undefined ? '' : aimSvg(target.upper),
    '</svg>',
    `<div>${textHtml({ text: outcomeText, tone: outcome })}: ${escapeHtml(figures)}</div>`,
  ].join('');
}

function aimSvg(value: RationalString): string {
  const x = percentOf(value);
  return `<line class="aim" x1="${x}" x2="${x}" y1="0" y2="${HEIGHT}"/>`;
}

/** A length for drawing: the exact value between 0 and 100, at two places. */
function percentOf(value: RationalString): string {
  const exact = parseRational(value);
  const drawn = compareRationals(exact, NONE) < 0 ? NONE : compareRationals(exact, WHOLE) > 0 ? WHOLE : exact;
  return `${spellRational(parseRational(roundRational(drawn, 2)))}%`;
}
