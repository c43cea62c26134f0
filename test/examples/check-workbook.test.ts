// The workbook of examples/check-workbook, written, checked and annotated as a person runs it; its comments are read back.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CellObject, read, type WorkBook } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vn-ict-workbook-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const open = (name: string): WorkBook => read(readFileSync(join(folder, name)));
const cellsOf = (workbook: WorkBook): readonly (readonly [string, CellObject])[] =>
  workbook.SheetNames.flatMap((name) =>
    Object.entries(workbook.Sheets[name] ?? {}).flatMap(([address, cell]: [string, CellObject]) =>
      address.startsWith('!') ? [] : [[`${name}!${address}`, cell] as const],
    ),
  );
const commentsOf = (workbook: WorkBook): ReadonlyMap<string, string> =>
  new Map(
    cellsOf(workbook).flatMap(([place, { c }]) =>
      c === undefined ? [] : [[place, c.map(({ t }) => t).join('\n')] as const],
    ),
  );

describe('an annotated workbook', { timeout: 120_000 }, () => {
  let output = '';
  let comments: ReadonlyMap<string, string> = new Map();
  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'examples/check-workbook/main.ts', folder],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([0, '']);
    output = stdout;
    comments = commentsOf(open('bang-so-lieu-co-ghi-chu.xlsx'));
  }, 120_000);

  // Phụ lục 1 begins in row 3 with its head, row 4 is section I: rows 1, 2, 3 … of the annex stand in rows 5, 6, 7 …
  it.each([
    // 42.898/44.376 = 96,6693…%
    ['Phụ lục 1!D9', ['96,8%', 'Phải ghi 96,7%']],
    // Row 1 prints 263 partially online services, row 2 counts 1.377 in all; 263/1.377 = 19,09…%
    ['Phụ lục 1!E7', ['269', 'Phải ghi 263', 'sai một chữ số', '1.386', 'Phải ghi 1.377']],
    ['Phụ lục 1!D7', ['19,4%', '19,1%']],
    // Section I stands in row 5, its 25 rows below; section II in row 31: 6.000 + 45.500 + 7.943 + 3.000 = 62.443.
    ['Phụ lục 3!E5', ['158.884', '158.883', 'làm tròn']],
    ['Phụ lục 3!E31', ['51.500', '62.443', 'bỏ sót II.3, II.4']],
    // 296.800 + 100.500 + 91.750 = 489.050
    ['Danh mục 1655!C3', ['492.050', '489.050', '-3.000']],
  ])('says of %s what is wrong and what it should print', (place, words) => {
    for (const word of words) expect(comments.get(place)).toContain(word);
  });

  it('annotates nothing else, and changes no cell', () => {
    expect([...comments.keys()].sort()).toEqual(
      ['Phụ lục 1!D7', 'Phụ lục 1!D9', 'Phụ lục 1!E7', 'Phụ lục 3!E31', 'Phụ lục 3!E5', 'Danh mục 1655!C3'].sort(),
    );
    const source = open('bang-so-lieu.xlsx');
    expect(commentsOf(source).size).toBe(0);
    const values = (workbook: WorkBook) => cellsOf(workbook).map(([place, { v }]) => [place, v]);
    expect(values(open('bang-so-lieu-co-ghi-chu.xlsx'))).toEqual(values(source));
    expect(source.Sheets['Phụ lục 3']?.['F6']).toMatchObject({ t: 'n', v: 746 });
  });

  it('finds the same in the CSV', () => {
    expect(output).toContain(
      'danh-muc.csv: Tổng cộng, Giai đoạn 2021- 2025: các khoản cộng lại được 489.050, văn bản ghi 492.050',
    );
    expect(readFileSync(join(folder, 'danh-muc.csv'), 'utf8').startsWith('\uFEFF')).toBe(true);
  });
});
