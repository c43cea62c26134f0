import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { checkIndicators, indicatorToJSON } from 'vn-ict/indicator';
import { safeParseDocumentNumber } from 'vn-ict/law';
import {
  addPublicServiceTotals,
  checkCumulativeTotals,
  checkPublicServiceTotals,
  METRIC_VARIANTS,
  PUBLIC_SERVICE_INVARIANTS,
  PUBLIC_SERVICE_METRICS,
  type PublicServiceMetric,
  publicServiceMetrics,
  serviceScoreFiguresOf,
  sumDailyCounts,
  TOTAL_FIELDS,
  totalField,
} from 'vn-ict/public-service';
import { safeIndicatorsFromJSON } from 'vn-ict/schema';
import { refusal, wrong } from '../misuse.js';

const asOf = plainDate('2024-12-31');
const ALL: readonly PublicServiceMetric[] = METRIC_VARIANTS.flatMap((variant) =>
  Object.values<PublicServiceMetric>(PUBLIC_SERVICE_METRICS[variant]),
);
const indicators = ALL.map(({ indicator }) => indicator);

describe('the metrics as data', () => {
  it('are sound indicators with ids of their own, that survive JSON', () => {
    expect(checkIndicators(indicators)).toEqual([]);
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    expect(safeIndicatorsFromJSON(JSON.stringify(indicators.map(indicatorToJSON))).success).toBe(true);
  });

  it('relate only to each other, and every name of two variants says so on both sides', () => {
    const ids = new Set(indicators.map(({ id }) => id));
    for (const { relations = [] } of indicators)
      for (const { indicator } of relations) expect(ids).toContain(indicator);
    for (const { rate, variant, indicator } of ALL) {
      const others = ALL.filter((other) => other.rate === rate && other.variant !== variant);
      if (others.length > 0) expect([indicator.id, indicator.relations ?? []]).not.toEqual([indicator.id, []]);
    }
  });

  it('name source, citation and, where dossiers are counted, the rule of the period', () => {
    for (const { indicator, period, source, confidence, variant, sheet } of ALL) {
      for (const { document } of indicator.citations) {
        expect(safeParseDocumentNumber(document.split(' của ')[0] ?? '').success).toBe(true);
      }
      expect(source.vi).not.toBe('');
      const units = Object.values(indicator.inputs).map(({ unit }) => unit);
      expect([indicator.id, units.includes('hồ sơ') && period === null]).toEqual([indicator.id, false]);
      // The technical sheet was read in a reproduction only.
      if (variant === 'national-portal')
        expect([sheet === undefined, confidence === 'confirmed']).toEqual([false, false]);
    }
  });

  it('hold what each source states and no more: only the plan divides the procedures integrated with the national portal', () => {
    const ofIntegration = ALL.filter(({ rate }) => rate === 'national-portal-integration');
    expect(ofIntegration.map(({ variant, confidence }) => [variant, confidence])).toEqual([['plan', 'confirmed']]);
    expect(ofIntegration[0]?.indicator.citations).toEqual([
      { document: '883/KH-UBND của UBND tỉnh Bắc Kạn', appendix: '1', row: '4' },
    ]);
  });

  it('uses every count that is defined, or checks it', () => {
    const used = new Set(indicators.flatMap(({ inputs }) => Object.keys(inputs)));
    const checked = new Set(
      PUBLIC_SERVICE_INVARIANTS.flatMap(({ left, right }) => [...left, ...right].map(({ cell }) => cell)),
    );
    expect(TOTAL_FIELDS.filter((field) => !used.has(field) && !checked.has(field))).toEqual([]);
    for (const field of TOTAL_FIELDS)
      expect(totalField(field).label.vi.normalize('NFC')).toBe(totalField(field).label.vi);
  });
});

