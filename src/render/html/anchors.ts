import type { ContentsEntry, Document } from '../../document/document.js';

/** Converts an address such as `issues/taiwan` to an anchor on the page: `issues-taiwan`. */
export const anchorOf = (address: string): string =>
  address.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Returns the addresses that the table of contents of a document links to. */
export const contentsAddresses = ({ blocks }: Document): Set<string> =>
  new Set(blocks.flatMap((block) => (block.kind === 'contents' ? addressesIn(block.entries) : [])));

const addressesIn = (contents: readonly ContentsEntry[]): string[] =>
  contents.flatMap(({ address, entries = [] }) => [address, ...addressesIn(entries)]);
