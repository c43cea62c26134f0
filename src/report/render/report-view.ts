import type { ReportCheck } from '../report-check.js';
import { coverOf, titleOf } from './cover-view.js';
import { findingsPart } from './finding-view.js';
import { issuesPart, othersPart } from './issues-view.js';
import { type RenderOptions, readRendering } from './options.js';
import { sectionsPart } from './section-view.js';
import { summaryPart } from './summary-view.js';
import { type ReportView, voiceOf } from './view.js';

/** Everything that a rendering of a check says, in the order of its reading. */
export function viewOfReport(check: ReportCheck, options: RenderOptions): ReportView {
  const voice = voiceOf(readRendering(check, options));
  const { say, language } = voice;
  return {
    language,
    title: titleOf(check, voice),
    subtitle: say('subtitle'),
    cover: coverOf(check, voice),
    notes: [...(check.cover === undefined ? [say('noCover')] : []), say('spelling')],
    parts: [
      summaryPart(check, voice),
      findingsPart(check, voice),
      sectionsPart(check, voice),
      issuesPart(check, voice),
      ...othersPart(check, voice),
    ],
  };
}
