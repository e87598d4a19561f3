import { BODY_NOUNS, COMPANY_WORDS, OF_HEADS } from '../lexicon/bodies.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { KNOWN_BODIES } from '../lexicon/known-bodies.js';
import { PLACE_NOUNS, THINGS } from '../lexicon/places.js';
import { RELATIONS, ROLES } from '../lexicon/titles.js';
import { SPEECH_VERBS } from '../sentences/following-words.js';
import { isRegion, knownPlace } from './gazetteer.js';
import { LANDSCAPE } from './runs.js';
import { textOf } from './titles.js';
import type { Word } from './words.js';

/** The evidence for each kind. A thing is a name that is neither a person, an organization nor a place. */
export interface Evidence {
  readonly person: number;
  readonly organization: number;
  readonly place: number;
  readonly thing: number;
}

export const NO_EVIDENCE: Evidence = { person: 0, organization: 0, place: 0, thing: 0 };

export const sum = (a: Evidence, b: Evidence): Evidence => ({
  person: a.person + b.person,
  organization: a.organization + b.organization,
  place: a.place + b.place,
  thing: a.thing + b.thing,
});

type Clue = Partial<Evidence> | undefined;

/** Returns the evidence in a name's own words. */
export function inName(words: readonly Word[]): Evidence {
  const text = textOf(words);
  const [first, last] = [words[0]?.text ?? '', words.at(-1)?.text ?? ''];
  const noun = nounClue(words, last);
  const clues: Clue[] = [
    knownPlace(text) === undefined ? undefined : { place: 4 },
    KNOWN_BODIES.has(text) ? { organization: 4 } : undefined,
    isAcronym(words) || DOMAIN.test(last) ? { organization: 2 } : undefined,
    noun ?? personClue(words, first, last),
  ];
  return clues.reduce<Evidence>((total, clue) => sum(total, { ...NO_EVIDENCE, ...clue }), NO_EVIDENCE);
}

const DOMAIN = /\.(?:com|org|net|gov|edu|info|tv)$/;

/** 'NATO', but not a word in capitals for emphasis, such as 'LIVE'. */
const isAcronym = ([word, ...more]: readonly Word[]): boolean =>
  word !== undefined &&
  more.length === 0 &&
  word.pos === 'PROPN' &&
  /^\p{Lu}{2,6}$/u.test(word.text) &&
  !SHORT_FOR_THINGS.test(word.text) &&
  !/^[IVX]+$/.test(word.text);

/** Abbreviations that are not organizations. */
export const SHORT_FOR_THINGS =
  /^(?:IQ|CPU|GPU|DNA|RNA|HIV|AIDS|COVID|SARS|TV|GDP|CEO|CFO|VAT|PR|IT|AI|ID|CCTV|GPS|SUV|FAQ|VIP|UFO|LED|QC|KC|SC|MP|MPs|MEP|PhD|MD|OBE|CBE|MBE|VC|USB|DVD|CD|PDF|URL|HTML|GMT|UTC|BST|EST)$/;

function nounClue(words: readonly Word[], last: string): Clue {
  const of = words.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  const head = of > 0 ? (words[of - 1]?.text ?? '') : '';
  if (OF_HEADS.has(head) || BODY_NOUNS.has(head)) return headClue(head);
  if (isThing(words, last)) return { thing: 4 };
  if (words.length < 2) return undefined;
  if (isNamedAfterCountry(words)) return { organization: 3 };
  if (BODY_NOUNS.has(last) || COMPANY_WORDS.has(last) || CLUB.test(last)) return { organization: 3 };
  if (/^(?:Port|Mount|Lake|Cape|Fort)$/u.test(words[0]?.text ?? '')) return { place: 2 };
  if (LANDSCAPE.test(last)) return { place: 4 };
  if (!PLACE_NOUNS.has(last)) return undefined;
  return /^(?:School|Court)$/u.test(words.at(-2)?.text ?? '') ? { organization: 3 } : { place: 2 };
}

/** 'Statistics Norland', 'Food Standards Norland': a task and a country. */
const isNamedAfterCountry = (words: readonly Word[]): boolean =>
  COUNTRY_WORDS.test(words[0]?.text ?? '') && knownPlace(words.at(-1)?.text ?? '') !== undefined;

