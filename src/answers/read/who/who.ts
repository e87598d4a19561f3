import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import { column, joined, next, table, text, type Words } from '../../../document/build.js';
import type { Block, Table } from '../../../document/document.js';
import type { Answer, Layout } from '../../answer.js';
import { unreviewed } from '../../shared/draft.js';
import { mention } from '../../shared/inlines.js';
import { personHead, personHeadSchema } from '../../shared/person-head.js';
import { headOf } from '../../shared/records.js';
import { recordHead } from '../../shared/schema.js';
import { SUPPORT, sheet } from '../../shared/sheet.js';
import { type BodyHead, bodyHead, bodyHeadSchema, bodyKind } from './party.js';
import { peopleBlocks, speakers } from './people.js';

/** All people and organizations in the briefing, with their offices or kinds and the number of their claims. */

const schema = () =>
  v.strictObject({
    ...recordHead('who'),
    people: v.array(personHeadSchema),
    bodies: v.array(bodyHeadSchema),
  });

export type WhoRecord = v.InferOutput<ReturnType<typeof schema>>;

export const makeWho = (briefing: Briefing): WhoRecord => ({
  ...headOf(briefing, 'who'),
  people: briefing.all('people').map((person) => personHead(briefing, person)),
  bodies: briefing.all('organizations').map((organization) => bodyHead(briefing, organization)),
});

function layout({ briefing, people, bodies }: WhoRecord): Layout {
  const all = [...people, ...bodies];
  const first = all.find(({ says }) => says > 0) ?? all[0];
  return {
    title: `${briefing.title}: who's who`,
    blocks: [
      ...peopleBlocks(people),
      ...bodiesTable(bodies),
      speakers(all),
      next(...(first ? [`briefing who ${first.id}`] : []), 'briefing agenda'),
    ],
  };
}

function bodiesTable(bodies: readonly BodyHead[]): Block[] {
  if (bodies.length === 0) return [];
  const columns = [column('Organization', 'fill'), column('What it is', 'fill')];
  const rows = bodies.map((body): Words[] => [
    [mention({ kind: 'organizations', id: body.id, name: body.name }), ...unreviewed(body.proposed)],
    whatItIs(body),
  ]);
  return [table('', columns, rows)];
}

/**
 * Example: 'ministry, part of United States'. The place is left out if the organization or its parent has the same
 * name.
 */
const whatItIs = (body: BodyHead): Words =>
  joined([
    bodyKind(body),
    ...(body.partOf ? [[text('part of '), mention(body.partOf)]] : []),
    ...(body.place && ![body.name, body.partOf?.name].includes(body.place.name) ? [mention(body.place)] : []),
  ]);

const whoSheet = ({ people, bodies }: WhoRecord): Table =>
  sheet(
    [
      ...people.map((person) => ({ ...person, what: 'person', whole: person.of })),
      ...bodies.map((body) => ({
        ...body,
        what: 'body',
        role: bodyKind(body),
        whole: body.partOf,
        support: undefined,
      })),
    ],
    {
      Id: ({ id }) => id,
      Name: ({ name }) => name,
      What: ({ what }) => what,
      'Role or kind': ({ role }) => role,
      Of: ({ whole }) => whole?.name,
      ...SUPPORT,
      'Their claims': ({ says }) => String(says),
    },
  );

export const who: Answer<WhoRecord> = { kind: 'who', schema, layout, table: whoSheet };
