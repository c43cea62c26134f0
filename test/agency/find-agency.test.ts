import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { AGENCIES, findAgency, safeFindAgency } from 'vn-ict/agency';
import vectors from '../vectors/agencies.json' with { type: 'json' };

const asOf = plainDate('2023-06-30');

describe('findAgency', () => {
  it.each(vectors.found)('$name', ({ name, id, place }) => {
    for (const spelling of [name, name.normalize('NFD'), ` ${name.replaceAll(' ', '\u00A0 ')}\n`]) {
      const match = findAgency(spelling, { asOf });
      expect(match.agency.id).toBe(id);
      expect(match.place).toBe(place);
    }
  });

  it.each(vectors.found)('$name in capitals and without diacritics', ({ name, id }) => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    expect(findAgency(name.toUpperCase(), { asOf }).agency.id).toBe(id);
    expect(findAgency(plain, { asOf }).agency.id).toBe(id);
  });

  it.each(vectors.refused)('refuses $name on $asOf', ({ name, asOf: day, code }) => {
    const answer = safeFindAgency(name, { asOf: plainDate(day) });
    expect(answer.success).toBe(false);
    expect(answer.issues[0]?.code).toBe(code);
  });

  it('is told the level', () => {
    expect(findAgency('UBND', { asOf, level: 'commune' }).agency.id).toBe('commune-committee');
    expect(safeFindAgency('Sở TTTT', { asOf, level: 'commune' }).issues[0]?.code).toBe('agency.unknown');
  });

  it('names all that took over from an agency that ended', () => {
    const answer = safeFindAgency('Bộ TTTT', { asOf: plainDate('2025-03-01') });
    const words = answer.issues[0]?.message.vi ?? '';
    expect(words).toContain('01/3/2025');
    expect(words).toContain('Bộ Khoa học và Công nghệ');
    expect(words).toContain('Bộ Công an (an toàn thông tin mạng)');
    expect(words).toContain('Bộ Văn hóa, Thể thao và Du lịch (báo chí, xuất bản)');
    expect(findAgency('Bộ TTTT', { asOf: plainDate('2025-02-28') }).agency.id).toBe(
      'ministry-information-communications',
    );
  });

  it('finds every agency of the catalogue under its full name, while it exists', () => {
    for (const agency of AGENCIES) {
      const day = agency.validFrom ?? plainDate('2024-06-30');
      expect(findAgency(agency.name.vi, { asOf: day }).agency.id).toBe(agency.id);
      for (const alias of agency.aliases) {
        const answer = safeFindAgency(alias, { asOf: day, level: agency.level });
        const ambiguous = !answer.success && answer.issues[0].code === 'agency.ambiguous';
        expect(ambiguous || (answer.success && answer.data.agency.id === agency.id)).toBe(true);
      }
    }
  });

  it('never throws when safe, whatever the name', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        safeFindAgency(value, { asOf });
      }),
    );
    const words = fc.constantFrom('UBND', 'tỉnh', 'thành phố', 'Sở', 'TTTT', 'Bắc Kạn', 'huyện', 'và', '&', 'Bộ', '.');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        safeFindAgency(parts.join(' '), { asOf });
      }),
    );
  });

  it('refuses a long name', () => {
    expect(safeFindAgency('a '.repeat(100), { asOf }).success).toBe(false);
    expect(safeFindAgency('Sở '.repeat(100), { asOf }).issues[0]?.code).toBe('agency.not-text');
  });
});
