import type { BilingualText } from '../outcome/index.js';
import type { LevelDetermination } from './level-determination.js';
import { RULE_SET_NAMES } from './rule-set-id.js';
import { levelWords } from './security-level.js';

type Headed = Pick<LevelDetermination, 'ruleSet' | 'status' | 'lowest' | 'highest'>;

/**
 * The first sentence of an explanation: the level, or between which levels it lies, and by which decree. `bare`: no grounds follow.
 */
export function headline({ ruleSet, status, lowest, highest }: Headed, bare: boolean): BilingualText {
  const label = RULE_SET_NAMES[ruleSet];
  const low = levelWords(lowest);
  const high = levelWords(highest);
  if (status === 'decided') {
    return {
      vi: `Đề xuất ${low.vi} theo ${label.vi}${bare ? '.' : ', căn cứ:'}`,
      en: `Proposed ${low.en} under ${label.en}${bare ? '.' : ', on these grounds:'}`,
    };
  }
  if (status === 'range') {
    return {
      vi: `Từ ${low.vi} đến ${high.vi} theo ${label.vi}, tùy dữ kiện còn thiếu${bare ? '.' : '; đã có căn cứ:'}`,
      en: `From ${low.en} to ${high.en} under ${label.en}, depending on missing facts${bare ? '.' : '; certain so far:'}`,
    };
  }
  return highest === null
    ? {
        vi: `Chưa xác định được cấp độ: không tiêu chí nào của ${label.vi} khớp với dữ kiện đã khai.`,
        en: `Undetermined: no row of ${label.en} matches the facts.`,
      }
    : {
        vi: `Chưa xác định được cấp độ theo ${label.vi}: chưa tiêu chí nào chắc chắn khớp, có thể tới ${high.vi}.`,
        en: `Undetermined under ${label.en}: no row holds for certain yet; up to ${high.en} is possible.`,
      };
}
