import { type BilingualText, type Language, safeParseNumber } from 'vn-ict';
import {
  FACT_VALUE_LABELS,
  type FactDefinition,
  type FactField,
  factDefinitions,
  type SystemClassification,
} from 'vn-ict/security';
import { WORDS } from './words.js';

export interface Question {
  readonly field: FactField;
  readonly label: BilingualText;
  readonly help: BilingualText;
  readonly unit: BilingualText | undefined;
  readonly kind: FactDefinition['kind'];
  /** What may be chosen: of a fact with one value, only values that are still possible. */
  readonly values: readonly (string | number)[];
}

/** The question for a fact, from its definition and from what is known already. */
export function questionOf(field: FactField, { missingFacts }: SystemClassification): Question {
  const definition = factDefinitions().find((one) => one.field === field);
  if (definition === undefined) throw new RangeError(field);
  const { label, help, unit, kind, values } = definition;
  const possible = missingFacts.find(({ fact }) => fact === field)?.outcomes.map(({ value }) => value);
  const open = kind === 'one' && possible !== undefined;
  const offered = values.filter((value) => value !== 'unknown' && (!open || possible.includes(String(value))));
  return { field, label, help, unit, kind, values: offered };
}

const valueWords = (value: string | number): BilingualText =>
  typeof value === 'number'
    ? { vi: `cấp độ ${value}`, en: `level ${value}` }
    : (FACT_VALUE_LABELS[value] ?? { vi: value, en: value });

export function renderQuestion(
  { label, help, unit, kind, values }: Question,
  number: number,
  language: Language,
): string {
  const heading = `${number}. ${label[language]}${unit === undefined ? '' : ` (${unit[language]})`}`;
  const choices = values.map((value, index) => `   ${index + 1}) ${valueWords(value)[language]}`);
  const how = WORDS[kind === 'set' || kind === 'count' ? kind : 'one'][language];
  return [heading, `   ${help[language]}`, ...choices, `   ${how}`, '> '].join('\n');
}

export type Reading =
  | { readonly success: true; readonly value: string | number | readonly (string | number)[] | undefined }
  | { readonly success: false; readonly problem: string };

/** Reads a typed answer: numbers of choices, their words or codes; a count as it is written in Việt Nam; nothing or `?` for unknown. */
export function readAnswer(question: Question, line: string, language: Language): Reading {
  const text = line.normalize('NFC').trim().toLowerCase();
  if (text === '' || text === '?') return { success: true, value: undefined };
  if (question.kind === 'count') return readCount(text, language);
  const parts = question.kind === 'set' ? text.split(',').map((part) => part.trim()) : [text];
  const chosen: (string | number)[] = [];
  for (const part of parts) {
    const value = question.values.find((one, index) => namesOf(one, index).includes(part));
    if (value === undefined) return { success: false, problem: WORDS.noChoice[language].replace('{text}', part) };
    chosen.push(value);
  }
  return { success: true, value: question.kind === 'set' ? chosen : chosen[0] };
}

function namesOf(value: string | number, index: number): readonly string[] {
  const { vi, en } = valueWords(value);
  return [
    String(index + 1),
    vi.toLowerCase(),
    en.toLowerCase(),
    ...(typeof value === 'string' ? [value.toLowerCase()] : []),
  ];
}

function readCount(text: string, language: Language): Reading {
  const number = safeParseNumber(text);
  if (!number.success) return { success: false, problem: number.issues[0].message[language] };
  // A whole number of people that a program can hold; more is refused by whoever classifies.
  return { success: true, value: number.data.toNumber() };
}
