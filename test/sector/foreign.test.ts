import { describe, expect, it } from 'vitest';
import {
  cellsOfStatistics,
  checkSharedFigures,
  checkStatistics,
  compareStatistics,
  E_COMMERCE_HOUSEHOLDS,
  evaluateStatistics,
  POSTAL_SERVICE_POINTS,
  PRESS_REVENUE,
  PROVINCIAL_BROADCASTING,
  type StatisticsFamily,
  type StatisticsPayload,
  TELECOMMUNICATIONS_SUBSCRIBERS,
} from 'vn-ict/sector';
import { revoked, trapped, withGetter } from '../foreign-data.js';

// The boundary: payloads that no type would let through.
const payload = (family: StatisticsFamily, figures: unknown, more: object = {}): StatisticsPayload =>
  ({
    family: family.id,
    territory: 'Bắc Kạn',
    period: { kind: 'half', year: 2023, half: 1 },
    figures,
    ...more,
  }) as StatisticsPayload;
const codes = (family: StatisticsFamily, figures: unknown) =>
  checkStatistics(family, payload(family, figures)).issues.map(({ code }) => code);

describe.each([
  ['a proxy that throws', trapped],
  ['a revoked proxy', revoked],
  ['a getter that throws', () => withGetter('servicePoints')],
])('%s', (_, make) => {
  const family: StatisticsFamily = POSTAL_SERVICE_POINTS;
  const hostile = make();
  it.each([
    ['for a payload', hostile as StatisticsPayload],
    ['for figures', payload(family, hostile)],
    ['for a figure', payload(family, { servicePoints: hostile })],
    ['for what is printed', payload(family, { servicePoints: { printed: hostile } })],
    ['for the same period', payload(family, { servicePoints: 5 }, { previous: hostile, asOf: hostile })],
  ])('%s does not make it throw', (__, value) => {
    const { issues } = checkStatistics(family, value);
    // It is told, but for the day.
    expect(issues.length).toBeGreaterThan(0);
    cellsOfStatistics(family, value);
    evaluateStatistics(family, value);
    compareStatistics(family, value, value);
    checkStatistics(family, payload(family, {}), { earlier: value });
    checkSharedFigures([{ family, payload: value }, hostile as never]);
  });
});

describe('a printed figure', () => {
  it('per another stretch of time is not in the unit of its field', () => {
    expect(codes(PROVINCIAL_BROADCASTING, { radioAirtime: { printed: '19 giờ 15 phút/ngày' } })).toEqual([]);
    expect(codes(PROVINCIAL_BROADCASTING, { radioAirtime: { printed: '19 giờ 15 phút/tuần' } })).toEqual([
      'sector.other-unit',
    ]);
    expect(codes(PROVINCIAL_BROADCASTING, { radioAirtime: { printed: '700 giờ/năm' } })).toEqual(['sector.other-unit']);
  });

  it('per another number of people is not either', () => {
    const density = (printed: string) => codes(TELECOMMUNICATIONS_SUBSCRIBERS, { telephoneDensity: { printed } });
    expect(density('90,5 máy/100 dân')).toEqual([]);
    expect(density('905 máy/1.000 dân')).toEqual(['sector.other-unit']);
  });

  it('of a change is no figure of what changed', () => {
    expect(codes(POSTAL_SERVICE_POINTS, { servicePoints: { printed: 'tăng 5' } })).toEqual(['sector.not-a-figure']);
    expect(codes(PRESS_REVENUE, { revenueChange: { printed: 'giảm 20%' } })).toEqual([]);
  });

  it('in percentage points is no growth in percent, and no share', () => {
    expect(codes(PRESS_REVENUE, { revenueChange: { printed: 'giảm 20 điểm phần trăm' } })).toEqual([
      'sector.other-unit',
    ]);
    expect(codes(POSTAL_SERVICE_POINTS, { staffedShare: { printed: '78 điểm %' } })).toEqual(['sector.other-unit']);
  });
});

describe('an earlier report', () => {
  const family: StatisticsFamily = E_COMMERCE_HOUSEHOLDS;
  const now = payload(family, { accounts: 5 });
  const codesWith = (earlier: StatisticsPayload) =>
    checkStatistics(family, now, { earlier }).issues.map(({ code }) => code);
  const then = payload(family, { accounts: 9 }, { period: { kind: 'year', year: 2022 } });

  it('accuses what fell from it', () => {
    expect(codesWith(then)).toEqual(['sector.rule-broken-by']);
  });

  it('of another territory, family or a later period is told and not compared', () => {
    expect(codesWith({ ...then, territory: 'Thái Nguyên' })).toEqual(['sector.earlier-elsewhere']);
    expect(codesWith({ ...then, family: 'mobile-money' })).toEqual(['sector.earlier-elsewhere', 'sector.other-family']);
    expect(codesWith({ ...then, period: { kind: 'year', year: 2023 } })).toEqual(['sector.earlier-later']);
  });

  it('is told where it cannot be read', () => {
    expect(codesWith(payload(family, { accounts: 'nhiều', none: 1 }, { period: then.period }))).toEqual([
      'sector.not-a-figure',
      'sector.unknown-field',
    ]);
  });
});
