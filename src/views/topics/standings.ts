import { STANDING_RULES, STANDINGS } from '../../briefing/standing.js';
import { column, paragraph, table } from '../../document/build.js';
import type { Document } from '../../document/document.js';
import { standingWord } from '../support.js';
import { topicPage } from './topic.js';

/** How sure a source can be, from firm to soft, and how each may be put. */
export function standingsTopic(): Document {
  const standings = STANDINGS.map((standing) => ({ standing, ...STANDING_RULES[standing] }));
  return topicPage(
    'standings',
    'Standings: how sure the source is',
    { standings },
    [
      paragraph(
        'Every claim keeps what its source says of it. This is no measure of what is true: it says how the source puts ' +
          'it, and so how you may put it. From firm to soft:',
      ),
      table(
        'The standings',
        [column('Standing', 'fit'), column('The source ...', 'fill'), column('May be said', 'fit')],
        standings.map(({ standing, meaning, use }) => [standingWord(standing), meaning, use]),
      ),
      paragraph(
        'What rests on several claims is as soft as the softest of them. Where the source says the same thing twice, ' +
          'both claims are kept and the softer standing counts. Likelihood stays in the words of the source: nothing ' +
          'turns them into a number.',
      ),
    ],
    'briefing say taiwan',
    'briefing claims --standing alleged',
  );
}
