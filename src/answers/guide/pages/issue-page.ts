import { fact, list, paragraph, text, type Words } from '../../../document/build.js';
import type { Block, Fact } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { IssueRecord } from '../../read/issue/record.js';
import { factsOf } from '../../shared/capped.js';
import { claimWords, forbidden } from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { standingAndVoice } from '../../shared/inlines.js';
import { actWord, type PositionRecord } from '../../shared/position-record.js';
import { datedClaim, datedSentence, fresh, type Shown } from './shown.js';

type IssueClaim = IssueRecord['claims'][number];

/**
 * Lays out an issue in a tour: its sentences, its positions, and its claims grouped by use. Sentences and
 * claims that were already shown are left out. Open questions are on a separate page.
 */
export function issuePage(issue: IssueRecord, shown: Shown): Block[] {
  const { summary, details = [], claims } = issue;
  const remaining = [summary, ...details].filter((sentence) => !shown.sentences.has(sentence.text));
  const own = fresh(claims, shown.sentences, ({ text: words }) => words).filter(({ above }) => !above);
  const warned = claims.filter(({ asFact }) => asFact !== undefined && !shown.warnings.has(asFact));
  const slot = (label: string, fits: (claim: ClaimRecord) => boolean): Fact[] => {
    const fitting = own.filter(fits);
    return fitting.length === 0 ? [] : [fact(label, ...fitting.map((claim) => datedClaim(claim, shown)))];
  };
  const lines = [
    ...furtherPositions(issue).map(positionFact),
    ...slot('May say', ({ use }) => use === 'as reported'),
    ...slot('As a plan', ({ use }) => use === 'as a plan'),
    ...slot('Attribute', (claim) => claim.use === 'with attribution' && !warned.includes(claim)),
    ...warnings(warned, own),
    ...slot('Not as fact', (claim) => claim.use === 'not as fact' && !warned.includes(claim)),
  ];
  if (remaining.length === 0 && lines.length === 0) return [paragraph('Everything is on earlier pages.')];
  return [...leadBlocks(remaining.map((sentence) => datedSentence(sentence, shown))), ...factsOf(lines)];
}

const leadBlocks = (sentences: readonly Inline[][]): Block[] =>
  sentences.length > 1 ? [list(sentences)] : sentences.map((sentence) => paragraph(sentence));

/** Returns the positions that are not based only on claims of the summary. */
function furtherPositions({ summary, positions }: IssueRecord): PositionRecord[] {
  const shown = new Set(summary.support?.places.map(({ claim }) => claim));
  return positions.filter(({ support }) => support?.places.some(({ claim }) => !shown.has(claim)) ?? true);
}

const positionFact = (position: PositionRecord): Fact =>
  fact(position.whose.name, [
    text(`${actWord(position)} · ${position.text} `),
    ...standingAndVoice(position.support),
  ]);

function warnings(claims: readonly IssueClaim[], own: readonly IssueClaim[]): Fact[] {
  const isSoft = ({ use }: ClaimRecord) => use === 'with attribution' || use === 'not as fact';
  const lines = claims.flatMap((claim): Words[] => {
    if (claim.asFact === undefined) return [];
    if (own.includes(claim) && isSoft(claim)) return [[...forbidden(claim), ...claimWords(claim)]];
    return claim.above || own.includes(claim) ? [text(claim.asFact, 'forbidden')] : [];
  });
  return lines.length === 0 ? [] : [fact('Do not say', ...lines)];
}
