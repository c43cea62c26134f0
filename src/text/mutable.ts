/** A record while it is being built: adding its optional fields one by one is several times faster than spreading them. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
