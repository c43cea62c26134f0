import { plainDate } from 'vn-ict';
import { type Citation, CONFIDENCE_LABELS, type Confidence, formatCitation } from 'vn-ict/law';
import { RULE_SETS, type RuleSetId, SECURITY_LEVELS, type SecurityLevel } from 'vn-ict/security';
import { formatDate, type PlainDate } from 'vn-ict/text';

/** The days on which the details of a decree began to differ, its first day at the head. */
const DAYS: Readonly<Record<RuleSetId, readonly PlainDate[]>> = {
  'nd85-2016': ['2016-07-01', '2017-07-01', '2022-10-01', '2025-03-01'].map(plainDate),
  'nd331-2026': ['2026-08-19'].map(plainDate),
};
export const RULE_SET_IDS: readonly RuleSetId[] = ['nd85-2016', 'nd331-2026'];

/** Nothing where the text was read: what is not marked is confirmed. */
export const mark = (confidence: Confidence): string =>
  confidence === 'confirmed' ? '' : ` *(${CONFIDENCE_LABELS[confidence].vi})*`;

/** A statement with the place that it stands at and how well it is known. */
export function cited(text: string, citation: Citation | readonly Citation[], confidence: Confidence): string {
  const places = 'document' in citation ? [citation] : citation;
  return `${text} — ${places.map((place) => formatCitation(place)).join('; ')}${mark(confidence)}`;
}

/** What a decree says of a level, by the days on which its details changed. */
export function overTime(ruleSet: RuleSetId, textAt: (asOf: PlainDate) => string): string {
  const versions = DAYS[ruleSet].map((day) => [day, textAt(day)] as const);
  const changes = versions.filter(([, text], index) => text !== versions[index - 1]?.[1]);
  if (changes.length === 1) return changes[0]?.[1] ?? '';
  return changes.map(([day, text]) => `từ ${formatDate(day)}: ${text === '' ? '—' : text}`).join('<br>');
}

/** One line for the levels of which the same is said. */
export function byLevel(textOf: (level: SecurityLevel) => string): string {
  const levels = new Map<string, SecurityLevel[]>();
  for (const level of SECURITY_LEVELS) {
    const text = textOf(level);
    if (text !== '') levels.set(text, [...(levels.get(text) ?? []), level]);
  }
  return [...levels]
    .map(([text, of]) => (of.length === SECURITY_LEVELS.length ? text : `**Cấp độ ${of.join(', ')}:** ${text}`))
    .join('<br>');
}

/** A table of what is said of the same thing under both decrees. */
export function sideBySide(
  what: string,
  rows: readonly (readonly [label: string, of: (id: RuleSetId) => string])[],
): string[] {
  return [
    `| ${[what, ...RULE_SET_IDS.map((id) => RULE_SETS[id].label.vi)].join(' | ')} |`,
    '|---|---|---|',
    ...rows.map(([label, of]) => `| ${[label, ...RULE_SET_IDS.map((id) => of(id) || '—')].join(' | ')} |`),
  ];
}
