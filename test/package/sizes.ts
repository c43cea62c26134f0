/** What an import may cost a web page, and what must not come with it. */
export interface Size {
  readonly statement: string;
  /** The ceiling in bytes, minified and gzipped. */
  readonly gzip: number;
  /** Parts of file names none of which may contribute code. */
  readonly without: readonly string[];
}

const LIBRARIES = ['zod', 'decimal.js', 'date-fns'] as const;

export const SIZES: readonly Size[] = [
  { statement: "export { percentage } from 'vn-ict'", gzip: 2_048, without: LIBRARIES },
  { statement: "export { percentage } from 'vn-ict/number'", gzip: 2_048, without: LIBRARIES },
  { statement: "export { VnIctError } from 'vn-ict'", gzip: 600, without: LIBRARIES },
  { statement: "export * from 'vn-ict'", gzip: 60_000, without: ['zod'] },
];
