import type { Block } from '../../../document/document.js';

import { peopleBlocks, speakers } from '../../read/who/people.js';
import type { StepContent } from '../content.js';
import { agendaPage, overviewPage, warningsPage } from './brief-pages.js';
import { commandBlocks } from './command-blocks.js';
import { eventsByClaim } from './dated.js';
import { itineraryPage, timelinePage } from './event-pages.js';
import { issuePage } from './issue-page.js';
import { checkPage, gapsPage } from './question-pages.js';
import { nothingTold, type Told } from './told.js';

/**
 * Lays out the pages of a walk, one per step. They are shorter than the output of the commands and repeat nothing.
 *
 * @param contents the record of each step, in order
 */
export function pagesOf(contents: readonly StepContent[]): Block[][] {
  const told = nothingTold(eventsByClaim(contents));
  return contents.map((content) => pageOf(content, told));
}

function pageOf(content: StepContent, told: Told): Block[] {
  switch (content.kind) {
    case 'overview':
      return overviewPage(content, told);
    case 'agenda':
      return agendaPage(content);
    case 'people':
      return [...peopleBlocks(content.people), speakers(content.people)];
    case 'itinerary':
      return itineraryPage(content, told);
    case 'issue':
      return content.issues.flatMap((issue) => issuePage(issue, told));
    case 'timeline':
      return timelinePage(content, told);
    case 'claims':
      return warningsPage(content, told);
    case 'gaps':
      return gapsPage(content);
    case 'questions':
      return checkPage(content);
    default:
      return commandBlocks(content);
  }
}
