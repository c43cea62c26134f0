import { describe, expect, it } from 'vitest';
import { provincePredecessors, provincesAt } from 'vn-ict/territory';
import { sourceData } from './sources.js';

interface SourceProvince {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly mergedFrom?: readonly string[];
  readonly communeCount?: number;
  readonly kindChanges?: readonly { readonly from: string; readonly kind: string; readonly basis: string }[];
}

const provinces = sourceData('provinces.json') as {
  readonly before: readonly SourceProvince[];
  readonly after: readonly SourceProvince[];
};

const word = (kind: string): string => kind.replaceAll('_', '-');

describe('the provinces', () => {
  it('are the 63 of the source on 2025-06-30', () => {
    const ours = provincesAt('2025-06-30').map(({ code, name, kind }) => ({ code, name, kind }));
    expect(ours).toEqual(provinces.before.map(({ code, name, kind }) => ({ code, name, kind: word(kind) })));
  });

  it('are the 34 of the source on 2025-07-01, with predecessors and communes', () => {
    const ours = provincesAt('2025-07-01').map(({ code, name, kind, communes }) => ({
      code,
      name,
      kind,
      communes,
      predecessors: provincePredecessors(code, { asOf: '2025-07-01' }).map(({ from }) => from.code),
    }));
    const theirs = provinces.after.map(({ code, name, kind, communeCount, mergedFrom }) => ({
      code,
      name,
      kind: word(kind),
      communes: communeCount,
      predecessors: mergedFrom,
    }));
    expect(ours).toEqual(theirs);
  });

  it('change their kind when the source says, by the text that it names', () => {
    const ours = provincesAt('2026-12-31')
      .filter(({ validFrom }) => validFrom > '2025-07-01')
      .map(({ code, validFrom, kind, basis }) => [code, validFrom, kind, basis.document]);
    const theirs = provinces.after.flatMap(({ code, kindChanges = [] }) =>
      kindChanges.map(({ from, kind, basis }) => [code, from, word(kind), basis]),
    );
    expect(ours).toEqual(theirs);
  });
});
