import { createRequire } from 'node:module';
import { Decimal } from 'decimal.js';
import { evaluateColumns } from 'vn-ict/indicator';
import { asOf, columnsOf, INDICATORS, indicators, targets, thresholds } from './indicator-table.js';
import type { Suite } from './suite.js';

// The typings that the package brings do not compile under exactOptionalPropertyTypes: this is what is used of them.
interface Spreadsheet {
  getSheetValues(sheet: number): readonly (readonly unknown[])[];
  destroy(): void;
}
interface SpreadsheetLibrary {
  readonly HyperFormula: {
    buildFromArray(
      sheet: readonly (readonly (number | string)[])[],
      options: { readonly licenseKey: string },
    ): Spreadsheet;
  };
}
const { HyperFormula } = createRequire(import.meta.url)('hyperformula') as SpreadsheetLibrary;

const UNITS = 10_000;
const table = indicators.map((_, at) => columnsOf(UNITS, at));

/** What every contestant answers: how many units meet each target, and the sum of the printed rates in tenths of a percent. */
type Answer = readonly (readonly [met: number, tenths: number])[];

function byColumns(): Answer {
  return indicators.map((indicator, at) => {
    const { counts, scaled } = evaluateColumns(indicator, table[at]!, { asOf, target: targets[at]! });
    return [counts.pass, scaled.reduce((sum, value) => sum + value, 0)];
  });
}

function byDecimal(): Answer {
  return table.map(({ part, whole }, at) => {
    const threshold = new Decimal(thresholds[at]!);
    let [met, tenths] = [0, 0];
    for (let unit = 0; unit < UNITS; unit += 1) {
      const rate = new Decimal(part[unit]!).times(100).div(whole[unit]!);
      if (rate.gte(threshold)) met += 1;
      tenths += rate.toDecimalPlaces(1, Decimal.ROUND_HALF_UP).times(10).toNumber();
    }
    return [met, tenths];
  });
}

const letters = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));

/** Four columns an indicator: part, whole, the printed rate, and whether the target is met. */
function bySpreadsheet(): Answer {
  const sheet = Array.from({ length: UNITS }, (_, unit) =>
    table.flatMap(({ part, whole }, at) => {
      const [p, w] = [`${letters(at * 4)}${unit + 1}`, `${letters(at * 4 + 1)}${unit + 1}`];
      return [part[unit]!, whole[unit]!, `=ROUND(${p}*100/${w},1)`, `=IF(${p}*100>=${thresholds[at]}*${w},1,0)`];
    }),
  );
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3' });
  const answer = Array.from({ length: INDICATORS }, () => [0, 0] as [number, number]);
  for (const row of engine.getSheetValues(0)) {
    answer.forEach((sums, at) => {
      sums[0] += Number(row[at * 4 + 3]);
      sums[1] += Math.round(Number(row[at * 4 + 2]) * 10);
    });
  }
  engine.destroy();
  return answer;
}

export const suite: Suite = {
  title: '28 indicators × 10,000 units: rates, rounded, judged',
  unit: 'cell',
  unitsPerRun: INDICATORS * UNITS,
  contestants: [
    { name: 'vn-ict, columns', run: byColumns },
    { name: 'decimal.js by hand', run: byDecimal, runs: 5 },
    { name: 'HyperFormula, built and computed', run: bySpreadsheet, runs: 3 },
  ],
};
