import type { Block } from '../../document/document.js';
import type { ClaimLine } from '../../document/inline.js';
import { contentsOf } from '../../document/walk.js';

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
  for (const { id, part } of claimsInParts(blocks, homes)) {
    const parts = all.get(id) ?? new Map<string, Part>();
    all.set(id, parts.set(part.address, part));
  }
  return all;
}

interface ClaimInPart {
  readonly id: string;
  readonly part: Part;
}

/** An issue and a place may have one name: each goes by its chapter too. */
function claimsInParts(blocks: readonly Block[], homes: ReadonlyMap<string, ClaimLine>): ClaimInPart[] {
  const found: ClaimInPart[] = [];
  let chapter = '';
  let part: Part | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level === 1) chapter = block.text;
      part = partOf(block, chapter) ?? part;
    } else if (part) {
      for (const id of claimsIn(block, homes)) found.push({ id, part });
    }
  }
  return found;
}

/** The claims that a block shows or names, but for those that it explains. */
function claimsIn(block: Block, homes: ReadonlyMap<string, ClaimLine>): string[] {
  if (block.kind === 'claims')
    return block.claims.filter((claim) => homes.get(claim.id) !== claim).map(({ id }) => id);
  return contentsOf(block).flatMap((content) =>
    content.flatMap((inline) =>
      (inline.kind === 'standing' || inline.kind === 'locator') && inline.claim !== undefined
        ? [inline.claim]
        : [],
    ),
  );
}

/** A heading without an address belongs to the part before it. */
function partOf(
  { level, text, anchor }: Extract<Block, { kind: 'heading' }>,
  chapter: string,
): Part | undefined {
  if (anchor === undefined) return undefined;
  return { address: anchor, text: level === 1 ? text : `${chapter}: ${text}` };
}
