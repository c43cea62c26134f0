import type { BilingualText } from '../outcome/index.js';
import type { RegimeBasis, RegimeChoice } from './regime.js';
import { RULE_SET_NAMES } from './rule-set-id.js';

const TEXTS: Readonly<Record<Exclude<RegimeBasis, 'named' | 'in-force'>, BilingualText>> = {
  gap: {
    vi: 'Từ 01/7/2026 đến 18/8/2026 Luật An ninh mạng đã có hiệu lực nhưng chưa có nghị định; Nghị định 85/2016/NĐ-CP là tiêu chí duy nhất khi đó, song có thể đã hết hiệu lực cùng luật cũ.',
    en: 'From 2026-07-01 to 2026-08-18 the new law was in force without its decree; Decree 85/2016/NĐ-CP held the only criteria of the time, though it may have lapsed with the old law.',
  },
  transition: {
    vi: 'Hệ thống đang đầu tư, xây dựng trước ngày 01/7/2026: trong 06 tháng kể từ ngày đó (suy luận: đến khoảng 01/01/2027) hoàn thành thẩm định, phê duyệt cấp độ theo Nghị định 85/2016/NĐ-CP; trong 12 tháng bảo đảm điều kiện, biện pháp theo Nghị định 331/2026/NĐ-CP.',
    en: 'Under investment before 2026-07-01: levelled under Decree 85/2016/NĐ-CP within six months of that day (by inference until about 2027-01-01), protected as Decree 331/2026/NĐ-CP demands within twelve.',
  },
  'kept-level': {
    vi: 'Hệ thống đã được xác định cấp độ thì giữ cấp độ đó và có 12 tháng từ ngày 01/7/2026 (suy luận: đến khoảng 01/7/2027) để đáp ứng điều kiện mới; kết quả ở đây là cấp độ nếu xác định lại.',
    en: 'A system that has a level keeps it and has twelve months from 2026-07-01 (by inference until about 2027-07-01) to meet the new conditions; this result is the level of a new determination.',
  },
  'never-levelled': {
    vi: 'Hệ thống đang vận hành chưa từng được xác định cấp độ: không có điều khoản chuyển tiếp riêng, thực hiện ngay theo Điều 20 Nghị định 331/2026/NĐ-CP.',
    en: 'Running and never levelled: no transitional text of its own, Article 20 of Decree 331/2026/NĐ-CP applies now.',
  },
  'lifecycle-unknown': {
    vi: 'Nghị định 331/2026/NĐ-CP đang có hiệu lực; nếu hệ thống đang đầu tư, xây dựng trước ngày 01/7/2026 thì còn theo Nghị định 85/2016/NĐ-CP.',
    en: 'Decree 331/2026/NĐ-CP is in force; were the system under investment before 2026-07-01, Decree 85/2016/NĐ-CP would still apply.',
  },
};

/** Why this rule set answers, in words. */
export function regimeReason({ ruleSet, basis }: RegimeChoice): BilingualText {
  const label = RULE_SET_NAMES[ruleSet];
  if (basis === 'named') {
    return { vi: `Theo ${label.vi} như người dùng chọn.`, en: `Under ${label.en}, as named by the caller.` };
  }
  if (basis === 'in-force') return { vi: `${label.vi} đang có hiệu lực.`, en: `${label.en} is in force.` };
  return TEXTS[basis];
}
