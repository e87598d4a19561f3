import type { Briefing } from '../briefing/briefing.js';
import { byStanding } from '../briefing/claim-order.js';
import { type Dependents, dependentsOf } from '../briefing/dependents.js';
import type { Claim } from '../briefing/file/schema.js';
import { STANDING_MEANINGS } from '../briefing/standing.js';
import { absent, fact, facts, heading, list, next, paragraph, text, type Words } from '../document/build.js';
import type { Block, Document, Fact, HeadingLevel } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { carried, claimEntry, originOf } from './entries.js';
import { mixedList } from './event-mentions.js';
import { statusNote } from './events.js';
import {
  claimRecord,
  claimRecords,
  dataHead,
  eventRecord,
  gapRecord,
  positionRecord,
  statementRecord,
} from './records.js';
import { claimStanding, locator, standingOf, supported, supportedPosition } from './support.js';
import { claimLine, mention } from './words.js';

/** One claim whole, with everything that depends on it; or several, one after the other. */
export function claimView(briefing: Briefing, claims: readonly Claim[]): Document {
  const single = claims.length === 1;
  return {
    title: single ? `Claim ${claims[0]?.id}` : `${briefing.file.title} · claims`,
    language: briefing.file.language,
    get data() {
      return { ...dataHead(briefing, 'claims'), claims: claims.map((claim) => fullRecord(briefing, claim)) };
    },
    get entries() {
      return carried(
        briefing,
        claims.map((claim) => claimEntry(briefing, claim)),
      );
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      ...claims.flatMap((claim) => [
        ...(single ? [] : [heading(1, `Claim ${claim.id}`, `claims/${claim.id}`)]),
        ...claimBlocks(briefing, claim, single ? 1 : 2),
      ]),
      next(...nextCommands(briefing, claims)),
    ],
  };
}

/** The body of a claim, for every place that shows one. */
export function claimBlocks(briefing: Briefing, claim: Claim, level: HeadingLevel): Block[] {
  const restated = briefing.claims(claim.restates).sort(byStanding);
  return [
    { kind: 'claims', claims: [claimLine(briefing, claim)] },
    facts(...claimFacts(briefing, claim)),
    ...section(level, 'The same elsewhere in the source', restated, (other) => claimLine(briefing, other)),
    ...section(level, 'It takes for granted', briefing.claims(claim.dependsOn), (ground) =>
      claimLine(briefing, ground),
    ),
    ...section(level, 'Disputed by', disputing(briefing, claim), (other) => claimLine(briefing, other)),
    ...dependentBlocks(briefing, dependentsOf(briefing, claim), level),
  ];
}

function claimFacts(briefing: Briefing, claim: Claim): Fact[] {
  const source = briefing.get('sources', claim.source);
  return [
    fact('Standing', [
      claimStanding(briefing, claim),
      text(`: the source ${STANDING_MEANINGS[claim.standing]}`),
    ]),
    fact('May be said', briefing.useOfClaim(claim)),
    ...(claim.asFact === undefined ? [] : [fact('Do not say', claim.asFact)]),
    fact('In the source', [locator(claim), text(`, ${source.title}`)]),
    fact('About', mixedList(briefing, claim.about)),
  ];
}

/** The claims that contradict one, whichever of the two names the other. */
const disputing = (briefing: Briefing, { id }: Claim): Claim[] =>
  briefing.disputesOf(id).map((dispute) => dispute.claim);

function section<Value>(
  level: HeadingLevel,
  title: string,
  values: readonly Value[],
  line: (value: Value) => ReturnType<typeof claimLine>,
): Block[] {
  return values.length === 0 ? [] : [heading(level, title), { kind: 'claims', claims: values.map(line) }];
}

function dependentBlocks(briefing: Briefing, dependents: Dependents, level: HeadingLevel): Block[] {
  const lines = dependentLines(briefing, dependents);
  const claims: Block = {
    kind: 'claims',
    claims: dependents.claims.map((claim) => claimLine(briefing, claim)),
  };
  return [
    heading(level, 'What depends on it'),
    ...(lines.length + dependents.claims.length === 0 ? [paragraph(absent('nothing'))] : []),
    ...(dependents.claims.length > 0 ? [claims] : []),
    ...(lines.length > 0 ? [list(lines)] : []),
  ];
}

function dependentLines(briefing: Briefing, dependents: Dependents): Words[] {
  return [
    ...dependents.summary.map(
      (sentence): Words => [
        'Summary of the briefing: ',
        ...supported(briefing, sentence.text, sentence.claims),
      ],
    ),
    ...dependents.issues.map(
      (issue): Words => [
        'Issue ',
        mention(briefing, issue.id),
        ' · ',
        ...supported(briefing, issue.summary.text, issue.summary.claims),
      ],
    ),
    ...dependents.positions.map(
      (position): Words => ['Position: ', ...supportedPosition(briefing, position)],
    ),
    ...dependents.events.map(
      (event): Words => ['Event ', ...titled(briefing, event.id, event.claims, statusNote(event))],
    ),
    ...dependents.people.map((person): Words => ['Person ', ...titled(briefing, person.id, person.claims)]),
    ...dependents.gaps.map((gap): Words => [`Open question: ${gap.question} (`, absent(gap.reason), ')']),
  ];
}

const titled = (
  briefing: Briefing,
  id: string,
  claims: readonly string[] | undefined,
  note = '',
): Inline[] => [mention(briefing, id), text(`${note} (`), standingOf(briefing, claims), text(')')];

/** The next claim of the file, and the issue that this one is about. */
function nextCommands(briefing: Briefing, claims: readonly Claim[]): string[] {
  const last = claims.at(-1);
  const all = briefing.all('claims');
  const following = last && all[all.indexOf(last) + 1];
  const issue = last?.about.find((id) => briefing.entity(id)?.kind === 'issues');
  return [
    ...(following ? [`briefing claims ${following.id}`] : []),
    ...(issue ? [`briefing say ${issue}`] : []),
    'briefing claims',
  ];
}

function fullRecord(briefing: Briefing, claim: Claim) {
  const dependents = dependentsOf(briefing, claim);
  return {
    ...claimRecord(briefing, claim),
    restatedClaims: claimRecords(briefing, claim.restates),
    dependsOnClaims: claimRecords(briefing, claim.dependsOn),
    disputedBy: disputing(briefing, claim).map((other) => claimRecord(briefing, other)),
    dependents: {
      summary: dependents.summary.map((sentence) => statementRecord(briefing, sentence)),
      claims: dependents.claims.map((other) => claimRecord(briefing, other)),
      issues: dependents.issues.map(({ id, summary }) => ({
        id,
        summary: statementRecord(briefing, summary),
      })),
      positions: dependents.positions.map((position) => positionRecord(briefing, position)),
      events: dependents.events.map((event) => eventRecord(briefing, event)),
      people: dependents.people.map(({ id, claims }) => ({ id, standing: briefing.standingOf(claims) })),
      gaps: dependents.gaps.map(gapRecord),
    },
  };
}
