import { describe, expect, test } from 'vitest';
import { attributionWords, sourceNoun } from '../../src/briefing/attribution.js';
import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { dependentsOf } from '../../src/briefing/relations/dependents.js';
import { exampleFile } from '../support/example.js';

const briefing = (change?: (file: BriefingFile) => void) => new Briefing(exampleFile(change));
const words = (id: string, made = briefing()) => attributionWords(made, made.get('claims', id));

describe('the voice of a claim', () => {
  test('can be the source, a party or an unnamed speaker, and is always shown with the source', () => {
    expect([words('c1'), words('c6'), words('c5')]).toEqual([
      'the report',
      'Sudland, in the report',
      'an unnamed voice, in the report',
    ]);
  });

  test('is described by its label if it is unnamed', () => {
    const made = briefing((file) =>
      Object.assign(file.claims[4] ?? {}, { attribution: { by: 'unnamed', label: 'a pilot' } }),
    );
    expect(words('c5', made)).toBe('a pilot, in the report');
  });

  test('is shown with its name or label exactly as in the file', () => {
    const voices = [
      { by: 'unnamed', label: 'An official who asked not to be named' },
      { by: 'unnamed', label: 'NFU members' },
      { by: 'party', party: 'adviser' },
      { by: 'party', party: 'the-seals' },
    ] as const;
    const said = voices.map((attribution) =>
      words(
        'c5',
        briefing((file) => {
          Object.assign(file.claims[4] ?? {}, { attribution });
          Object.assign(file.people[1] ?? {}, { label: 'An adviser to the minister' });
          file.organizations.push({ id: 'the-seals', name: 'The Seals', kind: 'company' });
        }),
      ),
    );
    expect(said).toEqual([
      'An official who asked not to be named, in the report',
      'NFU members, in the report',
      'An adviser to the minister, in the report',
      'The Seals, in the report',
    ]);
  });

  test('is shown with the kind of the source or, if there are several sources, with the publisher and id', () => {
    const kinds = ['news article', 'report', 'speech', 'transcript', 'statement', 'interview', 'document'];
    const nouns = kinds.map((kind) =>
      sourceNoun(
        briefing((file) => Object.assign(file.sources[0] ?? {}, { kind })),
        'report',
      ),
    );
    expect(nouns).toEqual(kinds.map((kind) => `the ${kind.replace('news ', '')}`));
    const two = briefing((file) => {
      const [first] = file.sources;
      if (first) file.sources.push({ ...first, id: 'other', kind: 'speech' });
    });
    expect([sourceNoun(two, 'report'), sourceNoun(two, 'other')]).toEqual([
      'Grey Observer (report)',
      'Grey Observer (other)',
    ]);
  });
});

test('the dependents of a claim are all entries that refer to it, and nothing else', () => {
  const made = briefing((file) => {
    Object.assign(file.claims[0] ?? {}, { dependsOn: ['c3'] });
    Object.assign(file.gaps[0] ?? {}, { claims: ['c3'] });
    Object.assign(file.events[1] ?? {}, { claims: ['c3', 'c5'] });
  });
  const dependents = (id: string) => {
    const { summary, issues, ...lists } = dependentsOf(made, made.get('claims', id));
    const ids = Object.entries(lists).map(([name, list]) => [name, list.map((item) => item.id)]);
    return {
      ...Object.fromEntries(ids),
      issues: issues.map(({ issue }) => issue.id),
      summary: summary.map(({ text }) => text),
    };
  };
  const nothing = { claims: [], positions: [], issues: [], events: [], people: [], gaps: [], summary: [] };
  expect(dependents('c3')).toEqual({
    ...nothing,
    claims: ['c1'],
    positions: ['p1'],
    issues: ['fees'],
    events: ['spill'],
    gaps: ['g1'],
  });
  expect(dependents('c2')).toEqual({ ...nothing, people: ['mara-voss'] });
  expect(dependents('c1')).toEqual({
    ...nothing,
    events: ['talks'],
    summary: ['Norland and Sudland plan talks on the harbour.'],
  });
  expect(dependents('c6')).toEqual(nothing);
});
