import { STANDING_MEANINGS, STANDINGS } from '../../briefing/standing.js';
import { use } from '../../briefing/use.js';
import { VOICE_KINDS } from '../../briefing/voice.js';
import { paragraph } from '../../document/build.js';
import type { Document } from '../../document/document.js';
import { standingsTable } from '../book-frame.js';
import { topicPage } from './topic.js';

/** How sure a source can be, from firm to soft, and how each may be put. */
export function standingsTopic(): Document {
  const standings = STANDINGS.map((standing) => ({
    standing,
    meaning: STANDING_MEANINGS[standing],
    use: Object.fromEntries(VOICE_KINDS.map((voice) => [voice, use(standing, voice, false)])),
  }));
  return topicPage(
    'standings',
    'Standings: how sure the voice is',
    { standings },
    [
      paragraph(
        'Every claim keeps what its source says of it. This is no measure of what is true: it says how the source puts ' +
          'it, and so how you may put it. From firm to soft:',
      ),
      standingsTable(),
      paragraph(
        'A named voice is a person or body of the briefing; an unnamed one is somebody who spoke: "a diplomat", "sources". ' +
          'A plain passive ("is expected") is the source\'s own voice. What another claim disputes is never put as fact.',
      ),
      paragraph(
        'What depends on several claims is as soft as the softest of them. Where the source says the same thing twice, ' +
          'both claims are kept and the softer standing counts. Likelihood stays in the words of the source: nothing ' +
          'turns them into a number.',
      ),
    ],
    'briefing say taiwan',
    'briefing claims --standing alleged',
  );
}
