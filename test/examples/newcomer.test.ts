// docs/guides/checking-a-report.md, followed to the letter: its table typed into a workbook, its program run in an empty folder.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CellObject, read, utils, type WorkSheet, write } from '@e965/xlsx';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vn-ict-newcomer-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

const guide = readFileSync(join(root, 'docs/guides/checking-a-report.md'), 'utf8');
const fenced = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(guide)?.[1] ?? '';
const numberOrText = (cell: string): string | number => (/^\d+$/.test(cell) ? Number.parseInt(cell, 10) : cell);
/** The first table of the guide as a person types it: whole numbers as numbers, everything else as texts. */
const typed = guide
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(0, 5)
  .filter((line) => !line.startsWith('|---'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => numberOrText(cell.trim())),
  );

/** The sheet as it is typed, or as Excel holds it where `96,8%` is taken for the number 0.968 that the format of its cell shows. */
function sheetOf(held: boolean): WorkSheet {
  const sheet = utils.aoa_to_sheet(typed.map((row) => [...row]));
  if (!held) return sheet;
  sheet['D3'] = { t: 'n', v: 0.968, z: '0.0%' };
  sheet['D4'] = { t: 'n', v: 0.686, z: '0.0%' };
  return sheet;
}

describe('the guide, from a spreadsheet to an annotated report', { timeout: 60_000 }, () => {
  it.each([
    ['texts', false],
    ['numbers that show per cent', true],
  ])('does what it says with percentages that are %s', (_, held) => {
    expect(typed).toHaveLength(4);
    const workbook = { SheetNames: ['Bảng'], Sheets: { Bảng: sheetOf(held) } };
    writeFileSync(join(folder, 'bang.xlsx'), write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    writeFileSync(join(folder, 'check.mjs'), fenced('js'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href, 'check.mjs'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') } },
    );
    expect([status, stderr, stdout]).toEqual([0, '', fenced('text')]);
    const annotated = read(readFileSync(join(folder, 'bang-co-ghi-chu.xlsx'))).Sheets['Bảng'];
    const cell = annotated?.['D3'] as CellObject | undefined;
    expect(cell?.c?.[0]?.t).toContain('Phải ghi 96,7%');
    expect(readFileSync(join(folder, 'bao-cao.html'), 'utf8')).toContain('96,7%');
  });
});
