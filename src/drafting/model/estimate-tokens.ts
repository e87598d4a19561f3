/** UTF-8 bytes a token: English takes four or a little more in the usual vocabularies. */
const BYTES = 4;

/** About how many tokens a model makes of a text. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES);
