import { Briefing } from '../../briefing/briefing.js';
import { consistencyFindings } from '../../briefing/file/consistency.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { shapeFindings } from '../../briefing/file/shape.js';
import type { Action, Navigation } from './actions.js';
import { added, rewordedAs, withCue, withFact, withNewVoice, withStanding, withVoice } from './claims.js';
import { withField } from './fields.js';
import type { Item } from './items.js';
import { withAbout, withDispute, withName } from './links.js';
import { asKind, mergedInto, splitName } from './names/names.js';
import type { Outcome } from './removal.js';
import { split } from './splitting/split.js';
import type { ReviewText } from './text.js';
import { asExtract, asWhole, mergedWithBefore, mergedWithNext } from './wording/merging.js';
import { withWordsAccepted } from './wording/source-words.js';
import { withSentence } from './wording/unread.js';

type Deciding = 'accept' | 'accept so' | 'accept page' | 'drop' | 'drop page';

export type Changing = Exclude<Action, { readonly do: Navigation | Deciding }>;

/** Applies an action to the current entry, and returns the changed file or the reason why it is unchanged. */
export function changedBy(
  file: BriefingFile,
  item: Item,
  action: Changing,
  text: ReviewText | undefined,
): Outcome {
  switch (action.do) {
    case 'merge into':
      return mergedInto(file, item, action.into);
    case 'split name':
      return splitName(file, item, action.names);
    case 'kind':
      return asKind(file, item, action.kind);
    case 'field':
      return withField(file, item, action.field, action.value, text);
    case 'add name':
      return withName(file, action.kind, action.name, text);
    case 'add sentence':
      return withSentence(file, item.id, action.at, text);
    default:
      return item.kind === 'claims'
        ? accepted(file, claimBy(file, item.id, action, text), text)
        : { refused: 'That key works only on claims.' };
  }
}

const accepted = (before: BriefingFile, outcome: Outcome, text: ReviewText | undefined): Outcome =>
  'refused' in outcome ? outcome : withWordsAccepted(before, outcome, text);

type ClaimAction = Exclude<
  Changing,
  { readonly do: 'merge into' | 'split name' | 'kind' | 'field' | 'add name' | 'add sentence' }
>;

function claimBy(file: BriefingFile, id: string, action: ClaimAction, text: ReviewText | undefined): Outcome {
  switch (action.do) {
    case 'merge':
      return mergedWithNext(file, id, text);
    case 'merge before':
      return mergedWithBefore(file, id, text);
    case 'whole':
      return asWhole(file, id, text);
    case 'extract':
      return asExtract(file, id, action.span, text);
    case 'reword':
      return rewordedAs(file, id, action, text);
    case 'hedge':
      return withCue(file, id, action.words);
    case 'fact':
      return withFact(file, id, action.words);
    case 'add':
      return added(file, id, action, text);
    case 'new voice':
      return withNewVoice(file, id, action, text);
    case 'standing':
      return withStanding(file, id, action.standing, text);
    case 'voice':
      return withVoice(file, id, action.attribution, action.isForAll, text);
    case 'dispute':
      return withDispute(file, id, action.id);
    case 'about':
      return withAbout(file, id, action.id);
    case 'split':
      return split(file, id, action.parts, text);
  }
}

/**
 * Explains why a changed file is invalid.
 *
 * @returns undefined if it is valid or unchanged
 */
export function faultOf(before: BriefingFile, after: BriefingFile): string | undefined {
  if (after === before) return undefined;
  const shape = shapeFindings(after as unknown as Readonly<Record<string, unknown>>);
  const [fault] = shape.length > 0 ? shape : consistencyFindings(new Briefing(after));
  return fault && `Not done: ${fault.message} (${fault.remedy}).`;
}
