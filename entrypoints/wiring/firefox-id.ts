/** By this Firefox, its store and its policies know the extension. Made once. */
export const FIREFOX_ID = '{7d1c2b5e-3f0a-4c6e-9b1d-52a0c8e4f713}';
