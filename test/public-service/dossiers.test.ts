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

describe('a dossier', () => {
  const count = (dossier: Dossier) => countDossiers([dossier], options);

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
