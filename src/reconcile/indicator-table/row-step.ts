/** A row below another has often a bullet for a number, which numbers nothing. */
export const isNumbered = (no: string): boolean => !/^[-–—+•*]?$/.test(no);

/** The numbers of rows, each as one step of a path; one that is none, or taken, gets its place in the table. */
export function rowSteps(numbers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return numbers.map((no, index) => {
    const step = no.replace(/[.\s]+/g, '-').slice(0, 40);
    const own = isNumbered(step) && !taken.has(step) ? step : `row-${index + 1}`;
    taken.add(own);
    return own;
  });
}
