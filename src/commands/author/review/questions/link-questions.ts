import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { entryOf, itemsOf } from '../../../../drafting/review/items.js';
import { likelyDisputes } from '../../../../drafting/review/links.js';
import { isName } from '../../../../drafting/review/names/names.js';
import { claimChoice, matching, nameOf, search } from './choices.js';
import { newNames } from './new-names.js';
import type { Question } from './question.js';

export const askDispute: Question = async (prompter, { file }, at) => {
  const claim = entryOf<Claim>(file, at) as Claim;
  const find = matching(
    likelyDisputes(file, claim).map((other) => ({
      label: `${isDisputed(claim, other) ? 'no longer: ' : ''}${claimChoice(other).label}`,
      value: other.id,
    })),
  );
  const id = await search(prompter, 'Which claim contradicts this one?', find);
  return id === undefined ? undefined : { do: 'dispute', id };
};

const isDisputed = (one: Claim, other: Claim): boolean =>
  one.disputes?.includes(other.id) || other.disputes?.includes(one.id) || false;

export const askAbout: Question = async (prompter, review, at) => {
  const { file } = review;
  const { about } = entryOf<Claim>(file, at) as Claim;
  const find = matching<Action | undefined>(aboutChoices(file, about));
  const message = 'What is it about? (Enter adds a topic, or removes one that it has)';
  return search(prompter, message, (typed) => [...find(typed), ...newNames(review, typed.trim())]);
};

/** Lists issues before names; topics that the claim already has come last. */
function aboutChoices(file: BriefingFile, about: readonly string[]) {
  const items = itemsOf(file).filter((item) => item.kind === 'issues' || isName(item));
  const issuesFirst = [...items].sort(
    (one, other) => Number(other.kind === 'issues') - Number(one.kind === 'issues'),
  );
  const choice = ({ id }: { readonly id: string }) => ({
    label: `${about.includes(id) ? 'no longer: ' : ''}${nameOf(file, id)}`,
    value: { do: 'about', id } as const,
  });
  const has = ({ id }: { readonly id: string }) => about.includes(id);
  return [...issuesFirst.filter((item) => !has(item)), ...issuesFirst.filter(has)].map(choice);
}
