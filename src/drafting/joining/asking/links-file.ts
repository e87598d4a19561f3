import * as v from 'valibot';
import { Unreadable } from '../../../errors.js';
import { clean } from '../../../text/clean.js';
import { tokensOf } from '../../model/parts-file.js';
import type { LinkRequest } from './ask-links.js';
import { LINKS_SCHEMA } from './link-answer.js';
import type { NumberedClaim } from './link-parts.js';

/**
 * The part "links" of the files of `--requests` and `--replies`: one request for each part of the claims of the further
 * text, with the claims that its numbers mean, and a field for the reply.
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
 * The replies of a file to these requests, in their order; undefined for those without one.
 *
 * @param contents of the file, which may have no replies for links
 * @throws Unreadable if a reply is for other claims
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
        `cannot use ${clean(name)}: its links are for other claims (write them again with --replies ${clean(name)} --requests FILE)`,
      );
  }
  return requests.map((_, index) => {
    const reply = replied.find(({ part }) => part === index + 1)?.reply;
    return reply === undefined || typeof reply === 'string' ? reply : JSON.stringify(reply);
  });
}

const isOf = (claims: readonly { n: number; text: string }[], own: readonly NumberedClaim[]): boolean =>
  claims.length === own.length &&
  own.every(
    ({ number, read }, index) => claims[index]?.n === number && claims[index]?.text === read.claim.text,
  );
