import type { Milestone, MilestoneTarget } from './target-kinds.js';
import type { TargetCore } from './target-time.js';

const WORD = /(?:(?:đã |phải |được )?(?:(hoàn thành|hoàn thiện|xong)|(ban hành)|(có)|(đạt)))(?![A-Za-zÀ-ỹ\d])/uy;
const MILESTONES: readonly Milestone[] = ['completed', 'issued', 'exists', 'achieved'];

/** Reads a target without a figure: `Hoàn thành`, `Ban hành trong quý II/2024`, `Có`; the words after it are its subject. */
export function readMilestone({ cell, key, deadline }: TargetCore, text: string): MilestoneTarget | undefined {
  if (cell === '' && deadline !== undefined)
    return { kind: 'milestone', word: '', milestone: 'completed', deadline, text };
  WORD.lastIndex = 0;
  const match = WORD.exec(key);
  const milestone = match === null ? undefined : MILESTONES[match.slice(1).findIndex((word) => word !== undefined)];
  if (match === null || milestone === undefined) return undefined;
  const subject = cell.slice(match[0].length).trim();
  if (/%/.test(subject)) return undefined;
  return {
    kind: 'milestone',
    word: cell.slice(0, match[0].length),
    milestone,
    ...(subject === '' ? {} : { subject }),
    ...(deadline === undefined ? {} : { deadline }),
    text,
  };
}
