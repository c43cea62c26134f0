import type { ReportCheck, SectionCheck } from '../report-check.js';
import type { SectionResult, SectionResults } from '../section-sheet.js';
import { connectionBlocks } from './connections-view.js';
import { findingId } from './finding-view.js';
import { indicatorTableBlocks } from './indicator-table-view.js';
import { portfolioBlocks } from './portfolio-view.js';
import { publicServiceBlocks } from './public-service-view.js';
import { registerBlocks } from './register-view.js';
import { statementBlocks } from './statements-view.js';
import { statisticsBlocks } from './statistics-view.js';
import { type Block, limited, type Part, paragraph, type Text, type Voice } from './view.js';

type Viewers = {
  readonly [Kind in keyof SectionResults]: (
    result: SectionResults[Kind],
    section: SectionCheck,
    voice: Voice,
  ) => readonly Block[];
};

const VIEWERS: Viewers = {
  'indicator-table': indicatorTableBlocks,
  statistics: statisticsBlocks,
  portfolio: portfolioBlocks,
  'public-services': publicServiceBlocks,
  'security-register': registerBlocks,
  'platform-register': connectionBlocks,
  statements: statementBlocks,
};

/** Số liệu từng phần: what was computed of each section. */
export function sectionsPart({ sections, findings }: ReportCheck, voice: Voice): Part {
  const related = new Map<string, number[]>();
  for (const [index, finding] of findings.entries()) {
    for (const id of finding.sections) {
      const known = related.get(id);
      if (known === undefined) related.set(id, [index]);
      else known.push(index);
    }
  }
  const { shown, more } = limited(sections, voice);
  return {
    id: 'sections',
    heading: { text: voice.say('sections') },
    blocks: more === undefined ? [] : [paragraph(more)],
    parts: shown.map((section, index) => sectionPart(section, index, related.get(section.id) ?? [], voice)),
  };
}

function sectionPart(section: SectionCheck, index: number, related: readonly number[], voice: Voice): Part {
  const { kind, result } = section;
  const blocks = result === undefined ? [] : viewerOf(kind)(result, section, voice);
  return {
    id: `section-${index + 1}`,
    heading: titleOf(section, voice),
    blocks: [
      ...(blocks.length === 0 ? [paragraph(voice.say('nothingComputed'))] : blocks),
      ...relatedBlocks(related, voice),
    ],
    parts: [],
  };
}

// Kind and result belong together by the type of the table, which the compiler cannot follow through an index.
const viewerOf = (kind: SectionCheck['kind']) =>
  VIEWERS[kind] as (result: SectionResult, section: SectionCheck, voice: Voice) => readonly Block[];

function titleOf({ title, kind, id }: SectionCheck, { say, quote }: Voice): Text {
  const heading = quote(title);
  return heading.text === '' ? { text: `${say(`kind.${kind}`)} (${id})` } : heading;
}

function relatedBlocks(related: readonly number[], voice: Voice): readonly Block[] {
  if (related.length === 0) return [];
  const { shown, ...more } = limited(related, voice);
  const items = shown.map(
    (index): Text => ({
      text: `${voice.say('relatedFindings')}: ${index + 1}`,
      // A finding beyond the limit is not printed, so that nothing leads to it.
      ...(index < voice.limit ? { to: findingId(index) } : {}),
    }),
  );
  return [{ is: 'list', items, ...more }];
}
