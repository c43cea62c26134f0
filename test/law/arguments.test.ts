import { describe, expect, it } from 'vitest';
import { plainDate } from 'vn-ict';
import { findDocumentNumbers, formatCitation, formatDocumentNumber, inForce, parseDocumentNumber } from 'vn-ict/law';
import { findLegalDocument, legalDocument } from 'vn-ict/law/documents';
import { refusal, wrong } from '../misuse.js';

const DAY = plainDate('2020-01-01');

describe('what is not of the type asked for', () => {
  it.each(['85/2016/NĐ-CP', Number.NaN, null, undefined, []])('is no document: %s', (value) => {
    expect(refusal(() => inForce(wrong(value), DAY))).toEqual(['argument.type', 'document']);
  });

  it('names the field that is missing, in both languages', () => {
    expect(refusal(() => inForce(wrong({}), DAY))).toEqual(['argument.type', 'document', 'id']);
    expect(() => inForce(wrong('85/2016/NĐ-CP'), DAY)).toThrow(
      'Tham số “document” phải là một văn bản như legalDocument trả về, nhận được: 85/2016/NĐ-CP. | ' +
        'The argument “document” must be a document as legalDocument answers it, received: 85/2016/NĐ-CP.',
    );
  });

  it('is refused by the writers and the finder', () => {
    expect(refusal(() => formatDocumentNumber(wrong(null)))).toEqual(['argument.type', 'parts']);
    expect(refusal(() => formatDocumentNumber(wrong({})))).toEqual(['argument.type', 'parts', 'id']);
    expect(refusal(() => formatDocumentNumber(parseDocumentNumber('85/2016/NĐ-CP'), wrong(null)))).toEqual([
      'argument.type',
      'format',
    ]);
    expect(refusal(() => formatCitation(wrong(null)))).toEqual(['argument.type', 'citation']);
    expect(refusal(() => formatCitation(wrong({})))).toEqual(['argument.type', 'citation', 'document']);
    const french = { language: wrong('fr') };
    expect(refusal(() => formatCitation({ document: '766/QĐ-TTg' }, french))).toEqual([
      'argument.value',
      'format',
      'language',
    ]);
    expect(refusal(() => findDocumentNumbers(wrong(null)))).toEqual(['argument.type', 'text']);
  });
});

describe('findLegalDocument', () => {
  it.each(['Nghị định 85/2016/NĐ-CP', 'Nghị định số 85/2016/NĐ-CP', '85 /2016/NĐ –CP', '85/2016/nđ-cp'])(
    'reads %s',
    (printed) => {
      expect(findLegalDocument(printed)).toBe(legalDocument('85/2016/NĐ-CP'));
    },
  );

  it('takes what parseDocumentNumber reads', () => {
    expect(findLegalDocument(parseDocumentNumber('Luật 116/2025/QH15'))?.type).toBe('law');
    expect(findLegalDocument('Luật số 116/2025/QH15')?.id).toBe('116/2025/QH15');
    expect(findLegalDocument('116/2025/qh15')?.id).toBe('116/2025/QH15');
    expect(findLegalDocument('Kế hoạch số 883/KH-UBND của UBND tỉnh Bắc Kạn')?.issued).toBe('2023-12-20');
  });

  // Another kind than the document's, marks that were lost, a number that is not unique, one that is not held, none at all.
  it.each([
    'Thông tư 85/2016/NĐ-CP',
    'Nghị quyết 116/2025/QH15',
    '85/2016/ND-CP',
    'Kế hoạch 883/KH-UBND',
    '1/2016/NĐ-CP',
    'tám mươi lăm',
    '',
    'constructor',
  ])('does not guess: %s', (printed) => {
    expect(findLegalDocument(printed)).toBeUndefined();
  });

  it.each([null, undefined, 85, []])('refuses %s', (value) => {
    expect(refusal(() => findLegalDocument(wrong(value)))).toEqual(['argument.type', 'id']);
  });
});
