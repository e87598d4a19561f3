import type { Claim } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { entryOf, type Item, itemsOf } from '../../../../drafting/review/items.js';
import { likelyDisputes } from '../../../../drafting/review/links.js';
import { isName } from '../../../../drafting/review/names/names.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import { voiceOf } from '../../../../drafting/review/wording/pronouns/nearest-names.js';
import { foldWords } from '../../../../text/fold.js';
import { claimChoice, matching, nameOf, type Question, search, searchByDigit } from './choices.js';
import { newNames } from './new-names.js';

export const askDispute: Question = async (prompter, { file }, at) => {
  const claim = entryOf<Claim>(file, at) as Claim;
  const find = matching(
    likelyDisputes(file, claim).map((other) => ({
      label: `${isDisputed(claim, other) ? 'remove: ' : ''}${claimChoice(other).label}`,
      value: other.id,
    })),
  );
  const id = await search(prompter, 'Which claim contradicts this one?', find);
  return id === undefined ? undefined : { do: 'dispute', id };
};

const isDisputed = (one: Claim, other: Claim): boolean =>
  one.disputes?.includes(other.id) || other.disputes?.includes(one.id) || false;

export const askAbout: Question = async (prompter, review, at) => {
  const find = matching<Action | undefined>(aboutChoices(review, at));
  const message = 'What is the claim about? (choose a topic again to remove it)';
  return searchByDigit(prompter, message, (typed) => [...find(typed), ...newNames(review, typed.trim())]);
};

/** Offers names in the sentence that the claim may be about, then its topics, then issues, and then other names. */
function aboutChoices({ file, tools }: Review, at: Item) {
  const claim = entryOf<Claim>(file, at) as Claim;
  const sentence = foldWords(tools.text?.around(claim)?.sentence ?? claim.text);
  const isNamed = (id: string) => ` ${sentence} `.includes(` ${foldWords(nameOf(file, id))} `);
  const rank = ({ kind, id }: Item): number => {
    if (claim.about.includes(id)) return 1;
    if (kind === 'issues') return 2;
    return isNamed(id) && id !== voiceOf(claim) ? 0 : 3;
  };
  return itemsOf(file)
    .filter((item) => item.kind === 'issues' || isName(item))
    .sort((one, other) => rank(one) - rank(other))
    .map(({ id }) => ({
      label: `${claim.about.includes(id) ? 'remove: ' : ''}${nameOf(file, id)}`,
      value: { do: 'about', id } as const,
    }));
}
