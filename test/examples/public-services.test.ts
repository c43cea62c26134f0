// The program from a file of dossiers to the metrics of a province, run as a person runs it, on a small file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { checkPublicServiceTotals, countDossiers } from 'vn-ict/public-service';
import { cellsOf } from '../../examples/public-services/dossier-file.js';
import { generateDossiers, generateProcedures } from '../../examples/public-services/generate.js';
import { progressBar } from '../../examples/public-services/progress-bar.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vn-ict-public-services-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const program = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'examples/public-services/main.ts', '--folder', folder, ...words], {
    cwd: root,
    encoding: 'utf8',
  });

interface Answer {
  readonly counted: {
    readonly read: number;
    readonly refused: number;
    readonly totals: Readonly<Record<string, number>>;
  };
  readonly metrics: Readonly<
    Record<string, { readonly value?: { readonly numerator: string; readonly denominator: string } }>
  >;
}

describe('the program', { timeout: 60_000 }, () => {
  it('counts what stands in its file', () => {
    const { status, stdout, stderr } = program('--count', '500', '--seed', '7', '--json', '--variant', 'plan');
    expect([status, stderr]).toEqual([0, '']);
    const { counted, metrics } = JSON.parse(stdout) as Answer;
    const [head = '', ...lines] = readFileSync(join(folder, 'dossiers.csv'), 'utf8').trimEnd().split('\n');
    const channel = head.split(',').indexOf('kenh');
    const received = head.split(',').indexOf('ngay_tiep_nhan');
    const inYear = lines.filter((line) => line.split(',')[received]?.startsWith('2024'));
    const online = inYear.filter((line) => line.split(',')[channel] === 'online');
    expect([counted.read, counted.refused]).toEqual([500, 0]);
    expect(counted.totals['dossiers']).toBe(inYear.length);
    expect(metrics['online-dossiers-of-all-procedures']?.value).toMatchObject({
      numerator: String(online.length),
      denominator: String(inYear.length),
    });
  });

  it('prints a table without colours or bar where the output is no terminal, and tells broken lines', () => {
    const file = join(folder, 'dossiers.csv');
    writeFileSync(file, `${readFileSync(file, 'utf8')}x,1.100000,"Sở ""A"", B",tay,,2024-01-05\n`);
    const { status, stdout, stderr } = program();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('\u001B');
    expect(stdout).toContain('500 hồ sơ đã đọc');
    expect(stdout).toContain('Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn');
    expect(stdout).toContain('dòng 502: payload.value channel');
  });

  it('says what is wrong with its words, with status 1', () => {
    expect(program('--variant', 'x')).toMatchObject({ status: 1, stdout: '' });
    expect(program('--variant', 'x').stderr).toContain('plan, national-portal, ministry');
  });
});

it('the made-up province does not contradict itself', () => {
  const { totals, issues } = countDossiers(generateDossiers({ count: 20_000, seed: 7 }), {
    procedures: generateProcedures(),
    period: { from: plainDate('2024-01-01'), to: plainDate('2024-12-31') },
    asOf: plainDate('2024-12-31'),
  });
  expect([issues, checkPublicServiceTotals(totals).issues]).toEqual([[], []]);
});

it('the same seed gives the same dossiers', () => {
  const [one, same, other] = [7, 7, 8].map((seed) => [...generateDossiers({ count: 50, seed })]);
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
});

it('cells may hold commas and quotes', () => {
  expect(cellsOf('a,"b, ""c""",,d')).toEqual(['a', 'b, "c"', '', 'd']);
});

it('the bar moves on a terminal only', () => {
  const written: string[] = [];
  const write = (text: string): boolean => written.push(text) > 0;
  const terminal = progressBar({ isTTY: true, write }, 200);
  terminal.at(100);
  terminal.at(101);
  terminal.end();
  expect(written).toEqual([`\r[${'█'.repeat(15)}${'░'.repeat(15)}]  50%`, '\r\u001B[2K']);
  written.length = 0;
  progressBar({ isTTY: false, write }, 200).at(100);
  expect(written).toEqual([]);
});
