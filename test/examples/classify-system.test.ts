// The questionnaire of examples/classify-system, run as a person runs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type FactField, type RuleSetId, type SystemFacts, safeClassifySystem } from 'vn-ict/security';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vn-ict-questions-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ask = (lines: readonly string[], ...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'examples/classify-system/main.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    input: lines.map((line) => `${line}\n`).join(''),
  });
const factsFile = (name: string, facts: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof facts === 'string' ? facts : JSON.stringify(facts));
  return path;
};

interface Answered {
  readonly asked: readonly FactField[];
  readonly facts: SystemFacts;
  readonly result: { readonly level: number | null; readonly lowest: number | null; readonly highest: number | null };
}
const answered = (stdout: string): Answered => JSON.parse(stdout) as Answered;

/** Each question, put to the facts that were known when it was asked, could still change the level. */
function expectNeeded({ asked, facts }: Answered, ruleSet: RuleSetId): void {
  let known: SystemFacts = {};
  for (const field of asked) {
    const before = safeClassifySystem(known, { ruleSet });
    const missing = before.success ? before.data.missingFacts.map(({ fact }) => fact) : [];
    expect(missing).toContain(field);
    known = { ...known, ...(facts[field] === undefined ? {} : { [field]: facts[field] }) };
  }
}

describe('the questionnaire', { timeout: 120_000 }, () => {
  // Nội bộ; thông tin riêng; không phục vụ quốc phòng; không Chính phủ điện tử; không dữ liệu đặc biệt; không có quyết định.
  const mail = ['1', '2', 'không', '2', 'no', '1'];

  it('leads an internal system to level 2 in six questions, and no further', () => {
    const { status, stdout, stderr } = ask([...mail, '1', '1'], '--rule-set', 'nd85-2016', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const outcome = answered(stdout);
    expect(outcome.asked).toEqual([
      'systemTypes',
      'informationKinds',
      'servesDefenceSecurity',
      'nationalEGovernmentSystem',
      'storesSpecialNationalData',
      'primeMinisterDecision',
    ]);
    expect(outcome.result).toMatchObject({ level: 2, lowest: 2, highest: 2 });
    expectNeeded(outcome, 'nd85-2016');
  });

  it('says the level, its place in the law, who appraises and what the dossier holds', () => {
    const { status, stdout } = ask(mail, '--rule-set', 'nd85-2016', '--as-of', '2023-12-20');
    expect(status).toBe(0);
    for (const line of [
      '1. Loại hình hệ thống thông tin',
      '   1) phục vụ hoạt động nội bộ',
      'Đề xuất cấp độ 2 theo Nghị định 85/2016/NĐ-CP, căn cứ:',
      '- khoản 1 Điều 8 Nghị định 85/2016/NĐ-CP (cấp độ 2)',
      'Thẩm định: đơn vị chuyên trách về an toàn thông tin của chủ quản (khoản 1 Điều 12 Nghị định 85/2016/NĐ-CP)',
      '- Tài liệu mô tả, thuyết minh tổng quan về hệ thống thông tin (khoản 1 Điều 15 Nghị định 85/2016/NĐ-CP)',
      'Số câu đã hỏi: 6',
    ]) {
      expect(stdout).toContain(line);
    }
    expect(stdout).not.toContain('7. ');
  });

  it('speaks English, reads counts as they are written in Việt Nam, and stops at the threshold', () => {
    // For people; personal data; no defence service; provides a service; not conditional; settles no procedures.
    const lines = ['2', 'personal', 'no', '1', '', 'no', '2', '250.000'];
    const { status, stdout } = ask(lines, '--en', '--rule-set', 'nd331-2026');
    expect(status).toBe(0);
    for (const line of [
      '1. Type of information system',
      '2) for people and business',
      'Subjects of basic personal data (data subjects)',
    ]) {
      expect(stdout).toContain(line);
    }
    expect(stdout).toMatch(/From level 3 to level 5 under Decree 331\/2026\/NĐ-CP/);
    expect(stdout).toContain('Point c, Clause 2, Article 13 of Decree 331/2026/NĐ-CP (level 3)');
  });

  it('asks for the lifecycle first while two decrees can apply, and shows both results', () => {
    const { stdout } = ask([''], '--as-of', '2026-10-01');
    expect(stdout).toContain('1. Vòng đời của hệ thống');
    expect(stdout).toContain('2. Loại hình hệ thống thông tin');
    expect(stdout).toContain('Theo nghị định kia: ');
    const transition = ask(['đang đầu tư, xây dựng trước ngày 01/7/2026'], '--as-of', '2026-10-01', '--json');
    expect(JSON.parse(transition.stdout)).toMatchObject({
      result: { ruleSet: 'nd85-2016', regime: { basis: 'transition' }, alternative: null },
    });
  });

  it('takes its answers from a file, and asks that too for no more than it needs', () => {
    const facts: SystemFacts = {
      ownerKind: 'ministry-or-province',
      systemTypes: ['infrastructure'],
      informationKinds: ['private'],
      infrastructureScope: 'international',
      userCount: 500,
      outsidersLogIn: 'no',
    };
    const path = factsFile('cable.json', facts);
    const { status, stdout } = ask([], '--answers', path, '--rule-set', 'nd331-2026', '--json');
    expect(status).toBe(0);
    const outcome = answered(stdout);
    expect(outcome.result.level).toBe(5);
    expect(outcome.asked).not.toContain('userCount');
    expect(outcome.asked.at(-1)).toBe('infrastructureScope');
    expectNeeded(outcome, 'nd331-2026');
  });

  it('refuses with one message and status 1', () => {
    const file = (name: string, facts: unknown): readonly string[] => [
      '--answers',
      factsFile(name, facts),
      '--rule-set',
      'nd85-2016',
    ];
    const refused: readonly (readonly [readonly string[], readonly string[], RegExp])[] = [
      [['9'], ['--rule-set', 'nd85-2016'], /^systemTypes: Không có lựa chọn “9”\.\n$/],
      [[], ['--rule-set', 'nd86'], /There is no rule set “nd86” \(nd85-2016, nd331-2026\)\n$/],
      [[], ['--as-of', '2023-02-30'], /2023-02-30/],
      [[], ['--as-of', '2016-06-30'], /2016-07-01/],
      [[], file('broken.json', '{'), /The file cannot be read/],
      [[], file('negative.json', { userCount: -1 }), /userCount/],
      [
        [],
        file('both.json', { systemTypes: ['internal'], outsidersLogIn: 'yes' }),
        /security\.internal-with-outsiders outsidersLogIn/,
      ],
    ];
    for (const [lines, words, message] of refused) {
      const { status, stderr } = ask(lines, ...words);
      expect([words, status]).toEqual([words, 1]);
      expect(stderr).toMatch(message);
      expect(stderr).not.toContain('    at ');
    }
  });
});
