import type { BriefingFile, Claim } from '../../../../briefing/file/schema.js';
import type { Action } from '../../../../drafting/review/actions.js';
import { entryOf, itemsOf } from '../../../../drafting/review/items.js';
import { likelyDisputes } from '../../../../drafting/review/links.js';
import { isName, NAME_KINDS } from '../../../../drafting/review/names/names.js';
import type { Choice } from '../../../../system/prompts/prompter.js';
import { claimChoice, matching, nameOf } from './choices.js';
import type { Question } from './question.js';
import { words } from './words.js';

/** Questions about links: contradicting claims, the topics of a claim, and names that the draft does not have. */

const KIND_LABELS = { people: 'a person', organizations: 'an organization', places: 'a place' } as const;

export const askDispute: Question = async (prompter, { file }, at) => {
  const claim = entryOf<Claim>(file, at) as Claim;
  const find = matching(
    likelyDisputes(file, claim).map((other) => ({
      label: `${isDisputed(claim, other) ? 'no longer: ' : ''}${claimChoice(other).label}`,
      value: other.id,
    })),
  );
  const id = await prompter.search<string | undefined>({
    message: 'Which claim contradicts this one?',
    escape: undefined,
    find,
  });
  return id === undefined ? undefined : { do: 'dispute', id };
};

const isDisputed = (one: Claim, other: Claim): boolean =>
  one.disputes?.includes(other.id) || other.disputes?.includes(one.id) || false;

export const askAbout: Question = async (prompter, { file }, at) => {
  const { about } = entryOf<Claim>(file, at) as Claim;
  const find = matching<Action | undefined>(aboutChoices(file, about));
  return prompter.search<Action | undefined>({
    message: 'What is it about? (Enter adds a topic, or removes one that it has)',
    escape: undefined,
    find: (typed) => [...find(typed), ...newNames(typed.trim())],
  });
};

/** Offers the typed text as a new name. It becomes a topic of the claims that contain it. */
const newNames = (name: string): Choice<Action>[] =>
  name === ''
    ? []
    : NAME_KINDS.map((kind) => ({
        label: `${name} (${KIND_LABELS[kind].replace(/^an? /, 'a new ')})`,
        value: { do: 'add name', kind, name },
      }));

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

export const askNewName: Question = async (prompter) => {
  const name = await words(prompter, 'Name to add:');
  if (name === undefined || name.trim() === '') return undefined;
  const kind = await prompter.select<(typeof NAME_KINDS)[number] | undefined>({
    message: `${name.trim()} is`,
    choices: NAME_KINDS.map((value) => ({ label: KIND_LABELS[value], value })),
    escape: undefined,
  });
  return kind && { do: 'add name', kind, name };
};
