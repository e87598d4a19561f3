/**
 * What the page may do: show itself. No address may be asked for anything, and no style or script runs but the page's
 * own two, named by their SHA-256 digests (the test computes them and says what they should be).
 */
export const STYLE_DIGEST = 'fhrB0L/tUy2gu6h9/nSnSB6etssCu/d0fKaDjV8IoJ4=';
export const SCRIPT_DIGEST = 'UJ0jIgJqbpvobJo9BM05L8t+RigyL6kKxJ15Jnjd5mA=';

export const POLICY = `default-src &#39;none&#39;; style-src &#39;sha256-${STYLE_DIGEST}&#39;; script-src &#39;sha256-${SCRIPT_DIGEST}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`;