describe('the technical sheet of the national portal, by hand', () => {
  const totals = {
    dossiers: 1_000,
    onlineDossiersWithElectronicResult: 400,
    dossiersOnNationalPortal: 900,
    dossiersInGovernmentReports: 1_000,
    processedFeeDossiers: 200,
    processedZeroFeeDossiers: 50,
    processedDossiersPaidOnline: 60,
    dossiersReceivedOrProcessed: 1_100,
    settledOnTime: 1_000,
    settledLate: 20,
    openWithinDeadline: 45,
    openOverdue: 35,
    digitisedDossiers: 653,
    resultDossiers: 654,
    dossiersWithElectronicResult: 603,
    reusedDossiers: 27,
  };
  const { metrics, issues } = publicServiceMetrics(totals, { variant: 'national-portal', asOf });

  it.each([
    ['synchronisation', '90,00%'],
    ['online-dossiers', '36,00%'], // 40% × 90%
    ['dossier-payment', '40,00%'], // 60 / (200 − 50)
    ['on-time', '95,00%'], // 1045 / 1100
    ['digitisation', '65,30%'],
    ['electronic-results', '92,20%'], // 603/654 = 92,2018…
    ['data-reuse', '2,70%'],
  ] as const)('%s: %s', (rate, printed) => {
    expect(metrics[rate].value?.printed).toBe(printed);
  });

  it('agrees with itself', () => expect(issues).toEqual([]));

  it('gives its parts to the score, 0/0 included', () => {
    const answer = publicServiceMetrics(
      { ...totals, resultDossiers: 0, dossiersWithElectronicResult: 0 },
      { variant: 'national-portal', asOf },
    );
    expect(serviceScoreFiguresOf(answer)).toEqual({
      '1.4': { numerator: '900', denominator: '1000' },
      '2.1': { numerator: '1045', denominator: '1100' },
      '3.3': { numerator: '360000', denominator: '1000000' },
      '3.6': { numerator: '60', denominator: '150' },
      '4.1': { numerator: '0', denominator: '0' },
      '4.2': { numerator: '653', denominator: '1000' },
      '4.3': { numerator: '27', denominator: '1000' },
    });
  });

  it('takes the greater of the two counts of dossiers', () => {
    const more = { ...totals, dossiersOnNationalPortal: 1_250 };
    const { metrics: above } = publicServiceMetrics(more, { variant: 'national-portal', asOf });
    expect(above.synchronisation.value?.exact).toBe('100');
  });

  it('answers no rate over nothing, and none before the decision', () => {
    const none = publicServiceMetrics(
      { resultDossiers: 0, dossiersWithElectronicResult: 0 },
      { variant: 'national-portal', asOf },
    );
    expect(none.metrics['electronic-results']).toMatchObject({ outcome: 'notApplicable', reason: 'zero-denominator' });
    const before = publicServiceMetrics(totals, { variant: 'national-portal', asOf: plainDate('2022-06-22') });
    expect(before.metrics.digitisation.reason).toBe('not-in-force');
  });

  it('leaves what is not reported undecided, by its state', () => {
    const waiting = { digitisedDossiers: { status: 'not-available' }, dossiers: 10 } as const;
    const { metrics: open, issues: found } = publicServiceMetrics(waiting, { variant: 'national-portal', asOf });
    expect(open.digitisation).toMatchObject({ outcome: 'undecided', reason: 'not-available' });
    expect(found).toEqual([]);
  });
});

