import { describe, expectTypeOf, it } from 'vitest';
import { plainDate } from 'vn-ict';
import {
  type Citation,
  type DatedValue,
  type DocumentNumber,
  formatCitation,
  type InForceAnswer,
  inForce,
  isDocumentNumber,
  type LegalCitation,
  parseDocumentNumber,
  valueInForce,
} from 'vn-ict/law';
import { legalDocument } from 'vn-ict/law/documents';

describe('DocumentNumber', () => {
  it('is not any string', () => {
    expectTypeOf(parseDocumentNumber('85/2016/NĐ-CP').id).toEqualTypeOf<DocumentNumber>();
    expectTypeOf<string>().not.toExtend<DocumentNumber>();
  });

  it('is told from unknown by isDocumentNumber', () => {
    const value: unknown = '85/2016/NĐ-CP';
    if (isDocumentNumber(value)) expectTypeOf(value).toEqualTypeOf<DocumentNumber>();
  });
});

describe('citations of the library', () => {
  it('cite what the registry holds', () => {
    expectTypeOf<LegalCitation>().toExtend<Citation>();
    expectTypeOf<{ document: '85/2016/NĐ-CP'; article: '9' }>().toExtend<LegalCitation>();
    // @ts-expect-error a document that the registry does not hold
    const misspelt: LegalCitation = { document: '85/2017/NĐ-CP' };
    // @ts-expect-error a local number without its issuer
    legalDocument('883/KH-UBND');
    formatCitation(misspelt);
  });

  it('have no other parts', () => {
    // @ts-expect-error the parts have their names
    formatCitation({ document: '85/2016/NĐ-CP', dieu: '9' });
  });
});

describe('dates', () => {
  it('are plain dates, never strings or Date', () => {
    // @ts-expect-error a string is no plain date
    inForce(legalDocument('85/2016/NĐ-CP'), '2023-12-20');
    // @ts-expect-error neither is a Date
    valueInForce([], new Date());
    expectTypeOf(inForce(legalDocument('85/2016/NĐ-CP'), plainDate('2023-12-20'))).toEqualTypeOf<InForceAnswer>();
  });
});

describe('valueInForce', () => {
  it('gives a value only where one was found', () => {
    const values: DatedValue<'a' | 'b'>[] = [];
    const answer = valueInForce(values, plainDate('2023-12-20'));
    // @ts-expect-error nothing has been found yet
    expectTypeOf(answer.value).toBeNever();
    if (answer.status === 'found') expectTypeOf(answer.value).toEqualTypeOf<'a' | 'b'>();
    if (answer.status === 'conflict') expectTypeOf(answer.entries[1].citation).toEqualTypeOf<Citation>();
  });
});
