// The program of `npm run demo`, run as a person runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vn-ict-demo-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const demo = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'examples/check-indicator-table/main.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });
const fileWith = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('npm run demo', { timeout: 60_000 }, () => {
  it('prints what a careful reader finds in Phụ lục 1', () => {
    const { status, stdout } = demo();
    expect(status).toBe(0);
    expect(stdout).not.toContain('\u001B');
    for (const line of [
      '✓ đạt mục tiêu (12): 2, 4, 6, 12, 16, 17, 19, 20, 22, 23, 25, 27',
      '✗ không đạt mục tiêu (9): 1, 5, 10, 11, 18, 21, 24, 26, 28',
      '? chưa xác định (3): 13, 14, 15',
      '– không có mục tiêu (4): 3, 7, 8, 9',
      'MÂU THUẪN: in 96,8%, nhưng 42.898/44.376 = 96,67% → 96,7%',
      'nếu các dòng kia đúng: 263/1.377 = 19,1%',
      '42.898 + 21.335 = 64.233',
      '44.376 + 31.102 = 75.478',
    ]) {
      expect(stdout).toContain(line);
    }
  });

  it('prints the result as JSON', () => {
    const { status, stdout } = demo('--json');
    const { summary } = JSON.parse(stdout) as { summary: { contradictsOwnFraction: string[] } };
    expect([status, summary.contradictsOwnFraction]).toEqual([0, ['5']]);
  });

  it('checks a table of the user’s own', () => {
    const table = {
      targetUnit: '%',
      rows: [{ no: '1', name: 'Tỷ lệ', target: '75', result: '75%', note: '42/63 = 75%' }],
    };
    const { status, stdout } = demo(fileWith('own.json', JSON.stringify(table)));
    expect(status).toBe(0);
    expect(stdout).toContain('MÂU THUẪN: in 75%, nhưng 42/63 = 66,7% → 67%');
  });

  it.each([
    [
      'a number for a text',
      {
        rows: [
          { no: '1', name: 'a' },
          { no: '2', name: 'b', result: 96.8 },
        ],
      },
      /row 2 \(STT 2\).*“result”[\s\S]*string/,
    ],
    ['a missing cell', { rows: [{ no: '1' }] }, /row 1 \(STT 1\).*“name”/],
    ['no rows', { title: 'x' }, /At: rows/],
  ])('names row, cell and what was expected for %s, with status 1', (name, content, message) => {
    const { status, stdout, stderr } = demo(fileWith(`${name}.json`, JSON.stringify(content)));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });

  it('says that a file is no JSON, or is not there', () => {
    expect(demo(fileWith('broken.json', '{'))).toMatchObject({ status: 1, stdout: '' });
    expect(demo(join(folder, 'absent.json')).stderr).toContain('The file cannot be read');
  });
});
