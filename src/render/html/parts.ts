import type { Block } from '../../document/document.js';
import type { ClaimLine } from '../../document/inline.js';

/** A part of a page that can be led to, such as 'People: Wang Yi'. */
export interface Part {
  readonly address: string;
  readonly text: string;
}

/**
 * The parts in which each claim is shown beside the place where it is explained, each part once.
 *
 * @param homes where each claim is explained, by its id
 */
export function partsByClaim(
  blocks: readonly Block[],
  homes: ReadonlyMap<string, ClaimLine>,
): Map<string, Map<string, Part>> {
  const all = new Map<string, Map<string, Part>>();
  for (const { claim, part } of claimsInParts(blocks)) {
    if (homes.get(claim.id) === claim) continue;
    const parts = all.get(claim.id) ?? new Map<string, Part>();
    all.set(claim.id, parts.set(part.address, part));
  }
  return all;
}

interface ClaimInPart {
  readonly claim: ClaimLine;
  readonly part: Part;
}

/** An issue and a place may have one name: each goes by its chapter too. */
function claimsInParts(blocks: readonly Block[]): ClaimInPart[] {
  const found: ClaimInPart[] = [];
  let chapter = '';
  let part: Part | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level === 1) chapter = block.text;
      part = partOf(block, chapter) ?? part;
    } else if (block.kind === 'claims' && part) {
      for (const claim of block.claims) found.push({ claim, part });
    }
  }
  return found;
}

/** A heading without an address belongs to the part before it. */
function partOf(
  { level, text, anchor }: Extract<Block, { kind: 'heading' }>,
  chapter: string,
): Part | undefined {
  if (anchor === undefined) return undefined;
  return { address: anchor, text: level === 1 ? text : `${chapter}: ${text}` };
}
