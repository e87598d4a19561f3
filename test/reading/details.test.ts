import { expect, test } from 'vitest';
import { detailsOf } from '../../src/reading/details.js';

const of = (byline: string) => {
  const { author, publisher, published } = detailsOf(
    `Talks end at the port\n\n${byline}\n\nThe talks on the port are over, and the ships may sail again.\n`,
  );
  return [author, publisher, published];
};

test.each([
  ['By Jane Doe, The Norland Review, 21 February 2025', 'Jane Doe', 'The Norland Review', '2025-02-21'],
  ['By Jane Doe, The Norland Post', 'Jane Doe', 'The Norland Post', undefined],
  ['By Jane Doe, 21 February 2025', 'Jane Doe', undefined, '2025-02-21'],
  ['By Jane Doe, London, 21 February 2025', 'Jane Doe', undefined, '2025-02-21'],
  ['By Jane Doe, Political Editor, 21 February 2025', 'Jane Doe', undefined, '2025-02-21'],
  ['By Jane Doe', 'Jane Doe', undefined, undefined],
])('the byline is read: %s', (byline, author, publisher, published) => {
  expect(of(byline)).toEqual([author, publisher, published]);
});
