import type { ContentsEntry, Document } from '../../document/document.js';

/** `issues/taiwan` as an anchor inside a page: `issues-taiwan`. */
export const anchorOf = (address: string): string =>
  address.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** The addresses that the contents of a document link to. */
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
