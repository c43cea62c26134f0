/** The path of an amount: `projects.i-15.total`. */
export const projectPath = (project: string, column: string): string => `projects.${project}.${column}`;
export const sectionPath = (section: string, column: string): string => `sections.${section}.${column}`;
export const totalPath = (column: string): string => `totals.${column}`;
export const figurePath = (figure: string): string => `figures.${figure}`;
/** A printed share, and the whole that it is of. */
export const sharePath = (share: string): string => `shares.${share}.printed`;
export const wholePath = (share: string): string => `shares.${share}.whole`;
/** The count that a heading prints, and that of the rows that stand under it. */
export const countPath = (section: string): string => `counts.${section}.printed`;
export const countedPath = (section: string): string => `counts.${section}.rows`;
