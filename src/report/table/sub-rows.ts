import { foldVietnamese } from '../../text/index.js';

const BULLET = /^[-–—+•] ?[A-Za-zÀ-ỹ]/;
const LEAD_IN = /^(?:[-–—+•*] ?)?trong (?:do|so do)(?: ?[:;,.]|$)/;

const isLeadIn = (label: string): boolean => LEAD_IN.test(foldVietnamese(label.slice(0, 40)));

/** `Trong đó:`, `- Trong đó` alone: what stands below is part of the row above. */
export const isBareLeadIn = (label: string): boolean =>
  label.length < 40 && /^(?:[-–—+•*] ?)?trong (?:do|so do)[ :;,.]*$/.test(foldVietnamese(label));

/** A name that is printed as an item of the row above: `- Cấp tỉnh`, `Trong đó: vốn sự nghiệp`. */
export const isItem = (label: string): boolean => BULLET.test(label) || isLeadIn(label);
