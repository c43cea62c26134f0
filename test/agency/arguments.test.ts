import { describe, expect, it } from 'vitest';
import {
  agencyInCharge,
  parseIdentityCode,
  safeConvertIdentityCode,
  safeFindAgency,
  safeLevelOneCode,
} from 'vn-ict/agency';
import { refusal, wrong } from '../misuse.js';

interface Answer {
  readonly success: boolean;
  readonly issues: readonly { readonly code: string; readonly path: readonly (string | number)[] }[];
}

const refused = ({ success, issues }: Answer) => {
  expect(success).toBe(false);
  return [issues[0]?.code, ...(issues[0]?.path ?? [])];
};

describe('a question without its day', () => {
  it.each([
    [undefined, ['argument.type', 'options']],
    [null, ['argument.type', 'options']],
    [{}, ['text.date-unknown', 'asOf']],
    [{ asOf: '20/12/2023' }, ['text.date-unknown', 'asOf']],
    [{ asOf: '2023-13-01' }, ['text.date-impossible', 'asOf']],
  ])('%o is an issue', (options, issue) => {
    expect(refused(safeFindAgency('TTCP', wrong(options)))).toEqual(issue);
    expect(refused(safeFindAgency('x', wrong(options)))).toEqual(issue);
    expect(refused(safeLevelOneCode('H02', wrong(options)))).toEqual(issue);
    expect(refusal(() => agencyInCharge('ministry-information-communications', wrong(options)))).toEqual(issue);
  });
});

describe('a conversion of what is no code', () => {
  it('is an issue', () => {
    for (const code of [null, undefined, 'H49', []]) {
      expect(refused(safeConvertIdentityCode(wrong(code), 'qcvn-102-2016'))).toEqual(['argument.type', 'code']);
    }
    expect(refused(safeConvertIdentityCode(wrong({}), 'qcvn-102-2016'))).toEqual(['argument.value', 'code', 'scheme']);
  });

  it('to a scheme that is none is one too', () => {
    const code = parseIdentityCode('H49');
    expect(refused(safeConvertIdentityCode(code, wrong(undefined)))).toEqual(['argument.value', 'scheme']);
    expect(refused(safeConvertIdentityCode(code, wrong('qcvn')))).toEqual(['argument.value', 'scheme']);
  });
});
