import { describe, expectTypeOf, it } from 'vitest';
import type { Result, VietnameseDate } from 'vn-ict';
import type { TaskDue } from 'vn-ict/portfolio';
import {
  defineTableShape,
  INDICATOR_TABLE,
  PROJECT_LIST,
  readTable,
  SECURITY_REGISTER,
  TASK_LIST,
} from 'vn-ict/report/table';

describe('records have the fields of their shape', () => {
  const shape = defineTableShape({
    id: 'x',
    name: { vi: 'X', en: 'X' },
    label: 'name',
    columns: {
      name: { kind: 'text', headers: ['Tên'] },
      members: { kind: 'count', headers: ['Số'] },
      day: { kind: 'date', headers: ['Ngày'] },
      form: { kind: 'word', headers: ['Hình thức'], words: { lease: ['Thuê'], investment: ['Đầu tư'] } },
    },
  });
  const table = readTable([], shape);
  const cells = table.records[0]?.cells;

  it('each of the kind of its column', () => {
    expectTypeOf(cells?.name).toEqualTypeOf<string | undefined>();
    expectTypeOf(cells?.members).toEqualTypeOf<Result | undefined>();
    expectTypeOf(cells?.day).toEqualTypeOf<VietnameseDate | undefined>();
    expectTypeOf(cells?.form).toEqualTypeOf<'lease' | 'investment' | undefined>();
    expectTypeOf(readTable([], SECURITY_REGISTER).records[0]?.cells.level).toEqualTypeOf<
      'level-1' | 'level-2' | 'level-3' | 'level-4' | 'level-5' | undefined
    >();
    expectTypeOf(readTable([], TASK_LIST).records[0]?.cells.due).toEqualTypeOf<TaskDue | undefined>();
    expectTypeOf(readTable([], PROJECT_LIST).records[0]?.filled?.leadAgency).toEqualTypeOf<string | undefined>();
    expectTypeOf(readTable([], INDICATOR_TABLE).records[0]?.cells.result).toEqualTypeOf<string | undefined>();
    expectTypeOf(readTable([], PROJECT_LIST).columns.total?.letter).toEqualTypeOf<string | undefined>();
  });

  it('and no others', () => {
    // @ts-expect-error a misspelt field
    cells?.menbers;
    // @ts-expect-error a misspelt column
    table.columns.nmae;
    // @ts-expect-error the label is one of the columns
    defineTableShape({ id: 'y', name: { vi: '', en: '' }, label: 'b', columns: { a: { kind: 'text' } } });
    // @ts-expect-error a kind that is none
    defineTableShape({ id: 'y', name: { vi: '', en: '' }, label: 'a', columns: { a: { kind: 'number' } } });
    defineTableShape({
      id: 'y',
      name: { vi: '', en: '' },
      label: 'a',
      // @ts-expect-error money is not carried down: it would be counted once more in each row
      columns: { a: { kind: 'amount', filledDown: true } },
    });
    // @ts-expect-error a range has a first and a last cell
    readTable([], shape, { merges: [{ s: { r: 0, c: 0 } }] });
    // @ts-expect-error words need their list
    defineTableShape({ id: 'y', name: { vi: '', en: '' }, label: 'a', columns: { a: { kind: 'word' } } });
    // @ts-expect-error cells are texts, numbers or nothing
    readTable([[true]], shape);
  });
});
