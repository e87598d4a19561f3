import type { Block, Document } from '../../document/document.js';
import type { ClaimLine } from '../../document/inline.js';
import { sourcesOf } from '../../document/walk.js';
import { clean } from '../../text/clean.js';
import { curly } from '../../text/curly.js';
import { anchorOf } from './anchors.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for use in content and in quoted attributes. All words of the page pass through this function. */
export const escaped = (text: string): string =>
  clean(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** The state that the functions of the HTML renderer share. */
export interface HtmlPage {
  /** True if locators need the name of their source. */
  readonly severalSources: boolean;
  readonly anchors: ReadonlySet<string>;
  /** Reserves an id for a part of the page; returns undefined if another part already has the id. */
  idFor(anchor: string): string | undefined;
  /** Returns true if a line is the last one on the page for its claim. Links to the claim lead to this line. */
  isHome(claim: ClaimLine): boolean;
  /** Escapes text. In an English document, also replaces straight quotation marks with curly ones. */
  words(text: string): string;
  /** Makes a new id for a part of the page that has no anchor. */
  freshId(): string;
}

export function pageOf(document: Document): HtmlPage {
  const homes = homesOf(document.blocks);
  const anchors = anchorsOf(document.blocks, [...homes.values()]);
  const used = new Set<string>();
  let parts = 0;
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
    freshId() {
      parts += 1;
      // Other anchors never contain two consecutive hyphens.
      return `part--${parts}`;
    },
  };
}

export const idAttribute = (id: string | undefined): string => (id === undefined ? '' : ` id="${id}"`);

export const claimAnchor = ({ id }: ClaimLine): string => anchorOf(claimAddress(id));
export const claimAddress = (id: string): string => `claims/${id}`;

export const placeAddress = ({ source, at }: { readonly source: string; readonly at: string }): string =>
  `at/${source}/${at}`;

const homesOf = (blocks: readonly Block[]): Map<string, ClaimLine> =>
  new Map(
    blocks.flatMap((block) =>
      block.kind === 'claims' ? block.claims.map((claim) => [claim.id, claim] as const) : [],
    ),
  );

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
