import type { StatisticsFamily, StatisticsPayload, StatisticsTable } from 'vn-ict/sector';

/** Số liệu của một nhóm, with the definition of its family. */
export type Statement = StatisticsTable;

/** The compiler holds the fields of the payload against those of the family. */
export const statement = <Field extends string>(
  family: StatisticsFamily<Field>,
  payload: Omit<StatisticsPayload<NoInfer<Field>>, 'family'>,
): Statement => ({ family, payload: { family: family.id, ...payload } });

/** A figure as printed, with the section or row where it stands. */
export const at =
  (row: string) =>
  (printed: string): { readonly printed: string; readonly row: string } => ({ printed, row });
