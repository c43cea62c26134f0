import { type Language, type PlainDate, safePlainDate } from 'vn-ict';
import { type ClassifyOptions, RULE_SETS, type RuleSetId } from 'vn-ict/security';
import { BadInput } from './bad-input.js';

export interface Options {
  readonly language: Language;
  readonly json: boolean;
  /** A file of facts that answers instead of a person. */
  readonly answers: string | undefined;
  /** By which rules: those of a day, or those that were named. */
  readonly rules: ClassifyOptions;
  /** The day on which a dossier would be handed in. */
  readonly today: PlainDate;
}

const isRuleSet = (text: string): text is RuleSetId => Object.hasOwn(RULE_SETS, text);

export function parseOptions(words: readonly string[]): Options {
  const language: Language = words.includes('--en') ? 'en' : 'vi';
  const valued = new Map<string, string>();
  let json = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--json') json = true;
    else if (['--answers', '--as-of', '--rule-set'].includes(word)) {
      const value = words[at + 1];
      if (value === undefined) throw new BadInput(`Thiếu giá trị của ${word} | ${word} needs a value`);
      valued.set(word, value);
      at += 1;
    } else if (word !== '--en') throw new BadInput(`Không có tùy chọn “${word}” | There is no option “${word}”`);
  }
  const named = valued.get('--rule-set');
  if (named !== undefined && !isRuleSet(named)) {
    throw new BadInput(
      `Không có bộ quy tắc “${named}” | There is no rule set “${named}” (${Object.keys(RULE_SETS).join(', ')})`,
    );
  }
  // The calendar day in Việt Nam, whatever the zone of the machine: UTC+7 the whole year.
  const now = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const asOf = safePlainDate(valued.get('--as-of') ?? now);
  if (!asOf.success) throw new BadInput(`${asOf.issues[0].message.vi} | ${asOf.issues[0].message.en}`);
  const rules = named === undefined ? { asOf: asOf.data } : { ruleSet: named };
  return { language, json, answers: valued.get('--answers'), rules, today: asOf.data };
}