const COUNTRY_WORDS =
  /^(?:Statistics|Environment|Food|Health|Fisheries|Sport|Sports|Athletics|Swimming|Cricket|Rugby|Hockey|Parks|Tourism|Transport|Aviation|Energy|Water|Library|Archives|Rail|Post|Radio|Air|Basketball|Cycling|Rowing|Tennis|Football)$/u;

const CLUB = /^(?:United|Rovers|Wanderers|Athletic|Albion|FC)$/u;

const headClue = (head: string): Clue =>
  PLACE_NOUNS.has(head) && !BODY_NOUNS.has(head) ? { place: 2 } : { organization: 3 };

/** 'Fan Expo Canada' is an event, and 'Clean Air Act' a law. */
const isThing = (words: readonly Word[], last: string): boolean =>
  THINGS.has(last) || (!BODY_NOUNS.has(last) && words.slice(1, -1).some(({ text }) => THINGS.has(text)));

function personClue(words: readonly Word[], first: string, last: string): Clue {
  if (words.length > 5) return undefined;
  if (/^(?:Jr|Sr)\.?$/u.test(last)) return { person: 4 };
  if (words.length === 2 && /^[IVX]{1,4}$/u.test(last)) return { person: 2 };
  if (words.slice(1, -1).some(({ text }) => /^\p{Lu}\.$/u.test(text))) return { person: 3 };
  if (/^(?:\p{Lu}\.){1,3}$/u.test(first) && words.length > 1) return { person: 2 };
  if (words.some(({ text }) => /^(?:al|el)-\p{Lu}/iu.test(text)) && words.length > 1) return { person: 2 };
  if (!FIRST_NAMES.has(first) && !FIRST_NAMES.has(first.split('-')[0] ?? ''))
    return isLikePerson(words) ? { person: 0.6 } : undefined;
  return words.length > 1 ? { person: 3 } : { person: 1.5 };
}

/** Two or three capitalized words without other evidence. */
const isLikePerson = (words: readonly Word[]): boolean =>
  (words.length === 2 || words.length === 3) &&
  words.every(({ text, pos }) => pos === 'PROPN' && /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(text));

const PLACE_PREPOSITIONS = new Set(
  'in at near off across throughout outside inside around into toward towards from visit visited visiting leave left entered reached via to'.split(
    ' ',
  ),
);

