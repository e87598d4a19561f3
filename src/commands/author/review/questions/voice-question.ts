import type { Attribution, BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { entryOf } from '../../../../drafting/review/items.js';
import { likelyVoices } from '../../../../drafting/review/voices/likely-voices.js';
import type { Choice } from '../../../../system/prompts/prompter.js';
import { matching, nameOf } from './choices.js';
import type { Question } from './question.js';
import { words } from './words.js';

type Answer = Action | 'new' | 'unnamed' | undefined;

const voiced = (attribution: Attribution): Action => ({ do: 'voice', attribution });

/** Lists likely voices first, so that Enter takes one; then every match of the typed text, or that text as a new voice. */
export const askVoice: Question = async (prompter, review, at) => {
  const claim = entryOf<Claim>(review.file, at) as Claim;
  const likely = likelyVoices(review, claim);
  const isLikely = (id: string) => likely.some((voice) => voice.by === 'party' && voice.party === id);
  const find = matching<Answer>([
    ...likely.map((voice) => ({ label: labelOf(review.file, voice), value: voiced(voice) })),
    ...[...review.file.people, ...review.file.organizations]
      .filter(({ id }) => !isLikely(id))
      .map(({ id }) => ({ label: nameOf(review.file, id), value: voiced({ by: 'party', party: id }) })),
    { label: 'somebody new, by name', value: 'new' },
    { label: 'somebody unnamed, in the words of the source', value: 'unnamed' },
  ]);
  const voice = await prompter.search<Answer>({
    message: 'Whose voice? (a digit chooses; or type a name)',
    escape: undefined,
    isNumbered: true,
    find: (typed) => [...find(typed), ...newVoices(typed.trim())],
  });
  if (voice !== 'new' && voice !== 'unnamed') return voice;
  const name = await words(
    prompter,
    voice === 'new' ? 'Name:' : 'Who, in the words of the source:',
    called(claim),
  );
  if (name === undefined || name.trim() === '') return undefined;
  return voice === 'new'
    ? { do: 'new voice', words: name, kind: 'people' }
    : voiced({ by: 'unnamed', label: name.trim() });
};

/** Offers the typed text as a new voice. */
const newVoices = (typed: string): Choice<Answer>[] =>
  typed === ''
    ? []
    : [
        { label: `${typed} (a new person)`, value: { do: 'new voice', words: typed, kind: 'people' } },
        {
          label: `${typed} (a new organization)`,
          value: { do: 'new voice', words: typed, kind: 'organizations' },
        },
        { label: `${typed} (unnamed)`, value: voiced({ by: 'unnamed', label: typed }) },
      ];

const labelOf = (file: BriefingFile, voice: Attribution): string => {
  if (voice.by === 'source') return 'the source’s own';
  return voice.by === 'party' ? nameOf(file, voice.party) : `${voice.label} (unnamed)`;
};

/** The existing name of the voice: a draft often mistakes a name for an unnamed speaker. */
const called = ({ attribution }: Claim): string =>
  attribution.by === 'unnamed' ? (attribution.label ?? '') : '';
