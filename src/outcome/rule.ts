/**
 * The words of a rule of a schema: `safeParsePayload` takes them apart again, the schema library's own errors show both.
 */
export function rule(
  vi: string,
  en: string,
): { readonly message: string; readonly params: { readonly vi: string; readonly en: string } } {
  return { message: `${vi} ${en}`, params: { vi, en } };
}
