/**
 * The content security policy: no network requests, and only the page's own style and script, by their
 * SHA-256 digests (a test computes the expected values).
 */
export const STYLE_DIGEST = 'k9e7pes5T0epZZLTKp9eAX+ewELewXitFfIVLNfRzhU=';
export const SCRIPT_DIGEST = '5qVd6KPipiJow1sGl7v95fU88EkamjivdNJ6xhKmyiY=';

export const POLICY = `default-src &#39;none&#39;; style-src &#39;sha256-${STYLE_DIGEST}&#39;; script-src &#39;sha256-${SCRIPT_DIGEST}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;`;
