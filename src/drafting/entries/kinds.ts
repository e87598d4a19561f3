import eventLines from '../../../data/lexicon/drafting/event-kinds.json' with { type: 'json' };
import organizationLines from '../../../data/lexicon/drafting/organization-kinds.json' with { type: 'json' };
import type { Event, Organization } from '../../briefing/file/schema.js';
import { COMPANY_WORDS } from '../../reading/lexicon/bodies.js';

/** The kind of event for each word. The lexicon has lines of the form `kind | words`. */
const eventKinds = new Map(
  eventLines.flatMap((line) => {
    const [kind = '', words = ''] = line.split(' | ');
    return words.split(' ').map((word) => [word, kind as Event['kind']] as const);
  }),
);

/** Nouns that make a word for an event an attribute: an 'election campaign' is not an election. */
const ATTRIBUTE_OF =
  /^(?:campaign|manifesto|pledge|promise|law|judge|lawyer|victory|defeat|fears|threat|plans?|report|programme|program|ban|victims?|leaders?|pad|prize|money|fund|rules?|rights)s?$/u;

/** Returns the kind of the first event that a sentence mentions; undefined if it mentions none. */
export function eventKind(sentence: string): Event['kind'] | undefined {
  const words = sentence.toLowerCase().split(/[^\p{L}-]+/u);
  const kinds = words.map((word, index) =>
    ATTRIBUTE_OF.test(words[index + 1] ?? '') ? undefined : eventKinds.get(word),
  );
  return kinds.find((kind) => kind !== undefined);
}

/** The kind of organization that each word in a name indicates. The lexicon has lines of the form `word | kind`. */
const organizationKinds = new Map(
  organizationLines.map((line) => line.split(' | ') as [string, Organization['kind']]),
);

/**
 * Returns the kind of an organization according to the last word of its name that indicates a kind; 'other' if no word
 * does.
 */
export function organizationKind(name: string): Organization['kind'] {
  const words = name.split(/[^\p{L}]+/u);
  const folded = words.map((word) => word.toLowerCase());
  if (/^department of\b/i.test(name)) return 'ministry';
  if (folded.includes('police')) return 'agency';
  const known = folded.map((word) => organizationKinds.get(word)).findLast((kind) => kind !== undefined);
  return known ?? (words.length > 1 && COMPANY_WORDS.has(words.at(-1) ?? '') ? 'company' : 'other');
}
