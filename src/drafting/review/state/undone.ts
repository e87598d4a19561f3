import { Briefing } from '../../../briefing/briefing.js';
import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Action } from '../actions.js';
import { addressOf, entryOf, type Item, partOf } from '../items.js';
import { applyPatch, inverse } from '../patch.js';
import { changeBetween } from './effects.js';
import { type Review, type Step, withFile } from './state.js';

/** Undoes the last change of the session, unless another window has changed the same entry since then. */
export function undone(review: Review): Step {
  const last = review.history.at(-1);
  if (last === undefined) return { review: { ...review, said: 'There is nothing to undo.' } };
  const patch = inverse(last.patch);
  const file = applyPatch(review.file, patch);
  if (file === undefined)
    return {
      review: { ...review, said: 'Cannot undo: another window has changed the entry since then.' },
    };
  const history = review.history.slice(0, -1);
  const effect = changeBetween(review.file, file, last.at, review.tools.isAscii);
  return {
    review: {
      ...withFile({ ...review, chosen: last.chosen }, file),
      at: last.at,
      isClose: false,
      history,
      said: `Undone: ${last.words}${effect === undefined ? '' : ` (${effect})`}.`,
    },
    patch,
  };
}

/** Describes an action for the message that it has been undone: 'merge Lind', 'standing of the claim at 0.P3.s1'. */
export function doneWords(file: BriefingFile, at: Item | undefined, action: Action): string {
  const subject = at === undefined ? 'an entry' : subjectOf(file, at);
  switch (action.do) {
    case 'accept':
    case 'drop':
      return `${action.do} ${subject}`;
    case 'accept so':
      return `apply the suggestion for ${subject}`;
    case 'accept page':
      return 'accept the list';
    case 'drop page':
      return 'drop the list';
    case 'merge':
    case 'merge before':
    case 'merge into':
      return `merge ${subject}`;
    case 'split':
    case 'split name':
      return `split ${subject}`;
    case 'add name':
      return `add ${action.name}`;
    case 'add names':
      return `add ${action.names.map(({ name }) => name).join(', ')}`;
    case 'add':
    case 'add sentence':
      return 'add a claim';
    case 'field':
      return `${action.field.label} of ${subject}`;
    default:
      return `${FIELDS[action.do] ?? 'change'} of ${subject}`;
  }
}

/** The part of an entry that each of the remaining actions changes. */
const FIELDS: Readonly<Record<string, string>> = {
  kind: 'kind',
  standing: 'standing',
  voice: 'voice',
  'new voice': 'voice',
  hedge: 'hedge',
  fact: 'fact wording',
  dispute: 'dispute',
  about: 'topics',
  reword: 'words',
  extract: 'words',
  whole: 'words',
};

const ONE_OF: Readonly<Record<string, string>> = {
  sources: 'the source',
  positions: 'the position',
  gaps: 'the gap',
};

function subjectOf(file: BriefingFile, item: Item): string {
  if (item.kind === 'claims') return `the claim at ${entryOf<Claim>(file, item)?.at ?? item.id}`;
  const isNamed = partOf(item) === 'names' || item.kind === 'issues' || item.kind === 'events';
  return isNamed ? new Briefing(file).nameOf(item.id) : (ONE_OF[item.kind] ?? addressOf(item));
}
