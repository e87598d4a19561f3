import { STANDING_MEANINGS, STANDINGS } from '../../../briefing/standing.js';
import { use } from '../../../briefing/use.js';
import { type HelpRecord, makeHelp, tablePart, textPart } from './topic.js';

export const standingsTopic = (): HelpRecord =>
  makeHelp(
    'standings',
    'Standings: how sure the voice is',
    [
      textPart(
        'Each claim records how sure its source is. A standing does not say whether the claim is true; it records how ' +
          'the source says it, and therefore how you may say it.',
      ),
      tablePart(
        'From firm to soft',
        ['Standing', 'The source ...', 'In its own voice', 'In another voice'],
        // The use of a claim is the same whether the other voice is named or unnamed.
        STANDINGS.map((standing) => [
          standing,
          STANDING_MEANINGS[standing],
          { use: use(standing, 'source', false) },
          { use: use(standing, 'named', false) },
        ]),
      ),
      textPart(
        'Another voice is a person or organization in the briefing, or an unnamed speaker: "a diplomat", "sources". ' +
          'A passive without a speaker ("is expected") counts as the source\'s own voice. Disputed claims are never stated as fact.',
      ),
      textPart(
        'A sentence based on several claims is as soft as the softest of them. If the source says the same thing twice, ' +
          'both claims are kept and the softer standing counts. Likelihood is given in the words of the source, never as ' +
          'a number.',
      ),
    ],
    'briefing say taiwan',
    'briefing claims --standing alleged',
  );
