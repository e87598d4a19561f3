import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import { entryOf, type Item } from '../../items.js';
import type { Review } from '../../state/state.js';
import type { ReviewText } from '../../text.js';
import { isExplained } from '../pronouns/brackets.js';
import { type Unnamed, unnamedIn } from '../pronouns/pronouns.js';
import { withoutOpening } from '../shorter.js';
import { meaning, reword, type Wording } from '../wording.js';
import type { Dependent, Meaning } from './dependent.js';
import { descriptionIn } from './descriptions.js';
import { longerMentions } from './longer-mentions.js';
import { meaningsIn } from './meaning.js';
import { meaningsOf } from './meanings.js';
import { isOpen } from './open.js';
import { peopleMeant } from './people-meant.js';
import { type Referring, referringIn } from './words.js';

/** Lists the words of a claim that may refer to something outside the claim; empty for other entries. */
export function dependentsOf({ file, tools }: Pick<Review, 'file' | 'tools'>, at: Item): Dependent[] {
  const claim = at.kind === 'claims' ? entryOf<Claim>(file, at) : undefined;
  return claim && tools.text ? dependentsIn(claim, file, tools.text) : [];
}

/**
 * Lists the words of a claim that may refer to something outside the claim. Words that cannot be understood from the
 * claim alone come first.
 */
export function dependentsIn(claim: Claim, file: BriefingFile, text: ReviewText): Dependent[] {
  const known = [pronounOf(claim, file, text) ?? [], descriptionIn(claim, file, text) ?? []].flat();
  const placeIn = ({ index, within }: Pick<Dependent, 'index' | 'within'>) =>
    index + claim.text.length - within.length;
  const isUnexplained = (one: Dependent) => !isExplained(one.within, one.index + one.word.length);
  const isNew = ({ index }: Pick<Dependent, 'index'>) => !known.some((one) => placeIn(one) === index);
  const others = referringIn(claim, text)
    .filter(isNew)
    .map((one) => dependent(one, claim, file, text));
  const longer = longerMentions(claim, text).filter(isNew);
  const all = distinct([...known, ...others, ...longer])
    .filter(isUnexplained)
    .sort((one, other) => placeIn(one) - placeIn(other));
  return [...all.filter((one) => one.isOpen), ...all.filter((one) => !one.isOpen)];
}

const distinct = (all: readonly Dependent[]): Dependent[] => [
  ...new Map([...all].reverse().map((one) => [one.index, one])).values(),
];

/** Finds a pronoun for a person who is not named in the claim. */
function pronounOf(claim: Claim, file: BriefingFile, text: ReviewText): Dependent | undefined {
  const found = unnamedIn(claim, file, text);
  if (found === undefined) return undefined;
  const { pronoun, index, named, isUnclear } = found;
  return {
    word: pronoun,
    index,
    within: claim.text,
    meanings: isUnclear || named.length === 0 ? withOthers(found, claim, file, text) : named,
    isOpen: true,
    isSure: !isUnclear && named.length > 0,
  };
}

/** Adds other people to whom a pronoun may refer, after those named nearest. */
function withOthers(
  { pronoun: word, index, named }: Unnamed,
  claim: Claim,
  file: BriefingFile,
  text: ReviewText,
): Meaning[] {
  const others = peopleMeant({ word, index, kind: 'person' }, claim, file, text);
  const meant = others.filter(({ id }) => !named.some((one) => one.id === id));
  return [...named, ...meaningsIn(claim.text, { word, index }, meant, text.whole)].slice(0, MOST);
}

/** The maximum number of meanings, so that each has a digit. */
const MOST = 8;

function dependent(word: Referring, claim: Claim, file: BriefingFile, text: ReviewText): Dependent {
  const [begun] = withoutOpening(claim);
  const skipped = begun === undefined ? 0 : claim.text.length - begun.text.length;
  const isAfterOpening = skipped > 0 && word.index === skipped;
  const within = isAfterOpening && begun ? begun.text : claim.text;
  const at = {
    word: isAfterOpening ? within.slice(0, word.word.length) : word.word,
    index: isAfterOpening ? 0 : word.index,
  };
  const { meant, isSure } = meaningsOf(word, claim, file, text);
  const meanings = meaningsIn(within, at, meant, text.whole).slice(0, MOST);
  const isFirstFit = meaningsIn(within, at, meant.slice(0, 1), text.whole).length > 0;
  const isUnclear = isOpen(word, claim, file, text);
  // A word that is clear from the claim itself needs no other words.
  const isNeeded = isUnclear || /^speakers?$/u.test(word.kind);
  return { ...at, within, meanings, isOpen: isUnclear, isSure: isSure && isFirstFit && isNeeded };
}

/** The maximum number of words of a claim whose meanings are offered among the wordings of the claim. */
const MOST_OFFERED = 2;

/**
 * Returns the claim with a word replaced by its meaning, for each word whose meaning is so likely that it can be
 * suggested. The question about a single word offers the other meanings, too.
 */
export const called = (claim: Claim, file: BriefingFile, text: ReviewText): Wording[] =>
  dependentsIn(claim, file, text)
    .filter(({ isSure }) => isSure)
    .slice(0, MOST_OFFERED)
    .flatMap(({ word, meanings: [first] }) =>
      first === undefined
        ? []
        : {
            ...reword(first.text, `${first.name} for “${word}”`, first.id),
            action: meaning(word, first.name, first.text, first.id),
          },
    );
