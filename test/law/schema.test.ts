import { describe, expect, it } from 'vitest';
import { parseCitation } from 'vn-ict/law';
import { citationSchema, datedValueSchema, documentNumberSchema, safeParsePayload } from 'vn-ict/schema';
import { toJSONSchema, z } from 'zod';

describe('the schemas of the room', () => {
  it('take what the readers answer', () => {
    for (const text of ['điểm c khoản 2 Điều 9 Nghị định 85/2016/NĐ-CP', 'Điều 8 Luật 116/2025/QH15']) {
      expect(citationSchema.parse(parseCitation(text))).toEqual(parseCitation(text));
    }
    expect(documentNumberSchema.parse('883/KH-UBND')).toBe('883/KH-UBND');
  });

  it.each([
    [{ document: '' }, ['document']],
    [{ document: '85/2016/NĐ-CP', article: 9 }, ['article']],
    [{ document: '85/2016/NĐ-CP', type: 'bylaw' }, ['type']],
    [{ document: '85/2016/NĐ-CP', issued: '2016-02-30' }, ['issued']],
    [{ document: '85/2016/NĐ-CP', dieu: '9' }, []],
    [JSON.parse('{ "document": "85/2016/NĐ-CP", "__proto__": { "article": "9" } }') as unknown, []],
  ])('refuse the citation %j', (payload, path) => {
    const parsed = safeParsePayload(citationSchema, payload);
    expect([parsed.success, parsed.issues[0]?.path]).toEqual([false, path]);
  });

  it('refuse a value that ends before it begins', () => {
    const schema = datedValueSchema(z.string());
    const value = { value: 'a', validFrom: '2026-08-19', citation: { document: '331/2026/NĐ-CP' } };
    expect(schema.parse(value)).toEqual(value);
    expect(safeParsePayload(schema, { ...value, validTo: '2026-08-18' }).issues[0]?.path).toEqual(['validTo']);
  });

  it('can be written as JSON Schema', () => {
    expect(toJSONSchema(citationSchema)).toMatchObject({ type: 'object', required: ['document'] });
    expect(toJSONSchema(documentNumberSchema)).toMatchObject({ type: 'string' });
  });
});
