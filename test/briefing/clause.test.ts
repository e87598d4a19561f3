import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile, Claim } from '../../src/briefing/file/schema.js';
import { asClause, capital, isPlural, nameInSentence } from '../../src/english/clause.js';
import { exampleFile } from '../support/example.js';

test('behind other words only names, acronyms and what has a capital of its own keep it', () => {
  const file = exampleFile();
  file.claims.push({
    ...(file.claims[0] as Claim),
    id: 'c9',
    text: 'The talks on Friday are with Sudlandic guests and The Grey Choir.',
  });
  const briefing = new Briefing(file);
  const clauses = [
    ['The fees rose.', 'the fees rose.'],
    ['Mara Voss spoke.', 'Mara Voss spoke.'],
    ['Voss spoke.', 'Voss spoke.'],
    ['Port Grey is cold.', 'Port Grey is cold.'],
    ['Ports are cold.', 'ports are cold.'],
    ["Norland's fees rose.", "Norland's fees rose."],
    ['AI is new.', 'AI is new.'],
    ['G7 states met.', 'G7 states met.'],
    ['Sudlandic guests came.', 'Sudlandic guests came.'],
    ['Norlanders came.', 'Norlanders came.'],
    ['Friday is free.', 'Friday is free.'],
    ['I agree.', 'I agree.'],
    ['灰港 is cold.', '灰港 is cold.'],
    ['Élan is wanted.', 'élan is wanted.'],
  ] as const;
  expect(clauses.map(([clause]) => asClause(briefing, clause))).toEqual(clauses.map(([, inside]) => inside));
});

test('a name takes an article where the author gives it one', () => {
  const file = exampleFile();
  file.organizations.push({
    id: 'league',
    name: 'Coast League',
    inSentence: 'the Coast League',
    kind: 'body',
  });
  const briefing = new Briefing(file);
  expect(['league', 'norland', 'mara-voss', 'adviser'].map((id) => nameInSentence(briefing, id))).toEqual([
    'the Coast League',
    'Norland',
    'Mara Voss',
    'an adviser to the minister',
  ]);
});

/** Sentences as they stand behind other words in the example after a change. */
function clauses(change: (file: BriefingFile) => void, ...sentences: readonly string[]): string[] {
  const briefing = new Briefing(exampleFile(change));
  return sentences.map((sentence) => asClause(briefing, sentence));
}

