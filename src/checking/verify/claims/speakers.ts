import type { Briefing } from '../../../briefing/briefing.js';
import { BODIES } from '../../../reading/voices/lexicon/source-nouns.js';
import { DESCRIBING } from '../../meaning/lexicon/describing-nouns.js';
import type { Meaning, Speaker, WordRange } from '../../meaning/meaning.js';
import { keyOf } from '../../meaning/names/name-book.js';
import { wordsAbout } from '../../meaning/names/party-words.js';
import { rootOf, rootSet } from '../../meaning/root.js';
import { hasSense } from '../../meaning/senses.js';
import { rootsOf } from '../../meaning/support.js';
import { comparable, wordsIn } from '../comparable.js';
import type { ClaimInText } from './claim-in-text.js';
import { STANDS } from './holders.js';

/** Returns the speaker whose words contain most of the words that the claim and its sentence share. */
export function speakerOf({ said, source }: ClaimInText): Speaker | undefined {
  const roots = rootsOf(said);
  const shared = new Set(
    source.words.flatMap(({ isContent, root }) => (isContent && roots.has(root) ? [root] : [])),
  );
  const quoted = source.speakers.length === 1 ? quotedRanges(source) : [];
  return source.speakers.find(({ content, voice }) => {
    const inside = new Set(
      [...content, ...quoted].flatMap(({ first, last }) =>
        source.words.slice(first, last + 1).flatMap(({ root }) => (shared.has(root) ? [root] : [])),
      ),
    );
    return voice.kind !== 'source' && inside.size > shared.size * 0.8;
  });
}

/** Returns the ranges in quotation marks. */
function quotedRanges({ words }: Meaning): WordRange[] {
  const marks = words.flatMap(({ text }, at) => (/^["“”„«»]$/.test(text) ? [at] : []));
  return marks.flatMap((first, index) => {
    const last = marks[index + 1];
    return index % 2 === 0 && last !== undefined ? [{ first, last }] : [];
  });
}

const beforeArticle = (words: Meaning['words'], first: number): string =>
  words[first - 1]?.lower === 'the' ? (words[first - 2]?.lower ?? '') : (words[first - 1]?.lower ?? '');

/** Returns the keys of a party and of its organization or its members. */
export function keysOfParty(party: string, briefing: Briefing): string[] {
  const entity = briefing.entity(party);
  const own = keyOf(briefing.nameOf(party));
  if (entity?.kind === 'people') {
    const { of } = entity.value;
    return of === undefined ? [own] : [own, keyOf(briefing.nameOf(of))];
  }
  const members = briefing.all('people').filter(({ of }) => of === party);
  return [own, ...members.map(({ id }) => keyOf(briefing.nameOf(id)))];
}

const BODY = rootSet([...BODIES]);

/** Whether a sentence can continue a speaker's words: it is a bullet, or contains quotation marks or a pronoun. */
export const isContinued = ({ source, sentence }: ClaimInText): boolean =>
  sentence.kind === 'bullet' ||
  source.words.some(({ lower }) => /^(?:["“”„«»]|we|our|us|i|my|he|she|they|his|would)$/.test(lower));

/** Whether a speaker has a given name or description, ignoring the article. */
export const isCalled = ({ voice: { name = '' } }: Speaker, called: string): boolean =>
  withoutArticle(name) === withoutArticle(called);

const withoutArticle = (name: string): string => comparable(name).replace(/^(?:the|an?) /u, '');

/** Whether a speaker is referred to by a description of the party: 'the city reasoned' for a municipality. */
export function isDescribed({ voice, keys }: Speaker, party: string, briefing: Briefing): boolean {
  if (keys.length > 0 || voice.name === undefined) return false;
  const own = wordsAbout(party, briefing);
  const called = wordsIn(withoutArticle(voice.name)).map(rootOf);
  return (
    called.every((word) => own.has(word)) ||
    called.some((word) => (DESCRIBING.has(word) || BODY.has(word)) && hasSense(own, word))
  );
}

/** Whether a party, referred to by its kind or a word of its name, makes or denies a statement: 'the army denied'. */
export function takesStand({ words, speakers }: Meaning, party: string, briefing: Briefing): boolean {
  if (speakers.length > 0) return false;
  const own = wordsAbout(party, briefing);
  return words.some(({ root }, at) => own.has(root) && isStand(words.slice(at + 1, at + 4)));
}

const isStand = (words: Meaning['words']): boolean =>
  STANDS.has(words.find(({ pos, lower }) => pos !== 'ADV' && !/^(?:has|have|had)$/.test(lower))?.root ?? '');

/** Returns the keys of names beside a speaker's description or organization: 'its author, Aske', 'Lind of Labor'. */
export function besideSpeaker({ voice: { name = '' } }: Speaker, { words, names }: Meaning): string[] {
  const head = rootOf(wordsIn(name).at(-1) ?? '');
  const at = words.findIndex(({ root }) => root === head);
  const own = names.find(({ text }) => text === name);
  const isOf = own !== undefined && /^(?:of|from|at|for|with)$/.test(beforeArticle(words, own.first));
  if (isOf)
    return names.filter(({ last }) => last < own.first && own.first - last <= 3).flatMap(({ keys }) => keys);
  if (at < 0 || words[at + 1]?.lower !== ',') return [];
  const end = words.findIndex(({ pos }, index) => index > at && /^(?:VERB|AUX)$/.test(pos));
  return names.filter(({ first }) => first > at && first < end).flatMap(({ keys }) => keys);
}
