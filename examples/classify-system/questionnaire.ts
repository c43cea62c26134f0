import { formatIssue, type Language } from 'vn-ict';
import { type FactField, type SystemClassification, type SystemFacts, safeClassifySystem } from 'vn-ict/security';
import { BadInput } from './bad-input.js';
import type { Options } from './options.js';
import { type Question, questionOf, readAnswer, renderQuestion } from './question.js';

/** Where answers come from: typed lines, `undefined` at their end; or facts that are all known beforehand. */
export type Source = { readonly mayRepeat: boolean } & (
  | { readonly next: () => Promise<string | undefined>; readonly facts?: undefined }
  | { readonly facts: SystemFacts; readonly next?: undefined }
);

export interface Outcome {
  readonly asked: readonly FactField[];
  readonly facts: SystemFacts;
  readonly result: SystemClassification;
  readonly today: Options['today'];
}

/** Asks until no answer can change the level any more, or answers end; what was answered “unknown” is not asked again. */
export async function askUntilDecided(
  source: Source,
  { rules, language, today }: Options,
  write: (text: string) => void,
): Promise<Outcome> {
  const asked: FactField[] = [];
  let facts: SystemFacts = {};
  let result = classify(facts, rules);
  for (;;) {
    const field = nextField(result, asked);
    if (field === undefined) return { asked, facts, result, today };
    const question = questionOf(field, result);
    asked.push(field);
    write(`\n${renderQuestion(question, asked.length, language)}`);
    const answered = await answer(source, question, facts, rules, language, write);
    if (answered === undefined) return { asked: asked.slice(0, -1), facts, result, today };
    facts = answered;
    result = classify(facts, rules);
  }
}

/** The first fact that can still change the level. Which decree applies changes it too, and is asked first. */
function nextField({ regime, missingFacts }: SystemClassification, asked: readonly FactField[]): FactField | undefined {
  const fields: FactField[] = missingFacts.map(({ fact }) => fact);
  if (regime.arguable !== null) fields.unshift('lifecycle');
  return fields.find((field) => !asked.includes(field));
}

function classify(facts: SystemFacts, rules: Options['rules']): SystemClassification {
  const result = safeClassifySystem(facts, rules);
  if (!result.success) throw new BadInput(`${result.issues[0].message.vi} | ${result.issues[0].message.en}`);
  return result.data;
}

/** The facts with one answer more; `undefined` where answers end. */
async function answer(
  source: Source,
  question: Question,
  facts: SystemFacts,
  rules: Options['rules'],
  language: Language,
  write: (text: string) => void,
): Promise<SystemFacts | undefined> {
  const { field } = question;
  if (source.facts !== undefined) {
    const value = source.facts[field];
    write(`> ${value === undefined ? '?' : JSON.stringify(value)}\n`);
    return value === undefined ? facts : { ...facts, [field]: value };
  }
  for (;;) {
    const line = await source.next();
    if (line === undefined) return undefined;
    const reading = readAnswer(question, line, language);
    const supposed = reading.success && reading.value !== undefined ? { ...facts, [field]: reading.value } : facts;
    const checked = safeClassifySystem(supposed, rules);
    if (reading.success && checked.success) return supposed;
    const problem = reading.success ? checked.issues.map((issue) => formatIssue(issue, language))[0] : reading.problem;
    if (!source.mayRepeat) throw new BadInput(`${field}: ${problem ?? ''}`);
    write(`  ${problem ?? ''}\n> `);
  }
}
