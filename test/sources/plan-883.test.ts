// Every printed cell of the catalogue and of the example data stands in the plan's own text.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IndicatorRow } from 'vn-ict';
import { plan883Appendix1 } from 'vn-ict/catalog';
import { seedText } from './sources.js';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const plan = seedText('002_d1726d7897ab4704.txt');
const appendix = oneLine(plan.slice(plan.indexOf('Phụ lục 1: KẾT QUẢ'), plan.indexOf('Phụ lục 2: CHỈ TIÊU')));

const file = new URL('../../examples/data/plan-883-appendix-1.json', import.meta.url);
const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: IndicatorRow[] };

describe('Phụ lục 1, Kế hoạch 883/KH-UBND', () => {
  it.each(rows)('prints row $no cell by cell, in this order', ({ no, name, target = '', result = '', note = '' }) => {
    const printed = [no, name, target, result, note].map(oneLine).filter((cell) => cell !== '');
    expect(appendix).toContain(printed.join(' '));
  });

  it.each(rows)('prints the section of row $no', ({ section = '' }) => {
    expect(appendix).toContain(section);
  });

  it.each([...plan883Appendix1.rows])('prints row $no of the catalogue', ({ no, name, bindings }) => {
    expect(appendix).toContain(`${no} ${oneLine(name)}`);
    for (const binding of Object.values(bindings)) {
      if (binding.from === 'label') expect(appendix).toContain(`${binding.label}:`);
    }
  });
});
