import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import { addressOf } from '../../src/briefing/entities/entity.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { wordsOf } from '../../src/searching/forms.js';
import { searchBriefing } from '../../src/searching/search.js';
import { exampleFile, exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

function found(typed: string, change: (file: BriefingFile) => void = () => {}) {
  const file = exampleFile();
  change(file);
  return searchBriefing(new Briefing(file), wordsOf(typed)).hits.map(
    ({ entity, field }) => `${addressOf(entity)} by ${field.name}`,
  );
}

describe('a search covers every kind of entry', () => {
  test.each([
    ['titles', 'harbour fees', ['issues/fees by name']],
    ['aliases', 'tolls', ['issues/fees by alias']],
    ['names in another language', '灰港', ['places/port-grey by other name']],
    ['a part of a name without spaces', '港', ['places/port-grey by other name']],
    ['summaries and claims', 'shared', ['issues/pilots by text', 'claims/c4 by text']],
    ['roles', 'minister', ['people/adviser by name', 'claims/c2 by text', 'people/mara-voss by role']],
    ['positions', 'lower fees from', ['positions/p1 by text']],
    ['open questions', 'how low', ['gaps/g1 by text']],
    ['notes', 'recall', ['notes/n1 by text']],
    ['hedge words and timing', 'winter', ['events/spill by timing']],
    ['publishers', 'observer', ['sources/report by publisher']],
    ['ids', 'c5', ['claims/c5 by id']],
    ['the title of the briefing', 'harbour talks', ['overview by name']],
    ['the summary of the briefing', 'norland sudland plan', ['overview by text']],
  ])('%s', (_, typed, addresses) => expect(found(typed)).toEqual(addresses));
});

describe('words match', () => {
  test('without regard to case, accents and full width', () => {
    for (const typed of ['MÁRA vóss', 'ｍａｒａ voss', 'Voss, Mara']) {
      expect([typed, found(typed)]).toEqual([typed, ['people/mara-voss by name', 'claims/c2 by text']]);
    }
  });

  test('by their beginning, but all words must match', () => {
    expect(found('pilo fog')).toEqual(['issues/pilots by name', 'claims/c4 by text']);
    expect(found('pilots spill')).toEqual([]);
  });

  test('with small typing errors, but only if there is no exact match', () => {
    expect(found('habrour fees')).toEqual(['issues/fees by name']);
    expect(found('spil')).toEqual(['events/spill by name', 'claims/c5 by text']);
    expect(found('fees')).toEqual(expect.arrayContaining(found('fess')));
    const both = (file: BriefingFile) =>
      void Object.assign(file.gaps[0] as object, { question: 'How low should the fess be?' });
    expect(found('fess', both)).toEqual(['gaps/g1 by text']);
  });

  test('only exactly if they are short', () => expect(found('ol')).toEqual([]));
});

describe('the best match comes first', () => {
  test('names before descriptions, and firmer claims before softer ones', () => {
    expect(found('fees')[0]).toBe('issues/fees by name');
    const claims = found('fees').filter((address) => address.startsWith('claims'));
    expect(claims).toEqual(['claims/c6 by text', 'claims/c3 by text']);
  });

  test('whole words before the beginnings of words', () => {
    const change = (file: BriefingFile) => {
      Object.assign(file.issues[0] as object, { title: 'Portage' });
      Object.assign(file.issues[1] as object, { title: 'Port' });
    };
    expect(found('port', change).slice(0, 2)).toEqual(['issues/pilots by name', 'places/port-grey by name']);
    expect(found('port', change)).toContain('issues/fees by name');
  });
});

describe('briefing search', () => {
  const search = (...words: string[]) =>
    run(['search', ...words, '-b', 'harbour.json', '--format', 'plain'], {
      files: { 'harbour.json': exampleJson() },
    });

  test('shows each match in full with standing, voice and the command that opens it', async () => {
    expect((await search('spill')).stdout).toBe(`Search: spill

- Oil spill (status not stated) (! alleged, an unnamed voice); briefing claims --about spill -b harbour.json
- Sudland is alleged to have hidden the spill. (! alleged, an unnamed voice); briefing claims c5 -b harbour.json

2 matches.
`);
  });

  describe('says that only similar words were found', () => {
    const sought = async (format: string, ...words: string[]) =>
      (
        await run(['search', ...words, '-b', 'harbour.json', '--format', format, '--width', '100'], {
          files: { 'harbour.json': exampleJson() },
        })
      ).stdout;
    const sentence = "Nothing matches 'spyll' exactly. Similar words: spill.";

    test.each([
      ['terminal', `Search: spyll (similar words)\n\n│ ${sentence}\n\n– Oil spill`],
      ['plain', `Search: spyll (similar words)\n\nNote: ${sentence}\n\n- Oil spill`],
      ['markdown', `# Search: spyll (similar words)\n\n> ${sentence}\n\n- Oil **spill**`],
    ])('in %s', async (format, beginning) => {
      expect((await sought(format, 'spyll')).slice(0, beginning.length)).toBe(beginning);
    });

    test('for each word without an exact match', async () => {
      expect((await sought('plain', 'fogg', 'pilost')).split('\n').slice(0, 5)).toEqual([
        'Search: fogg pilost (similar words)',
        '',
        "Note: Nothing matches 'fogg' exactly. Similar words: fog.",
        '',
        "Note: Nothing matches 'pilost' exactly. Similar words: pilots.",
      ]);
      expect((await sought('plain', 'spill')).split('\n')[0]).toBe('Search: spill');
    });

    test('in a field of JSON and in a column of CSV', async () => {
      const near = async (word: string) => JSON.parse(await sought('json', word)).briefings[0].near;
      expect(await near('spyll')).toEqual([{ typed: 'spyll', words: ['spill'] }]);
      expect(await near('spill')).toEqual([]);
      const rows = (await sought('csv', 'spyll')).trim().split('\r\n');
      expect(rows.map((row) => row.slice(row.lastIndexOf(',') + 1))).toEqual([
        'Similar words',
        'spill for spyll',
        'spill for spyll',
      ]);
    });
  });

  test('distinguishes the words of the editor from those of the source', async () => {
    expect((await search('recall')).stdout.split('\n')[2]).toBe(
      '- point, by M. Editor, not from the source: Recall the fee of 2029. briefing issue fees -b harbour.json',
    );
  });

  test('suggests similar words, another word, or leaving out a word', async () => {
    const answers = await Promise.all([search('pylotz'), search('qqqq'), search('pilots', 'spill')]);
    expect(answers.map(({ exitCode, stdout, stderr }) => [exitCode, stdout, stderr])).toEqual([
      [1, '', "briefing: nothing contains 'pylotz' (similar: pilots)\n"],
      [1, '', "briefing: nothing contains 'qqqq' (try another word)\n"],
      [
        1,
        '',
        "briefing: nothing contains all of 'pilots', 'spill' (leave one out; each is found by itself)\n",
      ],
    ]);
  });

  test('shortens a long note, but shows claims in full', async () => {
    const long = `${'Before it goes on. '.repeat(40)}Then the lighthouse shone. ${'After it goes on. '.repeat(40)}`;
    const file = exampleJson((briefing) => {
      Object.assign(briefing.notes?.[0] as object, { text: long });
      Object.assign(briefing.claims[5] as object, { text: `The lighthouse: ${long}` });
    });
    const { stdout } = await run(['search', 'lighthouse', '-b', 'long.json', '--format', 'json'], {
      files: { 'long.json': file },
    });
    const { hits } = JSON.parse(stdout).briefings[0];
    expect(hits.map((hit: { address: string }) => hit.address)).toEqual(['claims/c6', 'notes/n1']);
    const plain = await run(['search', 'lighthouse', '-b', 'long.json', '--format', 'plain'], {
      files: { 'long.json': file },
    });
    const [claim = '', note = ''] = plain.stdout.split('\n').slice(2, 4);
    expect(claim).toBe(`- The lighthouse: ${long} (~ stated, Sudland); briefing claims c6 -b long.json`);
    expect(note).toBe(
      '- point, by M. Editor, not from the source: … it goes on. Before it goes on. Before it goes on. Before it goes on. Before it goes on. Before it goes on. Then the lighthouse shone. After it goes on. After it goes on. After it goes on. After it goes on. After it goes on. After it goes …; briefing issue fees -b long.json',
    );
  });
});

test('only one of an issue, a source and a briefing with the same title is listed', async () => {
  const titled = exampleJson((file) => {
    const title = 'Lighthouse closed';
    Object.assign(file, { title });
    Object.assign(file.issues[0] as object, { title });
    Object.assign(file.sources[0] as object, { title });
  });
  const { stdout } = await run(['search', 'lighthouse', '-b', 'own.json'], { files: { 'own.json': titled } });
  expect(stdout.match(/Lighthouse closed/g)).toEqual(['Lighthouse closed']);
  expect(stdout).toContain('1 match.');
});
