import type { Language } from 'vn-ict';
import { formatCitation } from 'vn-ict/law';
import { appraisal, authorityLabel, type SecurityLevel, type SystemClassification } from 'vn-ict/security';
import type { Outcome } from './questionnaire.js';
import { WORDS } from './words.js';

/** The result as a text for a terminal. */
export function renderResult({ asked, facts, result, today }: Outcome, language: Language): string {
  const { alternative, nearMisses, warnings, regime } = result;
  const lines = ['', '─'.repeat(40), result.explanation[language], regime.reason[language]];
  const list = (head: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push('', `${head}:`, ...items.map((item) => `- ${item}`));
  };
  list(
    WORDS.nearMisses[language],
    nearMisses.map(
      ({ text, level, citation }) => `${text[language]} (${level}, ${formatCitation(citation, { language })})`,
    ),
  );
  list(
    WORDS.warnings[language],
    warnings.map(({ message }) => message[language]),
  );
  if (alternative !== null) lines.push('', `${WORDS.otherDecree[language]}: ${alternative.explanation[language]}`);
  if (result.level !== null)
    lines.push('', ...route(result.level, result, facts.ownerKind ?? 'unknown', today, language));
  return [...lines, '', `${WORDS.asked[language]}: ${asked.length}`, WORDS.notAdvice[language]].join('\n');
}

/** Who appraises and approves the level, and what the dossier holds. */
function route(
  level: SecurityLevel,
  { ruleSet }: SystemClassification,
  ownerKind: NonNullable<Outcome['facts']['ownerKind']>,
  asOf: Outcome['today'],
  language: Language,
): readonly string[] {
  const { appraiser, approver, dossier } = appraisal(level, { ruleSet, asOf, ownerKind });
  return [
    `${WORDS.appraiser[language]}: ${authorityLabel(appraiser.authority, ruleSet)[language]} (${formatCitation(appraiser.citation, { language })})`,
    `${WORDS.approver[language]}: ${authorityLabel(approver.authority, ruleSet)[language]} (${formatCitation(approver.citation, { language })})`,
    `${WORDS.dossier[language]}:`,
    ...dossier.map(({ label, citation }) => `- ${label[language]} (${formatCitation(citation, { language })})`),
  ];
}
