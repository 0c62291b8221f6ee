/** What no text between people holds: control characters but the line break, and what turns the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
const CONTROLS = new RegExp(CONTROL, 'g');

export const isPlain = (text: string): boolean => !CONTROL.test(text);

/** The text with each such character replaced. */
export const withoutControls = (text: string, by: string): string => text.replace(CONTROLS, by);
