import { describe, expect, it } from 'vitest';
import { provincePredecessors, provincesAt } from 'vn-ict/territory';
import { bacGiangTerritory } from 'vn-ict/territory/bac-giang';
import { bacKanTerritory } from 'vn-ict/territory/bac-kan';
import { descendants, formatUnitName, type TerritorySource } from 'vn-ict/territory/units';
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

interface SourceUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly districts?: readonly SourceUnit[];
  readonly communes?: readonly SourceUnit[];
}

const kindWord = (kind: string): string => (kind === 'thanh_pho' ? 'thanh-pho-thuoc-tinh' : word(kind));

/** Every unit below a province as `parent code name kind`, in the order of the codes. */
function listSource({ code, districts = [], communes = [] }: SourceUnit): readonly string[] {
  return [...districts, ...communes]
    .flatMap((below) => [`${code} ${below.code} ${below.name} ${kindWord(below.kind)}`, ...listSource(below)])
    .sort();
}

function listOurs(source: TerritorySource, code: string, asOf: string): readonly string[] {
  return descendants(source, { level: 'province', code, asOf })
    .map((unit) => `${unit.parent} ${unit.code} ${unit.name} ${unit.kind}`)
    .sort();
}

const provinceIn = (file: string, code: string): SourceUnit =>
  (sourceData(file) as readonly SourceUnit[]).find((each) => each.code === code)!;

describe('the districts and communes', () => {
  const bacKan = bacKanTerritory();
  const bacGiang = bacGiangTerritory();

  it.each([
    ['bac-kan.json', bacKan, '06', ['2023-04-10', '2025-06-30']],
    ['bac-giang.json', bacGiang, '24', ['2024-02-01', '2024-12-31']],
    ['bac-giang-2025-01-01.json', bacGiang, '24', ['2025-01-01', '2025-06-30']],
    ['thai-nguyen-bac-ninh-2025-07-01.json', bacKan, '19', ['2025-07-01', '2026-02-21']],
    ['thai-nguyen-bac-ninh-2025-07-01.json', bacGiang, '24', ['2025-07-01', '2026-02-21']],
  ] as const)('are those of %s', (file, source, code, days) => {
    const theirs = listSource(provinceIn(file, code));
    for (const day of days) expect(listOurs(source, code, day)).toEqual(theirs);
  });

  it('went over as the conversion table says', () => {
    const table = sourceData('mapping-bac-kan-bac-giang-2025-07-01.json') as readonly {
      readonly oldProvince: string;
      readonly units: readonly {
        readonly oldCode: string;
        readonly to: readonly { readonly code: string; readonly name: string; readonly note: string }[];
      }[];
    }[];
    for (const { oldProvince, units } of table) {
      const source = oldProvince === '06' ? bacKan : bacGiang;
      expect(source.units('commune', { asOf: '2025-06-30' }).length).toBe(units.length);
      for (const { oldCode, to } of units) {
        const ours = source.successors({ level: 'commune', code: oldCode, asOf: '2025-06-30' }) ?? [];
        expect(ours.map((each) => each.to.code)).toEqual(to.map(({ code }) => code));
        expect(to.every(({ note }) => ['Nhập toàn bộ', 'Giữ nguyên'].includes(note))).toBe(true);
        expect(ours.every(({ extent }) => extent === 'whole')).toBe(true);
        // The names agree but for the place of the tone: Hiệp Hòa, Hiệp Hoà.
        const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        expect(ours.map((each) => fold(formatUnitName(each.to)))).toEqual(to.map(({ name }) => fold(name)));
      }
    }
  });
});
