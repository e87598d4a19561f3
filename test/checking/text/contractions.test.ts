import { expect, test } from 'vitest';
import { withoutContractions } from '../../../src/checking/text/contractions.js';

test.each([
  ["Berg's been saying so.", 'Berg has been saying so.'],
  ["The port's already lost two ships.", 'The port has already lost two ships.'],
  ["Berg's due to leave.", 'Berg is due to leave.'],
  ["Berg's a paid adviser now.", 'Berg is a paid adviser now.'],
  ["The port's still worried about ships.", 'The port is still worried about ships.'],
])('a contracted verb after a noun is written in full: %s', (sentence, full) => {
  expect(withoutContractions(sentence)).toBe(full);
});

test.each(["Berg's only ship left.", "Berg's speaking fees rose.", "It's a ship."])(
  'a possessive or a pronoun stays as it is: %s',
  (sentence) => {
    expect(withoutContractions(sentence)).toBe(sentence);
  },
);
