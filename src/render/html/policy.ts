/**
 * What the page may do: show itself. No address may be asked for anything, and no style or script runs but the page's
 * own two, named by their SHA-256 digests (the test computes them and says what they should be).
 */
export const STYLE_DIGEST = 'j30zWjhycYDlQKJ1VCU46PcRUbc5fA6Hin3/eb1EmR0=';
export const SCRIPT_DIGEST = 'LzHSVkzvTJd3QfM/0+J0grsfUiQVYgkHByR+ez/pg3A=';

export const POLICY = `default-src &#39;none&#39;; style-src &#39;sha256-${STYLE_DIGEST}&#39;; script-src &#39;sha256-${SCRIPT_DIGEST}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`;
