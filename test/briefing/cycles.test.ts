import { describe, expect, test } from 'vitest';
import { cycles } from '../../src/briefing/file/cycles.js';
import { exampleFile } from '../support/example.js';
import { problemsAfter } from './problems-after.js';

const circle = (pointer: string, path: string) =>
  `error cycle ${pointer}: is a cycle of references: ${path} (remove one of these references)`;

/** Adds places to the example and returns the problems. `a b` adds a place a that is part of b. */
function places(...parts: readonly string[]): string[] {
  const added = parts.map((part) => {
    const [id = '', partOf] = part.split(' ');
    return partOf === undefined ? { id, name: id } : { id, name: id, partOf };
  });
  return problemsAfter((file) => Object.assign(file, { places: [...file.places, ...added] }));
}

describe('a cycle is reported once, with its path', () => {
  test('if an entry is part of itself', () => {
    expect(places('a a')).toEqual([circle('/places/2/partOf', 'a -> a')]);
  });

  test('if several entries form it, at the first of these entries in the file', () => {
    expect(places('c', 'b d', 'd e', 'e b')).toEqual([circle('/places/3/partOf', 'b -> d -> e -> b')]);
  });

  test('without entries that only lead to it', () => {
    expect(places('a b', 'b c', 'c d', 'd b', 'e c')).toEqual([
      circle('/places/3/partOf', 'b -> c -> d -> b'),
    ]);
  });

  test('separately from another cycle', () => {
    expect(places('a b', 'b a', 'c d', 'd c')).toEqual([
      circle('/places/2/partOf', 'a -> b -> a'),
      circle('/places/4/partOf', 'c -> d -> c'),
    ]);
  });
});

test('paths that fork and join are not a cycle', () => {
  expect(places('a b', 'b c', 'c', 'd c')).toEqual([]);
  expect(
    problemsAfter((file) => {
      Object.assign(file.claims[0], { dependsOn: ['c2', 'c3'] });
      Object.assign(file.claims[1], { dependsOn: ['c4'] });
      Object.assign(file.claims[2], { dependsOn: ['c4', 'c5'] });
    }),
  ).toEqual([]);
});

test('claims that depend on each other form a cycle, even if they also depend on other claims', () => {
  const lines = problemsAfter((file) => {
    Object.assign(file.claims[1], { dependsOn: ['c5', 'c3'] });
    Object.assign(file.claims[2], { dependsOn: ['c4', 'c2'] });
  });
  expect(lines).toEqual([circle('/claims/1/dependsOn', 'c2 -> c3 -> c2')]);
});

test('organizations and events can form cycles', () => {
  expect(problemsAfter((file) => Object.assign(file.organizations[1], { partOf: 'sudland' }))).toEqual([
    circle('/organizations/1/partOf', 'sudland -> sudland'),
  ]);
  expect(problemsAfter((file) => Object.assign(file.events[0], { partOf: 'talks' }))).toEqual([
    circle('/events/0/partOf', 'talks -> talks'),
  ]);
});

test('a chain longer than the call stack is followed to its end', () => {
  const links = Array.from({ length: 30_000 }, (_, index) => ({
    id: `a${index}`,
    name: 'A',
    partOf: `a${index + 1}`,
  }));
  const end = { id: 'a30000', name: 'A', partOf: 'a30000' };
  const found = cycles(exampleFile((file) => Object.assign(file, { places: [...links, end] })));
  expect(found.map(({ pointer }) => pointer)).toEqual(['/places/30000/partOf']);
});
