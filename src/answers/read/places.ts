import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import { column, joined, next, paragraph, reference, table, text } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Cell, Inline } from '../../document/inline.js';
import type { Answer, Layout } from '../answer.js';
import { proposedCell, unreviewed } from '../shared/draft.js';
import { mention, mentionList } from '../shared/inlines.js';
import { issuesByPlace, type PlaceHead, placeHead, placeHeadSchema } from '../shared/place-head.js';
import { headOf } from '../shared/records.js';
import { recordHead } from '../shared/schema.js';
import { sheet } from '../shared/sheet.js';
import { type Subject, subjectList } from '../shared/subjects.js';

/** The places of the briefing, each with the issues and events that mention it. */

const schema = () => v.strictObject({ ...recordHead('places'), places: v.array(placeHeadSchema) });

export type PlacesRecord = v.InferOutput<ReturnType<typeof schema>>;

export function makePlaces(briefing: Briefing): PlacesRecord {
  const issues = issuesByPlace(briefing);
  const places = briefing.all('places').map((place) => placeHead(briefing, place, issues));
  return { ...headOf(briefing, 'places'), places };
}

function layout({ briefing, places }: PlacesRecord): Layout {
  const [first] = places;
  return {
    title: `${briefing.title}: places`,
    blocks: [
      ...placesTable(
        places.filter(({ comesUpIn }) => comesUpIn.length > 0),
        briefing.title,
      ),
      paragraph(mentionedOnly(places.filter(({ comesUpIn }) => comesUpIn.length === 0))),
      next(...(first ? [`briefing places ${first.id}`] : []), 'briefing timeline'),
    ],
  };
}

/**
 * If only one issue mentions places, the issue is left out, since it would be the same for every place. The issue that
 * is the whole story is also left out.
 *
 * @param title the title of the briefing
 */
function placesTable(places: readonly PlaceHead[], title: string): Block[] {
  if (places.length === 0) return [];
  const issues = new Set(places.flatMap(({ comesUpIn }) => comesUpIn.filter(isIssue).map(({ id }) => id)));
  const mentionedIn = ({ comesUpIn }: PlaceHead) =>
    comesUpIn.filter((one) => !isIssue(one) || (issues.size > 1 && one.name !== title));
  const hasMentions = places.some((place) => mentionedIn(place).length > 0);
  const columns = [column('Place', 'fit'), ...(hasMentions ? [column('Mentioned in', 'fill')] : [])];
  const rows = places.map((place): Cell[] => {
    const subjects = mentionedIn(place);
    const cell = subjects.length > 0 ? subjectList(subjects, MAX_SHOWN) : [];
    return [placeMention(place), ...(hasMentions ? [cell] : [])];
  });
  return [table('', columns, rows)];
}

const isIssue = ({ kind }: Subject): boolean => kind === 'issues';

const MAX_SHOWN = 4;

/** Example: 'Port Grey (city, Grey Coast)'. */
function placeMention({ id, name, placeKind, partOf, proposed }: PlaceHead): Inline[] {
  const what = [...(placeKind === undefined ? [] : [text(placeKind)]), ...(partOf ? [mention(partOf)] : [])];
  return [
    reference(`places/${id}`, name),
    ...(what.length > 0 ? [text(' ('), ...joined(what), text(')')] : []),
    ...unreviewed(proposed),
  ];
}

const mentionedOnly = (places: readonly PlaceHead[]): Inline[] =>
  places.length === 0
    ? []
    : [
        text('Not mentioned in any issue or event: '),
        ...mentionList(places.map(({ id, name }) => ({ kind: 'places', id, name }))),
        text('.'),
      ];

const placesSheet = ({ places }: PlacesRecord): Table =>
  sheet(places, {
    Id: ({ id }) => id,
    Place: ({ name }) => name,
    Kind: ({ placeKind }) => placeKind,
    'Part of': ({ partOf }) => partOf?.name,
    'Other names': ({ otherNames }) => otherNames.map(({ name }) => name).join(', '),
    'Mentioned in': ({ comesUpIn }) =>
      comesUpIn.map(({ name, status }) => (status === undefined ? name : `${name} (${status})`)).join(', '),
    Proposed: ({ proposed }) => proposedCell(proposed),
  });

export const places: Answer<PlacesRecord> = { kind: 'places', schema, layout, table: placesSheet };
