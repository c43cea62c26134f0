import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  convertIdentityCode,
  type IdentityCodeScheme,
  parseIdentityCode,
  safeConvertIdentityCode,
  safeParseIdentityCode,
} from 'vn-ict/agency';
import vectors from '../vectors/identity-codes.json' with { type: 'json' };

describe('parseIdentityCode', () => {
  it.each(vectors.read)('$text', ({ text, scheme, groups, level, holder }) => {
    expect(parseIdentityCode(text)).toMatchObject({ scheme, groups, level, holder });
  });

  it.each(vectors.refused)('refuses $text', ({ text, code }) => {
    const reading = safeParseIdentityCode(text);
    expect(reading.success).toBe(false);
    expect(reading.issues[0]?.code).toBe(code);
    expect(reading.issues[0]?.message.vi).not.toBe(reading.issues[0]?.message.en);
  });

  it('takes exactly 35 characters', () => {
    expect(vectors.longest).toHaveLength(35);
    expect(parseIdentityCode(vectors.longest).level).toBe(11);
    expect(safeParseIdentityCode(`${vectors.longest}0`).issues[0]?.code).toBe('agency.code-too-long');
  });

  it('never throws and answers with the code it was given', () => {
    const group = fc.stringMatching(/^[0-9A-Z]{1,4}$/);
    const code = fc
      .tuple(fc.stringMatching(/^[A-Z]\d{2}$/), fc.array(group, { maxLength: 6 }))
      .map(([first, rest]) => [first, ...rest].join('.'));
    fc.assert(
      fc.property(code, (text) => {
        expect(parseIdentityCode(text).code).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        safeParseIdentityCode(value);
      }),
    );
  });
});

describe('convertIdentityCode', () => {
  it.each(vectors.converted)('$old is $new', ({ old, new: current }) => {
    const there = convertIdentityCode(parseIdentityCode(old), 'decision-20-2020');
    expect(there).toMatchObject({ code: current, basis: 'convention', confidence: 'recalled' });
    expect(parseIdentityCode(current)).toMatchObject({ groups: there.groups, level: there.level });
    expect(convertIdentityCode(parseIdentityCode(current), 'qcvn-102-2016').code).toBe(old);
  });

  it.each(vectors.notConverted)('refuses $text as $scheme', ({ text, scheme, code }) => {
    const answer = safeConvertIdentityCode(parseIdentityCode(text), scheme as IdentityCodeScheme);
    expect(answer.issues[0]?.code).toBe(code);
  });

  it('leaves a code of the scheme asked for as it is', () => {
    expect(convertIdentityCode(parseIdentityCode('H21.217'), 'decision-20-2020')).toMatchObject({
      code: 'H21.217',
      basis: 'same',
    });
  });

  it('comes back from QCVN 102:2016 unchanged, whatever the code', () => {
    const digits = (width: number) => fc.stringMatching(new RegExp(`^\\d{${width}}$`));
    const old = fc
      .tuple(digits(3), digits(2), digits(2), fc.stringMatching(/^[A-Z]\d{2}$/))
      .map((groups) => groups.join('.'));
    fc.assert(
      fc.property(old, (text) => {
        const there = safeConvertIdentityCode(parseIdentityCode(text), 'decision-20-2020');
        if (!there.success) return;
        expect(convertIdentityCode(there.data, 'qcvn-102-2016').code).toBe(text);
      }),
    );
  });
});
