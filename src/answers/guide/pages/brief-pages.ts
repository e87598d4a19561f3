import { list, paragraph, strong, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { AgendaRecord } from '../../read/agenda.js';
import type { ClaimsRecord } from '../../read/claims.js';
import { originLine } from '../../read/overview-origin.js';
import type { OverviewRecord } from '../../read/overview-record.js';
import { standingAndVoice } from '../../shared/inlines.js';
import { sentenceInlines } from '../../shared/written.js';
import { claimWords, forbidden } from './claim-words.js';

/** What the source is, and what may be said first; the issues have pages of their own. */
export const overviewPage = (record: OverviewRecord): Block[] => [
  paragraph(originLine(record)),
  list(record.summary.map(sentenceInlines)),
];

/** One line an issue, for a walk that has no time for more. */
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

/** All that must not be stated as fact, the softest last. */
export const warningsPage = ({ claims }: ClaimsRecord): Block[] => [
  list(claims.map((claim): Inline[] => [...forbidden(claim), ...claimWords(claim)])),
];
