import type { Briefing } from '../briefing/briefing.js';
import { byStanding } from '../briefing/claim-order.js';
import { heading, list, paragraph } from '../document/build.js';
import type { Block, Document } from '../document/document.js';
import { agendaView } from './agenda.js';
import type { Made } from './book-frame.js';
import { originOf } from './entries.js';
import { journey, overviewView, uncertain } from './overview.js';
import { issueBars } from './pictures.js';
import { dataHead } from './records.js';
import { sourceLine } from './summaries.js';
import { summaryBlocks, supportedClaim } from './support.js';
import { counted } from './words.js';

/** So many of each fit on two printed pages. */
const ISSUES_SHOWN = 12;
const CLAIMS_SHOWN = 6;

/** The briefing on two pages: who meets whom, the agenda, what may not be said as fact, and how firm the rest is. */
export function briefBookView(briefing: Briefing, made: Made): Document {
  const { title, language } = briefing.file;
  return {
    title,
    language,
    get data() {
      const { kind: _, version: __, ...rest } = overviewView(briefing).data;
      return { ...dataHead(briefing, 'brief'), made, ...rest };
    },
    get entries() {
      return overviewView(briefing).entries ?? [];
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      ...summaryBlocks(briefing),
      ...journey(briefing),
      ...agenda(briefing),
      heading(1, 'Not certain'),
      ...uncertain(briefing),
      ...softClaims(briefing),
      paragraph([...sourceLine(briefing), ` Made ${made.on} with briefing ${made.version}.`]),
    ],
  };
}

function agenda(briefing: Briefing): Block[] {
  const all = briefing.all('issues');
  const issues = all.slice(0, ISSUES_SHOWN);
  const more = all.length - issues.length;
  return [
    ...agendaView(briefing, issues).blocks.filter(({ kind }) => kind === 'heading' || kind === 'table'),
    ...(more > 0 ? [paragraph(`And ${counted(more, 'issue')} more, in the whole book.`)] : []),
    ...(issues.length > 0 ? [issueBars(briefing, issues)] : []),
  ];
}

/** What the source itself marks as open, before what it takes for granted. */
function softClaims(briefing: Briefing): Block[] {
  const soft = briefing.all('claims').filter((claim) => briefing.useOfClaim(claim) === 'not as fact');
  const shown = [...soft].sort(byStanding).slice(0, CLAIMS_SHOWN);
  if (shown.length === 0) return [];
  const more = soft.length - shown.length;
  return [
    heading(1, 'Not to be said as fact'),
    list(shown.map((claim) => supportedClaim(briefing, claim))),
    ...(more > 0 ? [paragraph(`And ${counted(more, 'claim')} more, in the whole book.`)] : []),
  ];
}
