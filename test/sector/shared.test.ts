import { expect, it } from 'vitest';
import {
  CASHLESS_PAYMENT,
  COMMUNE_RADIO_STATIONS,
  COMMUNITY_DIGITAL_TEAMS,
  checkSharedFigures,
  type StatisticsTable,
  TELECOMMUNICATIONS_COVERAGE,
} from 'vn-ict/sector';

const HEAD = { territory: 'Bắc Kạn', period: { kind: 'year', year: 2023 } } as const;
const stations = (communes: number, territory = 'Bắc Kạn'): StatisticsTable => ({
  family: COMMUNE_RADIO_STATIONS,
  payload: { ...HEAD, territory, family: 'commune-radio-stations', figures: { communes } },
});
const teams = (communes: number): StatisticsTable => ({
  family: COMMUNITY_DIGITAL_TEAMS,
  payload: { ...HEAD, family: 'community-digital-teams', figures: { communes, villages: 1_292 } },
});
const outcomes = (...tables: readonly StatisticsTable[]) =>
  checkSharedFigures(tables).map(({ territory, confrontation, issues }) => [
    territory,
    confrontation.outcomes.map(({ rule, outcome, residual }) => [rule, outcome, residual]),
    issues.map(({ code, path }) => [code, ...path]),
  ]);

it('one figure is one in all tables of a territory and a period', () => {
  expect(outcomes(stations(108), teams(108))).toEqual([['Bắc Kạn', [['shared.communes', 'pass', '0']], []]]);
  expect(outcomes(stations(107), teams(108))).toEqual([
    ['Bắc Kạn', [['shared.communes', 'fail', '-1']], [['sector.rule-broken-by', 'figures', 'communes']]],
  ]);
  const [check] = checkSharedFigures([stations(107), teams(108)]);
  expect(check?.localization?.groups[0]?.sets).toHaveLength(2);
});

it('other territories have their own', () => {
  expect(outcomes(stations(108), stations(14, 'Ba Bể'), teams(108)).map(([territory]) => territory)).toEqual([
    'Bắc Kạn',
    'Ba Bể',
  ]);
});

it('rates over one figure that no table prints must be of one', () => {
  const coverage = (share: string): StatisticsTable => ({
    family: TELECOMMUNICATIONS_COVERAGE,
    payload: {
      ...HEAD,
      family: 'telecommunications-coverage',
      figures: { communesWithFibre: 54, communeFibreShare: { printed: share } },
    },
  });
  const ict: StatisticsTable = {
    family: COMMUNE_RADIO_STATIONS,
    payload: {
      ...HEAD,
      family: 'commune-radio-stations',
      figures: { stations: 103, stationShare: { printed: '95,4%' } },
    },
  };
  // 103 at 95,4% are 107,9 to 108,02 communes; 54 at 50% are 107 to 109,1, at 60% 89,3 to 90,8.
  expect(outcomes(coverage('50%'), ict)).toEqual([['Bắc Kạn', [], []]]);
  expect(outcomes(coverage('60%'), ict)).toEqual([['Bắc Kạn', [], [['sector.bases-disagree', 'communes']]]]);
});

it('a second table of a family is told where it holds what is shared', () => {
  const cashless: StatisticsTable = {
    family: CASHLESS_PAYMENT,
    payload: { ...HEAD, family: 'cashless-payment', figures: {} },
  };
  expect(outcomes(stations(108), stations(108), cashless, cashless)).toEqual([
    ['Bắc Kạn', [], [['sector.family-repeated']]],
  ]);
});

it('leaves out what is no table', () => {
  const wrong: unknown[] = [
    null,
    3,
    {},
    { family: COMMUNE_RADIO_STATIONS, payload: null },
    { family: COMMUNE_RADIO_STATIONS, payload: { territory: 'A', period: { kind: 'year', year: 1n } } },
    { family: COMMUNE_RADIO_STATIONS, payload: { territory: 3, period: HEAD.period } },
  ];
  // The boundary: tables may come from anywhere.
  expect(checkSharedFigures(wrong as StatisticsTable[])).toEqual([]);
});
