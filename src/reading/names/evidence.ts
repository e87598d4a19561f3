import { BODY_NOUNS, COMPANY_WORDS, KNOWN_BODIES, OF_HEADS } from '../lexicon/bodies.js';
import { FIRST_NAMES } from '../lexicon/first-names.js';
import { PLACE_NOUNS, THINGS } from '../lexicon/places.js';
import { textAt } from '../line/words.js';
import { knownPlace } from './gazetteer.js';
import { textOf } from './roles/titles.js';
import { LANDSCAPE } from './runs.js';
import type { Word } from './words.js';

/**
 * The strength of the evidence for each kind of name. All names of other kinds count as names of things.
 */
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

/** Evidence from one feature of a name or of the words around it; undefined if there is none. */
export type Clue = Partial<Evidence> | undefined;

export const total = (clues: readonly Clue[]): Evidence =>
  clues.reduce<Evidence>((all, clue) => sum(all, { ...NO_EVIDENCE, ...clue }), NO_EVIDENCE);

/** Returns the evidence from the words of the name, but not from the words around the name. */
export function inName(words: readonly Word[]): Evidence {
  const text = textOf(words);
  const [first, last] = [textAt(words, 0), words.at(-1)?.text ?? ''];
  return total([
    knownPlace(text) === undefined ? undefined : { place: 4 },
    KNOWN_BODIES.has(text) ? { organization: 4 } : undefined,
    isAcronym(words) || DOMAIN.test(last) ? { organization: 2 } : undefined,
    nounClue(words, last) ?? personClue(words, first, last),
  ]);
}

const DOMAIN = /\.(?:com|org|net|gov|edu|info|tv)$/;

/** Whether a name is an acronym such as 'NATO', and not a word in capitals for emphasis such as 'LIVE'. */
const isAcronym = ([word, ...more]: readonly Word[]): boolean =>
  word !== undefined &&
  more.length === 0 &&
  word.pos === 'PROPN' &&
  /^(?:\p{Lu}{3,6}|\p{Lu}{3}\d\d)$/u.test(word.text) &&
  !SHORT_FOR_THINGS.test(word.text) &&
  !/^[IVX]+$/.test(word.text);

/** Abbreviations that do not stand for organizations. */
export const SHORT_FOR_THINGS =
  /^(?:IQ|CPU|GPU|DNA|RNA|HIV|AIDS|COVID|SARS|TV|GDP|CEO|CFO|VAT|PR|IT|AI|ID|CCTV|GPS|SUV|FAQ|VIP|UFO|LED|QC|KC|SC|MP|MPs|MEP|PhD|MD|OBE|CBE|MBE|VC|USB|DVD|CD|PDF|URL|HTML|GMT|UTC|BST|EST)$/;

function nounClue(words: readonly Word[], last: string): Clue {
  const of = words.findIndex(({ lower }) => /^(?:of|for|on)$/u.test(lower));
  const head = of > 0 ? textAt(words, of - 1) : '';
  if (/^(?:State|Commonwealth)$/u.test(head) && of === 1) return { place: 2 };
  if (OF_HEADS.has(head) || BODY_NOUNS.has(head)) return headClue(head);
  if (/^(?:Geological|Antarctic) Survey$/u.test(textOf(words.slice(-2)))) return { organization: 3 };
  if (isBranch(words)) return { organization: 3 };
  if (isThing(words, last)) return { thing: 4 };
  return words.length < 2 ? undefined : (bodyClue(words, last) ?? placeClue(words, last));
}

function bodyClue(words: readonly Word[], last: string): Clue {
  if (last === 'Hospital' || /^Convention Cent/u.test(textOf(words.slice(-2))))
    return { organization: 1.5, place: 1 };
  const noun = last.split('-').at(-1) ?? last;
  const isBody =
    BODY_NOUNS.has(noun) ||
    COMPANY_WORDS.has(last) ||
    CLUB.test(last) ||
    (FIRM.test(last) && !FIRST_NAMES.has(textAt(words, 0))) ||
    FIRST_OF_BODY.test(textAt(words, 0)) ||
    words.slice(1, -1).some(({ text }) => /^(?:Against|Without|for)$/u.test(text));
  return isBody ? { organization: 3 } : undefined;
}

function placeClue(words: readonly Word[], last: string): Clue {
  if (/^(?:Port|Mount|Lake|Cape|Fort)$/u.test(textAt(words, 0))) return { place: 2 };
  // 'Southern Norland' is part of a country; 'Southern Norlanders' are not.
  const isPart = words.length === 2 && /^(?:North|South|East|West)ern$/u.test(textAt(words, 0));
  if (isPart && /a$|land$/u.test(last)) return { place: 2 };
  if (LANDSCAPE.test(last)) return { place: 4 };
  if (!PLACE_NOUNS.has(last)) return undefined;
  return /^(?:School|Court)$/u.test(words.at(-2)?.text ?? '') ? { organization: 3 } : { place: 2 };
}

/** First words of organizations' names: 'Radio Norland', 'Banco Lind'. */
const FIRST_OF_BODY =
  /^(?:Radio|Grupo|Banco|Banca|Banque|Bank|Federaci[oó]n|Fédération|Universidad|Université|Universität|Instituto|Institut|Partido|Parti|Asociaci[oó]n|Movimiento|Confederaci[oó]n|Sociedad|Compañía|Centro|Deutsche|Groupe|FC|AC|PT)$/u;

/**
 * Whether a name consists of an organization and a country: 'Youth Forum Norland', 'CNN Norland', 'US Federal Reserve'.
 */
const isBranch = (words: readonly Word[]): boolean =>
  (((words.length > 2 && WITH_BRANCHES.test(words.at(-2)?.text ?? '')) ||
    KNOWN_BODIES.has(textOf(words.slice(0, -1)))) &&
    knownPlace(words.at(-1)?.text ?? '') !== undefined) ||
  (KNOWN_BODIES.has(textOf(words.slice(1))) && knownPlace(textAt(words, 0)) !== undefined);

const WITH_BRANCHES = /^(?:Forum|Watch|Network|Alliance|Council|Institute|Party|Trust|Foundation)$/u;

/** Nouns at the end of the names of law firms. 'Chambers' is also a family name. */
const FIRM = /^(?:Chambers|Solicitors|Associates)$/u;

const CLUB = /^(?:United|Rovers|Wanderers|Athletic|Albion|FC)$/u;

const headClue = (head: string): Clue =>
  PLACE_NOUNS.has(head) && !BODY_NOUNS.has(head) ? { place: 2 } : { organization: 3 };

/** Whether a name refers to a thing, such as an event ('Fan Expo Canada') or a law ('Clean Air Act'). */
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

/** Whether a name looks like a person's: two or three capitalized words. */
const isLikePerson = (words: readonly Word[]): boolean =>
  (words.length === 2 || words.length === 3) &&
  words.every(({ text, pos }) => pos === 'PROPN' && /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(text));
