import type { DecimalString } from '../../number/index.js';
import type { BilingualText } from '../../outcome/index.js';
import type { FamilyChange, FamilyPartWhole, FamilyRate } from './family.js';

const relation =
  (kind: FamilyPartWhole['kind']) =>
  <Field extends string>(whole: Field, ...parts: readonly Field[]): FamilyPartWhole<NoInfer<Field>> => ({
    kind,
    whole,
    parts,
  });

/** The parts are all there are. */
export const exhaustive = /* @__PURE__ */ relation('exhaustive');
/** Each part is within the whole; they may overlap. */
export const overlapping = /* @__PURE__ */ relation('overlapping');
/** The parts are apart, others are not named. */
export const openList = /* @__PURE__ */ relation('open-list');

type Words = readonly [vi: string, en: string];

interface RateDetails<Printed extends string> {
  readonly printedAs?: Printed;
  readonly decimalPlaces?: number;
  readonly mayExceedWhole?: boolean;
  readonly direction?: 'more' | 'less';
  readonly note?: BilingualText;
}

/** A percentage of two fields. */
export const percentOf = <Part extends string, Whole extends string, Printed extends string = never>(
  id: string,
  [vi, en]: Words,
  part: Part,
  whole: Whole,
  details: RateDetails<Printed> = {},
): FamilyRate<NoInfer<Part | Whole | Printed>> => ({
  id,
  label: { vi, en },
  numerator: [part],
  denominator: [whole],
  ...details,
});

/** How much of one field comes to one, or to `factor`, of another. */
export const perUnit = <Part extends string, Whole extends string, Printed extends string = never>(
  id: string,
  [vi, en]: Words,
  [part, whole]: readonly [Part, Whole],
  unit: string,
  details: RateDetails<Printed> & { readonly factor?: DecimalString } = {},
): FamilyRate<NoInfer<Part | Whole | Printed>> => ({
  id,
  label: { vi, en },
  numerator: [part],
  denominator: [whole],
  factor: '1',
  unit,
  mayExceedWhole: true,
  ...details,
});

/** A printed growth in percent. */
export const growth = <Field extends string>(of: Field, printedAs: Field): FamilyChange<NoInfer<Field>> => ({
  of,
  printedAs,
  measure: 'percent',
});

/** A printed increase or decrease in the unit of the figure. */
export const difference = <Field extends string>(of: Field, printedAs: Field): FamilyChange<NoInfer<Field>> => ({
  of,
  printedAs,
  measure: 'difference',
});
