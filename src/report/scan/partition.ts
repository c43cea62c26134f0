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
  ['trực tiếp', 'trực tuyến'],
  ['tại chỗ', 'trực tuyến'],
  ['nội trú', 'ngoại trú'],
  ['theo kế hoạch', 'đột xuất'],
  ['thường xuyên', 'định kỳ'],
  ['đúng hạn', 'quá hạn'],
  ['bắt buộc', 'tự nguyện'],
];
const REST = ['còn lại', 'khác'] as const;
// A property by which a whole is divided into numbered classes.
const CLASSES = ['cấp độ', 'mức độ', 'mức', 'loại', 'nhóm', 'hạng', 'cấp'] as const;

const holds = (part: Part, words: string): boolean => ` ${part.words.join(' ')} `.includes(` ${words} `);

/** Whether the words of the parts say that together they are the whole: `nam` and `nữ`, `cố định` and `di động`, `còn lại`. */
export function exhausts(parts: readonly Part[]): boolean {
  if (parts.length === 2) {
    const [one, other] = parts as readonly [Part, Part];
    if (COMPLEMENTS.some(([a, b]) => (holds(one, a) && holds(other, b)) || (holds(one, b) && holds(other, a)))) {
      return true;
    }
  }
  if (isNegated(parts)) return true;
  const last = parts.at(-1);
  return last !== undefined && REST.some((words) => holds(last, words));
}

const NEGATIONS = ['không', 'chưa'];

/** `hoàn thành tốt`, `hoàn thành`, `không hoàn thành`: what one part denies all the others affirm. */
function isNegated(parts: readonly Part[]): boolean {
  return parts.some((part) => {
    const at = part.words.findIndex((word) => NEGATIONS.includes(word));
    const [first, second] = at < 0 ? [] : part.words.slice(at + 1);
    if (first === undefined || second === undefined) return false;
    return parts.every((other) => other === part || (holds(other, `${first} ${second}`) && !denies(other)));
  });
}

const denies = ({ words }: Part): boolean => words.some((word) => NEGATIONS.includes(word));

/** Whether the parts are classes of one property (`cấp độ 1`, `cấp độ 2`, `cấp độ 3`), so that none counts twice. */
export function areClasses(parts: readonly Part[]): boolean {
  return CLASSES.some((name) => parts.every((part) => holds(part, name)));
}
