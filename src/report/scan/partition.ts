import type { Part } from './enumeration.js';

/** Pairs of words that divide a whole in two and leave nothing: who has both parts has it all. */
const COMPLEMENTS: readonly (readonly [string, string])[] = [
  ['nam', 'nữ'],
  ['cố định', 'di động'],
  ['trong nước', 'nước ngoài'],
  ['trong nước', 'quốc tế'],
  ['nội địa', 'quốc tế'],
  ['thành thị', 'nông thôn'],
  ['công lập', 'ngoài công lập'],
  ['xuất khẩu', 'nhập khẩu'],
  ['cũ', 'mới'],
  ['chuyển sang', 'mới'],
  ['tồn', 'mới'],
  ['hộ nghèo', 'cận nghèo'],
  ['trong tỉnh', 'ngoài tỉnh'],
  ['trong hạn', 'quá hạn'],
  ['tập thể', 'cá nhân'],
  ['vật lý', 'ảo'],
  ['nội trú', 'ngoại trú'],
];
/** Pairs of words that exclude one another and leave a rest: dossiers also come by post, and are settled before their term. */
const DISJOINT: readonly (readonly [string, string])[] = [
  ['trực tiếp', 'trực tuyến'],
  ['tại chỗ', 'trực tuyến'],
  ['theo kế hoạch', 'đột xuất'],
  ['thường xuyên', 'định kỳ'],
  ['đúng hạn', 'quá hạn'],
  ['bắt buộc', 'tự nguyện'],
];
const REST = ['còn lại', 'khác'] as const;
// A property by which a whole is divided into numbered classes.
const CLASSES = ['cấp độ', 'mức độ', 'mức', 'loại', 'nhóm', 'hạng', 'cấp'] as const;

const holds = (part: Part, words: string): boolean => ` ${part.words.join(' ')} `.includes(` ${words} `);

function areBoth(parts: readonly Part[], pairs: readonly (readonly [string, string])[]): boolean {
  const [one, other, ...more] = parts;
  if (one === undefined || other === undefined || more.length > 0) return false;
  return pairs.some(([a, b]) => (holds(one, a) && holds(other, b)) || (holds(one, b) && holds(other, a)));
}

/** Whether nothing can be in both of two parts, so that together they cannot be more than the whole. */
export const areDisjoint = (parts: readonly Part[]): boolean => areBoth(parts, DISJOINT);

/** Whether the words of the parts say that together they are the whole: `nam` and `nữ`, `cố định` and `di động`, `còn lại`. */
export function exhausts(parts: readonly Part[]): boolean {
  if (areBoth(parts, COMPLEMENTS)) return true;
  if (isNegated(parts)) return true;
  const last = parts.at(-1);
  return last !== undefined && REST.some((words) => holds(last, words));
}

const NEGATIONS = ['không', 'chưa'];
const AFFIRMS = [...NEGATIONS, 'đã', 'được'];

/**
 * `thôn đã phủ sóng`, `thôn chưa phủ sóng`; `hoàn thành tốt nhiệm vụ`, `hoàn thành nhiệm vụ`, `không hoàn thành nhiệm vụ`: what one part denies
 * all the others affirm. Two parts must be of the same words: `có máy tính` and `chưa có máy tính bảng` divide nothing.
 */
function isNegated(parts: readonly Part[]): boolean {
  const [denied, ...more] = parts.filter(({ words }) => words.some((word) => NEGATIONS.includes(word)));
  if (denied === undefined || more.length > 0) return false;
  const own = denied.words.filter((word) => !AFFIRMS.includes(word));
  const others = parts
    .filter((part) => part !== denied)
    .map(({ words }) => words.filter((word) => !AFFIRMS.includes(word)));
  return others.every((words) => (parts.length === 2 ? words.join(' ') === own.join(' ') : isWithin(own, words)));
}

/** Whether words stand in a list in their order, whatever stands between them. */
function isWithin(words: readonly string[], list: readonly string[]): boolean {
  let at = 0;
  for (const word of list) if (word === words[at]) at += 1;
  return at === words.length;
}

/** Whether the parts are classes of one property (`cấp độ 1`, `cấp độ 2`, `cấp độ 3`), so that none counts twice. */
export function areClasses(parts: readonly Part[]): boolean {
  return CLASSES.some((name) => parts.every((part) => holds(part, name)));
}

const FEATURES = ['có', 'được'];

/** `thôn có cáp quang`, `thôn có sóng 5G`: what each part has the others may have as well, whatever word leads to them. */
export function areFeatures(parts: readonly Part[]): boolean {
  return (
    parts.length > 1 && parts.every(({ words }) => words.some((word) => FEATURES.includes(word))) && !exhausts(parts)
  );
}
