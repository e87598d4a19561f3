import type { Message } from '../../model/prompt.js';
import { type Link, linksBetween } from '../links.js';
import type { BothTexts } from '../read-claims.js';
import { type CheckedPair, checkPairs } from './check-links.js';
import { consistent } from './consistent.js';
import { linksAnswerIn } from './link-answer.js';
import { type LinkPart, linkPartsOf, type NumberedClaim } from './link-parts.js';
import { linkMessages } from './link-prompt.js';

/** A request for links between some claims of a further text and existing ones. */
export interface LinkRequest {
  readonly part: LinkPart;
  readonly messages: readonly Message[];
}

/**
 * Gets the replies of a model to requests, in order.
 *
 * @returns the replies; undefined for each request that was not sent or has no reply, whose claims the rules then link
 */
export type AskLinks = (requests: readonly LinkRequest[]) => Promise<readonly (string | undefined)[]>;

/** The links of a further text, and the outcome of a model's proposals. */
export interface AskedLinks {
  readonly links: readonly Link[];
  /** The number of requests that have a reply. */
  readonly answered: number;
  readonly proposed: number;
  readonly refused: number;
  /** Entries that do not have the requested form. */
  readonly malformed: number;
}

/**
 * Links the claims of a further text as proposed by a model and checked by the rules. The rules themselves link only
 * claims that the model did not see together: if it saw both and named no link, their links are wrong too often.
 */
export async function askedLinks(ask: AskLinks, texts: BothTexts): Promise<AskedLinks> {
  const requests = linkPartsOf(texts).map((part) => ({ part, messages: linkMessages(part, texts.both) }));
  const replies = await ask(requests);
  const answers = replies.map((reply) => (reply === undefined ? undefined : linksAnswerIn(reply)));
  const checked = requests.flatMap(({ part }, index) => checkPairs(answers[index]?.pairs ?? [], part));
  const proposals = checked.flatMap(linkOf);
  const seen = seenIn(requests.filter((_, index) => answers[index] !== undefined));
  const kept = linksBetween(texts.known, texts.further).filter((link) => !seen(link));
  return {
    links: consistent([...proposals, ...kept], texts),
    answered: replies.filter((reply) => reply !== undefined).length,
    proposed: checked.length,
    refused: checked.filter(({ kind }) => kind === undefined).length,
    malformed: answers.reduce(
      (sum, answer, index) => sum + (answer?.malformed ?? (replies[index] === undefined ? 0 : 1)),
      0,
    ),
  };
}

function linkOf({ kind, reason, old, added }: CheckedPair): Link[] {
  if (kind === undefined || old === undefined || added === undefined) return [];
  return [{ from: added.claim.id, to: old.claim.id, kind, ...(reason && { reason }), isAsked: true }];
}

/** Returns a function that tests whether a model has seen both claims of a link. */
function seenIn(requests: readonly LinkRequest[]): (link: Link) => boolean {
  const idsOf = (claims: readonly NumberedClaim[]) => new Set(claims.map(({ read }) => read.claim.id));
  const parts = requests.map(({ part }) => ({ old: idsOf(part.old), added: idsOf(part.added) }));
  return ({ from, to }) => parts.some(({ old, added }) => added.has(from) && old.has(to));
}
