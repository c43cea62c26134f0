// The vectors of published targets say what the collection records, row by row, and leave none out.
import { expect, it } from 'vitest';
import { readVectors } from '../vectors/read.js';
import { sourceData } from './sources.js';

interface RecordedTarget {
  readonly kind: string;
  readonly id: string;
  readonly text: string;
  readonly reads: { readonly op: string; readonly value: string; readonly unit: string; readonly direction?: string };
}

it('records every published target as the collection does', () => {
  const rows = (sourceData('published-figures.json') as readonly RecordedTarget[])
    .filter(({ kind }) => kind === 'target')
    .map(({ id, text, reads: { op, value, unit, direction } }) =>
      [id, text, op, value, unit, direction].filter((field) => field !== undefined),
    );
  expect(rows).toEqual(readVectors('published-targets.txt'));
});
