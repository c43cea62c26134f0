// Which of several figures of a row is its rate, and what is said where they disagree.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorRow } from 'vn-ict';
import { indicatorRowSchema } from 'vn-ict/schema';

const check = (cells: Omit<IndicatorRow, 'no' | 'name'>) => {
  const row = checkIndicatorTable([{ no: '1', name: 'a', ...cells }]).rows[0];
  if (row === undefined) throw new Error('no row');
  return row;
};
const codesOf = ({ issues }: ReturnType<typeof check>): readonly string[] => issues.map(({ code }) => code);

describe('several fractions in a note', () => {
  it.each([
    // 90/100 alone gives 90%, wherever it stands.
    ['90%', 'năm 2022: 80/100; năm 2023: 90/100', '90/100'],
    ['90%', 'năm 2022: 80/100 = 80%; năm 2023: 90/100', '90/100'],
    ['90%', 'năm 2023: 90/100; năm 2022: 80/100', '90/100'],
    // The percentage beside the fraction is the row's, though the fraction gives 96,67%.
    ['96,8%', '42.898/44.376 = 96,8%; 21.335/31.102', '42.898/44.376'],
    // 84/87 is 96,55%: nearly the printed 96,5%, and nothing else is.
    ['96,5%', '84/87 xã và 5/6 phường', '84/87'],
    // Both are 50%.
    ['50%', '1/2 xã và 3/6 phường', undefined],
    ['70%', '80/100; 90/100', undefined],
    // Without a result no fraction is the row's because a percentage stands beside it.
    ['', '85/100; 90/100 = 90%', undefined],
    ['Đang thực hiện', '85/100; 90/100 = 90%', undefined],
  ])('%s beside %s: %s', (result, note, fraction) => {
    const row = check({ target: '80%', result, note });
    expect(row.rate?.text).toBe(fraction);
    expect(codesOf(row).includes('table.several-fractions')).toBe(fraction === undefined);
  });

  it('takes no fraction of a plan for a rate', () => {
    for (const note of ['đạt 106% kế hoạch (85/80)', '85/80, đạt 106% kế hoạch', '106,3% chỉ tiêu (85/80 hồ sơ)']) {
      const row = check({ target: '80%', note });
      expect([row.outcome, row.reason, row.rate, codesOf(row)]).toEqual([
        'undecided',
        'no-result',
        undefined,
        ['table.fraction-of-plan'],
      ]);
    }
  });

  it('takes a fraction for a rate beside what exceeds a plan', () => {
    // 42.898/44.376 is 96,67%.
    const row = check({ target: '100%', result: '96,8%', note: '42.898/44.376 hồ sơ đạt 96,8%, vượt 5% kế hoạch' });
    expect(row.figures.map(({ verdict }) => verdict)).toEqual(['off-by-one-in-last-place', 'off-by-one-in-last-place']);
    expect(check({ target: '80%', note: '170/200 hồ sơ, vượt 5% kế hoạch' }).outcome).toBe('pass');
  });

  it('takes no fraction of what is left for a rate', () => {
    for (const note of ['còn 3/20 xã chưa hoàn thành', '3/20 xã chưa đạt', 'còn lại 3/20 xã', 'thiếu 3/20 xã']) {
      // 17 of 20 are done: 85%.
      const row = check({ target: '80%', result: '85%', note });
      expect([row.outcome, row.figures, codesOf(row)]).toEqual(['pass', [], ['table.fraction-of-rest']]);
      expect(check({ target: '80%', note }).reason).toBe('no-result');
    }
    expect(check({ target: '80%', note: 'không đạt 17/20' }).reason).toBe('no-result');
    // What is left is what these rows count.
    expect(check({ target: 'không quá 20%', result: '15%', note: '3/20 xã chưa đạt' }).figures).toMatchObject([
      { verdict: 'exact' },
    ]);
    const named = { no: '1', name: 'Tỷ lệ xã chưa có mạng', target: 'không quá 10%', note: '3/20 xã chưa có mạng' };
    expect(checkIndicatorTable([named]).rows[0]?.outcome).toBe('fail');
    expect(check({ target: '80%', note: '17/20 xã đã hoàn thành, còn 3 xã chưa đạt' }).outcome).toBe('pass');
  });

  it('computes no exact rate from an estimate', () => {
    for (const note of ['hơn 1.600/2.000 hộ', 'khoảng 1.600/2.000 hộ', 'trên 1.600/2.000 hộ']) {
      const row = check({ target: '80%', result: '85%', note });
      expect([row.outcome, row.rate, codesOf(row)]).toEqual(['pass', undefined, ['table.fraction-estimated']]);
    }
    // Where it was done.
    expect(check({ target: '80%', note: 'triển khai trên 17/20 xã' }).outcome).toBe('pass');
  });

  it('takes no share of a plan for the value of the indicator', () => {
    expect(check({ target: '80%', result: 'đạt 106% kế hoạch' })).toMatchObject({
      outcome: 'undecided',
      reason: 'share-of-plan',
    });
    expect(check({ target: '80 xã', result: '106% kế hoạch' }).reason).toBe('share-of-plan');
    expect(check({ target: 'Hoàn thành', result: '100% kế hoạch' }).outcome).toBe('pass');
  });
});

