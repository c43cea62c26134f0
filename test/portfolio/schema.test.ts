import { describe, expect, it } from 'vitest';
import { moneyAmountSchema, portfolioSchema, projectSchema, safeParsePayload, taskSchema } from 'vn-ict/schema';
import * as z from 'zod';
import { portfolioFile } from './data.js';

const SCHEMAS = { portfolio: portfolioSchema, project: projectSchema, task: taskSchema } as const;

describe('JSON Schema', () => {
  it.each(Object.entries(SCHEMAS))('of %s is the golden file', async (name, schema) => {
    const json = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`../../docs/schemas/${name}.json`);
  });
});

describe('the schema of a portfolio', () => {
  it.each(['plan-883-appendix-3', 'decision-1655-projects', 'decision-2519-tasks'] as const)('takes %s', (name) => {
    expect(portfolioFile(name).id).toBe(name);
  });

  const project = { id: 'a', name: 'A', amounts: { total: 1 } };
  it.each([
    [{ ...project, amounts: { total: '45.500 triệu' } }, 'payload.format'],
    [{ ...project, deliveryForm: 'thuê' }, 'payload.value'],
    [{ ...project, fundingSources: ['ngân sách tỉnh'] }, 'payload.value'],
    [{ ...project, budget: 5 }, 'payload.unknown-keys'],
    [{ ...project, id: 'a.b' }, 'payload.format'],
    [{ id: 'a', amounts: {} }, 'payload.missing'],
  ])('refuses %j in both languages', (payload, code) => {
    const parsed = safeParsePayload(projectSchema, payload);
    expect(parsed.issues.map((issue) => issue.code)).toContain(code);
    for (const { message } of parsed.issues) expect([message.vi, message.en]).not.toContain('');
  });

  it('takes every form of an amount, and no other', () => {
    for (const amount of [0, 45_500, '0.5', { printed: '45.500' }, { status: 'not-due' }]) {
      expect(moneyAmountSchema.safeParse(amount).success).toBe(true);
    }
    for (const amount of [null, true, '45.500,5', 'ba tỷ', { status: 'reported' }, { printed: 5 }, [], Number.NaN]) {
      expect(moneyAmountSchema.safeParse(amount).success).toBe(false);
    }
  });
});
