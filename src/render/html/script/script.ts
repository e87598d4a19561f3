import { TYPED } from '../../../text/fold.js';
import { CLAIM_CARD } from './card.js';
import { FILTER } from './filter.js';

/**
 * The script of the page. It is a string because the policy in html.ts contains its digest, so a minifier
 * must not change it. The page can be read without the script, since each mark links to its claim.
 */
export const SCRIPT = `
(() => {
  'use strict';
  const main = document.getElementById('main');
  const all = (selector, within = main) => Array.from(within.querySelectorAll(selector));
  const typed = ${JSON.stringify(TYPED)};
  const fold = (text) => text.toLowerCase().normalize('NFKD').replace(/[\\u0300-\\u036f]/g, '').replace(/[\\u2018\\u2019]/g, "'").replace(/[^\\x00-\\x7f]/g, (letter) => typed[letter] ?? letter);
  const unfold = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  };
${FILTER}
${CLAIM_CARD}
  const links = new Map(all('nav a[href^="#"]', document).map((link) => [link.hash.slice(1), link]));
  const parts = all('section').filter((part) => part.firstElementChild && links.has(part.firstElementChild.id));
  if (parts.length > 0 && 'IntersectionObserver' in window) {
    const seen = new Set();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) isIntersecting ? seen.add(target) : seen.delete(target);
      const here = parts.filter((part) => seen.has(part)).at(-1);
      for (const [id, link] of links) {
        if (here && here.firstElementChild.id === id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    }, { rootMargin: '0px 0px -70% 0px' });
    for (const part of parts) observer.observe(part);
  }
  const contents = document.querySelector('nav details');
  if (contents && matchMedia('(min-width:80rem)').matches) contents.open = true;
  // The footer of the printed pages. CSS cannot read it from the document, so it is passed as a variable.
  document.documentElement.style.setProperty('--footer', JSON.stringify(document.body.dataset.footer));
})();
`;