describe('the invariants', () => {
  it('hold postal dossiers within direct ones where a report names none', () => {
    expect(checkPublicServiceTotals({ dossiers: 10, onlineDossiers: 7, directDossiers: 3 }).issues).toEqual([]);
    const three = { dossiers: 10, onlineDossiers: 7, directDossiers: 2, postalDossiers: 1 };
    expect(checkPublicServiceTotals(three).issues).toEqual([]);
    expect(checkPublicServiceTotals({ ...three, postalDossiers: 2 }).issues.map(({ code }) => code)).toEqual([
      'public-service.sum-differs',
    ]);
  });

  it('count a procedure with both kinds once', () => {
    const twice = { fullyOnlineProcedures: 6, partiallyOnlineProcedures: 5, proceduresWithOnlineService: 10 };
    const [issue] = checkPublicServiceTotals(twice).issues;
    expect(issue).toMatchObject({ code: 'public-service.sum-differs', received: '11' });
    expect(issue?.citations).toEqual([{ document: '766/QĐ-TTg' }]);
  });

  it('tell a part that exceeds its whole in both languages, with the citation', () => {
    const [issue] = checkPublicServiceTotals({ feeProcedures: 751, feeProceduresOnNationalPortal: 752 }).issues;
    expect(issue?.path).toEqual(['feeProceduresOnNationalPortal']);
    expect(issue?.message.vi).toContain('(752) lớn hơn');
    expect(issue?.message.vi).toContain('dòng 10 Phụ lục 1 Kế hoạch 883/KH-UBND của UBND tỉnh Bắc Kạn');
    expect(issue?.message.en).toContain('exceed');
    expect(issue?.message.en).not.toMatch(/\{\w+\}/);
  });

  it('every rule can be broken, and says so without a gap in its words', () => {
    for (const rule of PUBLIC_SERVICE_INVARIANTS) {
      const parts = rule.left.map(({ cell }) => [cell, 5] as const);
      const totals = Object.fromEntries([...parts, ...rule.right.map(({ cell }) => [cell, 1] as const)]);
      const { checks, issues } = checkPublicServiceTotals(totals);
      expect(checks.find((check) => check.rule === rule.id)?.outcome).toBe('fail');
      for (const { message } of issues) expect(`${message.vi} ${message.en}`).not.toMatch(/\{\w+\}/);
    }
  });

  it('refuse what is no count', () => {
    const hostile: unknown = JSON.parse(
      '{"dossiers": -1, "onlineDossiers": 1.5, "hồ sơ": 1, "__proto__": {"dossiers": 1}}',
    );
    expect(checkPublicServiceTotals(wrong(hostile)).issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['public-service.not-a-count', 'dossiers'],
      ['public-service.not-a-count', 'onlineDossiers'],
      ['public-service.unknown-field', 'hồ sơ'],
      ['public-service.unknown-field', '__proto__'],
    ]);
    expect(refusal(() => checkPublicServiceTotals(wrong('x')))).toEqual(['argument.type', 'totals']);
    expect(refusal(() => publicServiceMetrics({}, wrong({ variant: 'dvcqg', asOf })))).toEqual([
      'argument.value',
      'options',
      'variant',
    ]);
  });
});

it('cumulative counts never fall, past months without figures', () => {
  const months = [60_000, undefined, 59_999, 70_000].map((dossiers, index) => ({
    period: `2023-0${index + 5}`,
    totals: dossiers === undefined ? {} : { dossiers, openOverdue: 9 - index },
  }));
  expect(checkCumulativeTotals(months).map(({ path, message }) => [path, message.vi])).toEqual([
    [
      [2, 'dossiers'],
      'Số lũy kế “Hồ sơ thủ tục hành chính tiếp nhận trong kỳ” giảm từ 60000 (2023-05) xuống 59999 (2023-07). Căn cứ: dòng 8 Phụ lục 1 Kế hoạch 883/KH-UBND của UBND tỉnh Bắc Kạn.',
    ],
  ]);
});

it('units add up before they are divided: never the mean of their rates', () => {
  const units = [
    { onlineServiceOnlineDossiers: 42_898, onlineServiceDossiers: 44_376 },
    { onlineServiceOnlineDossiers: 21_335, onlineServiceDossiers: 31_102 },
  ];
  const sum = addPublicServiceTotals(units);
  // Rows 5, 6 and 7 of Phụ lục 1, Kế hoạch 883/KH-UBND.
  expect(sum).toEqual({ onlineServiceOnlineDossiers: 64_233, onlineServiceDossiers: 75_478 });
  expect(addPublicServiceTotals([{ dossiers: 1 }, {}])).toEqual({});
  expect(addPublicServiceTotals([])).toEqual({});
});

