import companyNouns from '../../../data/lexicon/reading/company-nouns.json' with { type: 'json' };
import { RELATIONS, ROLES } from '../lexicon/titles.js';
import { wordSet } from '../lexicon-lines.js';
import { lowerAt, textAt } from '../line/words.js';
import { SPEECH_VERBS } from '../sentences/following-words.js';
import { type Clue, type Evidence, total } from './evidence.js';
import { isRegion } from './gazetteer.js';
import { isLetters } from './roles/letters.js';
import { isRole } from './roles/roles.js';
import type { Word } from './words.js';

/** Prepositions and verbs that often precede a place. */
const BEFORE_PLACE = wordSet(`
  in at near off across throughout outside inside around into toward towards from visit visited visiting leave left
  entered reached via to`);

/** Returns the evidence from the words around a name. */
export function aroundName(words: readonly Word[], from: number, to: number): Evidence {
  const [before, next] = [words[from - 1], words[to]];
  const acts = to - from > 1 && /^(?:VERB|AUX)$/u.test(next?.pos ?? '') ? { person: 0.4 } : undefined;
  const isQuoted = /^["“‘']$/u.test(before?.text ?? '') && /^["”’',]$/u.test(next?.text ?? '');
  const title = isQuoted && to - from > 1 ? { thing: 2 } : undefined;
  const isShortForm =
    before?.text === '(' && words[from - 2]?.pos === 'NOUN' && /^\p{Ll}/u.test(textAt(words, from - 2));
  return total([
    before?.text === ',' ? describedClue(words, from) : undefined,
    isShortForm ? { thing: 4 } : undefined,
    before && (kindClue(words, from, to) ?? clueBefore(before, next)),
    next && clueAfter(next, words, to),
    acts,
    title,
  ]);
}

/** Returns the evidence from the noun before a name: 'the city of Lind', 'the broadcaster Norvision'. */
function kindClue(words: readonly Word[], from: number, to: number): Clue {
  const lower = lowerAt(words, from - 1);
  const noun = lowerAt(words, lower === 'the' ? from - 3 : from - 2);
  if ((lower === 'of' || words[from - 2]?.lower === 'of') && SETTLEMENT.test(noun)) return { place: 4 };
  if (THING.test(lower) || (lower === 'called' && THING_CALLED.test(noun))) return { thing: 2 };
  const isOwner = /^['’]s?$/u.test(textAt(words, to));
  if (/^(?:of|at|for|with)$/.test(lower) && OF_STAFF.test(noun) && !isOwner) return { organization: 1.5 };
  if (lower === 'by' && MADE.test(noun)) return { organization: 1.2 };
  if (describesFirm(words, from, to)) return { organization: 3, person: -2 };
  if (!COMPANY.has(lower) || NAMED_FOR_OWNER.test(lower)) return undefined;
  return { organization: to - from > 2 ? 3 : 2 };
}

/**
 * Whether a word for people describes a firm: 'the analysts Norline', 'works at analyst Norline', but not 'the artists
 * Lind and Berg'.
 */
function describesFirm(words: readonly Word[], from: number, to: number): boolean {
  const lower = lowerAt(words, from - 1);
  const isOfMany = lower.endsWith('s') && ROLES.has(lower.slice(0, -1));
  const isOfOne = lowerAt(words, from - 2) === 'at' && ROLES.has(lower);
  const isList = /^(?:,|and|or|&)$/.test(textAt(words, to)) && /^\p{Lu}/u.test(textAt(words, to + 1));
  return isOfOne || (isOfMany && !isList);
}

/** Nouns for people or things that belong to an organization: 'the director of Norline', 'members of Norwatch'. */
const OF_STAFF =
  /^(?:executive|ceo|spokesman|spokeswoman|spokesperson|founder|co-founder|director|chairman|chairwoman|chair|editor|reporter|correspondent|columnist|journalist|employees?|members?|researchers?|economist|analyst|manager|engineers?|subsidiary|division|unit|shares|shareholders?)$/;

/** Nouns for things that have names of their own: 'a system called Norline'. */
const THING_CALLED =
  /^(?:system|service|product|tool|technique|technology|software|program|programme|scheme|device|virus)$/;

const MADE = /^(?:built|operated|owned|manufactured|made|published|developed|produced|acquired|marketed)$/;

const SETTLEMENT =
  /^(?:city|cities|town|towns|village|villages|island|islands|province|provinces|region|district|county|suburb|municipality|hamlet|port|outskirts|coast|shores?|state|territory|peninsula|valley)$/;

/** Nouns for organizations that can be named after a person: 'the group Lind led'. */
const NAMED_FOR_OWNER = /^(?:group|party|network|union|bank|club)$/;

/** Nouns after the name of a medium or company: 'the Norland newspaper'. */
const MEDIUM = /^(?:newspaper|magazine|newscast|tabloid|broadcaster|airline)$/;

/** Returns the evidence from a description before a comma: 'his lawyer, Mara Lind,', 'the operator, Sundline,'. */
function describedClue(words: readonly Word[], from: number): Clue {
  const lower = lowerAt(words, from - 2);
  if (COMPANY.has(lower)) return { organization: 2 };
  if (THING.test(lower)) return { thing: 4 };
  return ROLES.has(lower) || RELATIONS.has(lower) ? { person: 1.5 } : undefined;
}

/** Nouns for organizations before a name: 'the ferry operator Norline'. */
const COMPANY: ReadonlySet<string> = new Set(companyNouns);

/** Nouns for things before a name: 'the cruise ship, Norland Star,'. */
const THING =
  /^(?:ship|vessel|boat|ferry|yacht|tanker|film|movie|book|novel|song|album|game|database|satellite|spacecraft|rocket|horse|dog|comet|hurricane|storm)$/;

/** Nouns for things that are named after a place: 'the Norland crossing', 'the Norland plant', 'Lind district'. */
const FACILITY =
  /^(?:crossing|plant|airport|harbor|harbour|border|bridge|dam|coast|district|province|county|prefecture|governorate|oblast|municipality)$/;

/** Nouns after the name of a thing, such as a study or a law: 'the National Health study'. */
const WORK = /^(?:study|survey|census|act|treaty|prize|award|trophy)$/;

function clueBefore(word: Word, next: Word | undefined): Clue {
  const { lower } = word;
  if (isRole(word) || RELATIONS.has(lower)) return { person: 2 };
  if (lower === 'the') return next?.pos === 'NOUN' ? undefined : { organization: 0.8, person: -1.5 };
  if (lower === 'told') return { organization: 1 };
  if (SPEECH_VERBS.has(lower)) return { person: 1 };
  if (/^['’]s$/u.test(lower)) return { person: 0.4 };
  if (/^(?:in|near|throughout)$/u.test(lower) && !/^['’]s$/u.test(next?.text ?? '')) return { place: 2.2 };
  return BEFORE_PLACE.has(lower) ? { place: /^(?:to|from|at)$/u.test(lower) ? 0.5 : 1.2 } : undefined;
}

/** Nouns for people or things that only organizations have: 'Norline spokesman', 'Norline’s shareholders'. */
const OF_BODY =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|ceo|cfo|shareholders|employees|customers|subsidiary|headquarters|shares|users|executives|staffers|flights?|website)$/;

function clueAfter(next: Word, words: readonly Word[], to: number): Clue {
  const second = words[to + 1];
  if (isLetters(next)) return { person: 3 };
  if (FACILITY.test(next.lower)) return { place: 1.6 };
  if (MEDIUM.test(next.lower) && !/^(?:National|Local|State)$/u.test(textAt(words, to - 1)))
    return { organization: 2 };
  if (WORK.test(next.lower)) return { thing: 2 };
  if (next.text === ',') return second && clueAfterComma(second, words.slice(to + 2, to + 9));
  if (SPEECH_VERBS.has(next.lower) && second?.lower === 'it') return { organization: 2 };
  if (OF_BODY.test(next.lower === "'s" ? (second?.lower ?? '') : next.lower))
    return { organization: 1.5, person: -1 };
  const isSomebody =
    SPEECH_VERBS.has(next.lower) || /^(?:who|whose|told|argued|believes|thinks)$/u.test(next.lower);
  return isSomebody ? { person: 1.2 } : undefined;
}

/**
 * Returns the head of a noun phrase: 'firm' in 'a Norlandic shipping firm that'. Returns '' for 'the bank's former
 * head'.
 */
function headOf(words: readonly Word[]): string {
  const end = words.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/.test(pos));
  return /^['’]/u.test(textAt(words, end)) ? '' : textAt(words, end - 1);
}

/** Returns the evidence from the words after a comma, such as ', 61,' for a person and ', a village' for a place. */
function clueAfterComma({ text, lower }: Word, words: readonly Word[]): Clue {
  const [next] = words;
  if (/^\d\d$/.test(text)) return { person: 3 };
  if (isRegion(text) && !/^['’]s?$/u.test(next?.text ?? '')) return { place: 3 };
  if (lower === 'which') return { organization: 0.5, person: -1.5 };
  const head = /^(?:an?|the)$/.test(lower) ? headOf(words) : '';
  if (SETTLEMENT.test(head)) return { place: 3 };
  if (COMPANY.has(head) && !/^(?:party|union)$/.test(head)) return { organization: 3 };
  return /^(?:who|whose|a|an|his|her|former)$/u.test(lower) ? { person: 1 } : undefined;
}
