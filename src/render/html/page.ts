import type { Block, Document } from '../../document/document.js';
import type { ClaimLine } from '../../document/inline.js';
import { sourcesOf } from '../../document/walk.js';
import { curly } from '../../text/curly.js';
import { anchorOf } from './anchors.js';
import { escaped } from './escaped.js';

/** Shared state of the HTML renderer: link targets and used ids. */
export interface HtmlPage {
  /** Whether locators need the name of their source. */
  readonly severalSources: boolean;
  /** All anchors of the page. */
  readonly anchors: ReadonlySet<string>;
  /** Reserves the id of a heading or claim; undefined if it is already used. */
  idFor(anchor: string): string | undefined;
  /** Whether this is the main place of a claim: the last block that shows it, such as the ledger of a book. */
  isHome(claim: ClaimLine): boolean;
  /** Escapes words and, in English, curls their quotation marks. */
  words(text: string): string;
  /** Makes an id for a part without an anchor. */
  freshId(prefix: string): string;
}

export function pageOf(document: Document): HtmlPage {
  const homes = homesOf(document.blocks);
  const anchors = anchorsOf(document.blocks, [...homes.values()]);
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return {
    severalSources: sourcesOf(document).size > 1,
    anchors,
    idFor(anchor) {
      if (anchor === '' || used.has(anchor)) return undefined;
      used.add(anchor);
      return anchor;
    },
    isHome: (claim) => homes.get(claim.id) === claim,
    words: document.language.startsWith('en') ? (text) => escaped(curly(text)) : escaped,
    freshId(prefix) {
      const count = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, count);
      // Anchors from the briefing never have two hyphens in a row.
      return `${prefix}--${count}`;
    },
  };
}

export const claimAnchor = ({ id }: ClaimLine): string => anchorOf(claimAddress(id));
export const claimAddress = (id: string): string => `claims/${id}`;

/** Returns the address of a place in the map of the source. */
export const placeAddress = ({ source, at }: { readonly source: string; readonly at: string }): string =>
  `at/${source}/${at}`;

function homesOf(blocks: readonly Block[]): Map<string, ClaimLine> {
  const homes = new Map<string, ClaimLine>();
  for (const block of blocks) {
    if (block.kind === 'claims') for (const claim of block.claims) homes.set(claim.id, claim);
  }
  return homes;
}

function anchorsOf(blocks: readonly Block[], claims: readonly ClaimLine[]): Set<string> {
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' && block.anchor !== undefined ? [anchorOf(block.anchor)] : [],
  );
  const places = blocks.flatMap((block) =>
    block.kind === 'map' ? block.sections.flatMap(({ sentences }) => sentences.map(placeAddress)) : [],
  );
  return new Set(
    [...headings, ...claims.map(claimAnchor), ...places.map(anchorOf)].filter((anchor) => anchor !== ''),
  );
}