it('what is no count is neither added up nor passed over', () => {
  for (const count of [-5, Number.NaN, 1.5, 1e30, wrong('3')]) {
    expect(refusal(() => addPublicServiceTotals([{ dossiers: 10 }, { dossiers: count }]))).toEqual([
      'public-service.not-a-count',
      'units',
      1,
      'dossiers',
    ]);
    expect(
      checkCumulativeTotals([{ period: '2023-05', totals: { dossiers: count } }]).map(({ code, path }) => [
        code,
        ...path,
      ]),
    ).toEqual([['public-service.not-a-count', 0, 'dossiers']]);
  }
  expect(refusal(() => addPublicServiceTotals([wrong({ dosiers: 1 })]))[0]).toBe('public-service.unknown-field');
  expect(refusal(() => addPublicServiceTotals(wrong([null])))[0]).toBe('argument.type');
  // 2^53 and more: the next whole number is no longer told from this one.
  const most = Number.MAX_SAFE_INTEGER;
  expect(refusal(() => addPublicServiceTotals([{ dossiers: most }, { dossiers: 1 }]))[0]).toBe(
    'public-service.not-a-count',
  );
});

it('what is paid online is what there was to pay: never over 100%', () => {
  // Technical sheet, 3.6: 8 paid of 10 - 5 would be 160%.
  const counts = { processedFeeDossiers: 10, processedZeroFeeDossiers: 5, processedDossiersPaidOnline: 8 };
  const { issues } = checkPublicServiceTotals(counts);
  expect(issues.map(({ code, received }) => [code, received])).toEqual([['public-service.parts-exceed-whole', '13']]);
  expect(issues[0]?.message.vi).toContain('nhưng tổng là 13 còn số liệu ghi 10. Căn cứ: Quyết định 766/QĐ-TTg.');
  expect(checkPublicServiceTotals({ ...counts, processedDossiersPaidOnline: 5 }).issues).toEqual([]);
});

it('daily lines make a period', () => {
  const line = { unit: 'Sở A', online: 3, direct: 1, postal: 2, settledOnTime: 4, settledLate: 1 };
  const period = { from: plainDate('2024-03-01'), to: plainDate('2024-03-31') };
  const days = ['2024-02-29', '2024-03-01', '2024-03-31', '2024-04-01'].map((date) => ({
    ...line,
    date: plainDate(date),
  }));
  const { totals, outsidePeriod, issues } = sumDailyCounts(days, period);
  expect([totals.dossiers, totals.onlineDossiers, totals.settledLate, outsidePeriod, issues]).toEqual([
    12,
    6,
    2,
    2,
    [],
  ]);
  const broken = sumDailyCounts(
    [{ ...line, date: plainDate('2024-03-01'), direct: -1 }, wrong({ ...line, date: 'x' })],
    period,
  );
  expect(broken.issues.map(({ code }) => code)).toEqual([
    'public-service.not-a-daily-count',
    'public-service.not-a-day',
  ]);
  expect(broken.totals.dossiers).toBe(0);
  expect(sumDailyCounts([wrong(null)], period).issues[0]?.code).toBe('public-service.not-daily-counts');
  const reversed = { from: period.to, to: period.from };
  expect(refusal(() => sumDailyCounts([], reversed))).toEqual(['public-service.period-reversed', 'period']);
  expect(refusal(() => sumDailyCounts([], wrong({ from: 'x', to: 'y' })))[0]).toBe('argument.type');
  const sameUnit = [line, { ...line, unit: line.unit.normalize('NFD') }].map((own) => ({ ...own, date: period.from }));
  expect(sumDailyCounts(sameUnit, period).issues[0]?.code).toBe('public-service.duplicate-day');
});