describe('a percentage in the note beside a fraction', () => {
  it('is confronted with the fraction of the result cell', () => {
    // 17/20 is 85%.
    const row = check({ target: '80%', result: '17/20', note: 'đạt 72%' });
    expect(row.figures.map(({ cell, printed, verdict }) => [cell, printed, verdict])).toEqual([
      ['note', '72%', 'inconsistent'],
    ]);
    expect([row.outcome, row.reason]).toEqual(['undecided', 'figures-contradict']);
    expect(check({ target: '70%', result: '17/20', note: 'Tỷ lệ: 72%.' })).toMatchObject({
      outcome: 'pass',
      figures: [{ cell: 'note', verdict: 'inconsistent' }],
    });
    expect(check({ target: '80%', result: '17/20', note: 'đạt 85%' }).figures).toMatchObject([{ verdict: 'exact' }]);
  });

  it('leaves a row undecided where the two lead to different outcomes', () => {
    expect(check({ target: '80%', note: '17/20 = 72%' }).reason).toBe('figures-contradict');
    expect(check({ target: '80%', note: '17/20 = 85%' }).outcome).toBe('pass');
  });
});

describe('a fraction against a target that counts', () => {
  it.each([
    ['108 xã', '108/108 xã', 'pass', '0'],
    ['108 xã', '107/108 xã, đạt 99,1%', 'fail', '-1'],
    ['108 xã', '108/108', 'pass', '0'],
    ['108 xã', '1.292/1.292 thôn', 'error', 'unit-mismatch'],
    ['100 xã', '110/108 xã', 'undecided', 'part-exceeds-whole'],
    // No rate is to exceed 100.
    ['108', '107/108 xã', 'fail', '-1'],
    // 85% or 17 of 20 communes.
    ['20', '17/20 xã', 'undecided', 'unit-unknown'],
    ['20', '3/20 xã', 'fail', '-5'],
    ['80%', '17/20 xã', 'pass', '5'],
  ])('%s, %s: %s', (target, result, outcome, detail) => {
    const row = check({ target, result });
    expect([row.outcome, row.reason ?? row.gap?.exact]).toEqual([outcome, detail]);
  });

  it('takes that of the note where it counts the same', () => {
    expect(check({ target: '108 xã', note: '108/108 xã' })).toMatchObject({ outcome: 'pass', gap: { unit: 'xã' } });
    expect(check({ target: '108 xã', note: '5/7 phường' }).reason).toBe('no-result');
  });
});

describe('units', () => {
  it('takes a result without a unit in that of the target, and says so', () => {
    const row = check({ target: '9 xã', result: '10' });
    expect([row.outcome, row.gap?.exact, codesOf(row)]).toEqual(['pass', '1', ['table.result-unit-assumed']]);
    expect(row.issues[0]?.message.vi).toContain('xã');
  });

  it('says which units differ', () => {
    const row = check({ target: '9 xã', result: '10 huyện' });
    expect([row.outcome, row.reason]).toEqual(['error', 'unit-mismatch']);
    expect(row.issues[0]?.message.vi).toBe('Mục tiêu tính bằng xã, kết quả tính bằng huyện: không so sánh được.');
  });

  it('does not guess the scale of a bare result', () => {
    expect(check({ target: '10 tỷ đồng', result: '12' }).reason).toBe('unit-unknown');
    // Short of it in either.
    expect(check({ target: '10 tỷ đồng', result: '9' }).outcome).toBe('fail');
    expect(check({ target: '10 tỷ đồng', result: '12 tỷ đồng' }).outcome).toBe('pass');
  });
});

describe('an empty cell', () => {
  it('may be null or undefined', () => {
    const row = { no: '1', name: 'a', target: '80%', result: '85%', note: null, section: undefined };
    expect(indicatorRowSchema.safeParse(row).success).toBe(true);
    expect(checkIndicatorTable([row]).rows[0]).toMatchObject({ outcome: 'pass', issues: [] });
    expect(indicatorRowSchema.safeParse({ no: null, name: 'a' }).success).toBe(false);
  });
});
