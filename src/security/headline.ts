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
      vi: `Đề xuất ${low.vi} theo ${label.vi}${bare ? ', dù dữ kiện còn thiếu thế nào.' : ', căn cứ:'}`,
      en: `Proposed ${low.en} under ${label.en}${bare ? ', whatever the missing facts are.' : ', on these grounds:'}`,
    };
  }
  if (status === 'range') {
    return {
      vi: `Từ ${low.vi} đến ${high.vi} theo ${label.vi}, tùy dữ kiện còn thiếu${bare ? '.' : '; đã có căn cứ:'}`,
      en: `From ${low.en} to ${high.en} under ${label.en}, depending on missing facts${bare ? '.' : '; certain so far:'}`,
    };
  }
  const [why, whyEn] =
    highest === null
      ? ['không tiêu chí nào khớp với dữ kiện đã khai', 'no row matches the facts']
      : [
          `chưa tiêu chí nào chắc chắn khớp, có thể tới ${high.vi}`,
          `no row holds for certain, up to ${high.en} is possible`,
        ];
  return {
    vi: `Chưa xác định được cấp độ theo ${label.vi}: ${why}.`,
    en: `Undetermined under ${label.en}: ${whyEn}.`,
  };
}
