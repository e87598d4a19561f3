import { facts, heading, list, paragraph, strong, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { AgendaRecord } from '../../read/agenda.js';
import type { ClaimsRecord } from '../../read/claims/claims.js';
import { shownFurther, showsSentence, warningFacts } from '../../read/overview/closing.js';
import { originLine } from '../../read/overview/origin.js';
import type { OverviewRecord } from '../../read/overview/record.js';
import { reportedInlines } from '../../read/overview-sources.js';
import { claimWords, forbidden } from '../../shared/claim-line.js';
import { standingAndVoice } from '../../shared/inlines.js';
import { datedClaim, datedSentence } from './dated.js';
import { fresh, type Told } from './told.js';

/** Shows the source, the sentences to say first, what else is reported if few issues tell it, and what must not be said. */
export function overviewPage(record: OverviewRecord, told: Told): Block[] {
  const warnings = record.doNotSay
    .filter(({ instead, misreading, by }) => misreading || by || instead?.support?.use === 'not as fact')
    .slice(0, MOST_WARNINGS);
  const further = shownFurther(record);
  const besides = warnings
    .filter((warning) => warning.above || showsSentence(warning))
    .flatMap(({ instead }) => instead ?? []);
  for (const { text: words } of [...record.summary, ...further, ...besides]) told.sentences.add(words);
  for (const { asFact } of warnings) told.warnings.add(asFact);
  return [
    paragraph(originLine(record)),
    list(record.summary.map((sentence) => reportedInlines(sentence, datedSentence(sentence, told)))),
    ...(further.length > 0
      ? [heading(2, 'Also reported'), list(further.map((claim) => datedClaim(claim, told)))]
      : []),
    ...(warnings.length > 0 ? [facts(...warningFacts(warnings))] : []),
  ];
}

/** The other warnings are on the pages of their issues. */
const MOST_WARNINGS = 5;

/** One line per issue, for a short walk. */
export const agendaPage = ({ groups }: AgendaRecord): Block[] => [
  list(
    groups.flatMap(({ issues }) =>
      issues.map(({ title, summary }): Inline[] => [
        strong(title),
        text(`: ${summary.text} `),
        ...standingAndVoice(summary.support),
      ]),
    ),
  ),
];

/** Lists everything that must not be stated as fact and is not on an earlier page, softest last. */
export function warningsPage({ claims }: ClaimsRecord, told: Told): Block[] {
  const own = fresh(claims, told.sentences, ({ text: words }) => words);
  if (own.length === 0) return [paragraph('Everything is on earlier pages.')];
  return [
    list(
      own.map((claim): Inline[] => [
        ...(told.warnings.has(claim.asFact ?? '') ? [] : forbidden(claim)),
        ...claimWords(claim),
      ]),
    ),
  ];
}
