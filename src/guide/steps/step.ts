import type { Block, Document } from '../../document/document.js';

/** One stop of a walk: a view of the briefing, under a name by which progress is kept. */
export interface Step {
  /** `overview`, `issues/taiwan`. Steps are known by it, so that a briefing may be reordered. */
  readonly id: string;
  readonly title: string;
  /** What to type for the same screen. */
  readonly command: string;
  /** Ids of what belongs to it, in the order in which a reader would look: people, bodies, places, issues, claims. */
  details(): readonly string[];
  /** The same document that the command shows. */
  document(): Document;
  /** Whether it shows less than the step of that name would in a whole walk: reading it is then no progress. */
  readonly partial?: boolean;
}

/** The last step of a whole walk, which asks instead of telling. */
export const CHECK = 'check';

/** What a document says, without its advice on what to type next: a walk has its own. */
export const bodyOf = (document: Document): Block[] =>
  document.blocks.filter((block) => block.kind !== 'next');

/** A step that makes its document and its details once, when they are first asked for. */
export function step(parts: Step): Step {
  let document: Document | undefined;
  let details: readonly string[] | undefined;
  return {
    ...parts,
    details: () => {
      details ??= [...new Set(parts.details())];
      return details;
    },
    document: () => {
      document ??= parts.document();
      return document;
    },
  };
}
