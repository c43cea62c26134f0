import { territorySource, type UnitRow } from 'vn-ict/territory/units';
import type { Suite } from './suite.js';

const PROVINCES = 62;
const code = (value: number, digits: number): string => String(value).padStart(digits, '0');

// As many units as the country had until 2025-06-30: some 10,000, in three levels.
const ROWS: readonly UnitRow[] = Array.from({ length: PROVINCES }, (_, p): readonly UnitRow[] => {
  const districts = Array.from({ length: 10 }, (_unused, d) => p * 10 + d);
  return [
    { level: 'province', code: code(p, 2), name: `Tỉnh ${p}`, kind: 'tinh' },
    ...districts.flatMap((d): readonly UnitRow[] => [
      { level: 'district', code: code(d, 3), name: `Huyện ${d}`, kind: 'huyen', parent: code(p, 2) },
      ...Array.from(
        { length: 15 },
        (_unused, c): UnitRow => ({
          level: 'commune',
          code: code(d * 15 + c, 5),
          name: `Xã số ${d * 15 + c}`,
          kind: 'xa',
          parent: code(d, 3),
        }),
      ),
    ]),
  ];
}).flat();

/** Communes of the last district, which asks for the index. */
const ASKED = { level: 'district', code: code(PROVINCES * 10 - 1, 3), asOf: '2023-06-30' } as const;

export const suite: Suite = {
  title: `a table of ${ROWS.length} administrative units, loaded, checked and indexed`,
  unit: 'table',
  unitsPerRun: 1,
  contestants: [
    {
      name: 'vn-ict: every row checked, dated',
      run: () =>
        territorySource({ units: ROWS, validFrom: '2023-01-01' })
          .children(ASKED)
          .map(({ name }) => name),
    },
    {
      name: 'two maps by hand: nothing checked, no days',
      run: () => {
        const units = new Map<string, UnitRow>();
        const below = new Map<string, string[]>();
        for (const row of ROWS) {
          units.set(`${row.level}:${row.code}`, row);
          const parent = row.parent ?? '';
          const children = below.get(parent);
          if (children === undefined) below.set(parent, [row.name]);
          else children.push(row.name);
        }
        return below.get(ASKED.code);
      },
    },
  ],
};
