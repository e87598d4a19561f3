import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHold } from '../../src/searching/scan.js';
import { foldWords } from '../../src/text/fold.js';
import { exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

const holds = (file: string, word: string, slips = false) =>
  mayHold(new TextEncoder().encode(file), [word], slips);

describe('the scan of a raw file never misses a word that the file contains, despite', () => {
  test.each([
    ['letters in any case', '{"title":"TaiWan"}', 'taiwan'],
    ['accents', '{"title":"Pékin"}', 'pekin'],
    ['accents as separate marks', '{"title":"Pe\u0301kin"}', 'pekin'],
    ['accents between quotation marks and dashes', '{"title":"“Pékin”—oui"}', 'pekin'],
    ['a soft hyphen', '{"title":"Pe\u00adkin"}', 'pekin'],
    ['an abbreviation', '{"title":"the U.S. and Pékin"}', 'u.s'],
    ['escapes', '{"title":"P\\u00e9kin"}', 'pekin'],
    ['escaped letters', '{"title":"\\u0050ekin"}', 'pekin'],
    ['full width', '{"title":"ＡＩ"}', 'ai'],
    ['ligatures', '{"title":"oﬃce"}', 'office'],
    ['another script', '{"title":"习近平"}', '近平'],
    ['another script, escaped', '{"title":"\\u4e60\\u8fd1\\u5e73"}', '近平'],
    ['another alphabet, in capitals', '{"title":"МОСКВА"}', 'москва'],
  ])('%s', (_, file, word) => expect(holds(file, word)).toBe(true));

  test('any characters, escaped or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.boolean(), (text, escaped) => {
        const json = JSON.stringify({ text });
        const file = escaped
          ? json.replace(
              /[\u0080-\uffff]/g,
              (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
            )
          : json;
        const words = foldWords(text)
          .split(' ')
          .filter((word) => word !== '');
        return words.every((word) => holds(file, word) && holds(file, word.slice(0, 2)));
      }),
      { numRuns: 2_000, seed: 5 },
    );
  });

  test('a typing error', () => {
    const near = (json: string) => holds(json, 'tawian', true);
    expect(near('{"title":"Straße nach TAÏWAN"}')).toBe(true);
    expect(near('{"title":"a line\\nTaïwan"}')).toBe(true);
    expect(near('{"title":"a line\\nTaiwan"}')).toBe(true);
    expect(near('{"title":"on \\"TAIWAN\\""}')).toBe(true);
    expect(near('{"title":"Ta\\u00efwan"}')).toBe(true);
    expect(near('{"title":"Paris"}')).toBe(false);
  });
});

