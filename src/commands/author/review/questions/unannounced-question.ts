import type { Claim } from '../../../../briefing/file/schema.js';
import { entryOf } from '../../../../drafting/review/items.js';
import { unannounced } from '../../../../drafting/review/voices/unannounced.js';
import type { Question } from './question.js';
import { words } from './words.js';

/** If the company is the voice of a claim, offers its words without 'the company stated'; Esc changes nothing. */
export const askUnannounced: Question = async (prompter, review, at) => {
  const claim = entryOf<Claim>(review.file, at);
  const offered = claim && (await unannounced(claim, review.file));
  if (offered === undefined) return undefined;
  const typed = await words(prompter, review, 'Enter takes what the voice says:', offered);
  return typed === undefined ? undefined : { do: 'reword', words: typed };
};
