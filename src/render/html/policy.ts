/**
 * The content security policy: no network requests, and only the page's own style and script, by their
 * SHA-256 digests (a test computes the expected values).
 */
export const STYLE_DIGEST = 'rPMqljDZIls6rtftl0NPw7XMQ0zh1mIJ7o65Np8Ixjg=';
export const SCRIPT_DIGEST = 'gmP6WX0cnemezC/hB0/rmkooR3P1C1fE0Y409gVzzWY=';

export const POLICY = `default-src &#39;none&#39;; style-src &#39;sha256-${STYLE_DIGEST}&#39;; script-src &#39;sha256-${SCRIPT_DIGEST}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`;
