import type { ContentsEntry, Document } from '../../document/document.js';

/** Converts an address to an anchor inside a page: `issues/taiwan` to `issues-taiwan`. */
export const anchorOf = (address: string): string =>
  address.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Returns the addresses that the table of contents of a document links to. */
export function contentsAddresses(document: Document): Set<string> {
  const addresses = new Set<string>();
  for (const block of document.blocks) {
    if (block.kind === 'contents') for (const entry of block.entries) collect(entry, addresses);
  }
  return addresses;
}

function collect({ address, entries = [] }: ContentsEntry, into: Set<string>): void {
  into.add(address);
  for (const entry of entries) collect(entry, into);
}
