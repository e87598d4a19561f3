import { heading, list, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { unreviewed } from '../../shared/draft.js';
import { placeInlines, standingAndVoice } from '../../shared/inlines.js';
import { allFieldWords, fieldWords } from './fields.js';
import { type DifferenceRecord, OTHER_KINDS, type ThingChangesRecord, type ThingRecord } from './record.js';

type Kind = (typeof OTHER_KINDS)[number];

const TITLES: Readonly<Record<Exclude<Kind, 'gaps'>, string>> = {
  positions: 'Positions',
  issues: 'Issues',
  events: 'Events',
  people: 'People',
  organizations: 'Governments and organizations',
  places: 'Places',
  sources: 'Sources',
  notes: 'Notes',
};

/** Lays out everything except claims and standings, omitting empty sections. */
export const thingBlocks = ({ things, head }: DifferenceRecord): Block[] => [
  ...OTHER_KINDS.flatMap((kind) =>
    kind === 'gaps' ? gapBlocks(things.gaps) : section(TITLES[kind], changeItems(things[kind])),
  ),
  ...section(
    'The briefing as a whole',
    head.map((change) => [text(fieldWords(change))]),
  ),
];

const section = (title: string, items: readonly Inline[][]): Block[] =>
  items.length === 0 ? [] : [heading(1, title), list(items)];

const gapBlocks = ({ added, withdrawn, changed }: ThingChangesRecord): Block[] => [
  ...section('Questions closed', withdrawn.map(thingInlines)),
  ...section('Questions opened', added.map(thingInlines)),
  ...section(
    'Questions changed',
    changed.map((one) => [...thingInlines(one), text(`: ${allFieldWords(one.fields)}`)]),
  ),
];

const changeItems = ({ added, withdrawn, changed }: ThingChangesRecord): Inline[][] => [
  ...added.map((one) => [text('added: '), ...thingInlines(one)]),
  ...withdrawn.map((one) => [text('withdrawn: '), ...thingInlines(one)]),
  ...changed.map((one) => [text('changed: '), ...thingInlines(one), text(`: ${allFieldWords(one.fields)}`)]),
];

/** Shows an entry in words, with its support if it makes a statement. */
function thingInlines({ words, support, proposed, reason }: ThingRecord): Inline[] {
  if (reason !== undefined) return [text(`${words} (`), { kind: 'absent', text: reason }, text(')')];
  if (support === undefined) return [text(words)];
  return [
    text(`${words} (`),
    ...standingAndVoice(support),
    ...(support.proposed ? [] : unreviewed(proposed)),
    text(', '),
    ...placeInlines(support),
    text(')'),
  ];
}