/** Returns the evidence in the context of a name. */
export function aroundName(words: readonly Word[], from: number, to: number): Evidence {
  const [before, next, second] = [words[from - 1], words[to], words[to + 1]];
  const acts = to - from > 1 && /^(?:VERB|AUX)$/u.test(next?.pos ?? '') ? { person: 0.4 } : undefined;
  const isQuoted = /^["“‘']$/u.test(before?.text ?? '') && /^["”’',]$/u.test(next?.text ?? '');
  const title = isQuoted && to - from > 1 ? { thing: 2 } : undefined;
  const isShortForm =
    before?.text === '(' && words[from - 2]?.pos === 'NOUN' && /^\p{Ll}/u.test(words[from - 2]?.text ?? '');
  const described = before?.text === ',' ? describedClue(words, from) : undefined;
  const clues = [
    described,
    isShortForm ? { thing: 4 } : undefined,
    before && (kindClue(words, from) ?? clueBefore(before, next)),
    next && clueBehind(next, second, words[to + 2]),
    acts,
    title,
  ];
  return clues.reduce<Evidence>((total, clue) => sum(total, { ...NO_EVIDENCE, ...clue }), NO_EVIDENCE);
}

/** 'the city of Lind', 'the broadcaster Norvision', 'his team Norland Racing': the noun before says what it is. */
function kindClue(words: readonly Word[], from: number): Clue {
  const lower = words[from - 1]?.lower ?? '';
  const noun = words[lower === 'the' ? from - 3 : from - 2]?.lower ?? '';
  if ((lower === 'of' || words[from - 2]?.lower === 'of') && SETTLEMENT.test(noun)) return { place: 4 };
  if (THING.test(lower)) return { thing: 2 };
  return COMPANY.test(lower) && !NAMED_FOR_OWNER.test(lower) ? { organization: 2 } : undefined;
}

const SETTLEMENT =
  /^(?:city|cities|town|towns|village|villages|island|islands|province|provinces|region|district|county|suburb|municipality|hamlet|port|outskirts|coast|shores?|state|territory|peninsula|valley)$/;

/** 'The Lind family', 'the group Lind led' are named for somebody. */
const NAMED_FOR_OWNER = /^(?:group|party|network|union|bank|club)$/;

/** 'his lawyer, Mara Lind,', 'the operator, Sundline,' */
function describedClue(words: readonly Word[], from: number): Clue {
  const lower = words[from - 2]?.lower ?? '';
  if (COMPANY.test(lower)) return { organization: 2 };
  if (THING.test(lower)) return { thing: 4 };
  return ROLES.has(lower) || RELATIONS.has(lower) ? { person: 1.5 } : undefined;
}

const COMPANY =
  /^(?:operator|company|firm|maker|manufacturer|carmaker|automaker|chipmaker|drugmaker|planemaker|airline|carrier|bank|utility|retailer|publisher|developer|charity|agency|watchdog|nonprofit|club|team|union|network|group|party|newspaper|magazine|journal|tabloid|daily|weekly|broadcaster|channel|startup|subsidiary|supermarket|brewer|lender|insurer|contractor|militia|orchestra)$/;

/** 'the cruise ship, Norland Star,' */
const THING =
  /^(?:ship|vessel|boat|ferry|yacht|tanker|film|movie|book|novel|song|album|game|database|satellite|spacecraft|rocket|horse|dog|comet|hurricane|storm)$/;

/** 'The Norland crossing', 'the Norland plant': named after a place. */
const FACILITY = /^(?:crossing|plant|airport|harbor|harbour|border|bridge|dam|coast)$/;

/** 'The National Health study' */
const WORK = /^(?:study|survey|census|act|treaty|prize|award|trophy)$/;

function clueBefore({ lower }: Word, next: Word | undefined): Clue {
  if (ROLES.has(lower) || ROLES.has(lower.replace(/s$/, '')) || RELATIONS.has(lower)) return { person: 2 };
  if (lower === 'the') return next?.pos === 'NOUN' ? undefined : { organization: 0.8, person: -1.5 };
  if (SPEECH_VERBS.has(lower)) return { person: 1 };
  if (/^['’]s$/u.test(lower)) return { person: 0.4 };
  if (/^(?:in|near|throughout)$/u.test(lower) && !/^['’]s$/u.test(next?.text ?? '')) return { place: 2.2 };
  return PLACE_PREPOSITIONS.has(lower) ? { place: /^(?:to|from|at)$/u.test(lower) ? 0.5 : 1.2 } : undefined;
}

/** People whom only an organization has: 'Norline spokesman', 'Norline’s shareholders'. */
const OF_BODY =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|ceo|cfo|shareholders|employees|customers|subsidiary|headquarters|shares|users|executives|staffers|flights?|website)$/;

function clueBehind(next: Word, second: Word | undefined, third: Word | undefined): Clue {
  if (FACILITY.test(next.lower)) return { place: 1.2 };
  if (WORK.test(next.lower)) return { thing: 2 };
  if (next.text === ',') return second && clueBehindComma(second, third);
  if (SPEECH_VERBS.has(next.lower) && second?.lower === 'it') return { organization: 2 };
  if (OF_BODY.test(next.lower === "'s" ? (second?.lower ?? '') : next.lower))
    return { organization: 1.5, person: -1 };
  const isSomebody =
    SPEECH_VERBS.has(next.lower) || /^(?:who|whose|told|argued|believes|thinks)$/u.test(next.lower);
  return isSomebody ? { person: 1.2 } : undefined;
}

/** ', 61,' after a person, ', Texas' and ', a village' after a place, ', which' after anything except a person. */
function clueBehindComma({ text, lower }: Word, next: Word | undefined): Clue {
  if (/^\d\d$/.test(text)) return { person: 3 };
  if (isRegion(text) && !/^['’]s?$/u.test(next?.text ?? '')) return { place: 3 };
  if (lower === 'which') return { organization: 0.5, person: -1.5 };
  if (/^an?$/.test(lower) && SETTLEMENT.test(next?.lower ?? '')) return { place: 3 };
  return /^(?:who|whose|a|an|his|her|former)$/u.test(lower) ? { person: 1 } : undefined;
}
