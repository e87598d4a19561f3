import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Action } from '../../../drafting/review/actions.js';
import { entryOf } from '../../../drafting/review/items.js';
import { likelyVoices } from '../../../drafting/review/names/likely-voices.js';
import { matching, nameOf } from './choices.js';
import type { Question } from './question.js';
import { words } from './words.js';

type Answer = Action | 'new' | 'unnamed' | undefined;

const voiced = (attribution: Attribution): Action => ({ do: 'voice', attribution });

/** Those who are likely first, so that Enter takes them; then everybody by typed words. */
export const askVoice: Question = async (prompter, review, at) => {
  const claim = entryOf<Claim>(review.file, at) as Claim;
  const likely = likelyVoices(review, claim);
  const isLikely = (id: string) => likely.some((voice) => voice.by === 'party' && voice.party === id);
  const voices = likely.map((attribution) => ({
    label: labelOf(review.file, attribution),
    value: voiced(attribution),
  }));
  const voice = await prompter.search<Answer>({
    message: 'Whose voice?',
    escape: undefined,
    find: matching<Answer>([
      ...voices,
      { label: 'somebody new, by name', value: 'new' },
      { label: 'somebody unnamed, in the words of the source', value: 'unnamed' },
      ...[...review.file.people, ...review.file.organizations]
        .filter(({ id }) => !isLikely(id))
        .map(({ id }) => ({
          label: nameOf(review.file, id),
          value: voiced({ by: 'party', party: id }),
        })),
    ]),
  });
  if (voice !== 'new' && voice !== 'unnamed') return voice;
  const name = await words(
    prompter,
    voice === 'new' ? 'Name:' : 'Who, in the words of the source:',
    called(claim),
  );
  if (name === undefined || name.trim() === '') return undefined;
  return voice === 'new' ? { do: 'new voice', words: name } : voiced({ by: 'unnamed', label: name.trim() });
};

const labelOf = (file: BriefingFile, voice: Attribution): string => {
  if (voice.by === 'source') return 'the source’s own';
  return voice.by === 'party' ? nameOf(file, voice.party) : `${voice.label} (unnamed)`;
};

/** The existing name of the voice: a draft often mistakes a name for an unnamed speaker. */
const called = ({ attribution }: Claim): string =>
  attribution.by === 'unnamed' ? (attribution.label ?? '') : '';
