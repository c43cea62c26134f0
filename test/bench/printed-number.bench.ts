import { Decimal } from 'decimal.js';
import { parseNumber, parsePrintedNumber, parseQuantity } from 'vn-ict';
import type { Suite } from './suite.js';

// Numbers that the seeds print.
const TEXTS = ['1.114', '145.377', '80,90', '0,285', '05', '1.445.135', '45.369.985.510', '96,8'] as const;

const each = (read: (text: string) => string) => (): unknown[] => TEXTS.map(read);

export const suite: Suite = {
  title: 'one printed number, read',
  unit: 'number',
  unitsPerRun: TEXTS.length,
  contestants: [
    { name: 'vn-ict, kept as printed', run: each((text) => parsePrintedNumber(text).value) },
    { name: 'vn-ict, as a quantity', run: each((text) => parseQuantity(text).value) },
    { name: 'vn-ict, as a Decimal', run: each((text) => parseNumber(text).toFixed()) },
    {
      name: 'decimal.js by hand, nothing refused',
      run: each((text) => new Decimal(text.replaceAll('.', '').replace(',', '.')).toFixed()),
    },
  ],
};
