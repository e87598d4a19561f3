import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { inReadingOrder } from '../../items.js';
import type { ReviewText } from '../../text.js';
import { type Group, namedGroups } from '../groups.js';
import type { Meant } from '../several.js';
import { isOfPeople } from './people.js';

/** The maximum number of events that are offered. */
const MOST = 2;

/**
 * Lists the events to which 'this' may refer, if earlier claims begin with them: 'the loss of the ferry'. Events
 * mentioned by the same speaker come first, since a quotation does not continue the sentences around it.
 */
export function deedsMeant(claim: Claim, file: BriefingFile, text: ReviewText): Meant[] {
  const order = inReadingOrder(file).filter(({ source }) => source === claim.source);
  const before = order.slice(
    0,
    order.findIndex(({ id }) => id === claim.id),
  );
  const said = before.filter((one) => isSameVoice(one, claim)).reverse();
  return [...said, ...before.slice(-1)].flatMap((one) => deedOf(one, text)).slice(0, MOST);
}

const isSameVoice = ({ attribution: one }: Claim, { attribution: other }: Claim): boolean =>
  one.by === 'party' && other.by === 'party' && one.party === other.party;

/** Returns the first noun of a claim with the noun that 'of' joins to it: 'the loss of the ferry'. */
function deedOf({ source, span }: Claim, text: ReviewText): Meant[] {
  const all = text.groups.get(source) ?? [];
  const [first, second] = all.filter(
    (one) => span !== undefined && one.start >= span.start && one.end <= span.end,
  );
  if (first === undefined || second === undefined || isOfPeople(first.noun)) return [];
  const between = text.words(source, { start: first.end, end: second.start });
  if (!/^(?:the|an?)\s/iu.test(first.text) || !/^\s*of\s*$/u.test(between ?? '')) return [];
  return [{ name: `the ${first.text.replace(/^\S+\s/u, '')} of ${inFull(second, all)}` }];
}

/** Expands 'this team' to 'the Norlandic team' if the text uses this name. */
function inFull({ text, noun }: Group, all: readonly Group[]): string {
  const [full] = /^(?:the|this|these) \S+$/iu.test(text) ? namedGroups(noun, all) : [];
  return full ?? text;
}
