// What the plan and the report of Bắc Kạn print of systems, databases and connections: the expected figures stand in the documents.
import { describe, expect, it } from 'vitest';
import { checkPlatformRegister, comparePlatformRegisters, connectionGraph, countSystems } from 'vn-ict/platform';
import { checkStatistics, compareStatistics } from 'vn-ict/sector';
import { registerFile, statisticsFile } from './data.js';

const plan = registerFile('plan-883-platforms');
const half = registerFile('half-year-2023-databases');

describe('the register of Kế hoạch 883/KH-UBND', () => {
  const check = checkPlatformRegister(plan);

  it('agrees with every count that the plan prints', () => {
    expect(check.issues).toEqual([]);
    expect(check.confrontation.outcomes.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['systems-parts', 'pass'],
      ['provincial-systems-listed', 'pass'],
      ['trial-systems-listed', 'pass'],
      ['databases-in-use-listed', 'pass'],
      ['databases-being-built-listed', 'pass'],
      ['databases-expected-listed', 'pass'],
      ['connected-systems-listed', 'pass'],
      ['connected-databases-listed', 'pass'],
      ['connections-in-progress-listed', 'pass'],
    ]);
  });

  it('would not agree with 94 systems, with a database left out or with an eighth connection', () => {
    const counts = plan.counts?.map((count) => (count.id === 'systems' ? { ...count, count: 94 } : count)) ?? [];
    expect(checkPlatformRegister({ ...plan, counts }).issues.map(({ message }) => message.vi)).toEqual([
      'Hệ thống thông tin, phần mềm, CSDL đang khai thác sử dụng: các phần cộng lại được 95, văn bản ghi 94 (chênh 1).',
    ]);
    const systems = plan.systems.filter(({ id }) => id !== 'wages');
    expect(checkPlatformRegister({ ...plan, systems }).issues.map(({ message }) => message.vi)).toEqual([
      'CSDL đã xây dựng và đang khai thác sử dụng: văn bản ghi 13, sổ liệt kê 12.',
    ]);
    const connections = [
      ...(plan.connections ?? []),
      { from: 'one-stop', to: 'government-reporting', status: 'in-progress' } as const,
    ];
    expect(checkPlatformRegister({ ...plan, connections }).issues.map(({ code, path }) => [code, path])).toEqual([
      ['platform.count-differs', ['counts', 9, 'count']],
    ]);
  });

  it('has the databases by state', () => {
    const databases = { ...plan, systems: plan.systems.filter(({ kind }) => kind === 'database') };
    expect(countSystems(databases, 'status').map(({ key, count }) => [key, count])).toEqual([
      ['in-use', 13],
      ['being-built', 12],
    ]);
  });

  it('names two working connections; most systems in use have none that the plan names', () => {
    const graph = connectionGraph(plan);
    expect([graph.edges, graph.working, graph.missingEnds, graph.duplicates, graph.oneWay]).toEqual([9, 2, [], [], []]);
    expect(graph.components).toEqual([
      ['one-stop', 'ndxp', 'population'],
      ['reporting', 'government-reporting'],
    ]);
    expect(graph.critical).toEqual(['ndxp']);
    expect(graph.unconnected).toHaveLength(21);
    // One-stop and reporting; the three others of the groups are not the province's. 2/23 = 8,69…%
    expect(graph.completeness).toEqual({ systems: 23, connected: 2, percent: '8.7' });
  });
});

it('the report of mid-2023 lists its 13 and 11 databases; half a year later one is new and one was split', () => {
  expect(checkPlatformRegister(half).issues).toEqual([]);
  const databases = { ...plan, systems: plan.systems.filter(({ kind }) => kind === 'database') };
  expect(comparePlatformRegisters(half, databases)).toEqual({
    added: ['planning', 'construction', 'science-technology'],
    gone: ['construction-planning', 'tourism'],
    changed: [],
    setBack: [],
    issues: [],
  });
});

describe('statistics', () => {
  const all = statisticsFile();

  it.each(all.map(([family, payload]) => [payload.family, payload.period.kind, family, payload] as const))(
    '%s (%s) contradict nothing',
    (_, __, family, payload) => {
      expect(checkStatistics(family, payload).issues).toEqual([]);
    },
  );

  it('give the rates that are printed', () => {
    const rates = all.flatMap(([family, payload]) =>
      checkStatistics(family, payload).rates.flatMap(({ rate, evaluation, reported }) =>
        evaluation.value === undefined ? [] : [[rate, evaluation.value.printed, reported ?? '']],
      ),
    );
    expect(rates).toEqual([
      // 148 / 5
      ['virtual-per-physical', '29,6 máy chủ/máy chủ', ''],
      ['communes-connected', '100,0%', ''],
      // 40 / 95
      ['provincial-share', '42,1%', ''],
      // 638.250 / 701.782 = 90,947…%
      ['electronic-documents', '90,9%', '90,9%'],
      ['schools-using', '100,0%', ''],
    ]);
  });

  it('would not agree with 91% of documents, nor with more electronic documents than documents', () => {
    const [family, payload] = all.find(([, { family }]) => family === 'document-exchange')!;
    const broken = (more: object) =>
      checkStatistics(family, { ...payload, figures: { ...payload.figures, ...more } })
        .confrontation.outcomes.filter(({ outcome }) => outcome === 'fail')
        .map(({ rule }) => rule);
    expect(broken({ electronicShare: { printed: '91,0%' } })).toEqual(['document-exchange.electronic-documents']);
    expect(broken({ electronicDocuments: 701_783, electronicShare: undefined })).toEqual([
      'document-exchange.electronicDocuments-within-outgoingDocuments',
    ]);
  });

  it('compare the accounts of mid-2023 with those at its end', () => {
    const [later, earlier] = all.filter(([, { family }]) => family === 'public-mail');
    const { fields } = compareStatistics(later![0], later![1], earlier![1]);
    // 8.606 − 7.889
    expect(fields.find(({ field }) => field === 'mailAccounts')).toMatchObject({ absolute: '717' });
  });
});
