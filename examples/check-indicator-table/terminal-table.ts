// Aligned columns for a terminal. Vietnamese letters in NFC take one column each.
export interface Column {
  readonly head: string;
  readonly width: number;
  readonly align?: 'left' | 'right';
}

export type Paint = (text: string) => string;
export interface CellText {
  readonly text: string;
  readonly paint?: Paint;
}

export function renderTable(columns: readonly Column[], rows: readonly (readonly CellText[])[]): string {
  const head = renderRow(
    columns,
    columns.map(({ head }) => ({ text: head })),
  );
  const line = columns.map(({ width }) => '─'.repeat(width)).join('─┼─');
  return [head, line, ...rows.map((row) => renderRow(columns, row))].join('\n');
}

function renderRow(columns: readonly Column[], cells: readonly CellText[]): string {
  const wrapped = columns.map(({ width }, index) => wrap(cells[index]?.text ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    return columns
      .map(({ width, align }, index) => {
        const text = wrapped[index]?.[line] ?? '';
        const padded = align === 'right' ? text.padStart(width) : text.padEnd(width);
        return cells[index]?.paint?.(padded) ?? padded;
      })
      .join(' │ ')
      .trimEnd();
  }).join('\n');
}

export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.normalize('NFC').split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/u)) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}
