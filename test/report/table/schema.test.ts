import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  INDICATOR_TABLE,
  PROJECT_LIST,
  SECURITY_REGISTER,
  STATISTICS_TABLE,
  safeReadTable,
  TASK_LIST,
  type TableShape,
} from 'vn-ict/report/table';
import { safeParsePayload, tableShapeSchema } from 'vn-ict/schema';
import * as z from 'zod';

const READY = [INDICATOR_TABLE, PROJECT_LIST, TASK_LIST, STATISTICS_TABLE, SECURITY_REGISTER] as const;
const accepts = (shape: unknown): boolean => safeParsePayload(tableShapeSchema, shape).success;

describe('tableShapeSchema', () => {
  it('has a JSON Schema', async () => {
    const json = `${JSON.stringify(z.toJSONSchema(tableShapeSchema, { io: 'input' }), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot('../../../docs/schemas/table-shape.json');
  });

  it.each(READY.map((shape) => [shape.id, shape] as const))('takes the ready shape %s, stored as JSON', (_, shape) => {
    const stored: unknown = JSON.parse(JSON.stringify(shape));
    expect(safeParsePayload(tableShapeSchema, stored)).toMatchObject({ success: true, data: shape });
  });

  it.each([
    ['label', { label: 'village' }],
    ['columns', { columns: {} }],
    ['columns', { columns: { name: { kind: 'ordinal' }, no: { kind: 'ordinal' } } }],
    ['columns.name.kind', { columns: { name: { kind: 'number' } } }],
    ['columns.name', { columns: { name: { kind: 'text', header: ['Tên'] } } }],
    ['columns.name', { columns: { name: { kind: 'amount', filledDown: true } } }],
    ['columns.name.words', { columns: { name: { kind: 'word' } } }],
    ['columns.name.position', { columns: { name: { kind: 'text', position: 0 } } }],
    ['columns.name.headers', { columns: { name: { kind: 'text', headers: 'Tên' } } }],
  ])('refuses, at %s, %j', (path, change) => {
    const shape = {
      id: 'x',
      name: { vi: 'X', en: 'X' },
      label: 'name',
      columns: { name: { kind: 'text' } },
      ...change,
    };
    const reading = safeParsePayload(tableShapeSchema, shape);
    expect(reading.success).toBe(false);
    expect(reading.issues.map((issue) => issue.path.join('.'))[0]).toBe(path);
  });

  const column = fc.record(
    {
      kind: fc.constantFrom('text', 'ordinal', 'printed', 'count', 'rate', 'date', 'deadline', 'status', 'word', 'x'),
      headers: fc.oneof(fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }), fc.constant('Tên')),
      position: fc.constantFrom('A', 'zz', '', 3, 0, 1.5, '1'),
      required: fc.boolean(),
      filledDown: fc.boolean(),
      unit: fc.constantFrom('%', 'triệu đồng', 7),
      words: fc.constantFrom({ a: ['A'] }, { a: 'A' }, 7),
    },
    { requiredKeys: ['kind'] },
  );
  const shapes = fc.record({
    id: fc.constantFrom('x', ''),
    name: fc.constant({ vi: 'X', en: 'X' }),
    label: fc.constantFrom('a', 'b', 'c'),
    columns: fc.dictionary(fc.constantFrom('a', 'b', 'c'), column),
  });

  property.prop([shapes], { numRuns: 300 })('accepts nothing that readTable refuses', (shape) => {
    if (!accepts(shape)) return;
    const reading = safeReadTable([], shape as TableShape);
    expect(reading.success ? [] : reading.issues.map(({ code }) => code)).not.toContain('report.table-shape');
  });
});
