import {
  fact,
  facts,
  heading,
  lineBreak,
  list,
  next,
  quiet,
  text,
  type Words,
} from '../../../document/build.js';
import type { Block, Fact, HeadingLevel } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { Layout } from '../../answer.js';
import { capped, inFull, section } from '../../shared/capped.js';
import {
  claimInPlaceDisputed,
  claimLocator,
  claimStanding,
  claimWords,
  disputant,
  disputeWord,
  inQuotes,
} from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { inParentheses, mention, standingAndVoice } from '../../shared/inlines.js';
import { positionInlines } from '../../shared/position-record.js';
import { subjectList } from '../../shared/subjects.js';
import type { ClaimInFull, ClaimsInFullRecord, DependentsRecord } from './claim-schema.js';

/** Lays out claims in full. The entries that depend on a claim come last. */

export function layoutClaim({ briefing, claims }: ClaimsInFullRecord): Layout {
  const { title, blocks } = inFull(claims, `${briefing.title}: claims`, {
    nameOf: ({ id }) => `Claim ${id}`,
    addressOf: ({ id }) => `claims/${id}`,
    blocksOf: claimBlocks,
  });
  return { title, blocks: [...blocks, next(...nextCommands(claims))] };
}

function claimBlocks(claim: ClaimInFull, level: HeadingLevel): Block[] {
  const dependents = dependentLines(claim.dependents);
  return [
    facts(...claimFacts(claim)),
    ...disputeSections(claim, level),
    ...section(level, titleOfSame(claim), claim.restatements, claimInPlaceDisputed),
    ...section(level, 'Assumes', claim.assumes, claimInPlaceDisputed),
    heading(level, 'What depends on this claim'),
    list(dependents.length > 0 ? dependents : ['Nothing depends on this claim.']),
  ];
}

const titleOfSame = ({ source, restatements }: ClaimInFull): string =>
  restatements.every((other) => other.source === source)
    ? 'Repeated elsewhere in the source'
    : 'Repeated elsewhere';

function disputeSections(claim: ClaimInFull, level: HeadingLevel): Block[] {
  const { disputes } = claim;
  const headings = [...new Set(disputes.map(disputeWord))];
  return headings.flatMap((title) => {
    const own = disputes.filter((other) => disputeWord(other) === title);
    return section(level, title, own, (other) => disputant(other, claim));
  });
}

function claimFacts(claim: ClaimInFull): Fact[] {
  const speaker = claim.voice.kind === 'source' ? 'the source' : 'the speaker';
  return [
    fact('Claim', claim.text),
    ...(claim.passage === undefined ? [] : [fact('In the text', passageInlines(claim.passage))]),
    fact('Standing', [...claimStanding(claim), text(`: ${speaker} ${claim.meaning}`)]),
    ...(claim.hedge === undefined ? [] : [fact('Hedge', inQuotes(claim.hedge))]),
    fact('Voice', claim.attributedTo),
    ...(claim.quote === undefined ? [] : [fact('Their words', inQuotes(claim.quote))]),
    fact('Use', claim.use),
    ...forbiddenFacts(claim),
    fact('Place', [claimLocator(claim), text(`, ${claim.sourceTitle}`)]),
    fact('About', subjectList(claim.about)),
  ];
}

function forbiddenFacts({ asFact, misreading }: ClaimInFull): Fact[] {
  const forbidden = [asFact, misreading?.wrong].filter((words) => words !== undefined);
  return forbidden.length === 0 ? [] : [fact('Do not say', ...forbidden)];
}

/**
 * The sentence of the claim, with the sentences before and after it. The hedge is bold, and the voice has the
 * color of attributed claims.
 */
function passageInlines({ before, parts, after }: NonNullable<ClaimInFull['passage']>): Inline[] {
  const tones = { hedge: 'strong', voice: 'attributed' } as const;
  return [
    ...(before === undefined ? [] : [quiet(before), lineBreak]),
    ...parts.map(({ text: words, is }) => text(words, is && tones[is])),
    ...(after === undefined ? [] : [lineBreak, quiet(after)]),
  ];
}

function dependentLines(dependents: DependentsRecord): Words[] {
  return [
    ...capped(dependents.summary, ({ text: words, support }) =>
      inParentheses(`In short: ${words}`, standingAndVoice(support)),
    ),
    ...capped(dependents.issues, ({ issue, summary }) => [
      'Issue ',
      mention(issue),
      ...inParentheses(`: ${summary.text}`, standingAndVoice(summary.support)),
    ]),
    ...capped(dependents.positions, (position) => [
      'Position of ',
      mention(position.whose),
      ': ',
      ...positionInlines(position),
    ]),
    ...capped(dependents.claims, (claim) => [`Claim ${claim.id}: `, ...claimWords(claim)]),
    ...capped(dependents.events, ({ event, status, support }) => [
      'Event ',
      mention(event),
      ...inParentheses(`: ${status}`, standingAndVoice(support)),
    ]),
    ...capped(dependents.people, ({ person, support }) => [
      'Person ',
      mention(person),
      ...inParentheses('', standingAndVoice(support)),
    ]),
    ...capped(dependents.gaps, ({ question, reason }) => `Question: ${question} (${reason})`),
  ];
}

function nextCommands(claims: readonly ClaimRecord[]): string[] {
  const about = claims.at(-1)?.about ?? [];
  const issue = about.find(({ kind }) => kind === 'issues');
  return [...(issue ? [`briefing say ${issue.id}`] : []), 'briefing claims'];
}
