import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { safeParseDocumentNumber } from 'vn-ict/law';
import {
  highestServiceKind,
  OLD_LEVEL_MAPPING,
  type OldServiceLevel,
  SERVICE_KIND_LABELS,
  SERVICE_REGIMES,
  safeServiceKindAt,
  serviceKindAt,
  serviceRegimeAt,
} from 'vn-ict/public-service';
import { refusal, wrong } from '../misuse.js';

const day = plainDate;

describe('the regime of a day', () => {
  it.each([
    ['2011-06-12', undefined],
    ['2011-06-13', 'nd43-2011'],
    ['2022-08-14', 'nd43-2011'],
    ['2022-08-15', 'nd42-2022'],
    ['2026-06-30', 'nd42-2022'],
    ['2026-07-01', 'nd224-2026'],
  ])('%s: %s', (date, id) => {
    expect(serviceRegimeAt(day(date))?.id).toBe(id);
  });

  it('leaves no day between two regimes, and cites documents', () => {
    for (const [index, { inForceTo, citation }] of SERVICE_REGIMES.entries()) {
      expect(safeParseDocumentNumber(citation.document).success).toBe(true);
      const next = SERVICE_REGIMES[index + 1];
      const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
      expect(inForceTo === null ? undefined : dayAfter(inForceTo)).toBe(next?.inForceFrom);
    }
  });
});

describe('serviceKindAt', () => {
  // [level, kind by what implementers do, what else it may be, how well that is known]
  it.each([
    ['nd43-level-1', 'information-only', [], 'recalled'],
    ['nd43-level-2', 'information-only', [], 'recalled'],
    ['nd43-level-3', 'partially-online', ['fully-online'], 'inference'],
    ['nd43-level-4', 'fully-online', [], 'inference'],
  ] as const)('maps %s to %s, as a heuristic', (level, kind, alternatives, confidence) => {
    for (const [date, regime] of [
      ['2023-12-20', 'nd42-2022'],
      ['2026-07-01', 'nd224-2026'],
    ] as const) {
      const at = serviceKindAt({ regime: 'nd43-2011', level }, day(date));
      expect(at).toMatchObject({ basis: 'mapped', regime, kind, alternatives, confidence });
      expect(at).not.toHaveProperty('proactive');
    }
    expect(serviceKindAt({ regime: 'nd43-2011', level }, day('2022-08-14'))).toMatchObject({ basis: 'stated', level });
  });

  it('never calls the mapping law', () => {
    for (const { confidence, note } of Object.values(OLD_LEVEL_MAPPING)) {
      expect(['recalled', 'inference']).toContain(confidence);
      expect(note.vi).toContain('không văn bản nào quy định');
    }
  });

  it('keeps the two names under Nghị định 224/2026, as an inference', () => {
    const kept = serviceKindAt({ regime: 'nd42-2022', kind: 'fully-online' }, day('2026-07-01'));
    expect(kept).toMatchObject({ basis: 'kept', kind: 'fully-online', confidence: 'inference' });
    expect(kept.citations).toEqual([{ document: '224/2026/NĐ-CP', article: '14' }]);
    const stated = { regime: 'nd224-2026', kind: 'partially-online', proactive: 'nd224-proactive-level-2' } as const;
    expect(serviceKindAt(stated, day('2026-07-01'))).toMatchObject({
      ...stated,
      basis: 'stated',
      confidence: 'confirmed',
    });
  });

  it('marks the residual class as what it is: no kind of Nghị định 42/2022', () => {
    const at = serviceKindAt({ regime: 'nd42-2022', kind: 'information-only' }, day('2023-12-20'));
    expect(at.confidence).toBe('recalled');
    expect(at.citations).toContainEqual({ document: '01/2023/TT-VPCP' });
  });

  it('refuses a kind before its decree, and days before all of them', () => {
    const early = safeServiceKindAt({ regime: 'nd224-2026', kind: 'fully-online' }, day('2026-06-30'));
    expect(early.issues[0]).toMatchObject({ code: 'public-service.kind-before-regime', path: ['asOf'] });
    expect(early.issues[0]?.citations?.map(({ document }) => document)).toEqual(['224/2026/NĐ-CP']);
    expect(early.issues[0]?.message.en).toContain('Decree 224/2026/NĐ-CP');
    expect(early.issues[0]?.message.vi).toBe(
      'Loại dịch vụ theo Nghị định 224/2026/NĐ-CP chưa tồn tại vào ngày 2026-06-30.',
    );
    const level: OldServiceLevel = 'nd43-level-3';
    expect(refusal(() => serviceKindAt({ regime: 'nd43-2011', level }, day('2010-01-01')))).toEqual([
      'public-service.no-regime',
      'asOf',
    ]);
  });

  it('takes no level of one decree for that of another', () => {
    for (const level of [4, '4', 'nd224-proactive-level-4', 'toString']) {
      const call = () => serviceKindAt(wrong({ regime: 'nd43-2011', level }), day('2023-01-01'));
      expect(refusal(call)).toEqual(['argument.value', 'stated', 'level']);
    }
    expect(
      refusal(() => serviceKindAt(wrong({ regime: 'nd224-2026', kind: 'nd43-level-4' }), day('2026-07-01'))),
    ).toEqual(['argument.value', 'stated', 'kind']);
  });
});

it('a procedure counts at its highest kind', () => {
  expect(highestServiceKind(['information-only', 'partially-online'])).toBe('partially-online');
  expect(highestServiceKind(['fully-online', 'partially-online'])).toBe('fully-online');
});

it('the proactive levels have the names of Điều 16 Nghị định 224/2026/NĐ-CP, each with what the one before does', () => {
  const names = ([1, 2, 3, 4] as const).map((level) => SERVICE_KIND_LABELS[`nd224-proactive-level-${level}`].vi);
  expect(names.map((name) => name.slice(name.indexOf(': ') + 2, name.indexOf(' (Nghị')))).toEqual([
    'nhắc thực hiện',
    'nhắc và chuẩn bị hồ sơ',
    'nhắc, chuẩn bị hồ sơ và khuyến nghị phương án dịch vụ',
    'nhắc, chuẩn bị hồ sơ, khuyến nghị phương án dịch vụ và tự động thực hiện',
  ]);
});
