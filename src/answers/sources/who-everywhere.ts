import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Organization, Person } from '../../briefing/file/schema.js';
import { heading, list, next, paragraph, quiet } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import { dateWords } from '../../text/dates.js';
import type { Answer, Layout } from '../answer.js';
import { claimWithOrigin } from '../shared/claim-line.js';
import { claimSchema, claimsOfParty } from '../shared/claim-record.js';
import { compareText } from '../shared/compare-text.js';
import { given } from '../shared/given.js';
import { counted } from '../shared/inlines.js';
import { briefingHeadOf } from '../shared/records.js';
import { briefingHead, generalHead, words } from '../shared/schema.js';
import { CLAIM_SUPPORT, sheet } from '../shared/sheet.js';

/** A person or organization in all known briefings, the latest briefing first. */

const schema = () =>
  v.strictObject({
    ...generalHead('who-everywhere'),
    asked: words,
    briefings: v.array(
      v.strictObject({
        briefing: briefingHead,
        /** The value of `-b` that opens the briefing. */
        briefingOption: words,
        asOf: v.optional(words),
        party: v.strictObject({ id: words, name: words, role: v.optional(words) }),
        /** Claims by the party. */
        said: v.array(claimSchema),
        /** Claims about the party in other voices. */
        saidOf: v.array(claimSchema),
      }),
    ),
  });

export type WhoEverywhereRecord = v.InferOutput<ReturnType<typeof schema>>;
type InBriefing = WhoEverywhereRecord['briefings'][number];

export interface PartyIn {
  readonly briefing: Briefing;
  readonly briefingOption: string;
  readonly party: Person | Organization;
}

export const makeWhoEverywhere = (asked: string, parties: readonly PartyIn[]): WhoEverywhereRecord => ({
  kind: 'who-everywhere',
  version: 1,
  asked,
  briefings: parties.map(inBriefing).sort((a, b) => compareText(b.asOf, a.asOf)),
});

function inBriefing({ briefing, briefingOption, party }: PartyIn): InBriefing {
  const { id } = party;
  return {
    briefing: briefingHeadOf(briefing.file),
    briefingOption,
    ...given({ asOf: briefing.file.asOf }),
    party: { id, name: briefing.nameOf(id), ...given({ role: 'role' in party ? party.role : undefined }) },
    ...claimsOfParty(briefing, id),
  };
}

/** At most this many claims are shown for each briefing; any others are only counted. */
const MAX_CLAIMS = 6;

const layout = ({ asked, briefings }: WhoEverywhereRecord): Layout => ({
  title: `${briefings[0]?.party.name ?? asked}: in ${counted(briefings.length, 'briefing')}`,
  blocks: [
    ...briefings.flatMap(briefingBlocks),
    next(
      ...briefings
        .slice(0, 1)
        .map(({ party, briefingOption }) => `briefing who ${party.id} -b ${briefingOption}`),
    ),
  ],
});

function briefingBlocks(one: InBriefing): Block[] {
  const { briefing, party, said, saidOf } = one;
  const claims = [...said, ...saidOf];
  const rest = claims.length - MAX_CLAIMS;
  return [
    heading(1, headWords(one)),
    ...(party.role === undefined ? [] : [paragraph([quiet(party.role)])]),
    ...(claims.length > 0
      ? [list(claims.slice(0, MAX_CLAIMS).map(claimWithOrigin))]
      : [paragraph(`${briefing.title} says nothing about this party.`)]),
    ...(rest > 0 ? [paragraph([quiet(`And ${counted(rest, 'more claim')}.`)])] : []),
  ];
}

/** Example: '2 May 2031 · Harbor talks'. */
const headWords = ({ briefing, asOf }: Pick<InBriefing, 'briefing' | 'asOf'>): string =>
  `${asOf === undefined ? 'undated' : dateWords(asOf)} · ${briefing.title}`;

const table = ({ briefings }: WhoEverywhereRecord): Table =>
  sheet(
    briefings.flatMap(({ briefing, asOf, party, said, saidOf }) =>
      [...said, ...saidOf].map((claim) => ({ ...claim, briefing: briefing.id, asOf, who: party.name })),
    ),
    {
      Briefing: ({ briefing }) => briefing,
      'As of': ({ asOf }) => asOf,
      Who: ({ who }) => who,
      Claim: ({ id }) => id,
      Sentence: ({ text }) => text,
      ...CLAIM_SUPPORT,
    },
  );

export const whoEverywhere: Answer<WhoEverywhereRecord> = { kind: 'who-everywhere', schema, layout, table };
