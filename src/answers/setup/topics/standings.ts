import { STANDING_MEANINGS, STANDINGS } from '../../../briefing/standing.js';
import { use } from '../../../briefing/use.js';
import { type HelpRecord, makeHelp, tablePart, textPart } from './topic.js';

/** How sure a source can be, from firm to soft, and how each may be put. */
export const standingsTopic = (): HelpRecord =>
  makeHelp(
    'standings',
    'Standings: how sure the voice is',
    [
      textPart(
        'Each claim keeps how sure its source is. This does not measure what is true: it says how the source puts it, and ' +
          'so how you may put it.',
      ),
      tablePart(
        'From firm to soft',
        ['Standing', 'The source ...', 'Its own voice', 'Another voice'],
        // A named and an unnamed voice differ in whom to name, not in how a claim may be put.
        STANDINGS.map((standing) => [
          standing,
          STANDING_MEANINGS[standing],
          { use: use(standing, 'source', false) },
          { use: use(standing, 'named', false) },
        ]),
      ),
      textPart(
        'Another voice is a person or body of the briefing, or somebody who spoke and is not named: "a diplomat", "sources". ' +
          'A plain passive ("is expected") is the source\'s own voice. What another claim disputes is never put as fact.',
      ),
      textPart(
        'What depends on several claims is as soft as the softest of them. Where the source says the same thing twice, ' +
          'both claims are kept and the softer standing counts. Likelihood stays in the words of the source: it is never ' +
          'turned into a number.',
      ),
    ],
    'briefing say taiwan',
    'briefing claims --standing alleged',
  );
