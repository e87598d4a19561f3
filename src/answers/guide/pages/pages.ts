import type { Block } from '../../../document/document.js';

import { peopleBlocks, speakers } from '../../read/who/people.js';
import type { StepContent } from '../content.js';
import { nothingShown, type Shown } from './already-shown.js';
import { agendaPage, overviewPage, warningsPage } from './brief-pages.js';
import { commandBlocks } from './command-blocks.js';
import { eventsByClaim } from './dated.js';
import { itineraryPage, timelinePage } from './event-pages.js';
import { issuePage } from './issue-page.js';
import { checkPage, gapsPage } from './question-pages.js';

/**
 * Lays out the pages of a tour, one per step. They are shorter than the output of the commands and repeat nothing.
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
