import type { Message } from '../../model/prompt.js';
import { type Link, linksBetween } from '../links.js';
import type { BothTexts } from '../read-claims.js';
import { type CheckedPair, checkPairs } from './check-links.js';
import { consistent } from './consistent.js';
import { linksAnswerIn } from './link-answer.js';
import { type LinkPart, linkPartsOf, type NumberedClaim } from './link-parts.js';
import { linkMessages } from './link-prompt.js';

/** A request for the links of some claims of a further text. */
export interface LinkRequest {
  readonly part: LinkPart;
  readonly messages: readonly Message[];
}

/**
 * Gets the replies of a model to requests, in order.
 *
 * @returns undefined for a request that is not sent or has no reply; the rules link its claims
 */
export type AskLinks = (requests: readonly LinkRequest[]) => Promise<readonly (string | undefined)[]>;

/** The links of a further text, and what became of the proposals of a model. */
export interface AskedLinks {
  readonly links: readonly Link[];
  /** How many requests have a reply. */
  readonly answered: number;
  readonly proposed: number;
  readonly refused: number;
  /** Entries that do not have the requested form. */
  readonly malformed: number;
}

/**
 * Links the claims of a further text as a model proposes and the rules check. Of the links of the rules, those that the
 * model does not name although it saw both claims stay only if they are sure.
 */
export async function askedLinks(ask: AskLinks, texts: BothTexts): Promise<AskedLinks> {
  const requests = linkPartsOf(texts).map((part) => ({ part, messages: linkMessages(part, texts.both) }));
  const replies = await ask(requests);
  const answers = replies.map((reply) => (reply === undefined ? undefined : linksAnswerIn(reply)));
  const checked = requests.flatMap(({ part }, index) => checkPairs(answers[index]?.pairs ?? [], part));
  const byRules = linksBetween(texts.known, texts.further);
  const margins = new Map(byRules.map((link) => [keyOf(link), link.margin]));
  const proposals = checked.flatMap((one) => linkOf(one, margins)).sort((a, b) => b.margin - a.margin);
  const seen = seenIn(requests.filter((_, index) => answers[index] !== undefined));
  const kept = byRules.filter((link) => isSure(link) || !seen(link));
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

const keyOf = ({ from, to, kind }: Pick<Link, 'from' | 'to' | 'kind'>): string => `${from} ${kind} ${to}`;

function linkOf({ kind, reason, old, added }: CheckedPair, margins: ReadonlyMap<string, number>): Link[] {
  if (kind === undefined || old === undefined || added === undefined) return [];
  const link = { from: added.claim.id, to: old.claim.id, kind };
  return [{ ...link, ...(reason && { reason }), isAsked: true, margin: margins.get(keyOf(link)) ?? 0 }];
}

/** Finds whether a model has seen both claims of a link. */
function seenIn(requests: readonly LinkRequest[]): (link: Link) => boolean {
  const idsOf = (claims: readonly NumberedClaim[]) => new Set(claims.map(({ read }) => read.claim.id));
  const parts = requests.map(({ part }) => ({ old: idsOf(part.old), added: idsOf(part.added) }));
  return ({ from, to }) => parts.some(({ old, added }) => added.has(from) && old.has(to));
}

/**
 * The least margin of a sure link. In two stories that the rules of the time were not written with, 3 of 3 links with it
 * were right, and 4 of 6 disputes: too few to be more than a first guess.
 */
const SURE = { same: 2, disputes: 2.5 };

const isSure = ({ kind, margin }: Link): boolean => margin >= SURE[kind];
