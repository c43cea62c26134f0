import { expect, it } from 'vitest';
import { AGENCIES, LEVEL_ONE_CODES } from 'vn-ict/agency';
import { type Citation, formatCitation, parseCitation } from 'vn-ict/law';
import { NATIONAL_HOLIDAYS, REPORTING_CALENDARS, REPORTING_DEADLINES, VIETNAM_HOLIDAYS } from 'vn-ict/period';

const citations: readonly Citation[] = [
  ...AGENCIES.flatMap(({ citation, fates }) => [citation, ...fates.map((fate) => fate.citation)]),
  ...LEVEL_ONE_CODES.map(({ citation }) => citation),
  ...Object.values(REPORTING_CALENDARS).map(({ citation }) => citation),
  ...Object.values(REPORTING_DEADLINES).map(({ citation }) => citation),
  ...VIETNAM_HOLIDAYS.daysOff.flatMap(({ citation }) => citation ?? []),
  ...NATIONAL_HOLIDAYS.map(({ citation }) => citation),
];
const written = new Map(citations.map((citation) => [formatCitation(citation), citation]));

it.each([...written])('%s is written and read back', (text, citation) => {
  expect(parseCitation(text)).toEqual(citation);
});

it('stands behind every run of days off, with how well it is known', () => {
  for (const { citation, confidence } of VIETNAM_HOLIDAYS.daysOff) {
    expect(citation).toBeDefined();
    expect(confidence).toBeDefined();
  }
});

it('names the kind of every document', () => {
  for (const text of written.keys()) {
    expect(text).toMatch(/(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Kế hoạch|Báo cáo|Công văn|Bộ luật) \S/);
  }
});
