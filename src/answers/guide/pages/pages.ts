import type { Block } from '../../../document/document.js';
import type { Layout } from '../../answer.js';
import { claim } from '../../read/claims/claim.js';
import { issue } from '../../read/issue/issue.js';
import { place } from '../../read/place.js';
import { say } from '../../read/say/layout.js';
import { timeline } from '../../read/timeline.js';
import { parties } from '../../read/who/parties.js';
import { peopleBlocks, speakers } from '../../read/who/people.js';
import type { StepContent } from '../content.js';
import { agendaPage, issuePage, overviewPage, warningsPage } from './brief-pages.js';
import { itineraryPage, timelinePage } from './event-pages.js';
import { checkPage, gapsPage } from './question-pages.js';
import { eventsByClaim, nothingShown, type Shown } from './shown.js';

/**
 * Lays out the pages of a tour, one per step. Pages are shorter than the output of the commands, and later
 * pages do not repeat earlier ones.
 *
 * @param contents the record of each step, in order
 */
export function pagesOf(contents: readonly StepContent[]): Block[][] {
  const shown = nothingShown(eventsByClaim(contents));
  return contents.map((content) => pageOf(content, shown));
}

function pageOf(content: StepContent, shown: Shown): Block[] {
  switch (content.kind) {
    case 'overview':
      return overviewPage(content, shown);
    case 'agenda':
      return agendaPage(content);
    case 'people':
      return [...peopleBlocks(content.people), speakers(content.people)];
    case 'itinerary':
      return itineraryPage(content, shown);
    case 'issue':
      return content.issues.flatMap((issue) => issuePage(issue, shown));
    case 'timeline':
      return timelinePage(content, shown);
    case 'claims':
      return warningsPage(content, shown);
    case 'gaps':
      return gapsPage(content);
    case 'questions':
      return checkPage(content);
    default:
      return commandBlocks(content);
  }
}

/** Returns the output of a command without the hints for the next command, since a tour shows other hints. */
export const commandBlocks = (content: StepContent): Block[] =>
  (WHOLE[content.kind]?.layout(content as never).blocks ?? []).filter(({ kind }) => kind !== 'next');

/** Answers that a page shows in full. */
const WHOLE: Partial<Record<StepContent['kind'], { readonly layout: (record: never) => Layout }>> = {
  claim,
  issue,
  place,
  say,
  timeline,
  parties,
};
