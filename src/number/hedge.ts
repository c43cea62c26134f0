/**
 * Từ chỉ mức ước lượng: what a word before a printed figure says of the true value.
 *
 * - `more-than`: hơn, trên, vượt, quá
 * - `nearly`: gần, ngót
 * - `about`: khoảng, ước, ước đạt, đạt khoảng, xấp xỉ
 * - `less-than`: dưới, chưa đến
 * - `at-least`: tối thiểu, ít nhất, từ … trở lên
 * - `at-most`: tối đa, không quá
 */
export type Hedge = 'more-than' | 'nearly' | 'about' | 'less-than' | 'at-least' | 'at-most';
