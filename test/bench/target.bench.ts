import { parseTarget } from 'vn-ict';
import type { Suite } from './suite.js';

// Targets that the plan and the decisions print, of every kind.
const TEXTS = [
  '80',
  '100%',
  '>=80%',
  '≥ 2',
  '>8,5',
  'trên 90%',
  'tối thiểu 70%',
  'từ 80% trở lên',
  'không quá 10%',
  'từ 20% - 25%',
  'Tăng từ 2 đến 3 bậc',
  'thuộc nhóm 10',
  'Hoàn thành',
  '100% trước ngày 30/6/2024',
] as const;

const PATTERNS = [
  [/^(?:Hoàn thành|Có|Đạt)$/i, 'milestone'],
  [/^tăng từ \d+ đến \d+ bậc$/i, 'rank-change'],
  [/^thuộc nhóm \d+$/i, 'rank'],
  [/^(?:từ )?\d+(?:,\d+)?%? ?- ?\d+(?:,\d+)?%?$/i, 'range'],
  [/^(?:>=|≥|>|trên |tối thiểu |từ |không quá )? ?\d+(?:,\d+)?%?(?: trở lên| trước ngày .*)?$/i, 'threshold'],
] as const;

export const suite: Suite = {
  title: 'one printed target, read',
  unit: 'target',
  unitsPerRun: TEXTS.length,
  contestants: [
    { name: 'vn-ict', run: () => TEXTS.map((text) => parseTarget(text).kind) },
    {
      name: 'expressions by hand, the kind alone',
      run: () => TEXTS.map((text) => PATTERNS.find(([pattern]) => pattern.test(text))?.[1]),
    },
  ],
};
