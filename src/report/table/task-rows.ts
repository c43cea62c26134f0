import type { Task } from '../../portfolio/index.js';
import { NUMBER_HEADERS } from './indicator-rows.js';
import { leadsOf } from './lead-agency-cell.js';
import { idMaker } from './row-ids.js';
import { defineTableShape } from './shape.js';
import type { ReadTable } from './table.js';

/**
 * Hình dạng danh sách nhiệm vụ: work with its deadline and its result.
 *
 * @example
 * import { readTable, TASK_LIST } from 'vn-ict/report/table';
 * const table = readTable([['STT', 'Nhiệm vụ', 'Thời hạn'], ['1', 'Báo cáo quý I', 'Tháng 4/2023']], TASK_LIST);
 * table.records[0]?.cells.due; // => { kind: 'day', on: '2023-04-30' }
 * @see Quyết định 2519/QĐ-UBND of Bắc Kạn, as the report of the first half of 2023 prints its tasks, mục I.5
 */
export const TASK_LIST = /* @__PURE__ */ defineTableShape({
  id: 'task-list',
  name: { vi: 'Danh sách nhiệm vụ', en: 'List of tasks' },
  label: 'name',
  columns: {
    no: { kind: 'ordinal', headers: NUMBER_HEADERS },
    name: {
      kind: 'text',
      headers: ['Nhiệm vụ', 'Tên nhiệm vụ', 'Nội dung nhiệm vụ', 'Nội dung công việc', 'Nội dung'],
    },
    leadAgency: { kind: 'text', headers: ['Đơn vị chủ trì', 'Cơ quan chủ trì', 'Đơn vị thực hiện'] },
    due: {
      kind: 'deadline',
      headers: ['Thời hạn', 'Thời gian thực hiện', 'Thời gian hoàn thành', 'Hạn hoàn thành', 'Thời gian'],
    },
    result: { kind: 'printed', headers: ['Kết quả', 'Kết quả thực hiện', 'Tình trạng', 'Tiến độ'] },
    completedOn: { kind: 'date', headers: ['Ngày hoàn thành'] },
  },
});

/** Danh sách nhiệm vụ đã đọc. */
export type TaskTable = ReadTable<(typeof TASK_LIST)['columns']>;

/**
 * Các nhiệm vụ của bảng: what `taskStandings` and a portfolio take, in the order of `table.records`. A deadline is passed on as printed.
 *
 * @example
 * import { plainDate } from 'vn-ict';
 * import { taskStandings } from 'vn-ict/portfolio';
 * import { readTable, TASK_LIST, tasksOf } from 'vn-ict/report/table';
 * const rows = [
 *   ['Stt', 'Nhiệm vụ', 'Thời gian thực hiện, hoàn thành', 'Kết quả thực hiện'],
 *   ['1', 'Báo cáo quý I', 'Tháng 4/2023', 'Hoàn thành'],
 *   ['2', 'Báo cáo quý II', 'Tháng 7/2023', ''],
 * ];
 * const tasks = tasksOf(readTable(rows, TASK_LIST));
 * tasks[0]; // => { id: 'd-1', number: '1', name: 'Báo cáo quý I', due: 'Tháng 4/2023', result: 'Hoàn thành' }
 * taskStandings(tasks, { asOf: plainDate('2023-06-30') }).standings.map(({ standing }) => standing); // => ['done', 'not-due']
 */
export function tasksOf(table: TaskTable): readonly Task[] {
  const ids = idMaker();
  return table.records.map(({ cells, texts, section }) => {
    const { no, name = '', leadAgency, result, completedOn } = cells;
    const home = section === undefined ? undefined : table.sections[section]?.number;
    return {
      id: ids([home, no ?? 'dong'].filter((part) => part !== undefined).join('-')),
      ...(no === undefined ? {} : { number: no }),
      name,
      ...leadsOf(leadAgency),
      ...(texts.due === undefined || /^[-–—−]{1,3}$/.test(texts.due) ? {} : { due: texts.due }),
      ...(result === undefined ? {} : { result }),
      ...(completedOn?.precision === 'day' ? { completedOn: completedOn.from } : {}),
    };
  });
}
