import { readFileSync } from 'node:fs';
import { formatIssue } from 'vn-ict';
import { safeParsePayload, systemFactsSchema } from 'vn-ict/schema';
import { type SystemFacts, safeClassifySystem } from 'vn-ict/security';
import { BadInput } from './bad-input.js';
import type { Options } from './options.js';
import type { Source } from './questionnaire.js';

/** The facts of a file, checked as a whole before the first question is asked. */
export function readAnswers(path: string, { rules, language }: Options): Source {
  const parsed = safeParsePayload(systemFactsSchema, parseJson(path));
  const checked = parsed.success ? safeClassifySystem(parsed.data, rules) : parsed;
  if (!checked.success || !parsed.success) {
    const [issue] = checked.issues;
    const lines = [`Tệp không dùng được | The file cannot be used: ${path}`];
    if (issue !== undefined) lines.push(`  ${formatIssue(issue, language)}`);
    if (issue?.expected !== undefined) lines.push(`  Cần | Expected: ${issue.expected[language]}`);
    throw new BadInput(lines.join('\n'));
  }
  const facts: SystemFacts = parsed.data;
  return { facts, mayRepeat: false };
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadInput(`Không đọc được tệp | The file cannot be read: ${path}\n  ${(error as Error).message}`);
  }
}
