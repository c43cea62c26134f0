import { safeParseDocumentNumber } from 'vn-ict/law';
import type { Suite } from './suite.js';

// Numbers as the three seeds print them.
const NUMBERS = [
  '85/2016/NĐ-CP',
  'Nghị định số 85/2016/NĐ-CP',
  'Số: 883/KH-UBND',
  '26-CT/TU',
  '1145/BTTTT-CATTT',
  '03/2023/TT-BTTTT',
  '27/2019/QĐ –UBND',
  '3980/UBND-VXNV',
  // Read with a warning: the symbol leaves the kind open.
  '72/2025/QH15',
  '132-QĐ/TW',
] as const;

const BY_HAND = /(\d+) ?[/-] ?(?:(\d{4})\/)?([A-ZĐ].*)$/;

export const suite: Suite = {
  title: 'one document number',
  unit: 'number',
  unitsPerRun: NUMBERS.length,
  contestants: [
    {
      name: 'vn-ict: kind, class, issuer',
      run: () =>
        NUMBERS.map((text) => {
          const parsed = safeParseDocumentNumber(text);
          return parsed.success ? [parsed.data.number, parsed.data.year, parsed.data.symbol] : undefined;
        }),
    },
    {
      name: 'a pattern by hand: the parts alone',
      run: () =>
        NUMBERS.map((text) => {
          const [, number, year, symbol = ''] = BY_HAND.exec(text) ?? [];
          return [number, year === undefined ? null : Number(year), symbol.replace(/ ?[–-] ?/, '-')];
        }),
    },
  ],
};
