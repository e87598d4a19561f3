import { TYPED } from '../../text/fold.js';

/**
 * The page's own script: narrows the page to what was asked for. As text, since the policy names it by its digest
 * (html-policy.ts), which a minifier must not change. A section stays while anything in it fits.
 */
export const SCRIPT = `
(() => {
  'use strict';
  const form = document.getElementById('filter');
  if (!form) return;
  const main = document.getElementById('main');
  const status = document.getElementById('filter-status');
  const all = (selector) => Array.from(main.querySelectorAll(selector));
  const typed = ${JSON.stringify(TYPED)};
  const fold = (text) => text.toLowerCase().normalize('NFKD').replace(/[\\u0300-\\u036f]/g, '').replace(/[^\\x00-\\x7f]/g, (letter) => typed[letter] ?? letter);
  const headed = (element) => {
    const section = element.closest('section:has(> h3)');
    return section ? section.querySelector('h3').textContent : '';
  };
  const entries = all('.entry').map((element) => ({ element, claim: element.dataset.claim }));
  const holders = all('.entries').map((element) => ({ element, within: Array.from(element.querySelectorAll('.entry')) }));
  const sections = all('section').map((element) => ({ element, within: Array.from(element.querySelectorAll('.entry')) }));
  const total = new Set(entries.map(({ claim }) => claim).filter(Boolean)).size;
  const wordsOf = (entry) => (entry.words ??= fold(entry.element.textContent + ' ' + headed(entry.element)));
  const standingsOf = ({ element }) => (element.dataset.standing || '').split(' ');
  const isBy = (entry, party) =>
    entry.claim === undefined
      ? wordsOf(entry).includes(fold(party))
      : entry.element.dataset.party.split('\\n').includes(party);
  const narrow = () => {
    const standing = form.elements.standing.value;
    const party = form.elements.party.value;
    const words = fold(form.elements.words.value.trim());
    const active = standing !== '' || party !== '' || words !== '';
    const fits = (entry) =>
      (standing === '' || standingsOf(entry).includes(standing)) &&
      (party === '' || isBy(entry, party)) &&
      (words === '' || wordsOf(entry).includes(words));
    const shown = new Set();
    for (const entry of entries) {
      const fit = !active || fits(entry);
      entry.element.hidden = !fit;
      if (fit && entry.claim) shown.add(entry.claim);
    }
    for (const { element, within } of [...holders, ...sections])
      element.hidden = active && !within.some((one) => !one.hidden);
    document.body.classList.toggle('narrowed', active);
    status.textContent = (active ? shown.size + ' of ' : '') + total + ' claims';
  };
  const everything = () => {
    form.reset();
    narrow();
  };
  form.addEventListener('input', narrow);
  form.addEventListener('reset', () => setTimeout(narrow));
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    if (target && (target.hidden || target.closest('[hidden]'))) everything();
  });
  form.hidden = false;
  narrow();
})();
`;
