/**
 * Gives `target` the properties of `extras` that are not `undefined`: an absent property of the data stays absent. Many times
 * faster than a conditional spread per property.
 */
export function assignDefined<T extends object>(target: T, extras: { readonly [K in keyof T]?: T[K] | undefined }): T {
  for (const key in extras) {
    const value = extras[key];
    // `undefined` is excluded here, which the index type cannot say.
    if (value !== undefined) target[key] = value;
  }
  return target;
}
