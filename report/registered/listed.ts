/** Ids by their place, which is their number in links. Separated by spaces and line breaks. */
export const listed = (ids: string): readonly string[] => ids.trim().split(/\s+/);