describe('a capital of its own is kept', () => {
  test('by what has one inside another sentence of the author', () => {
    const speaks = (file: BriefingFile) => {
      Object.assign(file.claims[0] ?? {}, { text: 'The talks are with Baltic guests.' });
      Object.assign(file.positions[0] ?? {}, { text: 'lower fees in Nordic ports' });
    };
    const sentences = [
      'Baltic guests came.',
      "Baltic's guests came.",
      'Nordic ports are cold.',
      'Arctic ports are cold.',
    ];
    expect(clauses(speaks, ...sentences)).toEqual([...sentences.slice(0, 3), 'arctic ports are cold.']);
  });

  test('by each part of the name of a person of whom no sentence speaks', () => {
    const brand = (file: BriefingFile) => void file.people.push({ id: 'brand', name: 'Ana Maria Brand' });
    expect(clauses(brand, 'Ana spoke.', 'Maria spoke.', 'Brand spoke.', 'Brands are cheap.')).toEqual([
      'Ana spoke.',
      'Maria spoke.',
      'Brand spoke.',
      'brands are cheap.',
    ]);
  });

  test('by other names of people and places', () => {
    const named = (file: BriefingFile) => {
      Object.assign(file.people[0] ?? {}, { otherNames: [{ name: 'The Pilot' }] });
      file.places.push({ id: 'pier', name: 'Long Pier', otherNames: [{ name: 'The Pier' }] });
    };
    expect(clauses(named, 'The Pilot spoke.', 'The Pier is long.', 'Long Pier is long.')).toEqual([
      'The Pilot spoke.',
      'The Pier is long.',
      'Long Pier is long.',
    ]);
  });

  test('by a name that stands without the article it begins with', () => {
    const league = (file: BriefingFile) => {
      file.organizations.push({ id: 'league', name: 'The Coast League', kind: 'body' });
    };
    expect(
      clauses(
        league,
        'The Coast League spoke.',
        'Coast League officials spoke.',
        'Coast roads are closed.',
        'The coast is clear.',
      ),
    ).toEqual([
      'The Coast League spoke.',
      'Coast League officials spoke.',
      'coast roads are closed.',
      'the coast is clear.',
    ]);
  });

  test('but not by the article of a name that the author writes small', () => {
    const seals = (file: BriefingFile) => {
      file.organizations.push({ id: 'seals', name: 'The Seals', inSentence: 'the Seals', kind: 'body' });
    };
    expect(clauses(seals, 'The Seals spoke.', 'Seals members spoke.')).toEqual([
      'the Seals spoke.',
      'Seals members spoke.',
    ]);
  });

  test('by a word that has one inside a claim or a position, also as whose something is', () => {
    const spoken = (file: BriefingFile) => {
      Object.assign(file.claims[0] ?? {}, { text: 'The talks begin on Friday.' });
      Object.assign(file.positions[0] ?? {}, { text: 'lower fees from May' });
    };
    const kept = ['Friday is free.', "Friday's dinner is off.", 'Friday’s dinner is off.', 'May is cold.'];
    expect(clauses(spoken, ...kept, 'Mayors are free.')).toEqual([...kept, 'mayors are free.']);
  });

  test('by days, months, initials, titles and two words of a name, whether or not a sentence has them inside', () => {
    const kept = [
      'Tuesday is free.',
      'January fees rose.',
      'U.S. pilots came.',
      'J. Dahl spoke.',
      'Dr. Dahl spoke.',
      'Mr Dahl spoke.',
      'President Dahl spoke.',
      'Foreign Minister Dahl spoke.',
      'Anna Lind spoke.',
      'Élodie Durand spoke.',
    ];
    const others = [
      'Ministers spoke.',
      'General fees rose.',
      'The Minister Dahl spoke.',
      'Many Norland ports closed.',
    ];
    expect(clauses(() => {}, ...kept, ...others)).toEqual([
      ...kept,
      'ministers spoke.',
      'general fees rose.',
      'the Minister Dahl spoke.',
      'many Norland ports closed.',
    ]);
  });

  test('by a word made from a name, and by no other that begins alike', () => {
    const named = (file: BriefingFile) =>
      file.places.push({ id: 'norda', name: 'Norda' }, { id: 'fog', name: 'Fog' });
    expect(clauses(named, 'Nordese guests came.', 'Norleans dine late.', 'Foggy days are long.')).toEqual([
      'Nordese guests came.',
      'norleans dine late.',
      'foggy days are long.',
    ]);
  });
});

test('what has no word in it stays as it is', () => {
  expect(clauses(() => {}, '…', '“Fees fall” is the title.')).toEqual(['…', '“Fees fall” is the title.']);
});

test('a sentence begins with a capital', () => {
  expect([capital('the fees'), capital('élan'), capital('')]).toEqual(['The fees', 'Élan', '']);
});

test('a place takes an article too, and whoever has no name is called as they are described', () => {
  const file = exampleFile((own) => {
    own.places.push({ id: 'hague', name: 'Hague', inSentence: 'the Hague' });
    Object.assign(own.people[1] ?? {}, { label: 'An adviser to the minister' });
  });
  const briefing = new Briefing(file);
  expect(['hague', 'port-grey', 'adviser'].map((id) => nameInSentence(briefing, id))).toEqual([
    'the Hague',
    'Port Grey',
    'an adviser to the minister',
  ]);
});

test('several take the verb of several', () => {
  const briefing = new Briefing(
    exampleFile(
      (file) => void file.organizations.push({ id: 'seals', name: 'Seals', kind: 'body', plural: true }),
    ),
  );
  expect(['seals', 'norland', 'nobody'].map((id) => isPlural(briefing, id))).toEqual([true, false, false]);
});
