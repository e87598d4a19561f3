import type { Block } from '../../document/document.js';
import { escaped } from './escaped.js';

/** With fewer claims than this, a filter is useless. */
const FEWEST_CLAIMS = 8;

const MARKS = [
  ['firm', 'as reported'],
  ['attributed', 'with attribution'],
  ['doubtful', 'not as fact'],
] as const;

/**
 * Makes a line of controls that filters by marks, party or words. It is hidden until the script activates it; without
 * scripts, everything is shown.
 */
export function filterHtml(blocks: readonly Block[]): string {
  const claims = blocks.flatMap((block) => (block.kind === 'claims' ? block.claims : []));
  const ids = new Set(claims.map(({ id }) => id));
  if (ids.size < FEWEST_CLAIMS) return '';
  const parties = [...new Set(claims.flatMap(({ parties = [] }) => parties))].sort();
  const options = parties.map((party) => `<option value="${escaped(party)}">${escaped(party)}</option>`);
  return `<form class="filter" id="filter" hidden aria-label="Find claims">
${MARKS.map(toggle).join('')}
<select name="about" aria-label="About"><option value="">anyone</option>${options.join('')}</select>
<input type="search" name="words" aria-label="Words" placeholder="words" autocomplete="off">
<input type="hidden" name="standing" value="">
<p role="status" id="filter-status">${ids.size}<span> claims</span></p>
<button type="reset" aria-label="Show everything">×</button>
</form>
`;
}

const toggle = ([tone, words]: (typeof MARKS)[number]): string =>
  `<label class="toggle ${tone}" title="${words}"><input type="checkbox" name="mark" value="${tone}" aria-label="${words}"></label>`;
