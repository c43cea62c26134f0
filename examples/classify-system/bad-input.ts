/** One message that says what is wrong with an option, a file or an answer. */
export class BadInput extends Error {}
