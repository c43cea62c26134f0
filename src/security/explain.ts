import type { BilingualText } from '../outcome/index.js';
import { citationText } from './cite.js';
import type { CriterionMatch, RuleSetClassification } from './classification.js';
import { componentLines } from './component-lines.js';
import { FACT_LABELS } from './fact-labels.js';
import { headline } from './headline.js';
import type { MissingFact } from './level-determination.js';
import { MEMBER_LABELS } from './member-labels.js';

type Explained = Pick<
  RuleSetClassification,
  'ruleSet' | 'status' | 'lowest' | 'highest' | 'matched' | 'components' | 'missingFacts' | 'ambiguities' | 'assumedNo'
>;

/** The result in sentences that can stand in a dossier: the level, every row with its place, what is open, what is missing. */
export function explain(result: Explained): BilingualText {
  const { matched, components, missingFacts, ambiguities, assumedNo } = result;
  const head = headline(result, matched.length === 0 && components.length === 0);
  const vi = [head.vi];
  const en = [head.en];
  for (const match of matched) {
    const words = matchText(match);
    vi.push(words.vi);
    en.push(words.en);
  }
  for (const words of componentLines(components)) {
    vi.push(words.vi);
    en.push(words.en);
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

/** By the id of the criterion. */
const matchTexts = /* @__PURE__ */ new Map<string, BilingualText>();

/** One ground: the place, the level, and the words of the row, which are always the same and therefore kept. */
function matchText({ criterion, citation, level, text, kind }: CriterionMatch): BilingualText {
  const known = matchTexts.get(criterion);
  if (known !== undefined) return known;
  const place = citationText(citation);
  const made = {
    vi: `- ${place} (cấp độ ${level}${kind === 'reading' ? ', suy luận' : ''}): ${text.vi}.`,
    en: `- ${place} (level ${level}${kind === 'reading' ? ', inference' : ''}): ${text.en}.`,
  };
  matchTexts.set(criterion, made);
  return made;
}

const MEMBERS: Readonly<Record<string, BilingualText>> = MEMBER_LABELS;

function missingLabel({ fact, member }: MissingFact): BilingualText {
  const label = FACT_LABELS[fact];
  const value = MEMBERS[member ?? ''];
  return value === undefined ? label : { vi: `${label.vi}: ${value.vi}`, en: `${label.en}: ${value.en}` };
}
