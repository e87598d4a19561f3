import { expect, test } from 'vitest';
import { makeReading, reading } from '../../../src/answers/author/read.js';
import { makeReadingSummary } from '../../../src/answers/author/read-summary.js';
import { readText } from '../../../src/reading/read.js';

const TEXT = `Norland shuts its port

The port may stay shut until Friday. “The strike was a mistake,” Mayor Mara Lind said. The strike will cost 5 million crowns, according to a person familiar with the talks.

## What next

The union aims to reach a deal.
`;

const record = async () =>
  makeReading(await readText({ text: TEXT, details: { title: 'Norland shuts its port' } }), 'port.txt');

test('each sentence has a voice, a standing and a use', async () => {
  const { sentences } = await record();
  const rows = sentences.map(({ at, says }) => [
    at,
    says?.voice.name ?? says?.voice.kind,
    says?.standing,
    says?.use,
    says?.quoted,
    says?.hedge && TEXT.slice(says.hedge.start, says.hedge.end),
  ]);
  expect(rows).toEqual([
    ['title', 'source', 'stated', 'as reported', false, undefined],
    ['0.P1.s1', 'source', 'possible', 'with attribution', false, 'may'],
    ['0.P1.s2', 'Mara Lind', 'stated', 'with attribution', true, undefined],
    ['0.P1.s3', 'a person familiar with the talks', 'expected', 'with attribution', false, 'will'],
    ['1', undefined, undefined, undefined, undefined, undefined],
    ['1.P1.s1', 'source', 'aim', 'with attribution', false, 'aims to'],
  ]);
});

test('each sentence is shown with its voice, its place, its hedges in bold, and its standing', async () => {
  const { title, blocks } = reading.layout(await record());
  expect(title).toBe('Norland shuts its port');
  expect(blocks).toMatchObject([
    {
      kind: 'table',
      rows: [
        [
          [{ text: 'source' }],
          [{ text: '0.P1.s1', tone: 'quiet' }],
          [{ text: 'The port ' }, { text: 'may', tone: 'strong' }, { text: ' stay shut until Friday.' }],
          [{ kind: 'standing', standing: 'possible', tone: 'attributed', cue: 'may' }],
        ],
        [
          [{ text: 'Mara Lind' }],
          [{ text: '0.P1.s2' }],
          [{ text: '“The strike was a mistake,” Mayor Mara Lind said.' }],
          [{ kind: 'standing', standing: 'stated', tone: 'attributed' }, { text: ', quoted' }],
        ],
        [[{ text: 'a person familiar with the talks' }], [{ text: '0.P1.s3' }], [{}, {}, {}], [{}]],
        [[], [{ text: '1' }], [{ text: 'What next', tone: 'quiet' }], []],
        [[{ text: 'source' }], [{ text: '1.P1.s1' }], [{}, {}, {}], [{ cue: 'aims to' }]],
      ],
    },
  ]);
});

test('the summary counts voices and standings', async () => {
  const { sentences, quoted, voices, standings, people } = makeReadingSummary(await record());
  expect({ sentences, quoted, voices, standings, people }).toEqual({
    sentences: 4,
    quoted: 1,
    voices: [
      { kind: 'source', sentences: 2 },
      { kind: 'named', name: 'Mara Lind', sentences: 1 },
      { kind: 'unnamed', name: 'a person familiar with the talks', sentences: 1 },
    ],
    standings: [
      { standing: 'stated', sentences: 1 },
      { standing: 'expected', sentences: 1 },
      { standing: 'possible', sentences: 1 },
      { standing: 'aim', sentences: 1 },
    ],
    people: [{ name: 'Mara Lind', role: 'Mayor', mentions: 1 }],
  });
});

test('the table has a row for each sentence', async () => {
  const rows = reading.table?.(await record()).rows ?? [];
  expect(rows[1]).toEqual([
    '0.P1.s1',
    'prose',
    'source',
    '',
    'possible',
    'with attribution',
    'may',
    'false',
    'The port may stay shut until Friday.',
  ]);
  expect(rows).toHaveLength(6);
});
