import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { AGENCIES, AGENCY_IDS, agencyInCharge, agencyOfId } from 'vn-ict/agency';

describe('the catalogue', () => {
  it('has one entry for each id', () => {
    expect(AGENCIES.map(({ id }) => id).toSorted()).toEqual([...AGENCY_IDS].toSorted());
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(AGENCIES))).toEqual(AGENCIES);
  });

  it.each(AGENCIES)('$id has its words, its document and its confidence', (agency) => {
    expect(agency.name.vi).toBe(agency.name.vi.normalize('NFC'));
    expect(agency.name.en).not.toBe('');
    expect(agency.citation.document).not.toBe('');
    expect(new Set(agency.aliases).size).toBe(agency.aliases.length);
    if (agency.parent !== undefined) expect(agencyOfId(agency.parent)).toBeDefined();
    for (const fate of agency.fates) {
      expect(fate.citation.document).not.toBe('');
      if (fate.into !== undefined) {
        expect(agencyInCharge(fate.into, { asOf: fate.on })).toBeDefined();
      }
    }
  });

  it('does not show as law what is recalled', () => {
    const department = agencyOfId('department-information-communications');
    expect(department.fates.map(({ confidence }) => confidence)).toEqual(['recalled']);
    const ministry = agencyOfId('ministry-information-communications');
    expect(ministry.fates.map(({ confidence }) => confidence)).toEqual(['secondary', 'secondary', 'secondary']);
  });
});

describe('agencyInCharge', () => {
  it.each([
    ['ministry-information-communications', '2025-02-28', 'ministry-information-communications'],
    ['ministry-information-communications', '2025-03-01', 'ministry-science-technology'],
    ['information-security-authority', '2025-03-01', 'cyber-security-police'],
    ['ministry-natural-resources-environment', '2025-03-01', 'ministry-agriculture-environment'],
    ['department-labour', '2026-01-01', 'department-home-affairs'],
    ['township-committee', '2025-07-01', 'commune-committee'],
    ['district-committee', '2025-06-30', 'district-committee'],
    ['district-committee', '2025-07-01', undefined],
    ['ministry-agriculture-environment', '2025-02-28', undefined],
  ] as const)('%s on %s: %s', (id, asOf, expected) => {
    expect(agencyInCharge(id, { asOf: plainDate(asOf) })?.id).toBe(expected);
  });

  it('refuses an id that is not in the catalogue', () => {
    expect(() => agencyOfId('ministry-of-magic' as never)).toThrow(/agency\.unknown/);
  });
});
