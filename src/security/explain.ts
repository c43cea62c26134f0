import type { BilingualText } from '../outcome/index.js';
import { citationText } from './cite.js';
import type { CriterionMatch, RuleSetClassification } from './classification.js';
import { FACT_LABELS } from './fact-labels.js';
import type { MissingFact } from './level-determination.js';
import { RULE_SETS } from './rule-set.js';
import { levelWords } from './security-level.js';
import { FACT_VALUE_LABELS } from './value-labels.js';

type Explained = Pick<
  RuleSetClassification,
  'ruleSet' | 'status' | 'lowest' | 'highest' | 'matched' | 'missingFacts' | 'ambiguities' | 'assumedNo'
>;

/** The result in sentences that can stand in a dossier: the level, every row with its place, what is open, what is missing. */
export function explain(result: Explained): BilingualText {
  const { matched, missingFacts, ambiguities, assumedNo } = result;
  const vi = [headline(result).vi];
  const en = [headline(result).en];
  for (const match of matched) {
    vi.push(`- ${matchText(match).vi}`);
    en.push(`- ${matchText(match).en}`);
  }
  for (const { text } of ambiguities) {
    vi.push(`Lưu ý (suy luận): ${text.vi}`);
    en.push(`Note (inference): ${text.en}`);
  }
  if (missingFacts.length > 0) {
    vi.push(`Còn thiếu: ${missingFacts.map((fact) => missingLabel(fact).vi).join('; ')}.`);
    en.push(`Missing: ${missingFacts.map((fact) => missingLabel(fact).en).join('; ')}.`);
  }
  if (assumedNo.length > 0) {
    vi.push('Các dữ kiện không được khai đã được người khai xác nhận là “không”.');
    en.push('The declarant states that what is not listed is no.');
  }
  return { vi: vi.join('\n'), en: en.join('\n') };
}

function headline({ ruleSet, status, lowest, highest, matched }: Explained): BilingualText {
  const { label } = RULE_SETS[ruleSet];
  const low = levelWords(lowest);
  const high = levelWords(highest);
  if (status === 'decided') {
    return {
      vi: `Đề xuất ${low.vi} theo ${label.vi}${matched.length === 0 ? '.' : ', căn cứ:'}`,
      en: `Proposed ${low.en} under ${label.en}${matched.length === 0 ? '.' : ', on these grounds:'}`,
    };
  }
  if (status === 'range') {
    return {
      vi: `Từ ${low.vi} đến ${high.vi} theo ${label.vi}, tùy dữ kiện còn thiếu${matched.length === 0 ? '.' : '; đã có căn cứ:'}`,
      en: `From ${low.en} to ${high.en} under ${label.en}, depending on missing facts${matched.length === 0 ? '.' : '; certain so far:'}`,
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

const matchTexts = new WeakMap<object, BilingualText>();

/** One ground: the place, the level, and the words of the row, which are always the same and therefore kept. */
function matchText({ citation, level, text, kind }: CriterionMatch): BilingualText {
  const known = matchTexts.get(text);
  if (known !== undefined) return known;
  const place = citationText(citation);
  const made = {
    vi: `${place} (cấp độ ${level}${kind === 'reading' ? ', suy luận' : ''}): ${text.vi}.`,
    en: `${place} (level ${level}${kind === 'reading' ? ', inference' : ''}): ${text.en}.`,
  };
  matchTexts.set(text, made);
  return made;
}

function missingLabel({ fact, member }: MissingFact): BilingualText {
  const label = FACT_LABELS[fact];
  const value = member === undefined ? undefined : FACT_VALUE_LABELS[member];
  return value === undefined ? label : { vi: `${label.vi}: ${value.vi}`, en: `${label.en}: ${value.en}` };
}
