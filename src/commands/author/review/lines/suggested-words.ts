import { Briefing } from '../../../../briefing/briefing.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import { suggestionFor } from '../../../../drafting/review/accept.js';
import { entryOf } from '../../../../drafting/review/items.js';
import { effectOf } from '../../../../drafting/review/state/effects.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import { dependentsOf } from '../../../../drafting/review/wording/dependents/dependents.js';
import type { FrameKey } from '../../../../system/prompts/frame/frame.js';
import { KIND_WORDS } from './entry-lines.js';
import { type Paint, signed } from './paint.js';

/** The maximum length of a suggestion in the line of keys. */
const MAX_LENGTH = 28;

/**
 * Returns the key `r` and a description of its effect on the current entry, such as 'take: ◐ expected', 'take: Jon Ek'
 * or 'what “they” means'; undefined if it has no effect.
 */
export function suggestedKey(review: Review, paint: Paint): FrameKey | undefined {
  const words = suggestionWords(review, paint);
  if (words !== undefined) return { key: 'r', word: `take: ${words}`, stays: true };
  const [dependent] = review.at ? dependentsOf(review, review.at) : [];
  if (dependent === undefined) return undefined;
  const word = `what ${paint.unicode ? `“${dependent.word}”` : `"${dependent.word}"`} means`;
  return { key: 'r', word, ...(dependent.isOpen && { stays: true }) };
}

function suggestionWords(review: Review, paint: Paint): string | undefined {
  const { file, at, findings } = review;
  const suggestion = at && suggestionFor(findings, at);
  if (at === undefined || suggestion === undefined) return undefined;
  const briefing = new Briefing(file);
  if ('into' in suggestion) return shortened(briefing.nameOf(suggestion.into.id), paint);
  if ('set' in suggestion) return shortened(Object.values(suggestion.set).join(', '), paint);
  if ('kind' in suggestion) return KIND_WORDS[suggestion.kind];
  if ('drop' in suggestion) return 'not a name';
  const { action, words } = suggestion;
  const claim = entryOf<Claim>(file, at);
  if (action.do === 'standing' && claim)
    return signed(briefing.useOfClaim({ ...claim, standing: action.standing }), action.standing, paint);
  const effect = /voice|hedge/u.test(action.do) ? undefined : effectOf(review, at, action);
  return [words, ...(effect === undefined ? [] : [effect])].map((one) => shortened(one, paint)).join(' · ');
}

const shortened = (words: string, { unicode }: Paint): string =>
  words.length <= MAX_LENGTH
    ? words
    : `${words.slice(0, MAX_LENGTH - 1).replace(/\s+\S*$/u, '')}${unicode ? '…' : '...'}`;
