import type { Outcome, Severity } from '../../outcome/index.js';
import type { ReportCheck } from '../report-check.js';
import { findingHeading, findingId } from './finding-view.js';
import { type Block, limited, type Part, type Tone, tableOf, type Voice } from './view.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'undecided', 'notApplicable', 'error'];
const TARGETS = [
  ['met', 'pass'],
  ['notMet', 'fail'],
  ['undecided', 'undecided'],
] as const satisfies readonly (readonly [keyof ReportCheck['summary']['targets'], Tone])[];

/** Tóm tắt: counts first, then every finding in a line that leads to it. */
export function summaryPart(check: ReportCheck, voice: Voice): Part {
  const { findings, issues, targets, outcomes } = check.summary;
  const { say, quote } = voice;
  const bySeverity = tableOf(
    voice,
    say('findingsBySeverity'),
    ['severity', 'findingsCount', 'issuesCount'],
    SEVERITIES,
    (severity) => [{ text: say(severity), tone: severity }, String(findings[severity]), String(issues[severity])],
  );
  const byTarget = tableOf(voice, say('targetsByOutcome'), ['outcome', 'count', 'rows'], TARGETS, ([name, tone]) => [
    { text: say(name), tone },
    String(targets[name].length),
    quote(listed(targets[name], voice)),
  ]);
  const byRule = tableOf(voice, say('rulesByOutcome'), ['outcome', 'count'], OUTCOMES, (outcome) => [
    { text: say(`rule.${outcome}`), tone: outcome },
    String(outcomes[outcome]),
  ]);
  const blocks: readonly Block[] = [bySeverity, byTarget, byRule, ...findingList(check, voice)];
  return { id: 'summary', heading: { text: say('summary') }, blocks, parts: [] };
}

function listed(names: readonly string[], voice: Voice): string {
  const { shown, more } = limited(names, voice);
  return [shown.join(', '), ...(more === undefined ? [] : [more])].join('; ');
}

function findingList({ findings }: ReportCheck, voice: Voice): readonly Block[] {
  const { shown, ...more } = limited(findings, voice);
  if (shown.length === 0) return [{ is: 'paragraph', text: { text: voice.say('noFindings') } }];
  const items = shown.map((finding, index) => {
    const statement = voice.pick(finding.rules[0]?.statement);
    const text = `${findingHeading(finding, index, voice)}: ${statement}`;
    return { text, to: findingId(index), tone: finding.severity };
  });
  return [{ is: 'list', items, ...more }];
}
