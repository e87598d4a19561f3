import { fact, facts, heading, list, paragraph, strong, text, type Words } from '../../../document/build.js';
import type { Block, Fact } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { AgendaRecord } from '../../read/agenda.js';
import type { ClaimsRecord } from '../../read/claims/claims.js';
import type { IssueRecord } from '../../read/issue/record.js';
import { shownFurther, showsSentence, warningFacts } from '../../read/overview/closing.js';
import { authoredBlocks, shortBlocks } from '../../read/overview/layout.js';
import { isInOwnWords, originLine } from '../../read/overview/origin.js';
import type { OverviewRecord } from '../../read/overview/record.js';
import { reportedInlines } from '../../read/overview-sources.js';
import { factsOf } from '../../shared/capped.js';
import { claimWords, forbidden } from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { sentenceInlines, standingAndVoice } from '../../shared/inlines.js';
import { actWord, type PositionRecord } from '../../shared/position-record.js';
import { datedClaim, datedSentence, fresh, type Shown } from './shown.js';

/** Lays out the source, the sentences to say first, further reported claims if there is space, and the warnings. */
export function overviewPage(record: OverviewRecord, shown: Shown): Block[] {
  const warnings = record.doNotSay
    .filter(({ instead, misreading, by }) => misreading || by || instead?.support?.use === 'not as fact')
    .slice(0, MOST_WARNINGS);
  const further = shownFurther(record);
  const otherWarnings = warnings
    .filter((warning) => warning.above || showsSentence(warning))
    .flatMap(({ instead }) => instead ?? []);
  for (const { text: words } of [...record.summary, ...further, ...otherWarnings]) shown.sentences.add(words);
  for (const { asFact } of warnings) shown.warnings.add(asFact);
  return [
    paragraph(originLine(record)),
    ...(isInOwnWords(record)
      ? [...shortBlocks(record), ...authoredBlocks(record)]
      : [list(record.summary.map((sentence) => reportedInlines(sentence, datedSentence(sentence, shown))))]),
    ...(further.length > 0
      ? [heading(2, 'Also reported'), list(further.map((claim) => datedClaim(claim, shown)))]
      : []),
    ...(warnings.length > 0 ? [facts(...warningFacts(warnings))] : []),
  ];
}

/** The page shows at most this many warnings; the others are on the pages of their issues. */
const MOST_WARNINGS = 5;

/** Lists the issues, one line each, for a short tour. */
export const agendaPage = ({ groups }: AgendaRecord): Block[] => [
  list(
    groups.flatMap(({ issues }) =>
      issues.map(({ title, summary }) => [strong(title), text(': '), ...sentenceInlines(summary)]),
    ),
  ),
];

/** Lists the claims that must not be stated as fact and are not on an earlier page, softest last. */
export function warningsPage({ claims }: ClaimsRecord, shown: Shown): Block[] {
  const own = fresh(claims, shown.sentences, ({ text: words }) => words);
  if (own.length === 0)
    return [paragraph('All claims that must not be stated as fact are on earlier pages.')];
  return [
    list(
      own.map((claim): Inline[] => [
        ...(shown.warnings.has(claim.asFact ?? '') ? [] : forbidden(claim)),
        ...claimWords(claim),
      ]),
    ),
  ];
}

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
