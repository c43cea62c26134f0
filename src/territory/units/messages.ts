import type { IssueCatalog } from '../../outcome/index.js';
import { type AdministrativeLevel, LEVEL_LABELS, type TerritoryEra } from '../level.js';

/** The words of a level for the messages of both languages; a level that is none stands as it came. */
export function levelWords(level: AdministrativeLevel): { readonly level: string; readonly levelVi: string } {
  return { level, levelVi: Object.hasOwn(LEVEL_LABELS, level) ? LEVEL_LABELS[level].vi : `cấp “${level}”` };
}

/** The words of an era. */
export function eraWords(era: TerritoryEra): { readonly era: string; readonly eraVi: string } {
  return { era, eraVi: era === 'two-level' ? 'hai cấp (từ 01/7/2025)' : 'ba cấp (đến 30/6/2025)' };
}

/** What can be wrong when a table is asked. */
export const sourceIssues = {
  'territory.unknown-unit': {
    message: {
      vi: 'Bảng không có đơn vị {levelVi} mang mã “{received}” vào ngày {asOf}.',
      en: 'The table has no unit of level {level} with the code “{received}” on {asOf}.',
    },
    expected: { vi: 'mã có trong bảng vào ngày đó', en: 'a code that the table has on that day' },
  },
  'territory.no-units': {
    message: {
      vi: 'Danh mục không có đơn vị {levelVi} nào vào ngày {asOf}, nên không biết đơn vị nào phải báo cáo.',
      en: 'There are no units of level {level} on {asOf}, so it is not known which ought to report.',
    },
    expected: { vi: 'ngày và cấp mà danh mục có', en: 'a day and a level that the source covers' },
  },
} as const satisfies IssueCatalog<string>;

/** What accompanies a name that was found in spite of its marks. */
export const marksIssues = {
  'territory.marks-differ': {
    severity: 'warning',
    message: {
      vi: 'Dấu trong “{received}” khác danh mục: {candidates}.',
      en: 'The marks of “{received}” differ from the list: {candidates}.',
    },
  },
} as const satisfies IssueCatalog<string>;

/** What can be wrong with the rows of a table. */
export const tableIssues = {
  'territory.row': {
    message: { vi: 'Dòng dữ liệu không hợp lệ: {field}.', en: 'Not a valid row: {field}.' },
    expected: { vi: 'dòng có cấp, mã, tên, loại', en: 'a row with level, code, name and kind' },
  },
  'territory.code-form': {
    message: {
      vi: 'Mã “{received}” không đúng dạng mã của {levelVi}.',
      en: 'The code “{received}” does not have the form of the level {level}.',
    },
    expected: {
      vi: 'chuỗi 2 chữ số (tỉnh), 3 chữ số (huyện) hoặc 5 chữ số (xã), giữ số 0 ở đầu',
      en: 'a string of 2 (province), 3 (district) or 5 digits (commune) with its leading zeros',
    },
  },
  'territory.wrong-kind': {
    message: {
      vi: 'Loại đơn vị “{received}” không thuộc {levelVi} ở thời kỳ {eraVi}.',
      en: 'There is no kind “{received}” at the level {level} in the era {era}.',
    },
    expected: { vi: 'loại đơn vị của cấp và thời kỳ đó', en: 'a kind of that level and era' },
  },
  'territory.wrong-level': {
    message: {
      vi: 'Đơn vị {levelVi} mã {code} có đơn vị cấp trên “{received}” không đúng cấp.',
      en: 'The unit {code} of level {level} has a parent “{received}” of the wrong level.',
    },
    expected: {
      vi: 'đến 30/6/2025: xã thuộc huyện, huyện thuộc tỉnh; từ 01/7/2025: xã thuộc tỉnh, không có cấp huyện; tỉnh không có cấp trên',
      en: 'until 2025-06-30 communes in districts in provinces; from 2025-07-01 communes in provinces; provinces in nothing',
    },
  },
  'territory.orphan': {
    message: {
      vi: 'Đơn vị {levelVi} mã {code} thuộc “{received}”, nhưng bảng không có đơn vị đó trong cả thời gian từ {validFrom} đến {validTo}.',
      en: 'The unit {code} of level {level} is in “{received}”, which the table does not have for all of {validFrom} to {validTo}.',
    },
    expected: { vi: 'mã đơn vị cấp trên có trong bảng', en: 'the code of a parent that is in the table' },
  },
  'territory.duplicate-code': {
    message: {
      vi: 'Mã {received} của {levelVi} xuất hiện nhiều lần trong cùng một thời gian.',
      en: 'The code {received} of level {level} stands more than once for the same days.',
    },
    expected: { vi: 'mỗi mã một dòng cho mỗi thời gian', en: 'one row for a code on a day' },
  },
  'territory.two-parents': {
    message: {
      vi: 'Đơn vị {levelVi} mã {received} thuộc đồng thời {parents}.',
      en: 'The unit {received} of level {level} is in {parents} at the same time.',
    },
    expected: { vi: 'mỗi thời điểm một đơn vị cấp trên', en: 'one parent on a day' },
  },
  'territory.validity': {
    message: {
      vi: 'Thời gian hiệu lực không hợp lệ: từ {validFrom} đến {validTo}.',
      en: 'Not a valid stretch of days: {validFrom} to {validTo}.',
    },
    expected: {
      vi: 'ngày đầu không sau ngày cuối, cả hai cùng một thời kỳ (đến 2025-06-30 hoặc từ 2025-07-01)',
      en: 'a first day not after the last one, both in one era (until 2025-06-30 or from 2025-07-01)',
    },
  },
  'territory.succession-unit': {
    message: {
      vi: 'Dòng kế thừa nêu mã “{received}” của {levelVi} không có trong bảng vào thời điểm {date}.',
      en: 'A succession names the code “{received}” of level {level}, which the table does not have at {date}.',
    },
    expected: {
      vi: 'đơn vị cũ có đến ngày trước đó, đơn vị mới có vào ngày đó',
      en: 'an older unit up to the day before and a newer unit on the day',
    },
  },
  'territory.succession-extent': {
    message: {
      vi: 'Đơn vị {received} không thể vừa nhập toàn bộ vào một đơn vị vừa chia hoặc còn tồn tại.',
      en: 'The unit {received} cannot go whole into one unit and also be split or continue.',
    },
    expected: { vi: '“part” cho từng phần khi đơn vị bị chia', en: '“part” for each part of a unit that is split' },
  },
} as const satisfies IssueCatalog<string>;

/** The code of an issue of a table. */
export type TableIssueCode = keyof typeof tableIssues;

/** What can be wrong with the JSON of the public database. */
export const databaseIssues = {
  'territory.database-shape': {
    message: {
      vi: 'Dữ liệu không đúng cấu trúc của vietnamese-provinces-database: “{received}”.',
      en: 'The data do not have the shape of vietnamese-provinces-database: “{received}”.',
    },
    expected: {
      vi: 'danh sách tỉnh có Code, FullName và Wards, hoặc District có Ward',
      en: 'a list of provinces with Code, FullName and Wards, or District with Ward',
    },
  },
  'territory.database-kind': {
    message: {
      vi: 'Không nhận ra loại đơn vị trong tên “{received}”.',
      en: 'The name “{received}” does not begin with a kind of unit.',
    },
    expected: { vi: 'tên đầy đủ như “Xã Ba Bể”', en: 'a full name such as “Xã Ba Bể”' },
  },
} as const satisfies IssueCatalog<string>;
