import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  type AdministrativeProcedure,
  countDossiers,
  type Dossier,
  METRIC_VARIANTS,
  publicServiceMetricsFromDossierStream,
  publicServiceMetricsFromDossiers,
  serviceScoreFiguresOf,
} from 'vn-ict/public-service';
import { refusal, wrong } from '../misuse.js';

const day = plainDate;
const common = { field: 'Bưu chính', levels: ['province'], agency: 'Sở A' } as const;
const PROCEDURES: readonly AdministrativeProcedure[] = [
  {
    ...common,
    code: 'full',
    name: 'Toàn trình, có cả một phần',
    requiresFee: true,
    requiresResultDocument: true,
    eligibleFullyOnline: true,
    services: [
      { regime: 'nd42-2022', kind: 'partially-online' },
      { regime: 'nd42-2022', kind: 'fully-online' },
    ],
    applyingUnits: 2,
    onNationalPortal: true,
    feeOnNationalPortal: true,
  },
  {
    ...common,
    code: 'partial',
    name: 'Mức độ 3 cũ',
    requiresFee: true,
    requiresResultDocument: false,
    eligibleFullyOnline: true,
    services: [{ regime: 'nd43-2011', level: 'nd43-level-3' }],
    applyingUnits: 3,
    feeOnNationalPortal: false,
  },
  {
    ...common,
    code: 'information',
    name: 'Cung cấp thông tin',
    requiresFee: false,
    requiresResultDocument: true,
    eligibleFullyOnline: false,
    services: [{ regime: 'nd42-2022', kind: 'information-only' }],
    applyingUnits: 1,
  },
  {
    ...common,
    code: 'none',
    name: 'Chưa trực tuyến',
    requiresFee: false,
    requiresResultDocument: false,
    eligibleFullyOnline: false,
    services: [],
    applyingUnits: 1,
  },
];
const options = {
  procedures: PROCEDURES,
  period: { from: day('2024-01-01'), to: day('2024-06-30') },
  asOf: day('2024-06-30'),
};
const full = { procedure: 'full', unit: 'Sở A', received: day('2024-02-01') } as const;

describe('procedures', () => {
  it('are each counted once, at the highest kind of the day', () => {
    const { totals } = countDossiers([], options);
    expect(totals).toMatchObject({
      procedures: 4,
      proceduresWithOnlineService: 2,
      fullyOnlineProcedures: 1,
      partiallyOnlineProcedures: 1,
      informationProcedures: 1,
      proceduresWithoutService: 1,
      eligibleProcedures: 2,
      eligibleFullyOnlineProcedures: 1,
      fullyOnlineProceduresOnNationalPortal: 1,
      feeProcedures: 2,
      feeProceduresOnNationalPortal: 1,
      unitServices: 5,
    });
  });

  it('that stand on the list twice are told', () => {
    const { totals, issues } = countDossiers([], {
      ...options,
      procedures: [...PROCEDURES, ...PROCEDURES.slice(0, 1)],
    });
    expect(totals.procedures).toBe(4);
    expect(issues.map(({ code, received }) => [code, received])).toEqual([
      ['public-service.duplicate-procedure', 'full'],
    ]);
  });
});

