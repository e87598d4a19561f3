import { expect, test } from 'vitest';
import { NameBook } from '../../src/checking/meaning/names/name-book.js';
import { readMeanings } from '../../src/checking/meaning/read-meaning.js';
import { meantBy } from '../../src/checking/meaning/references.js';

/** Returns the keys of everybody to whom the last sentence of a text may refer. */
async function meantByLast(sentences: readonly string[]): Promise<string[]> {
  const book = new NameBook();
  for (const name of ['Ann Berg', 'Eva Lind', 'Peter Voss']) {
    book.add(name.toLowerCase(), [name]);
    book.addPerson(name.toLowerCase(), { name });
  }
  book.add('norport', ['Norport']);
  const meanings = await readMeanings(sentences, book);
  const last = meanings.at(-1);
  return last === undefined ? [] : meantBy(last, meanings, meanings.length - 1, book);
}

test.each([
  [
    'the nearest person of matching gender',
    ['Ann Berg left.', 'Peter Voss stayed.', 'She sued.'],
    ['ann berg'],
  ],
  [
    'the nearest person and the one named most often',
    ['Ann Berg left.', 'Ann Berg sued.', 'Eva Lind stayed.', 'She settled.'],
    ['eva lind', 'ann berg'],
  ],
  [
    'an organization if it contains a description',
    ['Norport grew.', 'Peter Voss left.', 'The firm sued.'],
    ['norport'],
  ],
  ['nobody if it contains no pronoun', ['Ann Berg left.', 'Peter Voss stayed.'], []],
])('a sentence may refer to %s', async (_, sentences, expected) => {
  expect([...new Set(await meantByLast(sentences))]).toEqual(expected);
});
