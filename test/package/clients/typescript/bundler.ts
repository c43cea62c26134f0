// The same package as a bundler resolves it.
import { percentage } from 'vn-ict';
import type { RoundingOptions } from 'vn-ict/number';

const options: RoundingOptions = { decimalPlaces: 1 };
export const rate: string | undefined = percentage(1377, 1771, options);