describe('what a list of procedures does not tell', () => {
  const [first] = PROCEDURES as readonly [AdministrativeProcedure];
  const { onNationalPortal: _portal, feeOnNationalPortal: _fee, ...unmarked } = first;

  it('is no 0: the rates and the points over it are undecided', () => {
    const procedures = [unmarked];
    const plan = publicServiceMetricsFromDossiers([], { ...options, procedures, variant: 'plan' });
    expect(plan.metrics['national-portal-integration'].reason).toBe('missing-input');
    const portal = publicServiceMetricsFromDossiers([], { ...options, procedures, variant: 'national-portal' });
    expect(portal.metrics['procedure-payment'].reason).toBe('missing-input');
    expect(serviceScoreFiguresOf(portal)).not.toHaveProperty('3.5a');
  });

  it.each([
    // Điều 90 Nghị định 224/2026/NĐ-CP: in force from 2026-07-01; Nghị định 42/2022/NĐ-CP from 2022-08-15.
    ['2026-06-30', { regime: 'nd224-2026', kind: 'fully-online' }, false],
    ['2026-07-01', { regime: 'nd224-2026', kind: 'fully-online' }, true],
    ['2022-08-14', { regime: 'nd42-2022', kind: 'fully-online' }, false],
    ['2022-08-14', { regime: 'nd43-2011', level: 'nd43-level-4' }, false],
    ['2022-08-15', { regime: 'nd43-2011', level: 'nd43-level-4' }, true],
  ] as const)('on %s the kind of %j is known: %s', (date, service, known) => {
    const period = { from: day(`${date.slice(0, 4)}-01-01`), to: day(date) };
    const { totals, issues } = countDossiers([{ ...full, channel: 'online', received: day(date) }], {
      procedures: [{ ...first, services: [service] }],
      period,
      asOf: day(date),
    });
    expect([totals.procedures, totals.dossiers, totals.onlineDossiers]).toEqual([1, 1, 1]);
    expect([totals.fullyOnlineProcedures, totals.fullyOnlineDossiers]).toEqual(known ? [1, 1] : [undefined, undefined]);
    expect([totals.proceduresWithoutService, totals.servicesWithDossiers]).toEqual(
      known ? [0, 1] : [undefined, undefined],
    );
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual(
      known ? [] : [['public-service.kind-not-known', 'procedures', 0]],
    );
  });

  it('is asked of the services in force: those of a later decree beside them change nothing', () => {
    const services = [
      { regime: 'nd42-2022', kind: 'partially-online' },
      { regime: 'nd224-2026', kind: 'fully-online' },
    ] as const;
    const { totals, issues } = countDossiers([], { ...options, procedures: [{ ...first, services }] });
    expect([totals.partiallyOnlineProcedures, totals.fullyOnlineProcedures, issues]).toEqual([1, 0, []]);
  });

  it('is no procedure at all: refused with its place', () => {
    expect(refusal(() => countDossiers([], { ...options, procedures: [first, wrong(null)] }))).toEqual([
      'argument.type',
      'procedures',
      1,
    ]);
    expect(refusal(() => countDossiers([], { ...options, procedures: [wrong({ code: '1' })] }))).toEqual([
      'argument.type',
      'procedures',
      0,
      'services',
    ]);
  });
});

