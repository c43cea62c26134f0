import { describe, expect, it } from 'vitest';
import { periodicReportSchema, safeParsePayload } from 'vn-ict/schema';
import * as z from 'zod';

const cover = { title: 'Báo cáo 6 tháng', agency: 'Sở TT&TT', period: { kind: 'half', year: 2023, half: 1 } };
const paths = (sections: unknown) => {
  const { success, issues } = safeParsePayload(periodicReportSchema, { cover, sections });
  return success ? [] : issues.map(({ code, path }) => [code, path.join('.')]);
};

describe('periodicReportSchema', () => {
  it('has a JSON Schema', async () => {
    const json = `${JSON.stringify(z.toJSONSchema(periodicReportSchema, { io: 'input' }), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot('../../docs/schemas/periodic-report.json');
  });

  it('takes sections of every kind, and others as they are', () => {
    const table = { family: 'postal-service-points', territory: 'Bắc Kạn', period: cover.period, figures: { a: 1 } };
    expect(
      paths([
        { kind: 'indicator-table', id: 'a', rows: [{ no: '1', name: 'Tỷ lệ' }] },
        { kind: 'statistics', id: 'b', tables: [table] },
        { kind: 'public-services', id: 'c', variant: 'plan', totals: { onlineServices: 1_377 } },
        { kind: 'security-register', id: 'd', stated: { total: 26, byLevel: { 1: 5, 2: 17, 3: 4 } } },
        { kind: 'statements', id: 'e', statements: [{ id: '1', text: 'Đạt 80,5%', figures: { rate: '80,5%' } }] },
        { kind: 'x-photos', id: 'f', files: [{ anything: true }] },
      ]),
    ).toEqual([]);
  });

  it.each([
    [[{ kind: 'statements', id: 'e' }], 'payload.missing', 'sections.0.statements'],
    [[{ kind: 'statements', id: 'e', statements: [], more: 1 }], 'payload.unknown-keys', 'sections.0'],
    [[{ kind: 'statements', id: 'a.b', statements: [] }], 'payload.format', 'sections.0.id'],
    [[{ kind: 'photos', id: 'f' }], 'payload.value', 'sections.0.kind'],
    [[{ kind: 'x-photos' }], 'payload.missing', 'sections.0.id'],
    [[{ kind: 'public-services', id: 'c', variant: 'mine', totals: {} }], 'payload.value', 'sections.0.variant'],
  ])('refuses %j with its place', (sections, code, path) => {
    expect(paths(sections)).toEqual([[code, path]]);
  });

  it.each([
    [[{ kind: 'photos', id: 'f' }], /: indicator-table, .*, statements, x-…\.$/],
    [[{ kind: 'statements', id: 'a.b', statements: [] }], 'Không đúng định dạng quy định: /^[\\w-]{1,100}$/.'],
    [
      [
        {
          kind: 'statistics',
          id: 's',
          tables: [{ family: 'f', territory: 't', period: cover.period, figures: { a: null } }],
        },
      ],
      /: cần số hoặc chuỗi ký tự hoặc đối tượng, nhận được null\.$/,
    ],
    [{}, 'Sai kiểu dữ liệu: cần mảng, nhận được đối tượng.'],
  ])('says in Vietnamese what is wrong with %j', (sections, words) => {
    const { issues } = safeParsePayload(periodicReportSchema, { cover, sections });
    expect(issues.map(({ message }) => message.vi)).toEqual([
      typeof words === 'string' ? words : expect.stringMatching(words),
    ]);
  });

  it('names the kinds of rules, and the name of a column that cannot be one', () => {
    const rule = { id: 'a', kind: 'equal', severity: 'error', statement: { vi: 'a', en: 'a' } };
    const kinds = safeParsePayload(periodicReportSchema, { cover, sections: [], rules: [rule] });
    expect(kinds.issues.map(({ code, path }) => [code, path])).toEqual([['payload.value', ['rules', 0, 'kind']]]);
    expect(kinds.issues[0]?.expected?.vi).toContain('linear, ratio');
    const project = { id: 'ioc', name: 'IOC', amounts: { ke_hoach: 3 } };
    const portfolio = { id: 'l', title: 'l', moneyUnit: 'đồng', columns: {}, sections: [], projects: [project] };
    const names = safeParsePayload(periodicReportSchema, {
      cover,
      sections: [{ kind: 'portfolio', id: 'p', portfolio }],
    });
    expect(names.issues.map(({ code, path, received }) => [code, path.at(-1), received])).toEqual([
      ['payload.key', 'ke_hoach', 'ke_hoach'],
    ]);
  });
});