describe('briefing search --all', () => {
  const lighthouse = exampleJson((file) => {
    file.id = 'lighthouse';
    file.title = 'Lighthouse talks';
    Object.assign(file.claims[5] as object, { text: 'Sudland wants a taller lighthouse.' });
  });
  const world = (files: Readonly<Record<string, string>>) => ({
    environment: { XDG_DATA_HOME: '/data', BRIEFING_PATH: '/more' },
    files: {
      '/data/briefing/harbour.json': exampleJson(),
      '/data/briefing/lighthouse.json': lighthouse,
      ...files,
    },
  });
  const search = async (words: readonly string[], files: Readonly<Record<string, string>> = {}) => {
    const { stdout, stderr, exitCode } = await run(
      ['search', '--all', ...words, '--format', 'plain'],
      world(files),
    );
    return { stdout, stderr, exitCode };
  };

  test('finds a word in all briefings, and gives the commands that open them', async () => {
    expect(await search(['taller'])).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: `Search: taller

Lighthouse talks

- Sudland wants a taller lighthouse. (~ stated, Sudland); briefing claims c6 -b lighthouse

1 match.
`,
    });
  });

  test('also searches the built-in briefing, and lists the best match first', async () => {
    const { stdout } = await search(['trip']);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'Search: trip',
      '',
      "Blinken's planned trip to China",
      '',
      "- Blinken's planned trip to China; briefing overview -b blinken-beijing",
    ]);
    const headings = (await search(['coast', 'grey'])).stdout
      .split('\n')
      .filter((line) => line.endsWith(' talks'));
    expect(headings).toEqual(['Harbour talks', 'Lighthouse talks']);
  });

  test('tolerates typing errors only if there is no exact match, and says so', async () => {
    expect((await search(['lighthuose'])).stdout.split('\n').slice(0, 5)).toEqual([
      'Search: lighthuose (similar words)',
      '',
      'Lighthouse talks',
      '',
      "Note: Nothing here matches 'lighthuose' exactly. Similar words: lighthouse.",
    ]);
    const typed = exampleJson((file) => {
      file.id = 'misprint';
      file.title = 'Misprint';
      Object.assign(file.notes?.[0] as object, { text: 'A lighthuose.' });
    });
    expect((await search(['lighthuose'], { '/more/m.json': typed })).stdout).toBe(`Search: lighthuose

Misprint

- point, by M. Editor, not from the source: A lighthuose. briefing issue fees -b misprint

1 match.
`);
  });

  test('skips an invalid file, and mentions it only if it may contain the words', async () => {
    const broken = { '/more/broken file.json': '{"taller": "taller' };
    expect(await search(['refuses'], broken)).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await search(['taller'], broken)).stderr).toBe(
      "briefing: /more/broken file.json is not a valid briefing (see briefing validate '/more/broken file.json')\n",
    );
  });

  test('gives the path of a file if two files have the same id', async () => {
    const { stdout } = await search(['taller'], { '/more/copy.json': lighthouse });
    expect(stdout.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- Sudland wants a taller lighthouse. (~ stated, Sudland); briefing claims c6 -b /data/briefing/lighthouse.json',
      '- Sudland wants a taller lighthouse. (~ stated, Sudland); briefing claims c6 -b /more/copy.json',
    ]);
  });

  test('gives the path of a file even if the other file with the same id does not contain the words', async () => {
    const other = exampleJson((file) => Object.assign(file, { id: 'lighthouse' }));
    const { id, ...rest } = JSON.parse(other);
    const atTheEnd = JSON.stringify({ ...rest, id });
    const damaged = { '/data/briefing/lighthouse.json': '{"id": ', '/more/own.json': lighthouse };
    for (const files of [{ '/more/copy.json': other }, { '/more/copy.json': atTheEnd }, damaged]) {
      const here = world(files);
      const { stdout } = await run(['search', '--all', 'taller', '-f', 'plain'], here);
      const [, command = ''] = /; briefing (.*)/.exec(stdout) ?? [];
      const path = files === damaged ? '/more/own.json' : '/data/briefing/lighthouse.json';
      expect(command).toBe(`claims c6 -b ${path}`);
      expect(await run(command.split(' '), here)).toMatchObject({ exitCode: 0, stderr: '' });
    }
  });

  test('adds the id or path to a title that several briefings have', async () => {
    const headings = async (files: Readonly<Record<string, string>>) => {
      const { stdout } = await search(['sudland', 'fees'], files);
      return stdout.split('\n').filter((line) => line.includes(' talks') && !line.startsWith('- '));
    };
    const namesake = exampleJson((file) => Object.assign(file, { id: 'other-harbour' }));
    expect(await headings({ '/more/n.json': namesake })).toEqual([
      'Harbour talks (harbour)',
      'Lighthouse talks',
      'Harbour talks (other-harbour)',
    ]);
    expect(await headings({ '/more/copy of it.json': exampleJson() })).toEqual([
      'Harbour talks (/data/briefing/harbour.json)',
      'Lighthouse talks',
      "Harbour talks ('/more/copy of it.json')",
    ]);
  });

  test('reports that nothing was found', async () => {
    expect(await search(['qqqqq'])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: "briefing: nothing contains 'qqqqq' (try another word)\n",
    });
  });
});