describe('a dossier', () => {
  const count = (dossier: Dossier) => countDossiers([dossier], options);

  it.each([
    ['paidOnline', 'none', 'public-service.unknown-gateway'],
    ['paidOnline', null, 'public-service.unknown-gateway'],
    ['paidOnline', '', 'public-service.unknown-gateway'],
    ['electronicResult', 'true', 'public-service.not-a-mark'],
    ['componentDigitised', 1, 'public-service.not-a-mark'],
    ['dataReused', null, 'public-service.not-a-mark'],
    ['feesAreZero', 'Có', 'public-service.not-a-mark'],
    ['unit', '', 'public-service.no-unit'],
  ])('whose %s is %j is neither a yes nor a no', (name, value, code) => {
    const { totals, refused, issues } = count(wrong({ ...full, [name]: value }));
    expect([totals.dossiers, refused, issues[0]?.code, issues[0]?.path]).toEqual([0, 1, code, ['dossiers', 0, name]]);
  });

  it('that arrives after the data were closed is not counted', () => {
    const late = { ...full, received: day('2024-05-02'), due: day('2024-05-20') };
    const { totals, outsidePeriod } = countDossiers([late, full], { ...options, asOf: day('2024-05-01') });
    expect([totals.dossiers, totals.dossiersReceivedOrProcessed, outsidePeriod]).toEqual([1, 0, 1]);
  });

  it('belongs to one unit, however its name is spelt', () => {
    const units = ['Sở Tài chính', 'Sở Tài chính'.normalize('NFD')];
    const dossiers = units.map((unit) => ({ ...full, unit, channel: 'online' as const }));
    expect(countDossiers(dossiers, options).totals.unitServicesWithOnlineDossiers).toBe(1);
  });

  it.each([
    ['online', { onlineDossiers: 1, directDossiers: 0, postalDossiers: 0 }],
    ['direct', { onlineDossiers: 0, directDossiers: 1, postalDossiers: 0 }],
    ['postal', { onlineDossiers: 0, directDossiers: 0, postalDossiers: 1 }],
    // Technical sheet, 3.3: channel 1 or null is direct.
    [undefined, { onlineDossiers: 0, directDossiers: 1, postalDossiers: 0 }],
  ] as const)('of the channel %s', (channel, counts) => {
    expect(count({ ...full, ...(channel === undefined ? {} : { channel }) }).totals).toMatchObject(counts);
  });

  it.each([
    // [dates, whether it is received in the period]
    [{ received: '2024-01-01' }, true],
    [{ received: '2024-06-30' }, true],
    [{ received: '2023-12-31' }, false],
    [{ received: '2023-12-31', submitted: '2024-01-02' }, false],
    [{ submitted: '2024-01-01' }, true],
    [{ submitted: '2024-07-01' }, false],
  ])('of the dates %j: %s', (dates, inside) => {
    const { totals, outsidePeriod } = count(wrong({ procedure: 'full', unit: 'A', ...dates }));
    expect([totals.dossiers, outsidePeriod]).toEqual(inside ? [1, 0] : [0, 1]);
  });

  it.each([
    // [due, settled, the one count it is in]: closed on 2024-06-30
    ['2024-03-01', '2024-03-01', 'settledOnTime'],
    ['2024-03-01', '2024-03-02', 'settledLate'],
    ['2024-06-30', undefined, 'openWithinDeadline'],
    ['2024-06-29', undefined, 'openOverdue'],
    // Settled after the data closed: still open on that day.
    ['2024-07-15', '2024-07-01', 'openWithinDeadline'],
    ['2024-06-15', '2024-07-01', 'openOverdue'],
  ] as const)('due %s, settled %s: %s', (due, settled, where) => {
    const { totals } = count(wrong({ ...full, due, settled }));
    const found = (['settledOnTime', 'settledLate', 'openWithinDeadline', 'openOverdue'] as const).filter(
      (name) => totals[name] === 1,
    );
    expect([found, totals.dossiersReceivedOrProcessed]).toEqual([[where], 1]);
  });

  it('received before the period and settled in it belongs to the rate on time only', () => {
    const { totals, outsidePeriod } = count({
      ...full,
      received: day('2023-12-01'),
      due: day('2024-01-31'),
      settled: day('2024-01-15'),
    });
    expect([totals.dossiers, totals.dossiersReceivedOrProcessed, totals.settledOnTime, outsidePeriod]).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('without a deadline is in no count of the rate on time', () => {
    const { totals, withoutDeadline } = count(full);
    expect([totals.dossiersReceivedOrProcessed, withoutDeadline]).toEqual([0, 1]);
  });

  it('pays on the day its processing began; fees of 0 are left out', () => {
    const early = count({ ...full, processingStarted: day('2024-07-02'), paidOnline: 'agency-gateway' }).totals;
    expect([early.feeDossiers, early.processedFeeDossiers]).toEqual([1, 0]);
    const zero = count({ ...full, feesAreZero: true, paidOnline: 'agency-gateway' }).totals;
    expect([zero.processedZeroFeeDossiers, zero.processedDossiersPaidOnline]).toEqual([1, 0]);
    const paid = count({ ...full, paidOnline: 'national-portal' }).totals;
    expect([paid.dossiersPaidOnNationalPortal, paid.processedDossiersPaidOnline]).toEqual([1, 1]);
    const gateway = count({ ...full, paidOnline: 'agency-gateway' }).totals;
    expect([gateway.dossiersPaidOnNationalPortal, gateway.processedDossiersPaidOnline]).toEqual([0, 1]);
  });

  it('needs an electronic result only where the procedure requires a document', () => {
    const online = { channel: 'online', componentDigitised: true } as const;
    const without = count({ ...full, ...online }).totals;
    expect([without.onlineDossiersWithElectronicResult, without.digitisedDossiers, without.resultDossiers]).toEqual([
      0, 0, 1,
    ]);
    const withResult = count({ ...full, ...online, electronicResult: true }).totals;
    expect([withResult.onlineDossiersWithElectronicResult, withResult.digitisedDossiers]).toEqual([1, 1]);
    const notAsked = count({ ...full, ...online, procedure: 'partial' }).totals;
    expect([notAsked.onlineDossiersWithElectronicResult, notAsked.digitisedDossiers, notAsked.resultDossiers]).toEqual([
      1, 1, 0,
    ]);
  });
});

it('services are counted once, and once for each unit', () => {
  const online = { ...full, channel: 'online' } as const;
  const { totals } = countDossiers(
    [online, online, { ...online, unit: 'Sở B' }, { ...full, procedure: 'partial' }, { ...online, procedure: 'none' }],
    options,
  );
  expect(totals).toMatchObject({
    dossiers: 5,
    onlineDossiers: 4,
    onlineServiceDossiers: 4,
    onlineServiceOnlineDossiers: 3,
    servicesWithDossiers: 2,
    servicesWithOnlineDossiers: 1,
    unitServicesWithOnlineDossiers: 2,
  });
});

describe('broken dossiers', () => {
  it.each([
    [{ ...full, procedure: '9' }, 'public-service.unknown-procedure', ['dossiers', 0, 'procedure']],
    [{ ...full, procedure: '__proto__' }, 'public-service.unknown-procedure', ['dossiers', 0, 'procedure']],
    [{ ...full, channel: 'Online' }, 'public-service.unknown-channel', ['dossiers', 0, 'channel']],
    [{ ...full, received: '2024-02-30' }, 'public-service.not-a-date', ['dossiers', 0, 'received']],
    [{ ...full, due: '01/03/2024' }, 'public-service.not-a-date', ['dossiers', 0, 'due']],
    [{ procedure: 'full', unit: 'A' }, 'public-service.undated', ['dossiers', 0, 'received']],
    [{ ...full, settled: '2024-01-31' }, 'public-service.settled-before-received', ['dossiers', 0, 'settled']],
    [null, 'public-service.not-a-dossier', ['dossiers', 0]],
  ])('%j: %s', (dossier, code, path) => {
    const { totals, refused, issues } = countDossiers([wrong(dossier)], options);
    expect([totals.dossiers, refused, issues.map((issue) => [issue.code, issue.path])]).toEqual([0, 1, [[code, path]]]);
    for (const { message } of issues) expect(`${message.vi}${message.en}`).not.toMatch(/\{\w+\}/);
  });

  it('are counted, all of them, and told twenty times', () => {
    const { refused, issues } = countDossiers(
      Array.from({ length: 50 }, () => ({ ...full, procedure: '9' })),
      options,
    );
    expect([refused, issues.length]).toEqual([50, 20]);
  });

  it('options that are none are refused at once', () => {
    expect(refusal(() => countDossiers([], wrong(undefined)))).toEqual(['argument.type', 'options']);
    // A period from its last day to its first would count nothing, and answer 0/0 to everything.
    const { from, to } = options.period;
    expect(refusal(() => countDossiers([], { ...options, period: { from: to, to: from } }))).toEqual([
      'public-service.period-reversed',
      'period',
    ]);
    const noDay = { ...options, period: { from: '2024-1-1', to: '2024-06-30' } };
    expect(refusal(() => countDossiers([], wrong(noDay)))).toEqual(['argument.type', 'options', 'period', 'from']);
    expect(refusal(() => countDossiers([], wrong({ ...options, procedures: 7 })))).toEqual([
      'argument.type',
      'options',
      'procedures',
    ]);
  });
});

const date = fc
  .integer({ min: 0, max: 300 })
  .map((days) => day(new Date(Date.UTC(2023, 10, 1 + days)).toISOString().slice(0, 10)));
const flag = fc.boolean();
const dossier: fc.Arbitrary<Dossier> = fc.record(
  {
    procedure: fc.constantFrom('full', 'partial', 'information', 'none', 'unknown'),
    unit: fc.constantFrom('A', 'B'),
    channel: fc.constantFrom('online', 'direct', 'postal'),
    submitted: date,
    received: date,
    processingStarted: date,
    due: date,
    settled: date,
    feesAreZero: flag,
    paidOnline: fc.constantFrom('national-portal', 'agency-gateway'),
    componentDigitised: flag,
    dataReused: flag,
    electronicResult: flag,
  },
  { requiredKeys: ['procedure', 'unit'] },
);

test.prop([fc.array(dossier, { maxLength: 60 })])(
  'whatever is counted, the counts keep every invariant',
  (dossiers) => {
    for (const variant of METRIC_VARIANTS) {
      const { issues, counted, metrics } = publicServiceMetricsFromDossiers(dossiers, { ...options, variant });
      expect(issues).toEqual([]);
      expect(counted.read).toBe(dossiers.length);
      for (const { outcome } of Object.values(metrics)) expect(outcome).not.toBe('error');
    }
  },
);

test.prop([fc.array(dossier, { maxLength: 30 }), fc.array(dossier, { maxLength: 30 })])(
  'dossiers of two lists add up',
  (one, other) => {
    const [first, second, both] = [one, other, [...one, ...other]].map((list) => countDossiers(list, options).totals);
    for (const name of [
      'dossiers',
      'onlineDossiers',
      'settledLate',
      'processedFeeDossiers',
      'digitisedDossiers',
    ] as const) {
      expect(both?.[name]).toBe((first?.[name] ?? 0) + (second?.[name] ?? 0));
    }
  },
);

it('a stream answers what a list answers', async () => {
  const list = [full, { ...full, channel: 'online' }, { ...full, procedure: 'none' }] as const;
  async function* rows() {
    for (const row of list) yield await Promise.resolve(row);
  }
  const asked = { ...options, variant: 'plan', supplement: { outgoingDocuments: 10, electronicDocuments: 9 } } as const;
  const streamed = await publicServiceMetricsFromDossierStream(rows(), asked);
  expect(streamed).toEqual(publicServiceMetricsFromDossiers(list, asked));
  expect(streamed.metrics['electronic-documents'].value?.printed).toBe('90,0%');
  expect(streamed.metrics['online-dossiers'].value?.printed).toBe('50,0%');
});
