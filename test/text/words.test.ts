// The tables of words are made when first asked for: each test here is the first of its file to ask for one.
import { expect, it } from 'vitest';
import { type Hedge, parseQuantity } from 'vn-ict';

const HEDGES: Readonly<Record<Hedge, readonly string[]>> = {
  'more-than': ['hơn', 'trên', 'vượt', 'vượt quá', 'quá', 'cao hơn', 'lớn hơn', 'nhiều hơn', '>'],
  nearly: ['gần', 'ngót', 'gần tới', 'gần đạt'],
  about: ['khoảng', 'xấp xỉ', 'trên dưới', 'chừng', 'ước', 'ước tính', 'ước đạt', 'là khoảng', '~', '≈'],
  'less-than': ['dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'không đến', 'ko tới', 'k đầy', 'thấp hơn', 'ít hơn', '<'],
  'at-least': [
    'ít nhất',
    'tối thiểu',
    'thấp nhất',
    'không dưới',
    'ko dưới',
    'k dưới',
    'hok dưới',
    'không được dưới',
    'ko được thấp hơn',
    'k được ít hơn',
    'không kém',
    'lớn hơn hoặc bằng',
    'bằng hoặc nhiều hơn',
    'đạt tối thiểu',
    'có ít nhất',
    '≥',
    '>=',
  ],
  'at-most': ['tối đa', 'không quá', 'ko quá', 'k vượt quá', 'không được vượt quá', 'dưới hoặc bằng', '≤', '<='],
};

it('reads every word of a hedge before a figure, in any case', () => {
  for (const [hedge, words] of Object.entries(HEDGES)) {
    for (const word of words) {
      expect([word, parseQuantity(`${word} 80%`).hedge]).toEqual([word, hedge]);
      expect([word, parseQuantity(`${word.toUpperCase()} 80%`).hedge]).toEqual([word, hedge]);
    }
  }
  for (const word of ['đạt', 'là', 'đạt được', 'có', 'được']) {
    expect([word, parseQuantity(`${word} 80%`).hedge]).toEqual([word, undefined]);
  }
});
