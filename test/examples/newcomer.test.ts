// docs/guides/checking-a-report.md, followed to the letter: its table typed into a workbook, its program run in an empty folder.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CellObject, read, utils, write } from '@e965/xlsx';
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

/** What Excel makes of the percentages of a column where it is told that they are: `96,8%` is 0.968. */
const asExcel = (cell: string | number): string | number =>
  cell === '96,8%' ? 0.968 : cell === '68,6%' ? 0.686 : cell;

describe('the guide, from a spreadsheet to an annotated report', { timeout: 60_000 }, () => {
  it.each([
    ['texts', typed],
    ['numbers that show per cent', typed.map((row) => row.map(asExcel))],
  ])('does what it says with percentages that are %s', (_, cells) => {
    expect(typed).toHaveLength(4);
    const workbook = { SheetNames: ['Bảng'], Sheets: { Bảng: utils.aoa_to_sheet(cells.map((row) => [...row])) } };
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
