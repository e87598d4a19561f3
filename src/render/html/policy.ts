/**
 * What the page may do: show itself. No address may be asked for anything, and no style or script runs but the page's
 * own two, named by their SHA-256 digests (the test computes them and says what they should be).
 */
export const STYLE_DIGEST = 'rPMqljDZIls6rtftl0NPw7XMQ0zh1mIJ7o65Np8Ixjg=';
export const SCRIPT_DIGEST = 'gmP6WX0cnemezC/hB0/rmkooR3P1C1fE0Y409gVzzWY=';

export const POLICY = `default-src &#39;none&#39;; style-src &#39;sha256-${STYLE_DIGEST}&#39;; script-src &#39;sha256-${SCRIPT_DIGEST}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`;
