import { describe, expect, it } from 'vitest';
import { indicatorTables } from 'vn-ict/catalog';
import { catalogueMarkdown } from './catalogue-markdown.js';

describe('the tables of the catalogue', () => {
  it.each(indicatorTables)('$id is the table that was reviewed (vitest -u writes a new one)', async (table) => {
    await expect(catalogueMarkdown(table)).toMatchFileSnapshot(`../../docs/tables/${table.id}.md`);
  });
});
