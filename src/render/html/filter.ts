import type { Block } from '../../document/document.js';
import { escaped } from './text.js';

/** With fewer claims than this there is nothing to look for. */
const FEWEST_CLAIMS = 8;

/**
 * The form that narrows the page to some standings, parties or words. It is hidden until the script has taken it on:
 * without a script everything is there to read.
 */
export function filterHtml(blocks: readonly Block[]): string {
  const claims = blocks.flatMap((block) => (block.kind === 'claims' ? block.claims : []));
  const ids = new Set(claims.map(({ id }) => id));
  if (ids.size < FEWEST_CLAIMS) return '';
  const firmestFirst = [...claims].sort((a, b) => a.softness - b.softness);
  const standings = new Set(firmestFirst.map(({ standing }) => standing));
  const parties = new Set(claims.flatMap(({ parties = [] }) => parties));
  return `<form class="filter" id="filter" hidden aria-label="Find claims">
<label>Words<input type="search" name="words" autocomplete="off"></label>
${choice('Standing', 'standing', 'any', [...standings])}
${choice('Party', 'party', 'anyone', [...parties].sort())}
<button type="reset">Show everything</button>
<p role="status" id="filter-status"></p>
</form>
`;
}

function choice(label: string, name: string, none: string, values: readonly string[]): string {
  const options = values.map((value) => `<option value="${escaped(value)}">${escaped(value)}</option>`);
  return `<label>${label}<select name="${name}"><option value="">${none}</option>${options.join('')}</select></label>`;
}
