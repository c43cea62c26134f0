/** The languages every message is written in; Vietnamese is the source language. */
export type Language = 'vi' | 'en';

/** The same text in Vietnamese and in English. */
export interface BilingualText {
  readonly vi: string;
  readonly en: string;
}
