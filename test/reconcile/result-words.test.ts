// Words in the result cell, and changes: what they say of the target.
import { describe, expect, it } from 'vitest';
import { checkIndicatorTable, type IndicatorRow } from 'vn-ict';

const check = (cells: Omit<IndicatorRow, 'no' | 'name'>) => {
  const row = checkIndicatorTable([{ no: '1', name: 'a', ...cells }]).rows[0];
  if (row === undefined) throw new Error('no row');
  return row;
};
const outcomeOf = (target: string, result: string, note = ''): readonly (string | undefined)[] => {
  const { outcome, reason, gap } = check({ target, result, note });
  return [outcome, reason ?? gap?.exact];
};

describe('a change against a target of change', () => {
  it.each([
    // Two to three places are aimed at: two are enough, more than three are too.
    ['Tăng từ 2 đến 3 bậc', 'Tăng 2 bậc', 'pass', '0'],
    ['Tăng từ 2 đến 3 bậc', 'Tăng 5 bậc so với năm 2022', 'pass', '3'],
    ['Tăng từ 2 đến 3 bậc', 'Tăng 1 bậc', 'fail', '-1'],
    // Two places lost are four short of two gained.
    ['Tăng từ 2 đến 3 bậc', 'Giảm 2 bậc', 'fail', '-4'],
    ['Tăng trên 2 bậc', 'Tăng 2 bậc', 'fail', '0'],
    ['Tăng 2 bậc', 'Tăng 2%', 'error', 'unit-mismatch'],
    ['Tăng 2 bậc so với năm 2022', 'Tăng 2 bậc so với năm 2021', 'undecided', 'needs-baseline'],
    ['Tăng 2 bậc so với năm 2022', 'Tăng 2 bậc so với Năm 2022', 'pass', '0'],
    // Places gained or lost: the word does not say which.
    ['Tăng 2 bậc', '2 bậc', 'undecided', 'needs-baseline'],
    // Less than two, by how much is not said.
    ['Tăng 2 bậc', 'Tăng gần 2 bậc', 'fail', undefined],
    ['giảm 20%', 'Giảm 25%', 'pass', '5'],
    ['giảm 20%', 'Tăng 25%', 'fail', '-45'],
    ['tăng không quá 5%', 'Giảm 2%', 'pass', '-7'],
    // How far a change brings a level is not known.
    ['80%', 'Tăng 5%', 'undecided', 'needs-baseline'],
    ['thuộc nhóm 10', 'Tăng 2 bậc', 'undecided', 'needs-baseline'],
    ['Hoàn thành', 'Tăng 5%', 'undecided', 'figure-for-milestone'],
  ])('%s, %s: %s', (target, result, outcome, detail) => {
    expect(outcomeOf(target, result)).toEqual([outcome, detail]);
  });

  it('leaves a level to the fraction of the note', () => {
    const row = check({ target: '80%', result: 'Tăng 5%', note: '85/100' });
    expect([row.outcome, row.gap?.exact, row.figures]).toEqual(['pass', '5', []]);
  });
});

describe('a word in the result cell', () => {
  it.each([
    ['Không đạt', 'fail', 'not-achieved', 'undecided', 'not-achieved'],
    ['Cơ bản hoàn thành', 'fail', 'in-progress', 'undecided', 'in-progress'],
    ['Vượt chỉ tiêu', 'pass', undefined, 'undecided', 'done-without-figure'],
    ['Đạt chỉ tiêu', 'pass', undefined, 'undecided', 'done-without-figure'],
    ['-', 'undecided', 'no-result', 'undecided', 'no-result'],
    ['–', 'undecided', 'no-result', 'undecided', 'no-result'],
    ['…', 'undecided', 'not-available', 'undecided', 'not-available'],
  ])('%s', (result, milestone, why, figure, whyFigure) => {
    expect(outcomeOf('Hoàn thành', result)).toEqual([milestone, why]);
    expect(outcomeOf('80%', result)).toEqual([figure, whyFigure]);
  });

  it('is confronted with the fraction of the note', () => {
    expect(outcomeOf('80%', 'Không đạt', '60/100 thủ tục')).toEqual(['fail', '-20']);
    expect(outcomeOf('80%', 'Không đạt', '90/100 thủ tục')).toEqual(['undecided', 'figures-contradict']);
    expect(outcomeOf('80%', 'Vượt chỉ tiêu', '90/100 thủ tục')).toEqual(['pass', '10']);
    expect(outcomeOf('80%', '-', '90/100 thủ tục')).toEqual(['pass', '10']);
  });

  it('is no target as a dash', () => {
    expect(outcomeOf('-', '90%')).toEqual(['notApplicable', 'no-target']);
  });
});

describe('a target of none', () => {
  it.each([
    ['0', '0', 'pass', '0'],
    ['0 vụ', '3 vụ', 'fail', '3'],
    ['0%', '0,5%', 'fail', '0.5'],
    ['0-5%', '4%', 'pass', '-1'],
    ['0-5%', '6%', 'fail', '1'],
    ['>= 0', '3', 'pass', '3'],
  ])('%s, %s: %s', (target, result, outcome, gap) => {
    const row = check({ target, result });
    expect([row.outcome, row.gap?.exact]).toEqual([outcome, gap]);
  });
});
