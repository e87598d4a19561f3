import { fact, facts, paragraph } from '../../document/build.js';
import type { Document } from '../../document/document.js';
import { topicPage } from './topic.js';

const PROMISES = [
  {
    need: 'Screen readers',
    answer: '--format plain: every value on one line behind its name, no frames, no wrapping',
  },
  {
    need: 'Colour',
    answer: 'only adds to words that are there anyway; --color never or NO_COLOR turns it off',
  },
  { need: 'Contrast', answer: 'only the colours of your terminal, so that its theme holds' },
  {
    need: 'Narrow or magnified screens',
    answer: '--width 40; very narrow tables become records under each other',
  },
  { need: 'Braille and simple terminals', answer: '--ascii draws borders and marks in ASCII' },
  { need: 'Long answers', answer: '--no-pager prints them at once' },
  {
    need: 'Movement',
    answer:
      'nothing blinks or spins; a line says what takes longer than a second, and with TERM=dumb or ACCESSIBLE it stays',
  },
] as const;

/** What the program does for those who do not read a wide, coloured screen. */
export function accessibilityTopic(): Document {
  return topicPage(
    'accessibility',
    'Accessibility',
    { promises: PROMISES },
    [
      paragraph('Each of these holds for every command.'),
      facts(...PROMISES.map(({ need, answer }) => fact(need, answer))),
      paragraph(
        'If something cannot be read or reached in your way of working, that is a fault: please report it.',
      ),
    ],
    'briefing agenda --format plain',
    'briefing help environment',
  );
}
