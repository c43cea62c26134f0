import type { IndicatorEvaluation } from '../../indicator/core/index.js';
import { REGISTER_INDICATORS, type SecurityRegister } from '../../security/index.js';
import type { SectionCheck } from '../report-check.js';
import { type NamedRate, rateTable } from './rate-table.js';
import { type Block, tableOf, type Voice } from './view.js';

/** Sổ theo dõi an toàn hệ thống thông tin: counts by level, then the rates. */
export function registerBlocks(
  { total, byLevel, approvedByLevel, rates }: SecurityRegister,
  _section: SectionCheck,
  voice: Voice,
): readonly Block[] {
  const { say } = voice;
  const levels = ['1', '2', '3', '4', '5', 'undetermined'] as const;
  const rows = [
    ...levels.map((level) => [
      level === 'undetermined' ? say('levelOpen') : say('level', { level }),
      String(byLevel[level]),
      String(approvedByLevel[level]),
    ]),
    [say('total'), String(total), String(levels.reduce((sum, level) => sum + approvedByLevel[level], 0))],
  ];
  const counts = tableOf(voice, say('levels'), ['row', 'count', 'approved'], rows, (row) => row);
  const named = Object.entries<IndicatorEvaluation>(rates).map(([rate, evaluation]): NamedRate => {
    const indicator = new Map(Object.entries(REGISTER_INDICATORS)).get(rate);
    return { name: indicator?.name ?? rate, evaluation };
  });
  return [counts, rateTable(named, voice)];
}
