import { RANK } from '../findings.js';
import type { ReportCheck } from '../report-check.js';
import { printable } from './printable.js';
import { type Part, paragraph, tableOf, type Voice } from './view.js';

/** Vấn đề khi đọc báo cáo: what could not be read or applied, the gravest first, so that a limit leaves out hints before errors. */
export function issuesPart({ issues }: ReportCheck, voice: Voice): Part {
  const { say, pick, quote } = voice;
  const columns = ['severity', 'place', 'message', 'received', 'code'] as const;
  const ordered = [...issues].sort((one, other) => RANK[one.severity] - RANK[other.severity]);
  const table = tableOf(voice, say('issues'), columns, ordered, ({ severity, path, message, received, code }) => [
    { text: say(severity), tone: severity },
    quote(path.join('.')),
    pick(message),
    quote(received),
    quote(code),
  ]);
  const blocks = issues.length === 0 ? [paragraph(say('noIssues'))] : [table];
  return { id: 'issues', heading: { text: say('issues') }, blocks, parts: [] };
}

/** Các phần khác: sections of kinds that are not known, by name only; none of them is looked into. */
export function othersPart({ others }: ReportCheck, voice: Voice): readonly Part[] {
  if (others.length === 0) return [];
  const { say, quote } = voice;
  const table = tableOf(voice, say('othersAre'), ['section', 'kind', 'heading'], others, ({ id, kind, title }) => [
    quote(printable(id)),
    quote(kind),
    quote(title),
  ]);
  return [{ id: 'others', heading: { text: say('others') }, blocks: [table], parts: [] }];
}
