import type { LogicalRow } from './logical-row.js';

/** Tells which record a record is a part of, as rows come in their order. */
interface ParentFinder {
  readonly parentOf: (row: LogicalRow, index: number) => number | undefined;
  /** A section begins: its rows are parts of none above it. */
  readonly reset: () => void;
}

export function parentFinder(): ParentFinder {
  /** The records of decimal numbers, `1` and `1.1`. */
  const numbered = new Map<string, number>();
  /** The last record that is no item. */
  let host: number | undefined;
  return {
    reset: () => {
      numbered.clear();
      host = undefined;
    },
    parentOf: ({ ordinal, isItem }, index) => {
      if (isItem === true) return host;
      host = index;
      if (ordinal?.style !== 'decimal') return undefined;
      const { text } = ordinal;
      if (!numbered.has(text)) numbered.set(text, index);
      const stem = text.slice(0, Math.max(0, text.lastIndexOf('.')));
      return numbered.get(stem);
    },
  };
}
