import { facts, heading, list, paragraph, strong, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { AgendaRecord } from '../../read/agenda.js';
import type { ClaimsRecord } from '../../read/claims/claims.js';
import { shownFurther, showsSentence, warningFacts } from '../../read/overview/closing.js';
import { authoredBlocks, shortBlocks } from '../../read/overview/layout.js';
import { isInOwnWords, originLine } from '../../read/overview/origin.js';
import type { OverviewRecord } from '../../read/overview/record.js';
import { reportedInlines } from '../../read/overview-sources.js';
import { claimWords, forbidden } from '../../shared/claim-line.js';
import { sentenceInlines } from '../../shared/inlines.js';
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
