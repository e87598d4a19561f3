import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim } from '../../../briefing/file/schema.js';
import { needsSentenceBefore } from '../../../drafting/brief/dependence.js';
import { type Saying, SLOT_NAMES, type Slot } from './slots.js';

/**
 * Moves claims that are unclear alone from the slots of a sheet to `inContext`. A claim stays in its slot if the claim
 * before it in the slot also precedes it in the text, with the same voice.
 */
export function withContext(
  briefing: Briefing,
  slots: Readonly<Record<Slot, readonly Saying[]>>,
): Record<Slot, Saying[]> {
  const isUnclear = unclearAlone(briefing);
  const claims = new Map(briefing.all('claims').map((claim, index) => [claim.id, { claim, index }]));
  const inContext: Saying[] = [];
  const isNext = (one: Saying, before: Saying | undefined) =>
    before !== undefined &&
    before.voice.name === one.voice.name &&
    (claims.get(before.id)?.index ?? 0) + 1 === claims.get(one.id)?.index;
  const kept = SLOT_NAMES.map((slot): [Slot, Saying[]] => {
    const own: Saying[] = [];
    for (const saying of slots[slot]) {
      const claim = claims.get(saying.id)?.claim;
      if (claim === undefined || !isUnclear(claim)) own.push(saying);
      else if (isNext(saying, own.at(-1))) own.push({ ...saying, follows: true });
      else inContext.push(saying);
    }
    return [slot, own];
  });
  return { ...(Object.fromEntries(kept) as Record<Slot, Saying[]>), inContext };
}

/**
 * Returns a function that tests whether a claim cannot be understood without the sentences before it. Only claims that
 * were drafted by rules and not reviewed are tested, since a reviewer corrects or accepts the others.
 */
function unclearAlone(briefing: Briefing): (claim: Claim) => boolean {
  const claims = briefing.all('claims');
  const order = new Map(claims.map(({ id }, index) => [id, index]));
  const known = ` ${briefing.file.title} ${claims[0]?.text ?? ''}`;
  return (claim) => {
    if (claim.proposed?.by !== 'rules') return false;
    const text = claim.attribution.by === 'party' ? withSpeaker(claim.text) : claim.text;
    const before = claims.slice(1, order.get(claim.id)).map((one) => one.text);
    return needsSentenceBefore(text, known) || isMentionedAgain(text, known, before);
  };
}

/**
 * Returns whether a drafted claim is only a note of the newsroom, from which `gaps` makes a question: 'The Herald has
 * reached out to the mill for comment.'
 */
export const isNewsroomNote = ({ text, proposed }: Claim): boolean =>
  proposed?.by === 'rules' && NOTE.test(text);

const NOTE =
  /^(?:\p{Lu}[\p{L}.]*\s){1,4}(?:has|have)\s(?:also\s)?(?:approached|asked|contacted|reached out to)\s[^.]*\sfor (?:a |further |more )?(?:comment|information|response)\b/u;

/** Replaces pronouns for people: beside the name of a speaker, it is clear who 'he' and 'we' are. */
const withSpeaker = (text: string): string =>
  text.replace(/\b(?:he|she|him|his|her|i|we|my|our)\b/giu, 'Lind');

const VERB =
  '(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|also|then|already|now|still|not only|came|comes?|made|said|says|took|\\p{Ll}+(?:ed|[^s]s))';

/** A sentence about a thing that 'the' marks as known: 'The service was launched in May', 'The new plan came late'. */
const KNOWN_THING = new RegExp(
  `^(?:But |And )?(?:The|Such) (?:[\\p{Ll}-]+ ){0,2}?(\\p{Ll}{4,})(?:,| ${VERB}\\b)`,
  'u',
);

/** Things of which everybody knows only one. */
const UNIQUE =
  /^(?:chancellor|company|country|dollar|economy|euro|firm|government|internet|markets?|media|minister|police|pound|president|public|world)$/;

/** Returns whether a sentence begins with a thing that an earlier sentence mentions, but not the headline or the lead. */
function isMentionedAgain(text: string, known: string, before: readonly string[]): boolean {
  const thing = KNOWN_THING.exec(text)?.[1];
  if (thing === undefined || UNIQUE.test(thing)) return false;
  const mention = new RegExp(`\\b${thing.replace(/s$/, '')}s?\\b`, 'iu');
  return !mention.test(known) && before.some((earlier) => mention.test(earlier));
}
