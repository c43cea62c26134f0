import type { Milestone, MilestoneTarget } from './target-kinds.js';
import type { TargetCore } from './target-time.js';

const WORD = /(?:(?:đã |phải |được )?(?:(hoàn thành|hoàn thiện|xong)|(ban hành)|(có)|(đạt)))(?![A-Za-zÀ-ỹ\d])/uy;
const MILESTONES: readonly Milestone[] = ['completed', 'issued', 'exists', 'achieved'];

/** Reads a target without a figure: `Hoàn thành`, `Ban hành trong quý II/2024`, `Có`; the words after it are its subject. */
export function readMilestone({ cell, key, deadline }: TargetCore, text: string): MilestoneTarget | undefined {
  if (cell === '' && deadline !== undefined)
    return { kind: 'milestone', word: '', milestone: 'completed', deadline, text };
  WORD.lastIndex = 0;
  const words = WORD.exec(key)?.slice(1) ?? [];
  const milestone = MILESTONES[words.findIndex((word) => word !== undefined)];
  if (milestone === undefined) return undefined;
  const end = WORD.lastIndex;
  const subject = cell.slice(end).trim();
  if (/%/.test(subject)) return undefined;
  return {
    kind: 'milestone',
    word: cell.slice(0, end),
    milestone,
    ...(subject === '' ? {} : { subject }),
    ...(deadline === undefined ? {} : { deadline }),
    text,
  };
}
