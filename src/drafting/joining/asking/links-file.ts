import * as v from 'valibot';
import { Unreadable } from '../../../errors.js';
import { clean } from '../../../text/clean.js';
import { tokensOf } from '../../model/parts-file.js';
import type { LinkRequest } from './ask-links.js';
import { LINKS_SCHEMA, linksAnswerIn } from './check-links.js';
import type { NumberedClaim } from './link-parts.js';

/**
 * Returns the "links" section of the files for `--requests` and `--replies`. For each request, it contains the request,
 * the claims to which its numbers refer, and a field for the reply.
 */
export const linksInFile = (requests: readonly LinkRequest[]) => ({
  schema: LINKS_SCHEMA,
  parts: requests.map(({ part, messages }) => ({
    part: part.number,
    of: part.of,
    tokens: tokensOf(messages),
    old: part.old.map(shown),
    new: part.added.map(shown),
    messages,
    reply: null,
  })),
});

const shown = ({ number, read: { claim } }: NumberedClaim) => ({
  n: number,
  source: claim.source,
  text: claim.text,
});

const claims = v.array(v.object({ n: v.number(), source: v.string(), text: v.string() }));
const linksFile = v.object({
  links: v.object({
    parts: v.array(v.object({ part: v.number(), old: claims, new: claims, reply: v.optional(v.unknown()) })),
  }),
});

/**
 * Returns the replies in a file, in the order of the requests; undefined for each request without a reply.
 *
 * @param contents the contents of the file
 * @throws Unreadable if a reply is about different claims from those in the request
 */
export function readLinkReplies(
  name: string,
  contents: unknown,
  requests: readonly LinkRequest[],
): (string | undefined)[] {
  const file = v.safeParse(linksFile, contents);
  if (!file.success) return requests.map(() => undefined);
  const replied = file.output.links.parts.filter(({ reply }) => reply !== null && reply !== undefined);
  for (const { part, old, new: added } of replied) {
    const own = requests[part - 1]?.part;
    const isSame = own && isOf(old, own.old) && isOf(added, own.added);
    if (!isSame)
      throw new Unreadable(
        `cannot use ${clean(name)}: its links are for different claims (write the requests again with --replies ${clean(name)} --requests FILE)`,
      );
  }
  return requests.map((_, index) => {
    const reply = replied.find(({ part }) => part === index + 1)?.reply;
    return reply === undefined || typeof reply === 'string' ? reply : JSON.stringify(reply);
  });
}

/** @throws Unreadable if the file is only a reply about links, since nothing shows to which claims its numbers refer */
export function checkHasClaims(name: string, contents: string): void {
  if (linksAnswerIn(contents)?.pairs.length)
    throw new Unreadable(
      `cannot use ${clean(name)}: it contains a reply about links, but not the request (enter the reply as "reply" in the file that --requests wrote)`,
    );
}

const isOf = (claims: readonly { n: number; text: string }[], own: readonly NumberedClaim[]): boolean =>
  claims.length === own.length &&
  own.every(
    ({ number, read }, index) => claims[index]?.n === number && claims[index]?.text === read.claim.text,
  );
