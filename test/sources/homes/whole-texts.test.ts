// The three documents as nothing but sentences, whole: what they contradict themselves and one another in, by their own sums, rates, changes
// and dates of documents. Each stands in docs/findings.md; no sentence that was left out of the examples says another.
import { expect, it } from 'vitest';
import { checkReport, type PeriodicReport } from 'vn-ict/report';
import type { Document } from './document.js';
import { HALF_YEAR } from './half-year.js';
import { PLAN } from './plan.js';
import { SCHEME } from './scheme.js';

const sentencesOf = (id: string, { prose, report }: Document): PeriodicReport => ({
  cover: { title: id, agency: report.cover.agency, period: report.cover.period },
  sections: [
    {
      kind: 'statements',
      id,
      statements: prose().map(({ place, text }, index) => ({
        id: `${index}`,
        place,
        text: text.replace(/\s+/g, ' ') || ' ',
      })),
    },
  ],
});

it('contradict themselves in what docs/findings.md says, and in nothing else', () => {
  const [plan, half, scheme] = [
    sentencesOf('plan', PLAN),
    sentencesOf('half', HALF_YEAR),
    sentencesOf('scheme', SCHEME),
  ];
  const { findings } = checkReport({ ...plan, sections: [plan, half, scheme].flatMap(({ sections }) => sections) });
  const cells = findings.map(({ rules }) =>
    rules.flatMap((rule) => rule.cells.map((cell) => [cell.row, cell.printed])),
  );
  expect(cells).toEqual([
    [
      ['Phụ lục 1.5', '42.898'],
      ['Phụ lục 1.5', '44.376'],
      ['Phụ lục 1.5', '96,8%'],
    ],
    [
      ['II.2', '240.593'],
      ['II.2', '53.951'],
      ['II.2', '294.255'],
    ],
    ['08', '39', '01', '08', '03', '58'].map((printed) => ['I.II.3', printed]),
    [
      ['I.2.1', '25/5/2023'],
      ['I.2.2', '26/5/2023'],
    ],
    [
      ['II.I', '07/8/2021'],
      ['I', '07/9/2021'],
      ['Danh mục', '07/9/2021'],
    ],
  ]);
});
