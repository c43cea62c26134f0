/**
 * Dữ liệu giống nhau: whether two values are the same plain data, as JSON would write them, whatever the order of their keys.
 *
 * @example
 * import { equalData } from 'vn-ict';
 * equalData({ unit: '%', value: '80' }, { value: '80', unit: '%' }); // => true
 * equalData(['80'], { 0: '80' }); // => false
 */
export function equalData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && equalData(Reflect.get(one, key), Reflect.get(other, key)));
}
