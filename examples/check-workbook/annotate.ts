// Writes comments into the cells of a workbook.
import type { CellObject, WorkBook } from '@e965/xlsx';

export interface Note {
  readonly sheet: string;
  /** `D12`. */
  readonly address: string;
  readonly text: string;
}

export function annotate(workbook: WorkBook, notes: readonly Note[]): void {
  for (const { sheet: name, address, text } of notes) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) continue;
    // A sheet holds its cells by address; one that was blank is made.
    const cell = (sheet[address] ?? { t: 's', v: '' }) as CellObject;
    // Spreadsheets show one comment a cell.
    const before = cell.c?.[0]?.t;
    cell.c = [{ a: 'vn-ict', t: before === undefined ? text : `${before}\n${text}` }];
    cell.c.hidden = true;
    sheet[address] = cell;
  }
}
