import { isDeepStrictEqual } from 'node:util';
import type { Attribution, BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { entryOf } from '../../../../drafting/review/items.js';
import { missedNames, namesLike } from '../../../../drafting/review/names/missed-names.js';
import type { NameKind } from '../../../../drafting/review/names/names.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import { isBodyName, isDescription } from '../../../../drafting/review/voices/label.js';
import { likelyVoices } from '../../../../drafting/review/voices/likely-voices.js';
import { voiceCalled } from '../../../../drafting/review/voices/speakers.js';
import type { Choice } from '../../../../system/prompts/prompter.js';
import { foldWords } from '../../../../text/fold.js';
import { matching, nameOf, type Question, searchByDigit } from './choices.js';
import { withoutKind } from './new-names.js';
import { words } from './words.js';

type Answer = Action | 'new' | 'unnamed' | undefined;

const voiced = (attribution: Attribution): Action => ({ do: 'voice', attribution });

/**
 * Asks for the voice of a claim, and offers likely voices first. The typed text is offered as a new voice, after voices
 * that begin with it.
 */
export const askVoice: Question = async (prompter, review, at) => {
  const claim = entryOf<Claim>(review.file, at) as Claim;
  const { file, voices } = review;
  const all = [...likelyVoices(review, claim), ...voices.filter((voice) => isThere(file, voice))];
  const distinct = [...new Map(all.map((voice) => [labelOf(file, voice), voice])).values()];
  const others = distinct.filter((voice) => !isDeepStrictEqual(voice, claim.attribution));
  const known: Choice<Answer>[] = [
    ...others.map((voice): Choice<Answer> => ({ label: labelOf(file, voice), value: voiced(voice) })),
    ...missedSpeakers(review, claim),
    { label: 'somebody new, by name', value: 'new' },
    { label: 'somebody unnamed, in the words of the source', value: 'unnamed' },
  ];
  const spoken = (review.tools.text?.unnamedSpeakers ?? [])
    .map((name) => voiceCalled(file, name))
    .map((voice): Choice<Answer> => ({ label: labelOf(file, voice), value: voiced(voice) }));
  const voice = await searchByDigit(
    prompter,
    'Whose voice? (choose by digit, press Enter for the first, or type a name)',
    (typed) => (typed.trim() === '' ? known : typedVoices(typed.trim(), [...known, ...spoken], review)),
  );
  if (voice !== 'new' && voice !== 'unnamed') return voice;
  const name = await words(
    prompter,
    review,
    voice === 'new' ? 'Name:' : 'Speaker, in the words of the source:',
    called(claim),
  );
  if (name === undefined || name.trim() === '') return undefined;
  return voice === 'new'
    ? { do: 'new voice', words: name, kind: 'people' }
    : voiced({ by: 'unnamed', label: name.trim() });
};

const isThere = ({ people, organizations, claims }: BriefingFile, voice: Attribution): boolean => {
  if (voice.by === 'source') return true;
  return voice.by === 'party'
    ? [...people, ...organizations].some(({ id }) => id === voice.party)
    : claims.some(({ attribution }) => isDeepStrictEqual(attribution, voice));
};

function missedSpeakers({ file, tools, passed }: Review, claim: Claim): Choice<Answer>[] {
  const sentence = tools.text?.around(claim)?.sentence ?? '';
  return missedNames(file, tools.text, passed)
    .filter(({ name, kind }) => kind !== 'places' && sentence.toLowerCase().includes(name.toLowerCase()))
    .flatMap(({ name, kind }) => newVoices(name).filter(({ value }) => isOfKind(value, kind)));
}

const isOfKind = (answer: Answer, kind: NameKind): boolean =>
  typeof answer === 'object' && answer.do === 'new voice' && answer.kind === kind;

/**
 * Offers voices and names that begin with the typed text, then the text as a new voice, and then other voices that
 * contain it.
 */
function typedVoices(
  typed: string,
  known: readonly Choice<Answer>[],
  { file, tools }: Review,
): Choice<Answer>[] {
  const folded = foldWords(typed);
  const isBegun = ({ label }: Choice<Answer>) => ` ${foldWords(label)}`.includes(` ${folded}`);
  const found = [
    ...newVoices(withoutKind(typed)).filter(({ label }) => label === typed),
    ...known.filter(isBegun),
    ...namesLike(typed, file, tools.text)
      .filter(({ name }) => /^[\p{L}\p{N}]/u.test(name.slice(typed.length)))
      .flatMap(({ name }) => newVoices(name).slice(0, 2)),
    ...newVoices(withoutKind(typed)),
    ...matching(known)(typed),
  ];
  const distinct = new Map<string, Choice<Answer>>();
  for (const choice of found) if (!distinct.has(choice.label)) distinct.set(choice.label, choice);
  return [...distinct.values()];
}

/** Offers a name as a new voice, the likeliest kind first. */
function newVoices(name: string): Choice<Answer>[] {
  const person: Choice<Answer> = {
    label: `${name} (a new person)`,
    value: { do: 'new voice', words: name, kind: 'people' },
  };
  const body: Choice<Answer> = {
    label: `${name} (a new organization)`,
    value: { do: 'new voice', words: name, kind: 'organizations' },
  };
  const unnamed: Choice<Answer> = {
    label: `${name} (unnamed)`,
    value: voiced({ by: 'unnamed', label: name }),
  };
  if (isDescription(name)) return [unnamed, body, person];
  return isBodyName(name) ? [body, person, unnamed] : [person, body, unnamed];
}

const labelOf = (file: BriefingFile, voice: Attribution): string => {
  if (voice.by === 'source') return 'the source’s own';
  return voice.by === 'party' ? nameOf(file, voice.party) : `${voice.label} (unnamed)`;
};

/** Returns the label of an unnamed voice as a proposal, since drafts often mistake names for labels. */
const called = ({ attribution }: Claim): string =>
  attribution.by === 'unnamed' ? (attribution.label ?? '') : '';
