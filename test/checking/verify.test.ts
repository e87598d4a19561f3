import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { readSourceText } from '../../src/checking/verify/source-text.js';
import { verify } from '../../src/checking/verify/verify.js';
import { exampleFile, exampleJson } from '../support/example.js';
import { run } from '../support/fake-io.js';

/** What the example briefing could have been made from. */
const TEXT = `Talks at Port Grey

Two days of talks will bring the neighbours together at Port Grey. Harbour minister Mara Voss of Norland will likely press for cheaper berths. A pool of pilots is seen as useful in fog.

An oil spill of last winter, which Sudland is alleged to have kept quiet, clouds the mood. Sudland says no.
`;

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function verified(text: string, change: (file: BriefingFile) => void = () => {}) {
  const file = exampleFile();
  change(file);
  const briefing = new Briefing(file);
  return verify(briefing, briefing.get('sources', 'report'), text);
}

const faultsIn = (text: string, change?: (file: BriefingFile) => void) =>
  verified(text, change).faults.map(
    ({ check, address = '', line = 0, message }) => `${check} | ${address} | ${line} | ${message}`,
  );

describe('a briefing that was made with care', () => {
  test('holds against its text, each claim with its line', () => {
    const { claims, faults } = verified(TEXT);
    expect(faults).toEqual([]);
    expect(claims.map(({ claim, result, line, remark }) => [claim.id, result, line, remark])).toEqual([
      ['c1', 'found', 3, '“will”'],
      ['c2', 'not checked', 3, 'no hedge word to look for'],
      ['c3', 'found', 3, '“likely”'],
      ['c4', 'found', 3, '“seen as”'],
      ['c5', 'found', 5, '“alleged”'],
      ['c6', 'not checked', 5, 'no hedge word to look for'],
    ]);
  });

  test('holds whatever the line endings, quotes and dashes, and behind a byte-order mark', () => {
    const text = `\ufeff${TEXT.replaceAll('\n', '\r\n').replace('seen as', '‘seen—as’')}`;
    expect(faultsIn(text, (file) => Object.assign(file.claims[3] as object, { cue: "'seen-as'" }))).toEqual(
      [],
    );
  });

  test('holds for a text with lines broken at 60 columns', () => {
    const wrapped = TEXT.replace(/(.{40,60}) /g, '$1\n');
    expect(faultsIn(wrapped)).toEqual([]);
    expect(verified(wrapped).claims.map(({ line }) => line)).toEqual([3, 3, 4, 5, 8, 8]);
  });
});

describe('what does not hold is named', () => {
  test('a hedge word that stands nowhere, or elsewhere', () => {
    expect(faultsIn(TEXT.replace('likely', 'surely'))).toEqual([
      'hedge words | claims/c3 | 3 | 0.P1.s2: “likely” does not stand there',
    ]);
    expect(faultsIn(TEXT, (file) => Object.assign(file.claims[2] as object, { cue: 'alleged' }))).toEqual([
      'hedge words | claims/c3 | 3 | 0.P1.s2: “alleged” does not stand there; it does at 0.P2, line 5',
    ]);
  });

  test('a hedge word that is only a part of another word', () => {
    expect(faultsIn(TEXT.replace('likely', 'unlikely'))).toEqual([
      'hedge words | claims/c3 | 3 | 0.P1.s2: “likely” does not stand there',
    ]);
  });

  test('a place that is not in the text, or beyond the sentences of its block', () => {
    const move = (at: string) => (file: BriefingFile) => void Object.assign(file.claims[0] as object, { at });
    expect(faultsIn(TEXT, move('1.B3.s1'))).toEqual([
      'places | claims/c1 | 0 | 1.B3.s1: the text has no 1.B3.s1',
    ]);
    expect(faultsIn(TEXT, move('0.P1.s4'))).toEqual([
      'places | claims/c1 | 3 | 0.P1.s4: 0.P1 is recorded with fewer sentences',
    ]);
  });

  test('blocks that are recorded and missing, or there and not recorded, and blocks without a claim', () => {
    expect(faultsIn(`${TEXT}\nA last word.\n`)).toEqual([
      'places |  | 7 | 0.P3 is a block of the text that is not recorded',
      'coverage |  | 7 | no claim is made from 0.P3',
    ]);
    expect(faultsIn(TEXT.split('\n').slice(0, 3).join('\n'))).toEqual([
      'places |  | 0 | 0.P2 is recorded, and the text has no such block',
      'places | claims/c5 | 0 | 0.P2.s1: the text has no 0.P2.s1',
      'places | claims/c6 | 0 | 0.P2.s2: the text has no 0.P2.s2',
    ]);
    expect(
      faultsIn(TEXT, (file) => file.sources[0]?.sections?.push({ number: 1, title: 'Prices', blocks: {} })),
    ).toEqual(['places |  | 0 | section 1 (“Prices”) has no heading in the text']);
  });

  test('a name that is spelt otherwise, and a person whom the text does not name', () => {
    expect(faultsIn(TEXT.replace('Voss', 'Vos'))).toEqual([
      "names | people/mara-voss | 3 | 'Mara Voss' is spelt 'Mara Vos' in the text",
    ]);
    expect(faultsIn(TEXT.replace('Mara Voss of Norland', 'of Norland'))).toEqual([
      "names | people/mara-voss | 0 | 'Mara Voss' does not stand in the text",
    ]);
    expect(faultsIn(TEXT.replace('of Norland', 'of Norländ'))).toEqual([
      "names | organizations/norland | 3 | 'Norland' is spelt 'Norländ' in the text",
    ]);
  });

  test('a misspelt name is excused where it is recorded as a misprint, and only while it stands there', () => {
    const record = (file: BriefingFile) =>
      void Object.assign(file.sources[0] as object, {
        misprints: [{ at: '0.P1.s2', printed: 'Mara Vos ', meant: 'Mara Voss ' }],
      });
    expect(faultsIn(TEXT.replace('Mara Voss', 'Mara Vos'), record)).toEqual([]);
    expect(faultsIn(TEXT, record)).toEqual([
      "misprints |  | 0 | 'Mara Vos ' is recorded as a misprint at 0.P1.s2, and does not stand there",
    ]);
  });

  test('eight words in a row, in whatever part of the briefing they stand', () => {
    const copied = 'talks will bring the neighbours together at Port';
    const message = '| 3 | repeats the text: “talks will bring the neighbours together at port …”';
    expect(
      faultsIn(TEXT, (file) => Object.assign(file.claims[1] as object, { text: `Two ${copied} Blue.` })),
    ).toEqual([`own words | claims/c2 ${message}`]);
    expect(faultsIn(TEXT, (file) => Object.assign(file.summary, { text: copied.toUpperCase() }))).toEqual([
      `own words | summary ${message}`,
    ]);
    expect(
      faultsIn(TEXT, (file) => Object.assign(file.gaps[0] as object, { question: `Why ${copied}?` })),
    ).toEqual([`own words | gaps/g1 ${message}`]);
    expect(
      faultsIn(TEXT, (file) =>
        Object.assign(file.claims[1] as object, {
          text: 'Talks will bring the neighbours together at last.',
        }),
      ),
    ).toEqual([]);
  });
});

describe('a text is cut into blocks', () => {
  const sections = [
    { number: 0, blocks: {} },
    { number: 1, title: "The Harbour's Day", blocks: {} },
    { number: 2, title: 'Night', blocks: {} },
  ];
  const blocks = (text: string, recorded?: typeof sections) =>
    readSourceText(text, recorded).blocks.map(
      ({ at, lines }) => `${at}@${lines.map(({ number }) => number).join(',')}`,
    );

  test('by recorded headings, bullets and paragraphs; captions are no blocks', () => {
    const text = `Headline\nBy someone\n\n${'A lead. '.repeat(20)}\nThe Harbour’s Day: in three parts\nFirst.\nThese are:\n\n • one\n • two: 2.\n1. three\nA caption\n\nNight\nLast one.\nNightfall came.`;
    expect(blocks(text, sections)).toEqual([
      '0.P1@4',
      '1.P1@6',
      '1.P2@7',
      '1.B1@9',
      '1.B2@10',
      '1.B3@11',
      '2.P1@15',
      '2.P2@16',
    ]);
  });

  test('without recorded sections each line that ends no sentence opens one', () => {
    expect(blocks('Headline\n\nLead.\n\nPart one\n\n- a\n- b\n\nPart two\n\nEnd.')).toEqual([
      '0.P1@3',
      '1.B1@7',
      '1.B2@8',
      '2.P1@12',
    ]);
  });

  test('an empty text has neither headline nor block', () => {
    expect(readSourceText('\n \n')).toEqual({
      headline: undefined,
      blocks: [],
      sections: new Set([0]),
      lines: ['', ' '],
    });
  });
});

describe('the command', () => {
  const files = (text: string, change?: (file: BriefingFile) => void) => ({
    files: { 'talks.txt': text, 'harbour.json': exampleJson(change) },
  });
  const recorded = (file: BriefingFile) =>
    void Object.assign(file.sources[0] as object, { digest: digest(TEXT) });
  const args = ['verify', 'talks.txt', '-b', 'harbour.json', '--format', 'plain'];

  test('says how many blocks it read, for a text whose lines are sentences and not paragraphs', async () => {
    const text = 'Talks at Port Grey\nTalks are planned.\nFees may fall.\n';
    const { stdout } = await run(['verify', 'talks.txt', '-b', 'harbour.json', '--format', 'plain'], {
      files: { 'harbour.json': exampleJson(), 'talks.txt': text },
    });
    expect(stdout.split('\n').filter((line) => line.startsWith('Text:'))).toEqual([
      'Text: 3 lines in 1 block (the last is 0.P1); the briefing records no digest, so whether it was made from this text is not known',
    ]);
  });

  test('says that everything holds, and that it is the very text', async () => {
    const { stdout, stderr, exitCode } = await run(args, files(TEXT, recorded));
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`Harbour talks · held against talks.txt

Source: report, Talks at Port Grey
Text: 5 lines in 2 blocks (the last is 0.P2), the text that the briefing was made from (SHA-256 ${digest(TEXT).slice(0, 12)}…)
Places: the text has every place that 6 claims cite
Hedge words: 4 stand where they are cited from
Names: spelt as in the text
Misprints: none recorded
Coverage: every one of 2 blocks has a claim
Own words: no run of 8 words is the text’s

Claim by claim

Claim: c1
Standing: planned
Place: report 0.P1.s1
Line: 3
Result: found: “will”

Claim: c2
Standing: stated
Place: report 0.P1.s1
Line: 3
Result: not checked: no hedge word to look for

Claim: c3
Standing: likely
Place: report 0.P1.s2
Line: 3
Result: found: “likely”

Claim: c4
Standing: perceived
Place: report 0.P1.s3
Line: 3
Result: found: “seen as”

Claim: c5
Standing: alleged
Place: report 0.P2.s1
Line: 5
Result: found: “alleged”

Claim: c6
Standing: stated
Place: report 0.P2.s2
Line: 5
Result: not checked: no hedge word to look for

6 claims: 4 found, 0 not found, 2 not checked. Everything that could be checked holds.

Next: briefing claims -b harbour.json
`);
  });

  test('ends with 1 where something does not hold, and tells what', async () => {
    const { stdout, exitCode } = await run(args, files(TEXT.replace('likely', 'surely')));
    expect(exitCode).toBe(1);
    expect(stdout.split('\n\n').slice(2, 4)).toEqual([
      'What does not hold',
      '- line 3: claims/c3: 0.P1.s2: “likely” does not stand there',
    ]);
    expect(stdout.split('\n').slice(-5)).toEqual([
      '6 claims: 3 found, 1 not found, 2 not checked. 1 thing does not hold.',
      '',
      'Next: briefing claims c3 -b harbour.json',
      'Next: briefing claims -b harbour.json',
      '',
    ]);
  });

  test('ends with 1 where only the digest differs: it is another text', async () => {
    const { stdout, exitCode } = await run(args, files(`${TEXT}\n`, recorded));
    expect(exitCode).toBe(1);
    expect(stdout.split('\n').at(-4)).toBe(
      '6 claims: 4 found, 0 not found, 2 not checked. It is another text than the briefing was made from.',
    );
  });

  describe('of a text in which hardly anything of the briefing is', () => {
    const LETTER = 'Dear reader\n\nThe apples are ripe. They are red.\n\nCome soon. Bring a basket.\n';
    const firstParts = async (text: string, change?: (file: BriefingFile) => void) =>
      (await run(args, files(text, change))).stdout.split('\n\n').slice(1, 2);

    test('asks first whether it is the right one, and shows a few faults of many', async () => {
      const { stdout, exitCode } = await run(args, files(LETTER));
      expect(exitCode).toBe(1);
      const parts = stdout.split('\n\n');
      expect([parts[1], parts[4]]).toEqual([
        'Note: Hardly anything of the briefing was found in talks.txt: 0 of 4 claims that could be checked, 0 of 5 names. Is it the text of “Talks at Port Grey”?',
        `- line 3: claims/c1: 0.P1.s1: “will” does not stand there
- line 3: claims/c3: 0.P1.s2: “likely” does not stand there
- line 3: claims/c4: 0.P1.s3: “seen as” does not stand there
- line 5: claims/c5: 0.P2.s1: “alleged” does not stand there
- people/mara-voss: 'Mara Voss' does not stand in the text`,
      ]);
    });

    test('has every fault in JSON', async () => {
      const { stdout } = await run([...args, '--format', 'json'], files(`${LETTER}\nGoodbye.\n`));
      const shown = (await run(args, files(`${LETTER}\nGoodbye.\n`))).stdout.split('\n');
      expect(JSON.parse(stdout).faults.length).toBe(7);
      expect(shown).toContain('- and 2 more (--format json has all)');
    });

    test('asks nothing where names or claims are known again, or the digest is that of the source', async () => {
      const SOURCE = ['Source: report, Talks at Port Grey'];
      const one = LETTER.replace('apples', 'apples of Norland');
      expect((await firstParts(one)).map((part) => part.split('\n')[0])).toEqual(SOURCE);
      const same = (file: BriefingFile) =>
        void Object.assign(file.sources[0] as object, { digest: digest(LETTER) });
      expect((await firstParts(LETTER, same)).map((part) => part.split('\n')[0])).toEqual(SOURCE);
    });
  });

  test('reads standard input, and names a source where there are several', async () => {
    const two = (file: BriefingFile) =>
      void file.sources.push({ id: 'speech', title: 'A speech', kind: 'speech' });
    const world = { stdin: TEXT, files: { 'two.json': exampleJson(two) } };
    const asked = await run(['verify', '-', '-b', 'two.json'], world);
    expect([asked.exitCode, asked.stderr]).toEqual([
      2,
      'briefing: say which source the text is of: --source report | speech\n',
    ]);
    expect((await run(['verify', '-', '-b', 'two.json', '--source', 'report'], world)).exitCode).toBe(0);
  });

  test.each([
    ['a missing file', ['verify', 'gone.txt'], 3, 'briefing: gone.txt: no such file (check the name)\n'],
    [
      'an empty name',
      ['verify', ''],
      2,
      'briefing: the text to read has an empty name (name a file, or - for standard input)\n',
    ],
    [
      'bytes that are no text',
      ['verify', 'bytes'],
      3,
      'briefing: bytes: it is not text in UTF-8 (save it as UTF-8)\n',
    ],
  ])('refuses %s in one line', async (_, args, exitCode, stderr) => {
    const answer = await run(args, { files: { bytes: new Uint8Array([0xff, 0xfe, 0x41]) } });
    expect([answer.exitCode, answer.stdout, answer.stderr]).toEqual([exitCode, '', stderr]);
  });

  test('tells programs the same', async () => {
    const { stdout } = await run(
      [...args.slice(0, 4), '--format', 'json'],
      files(TEXT.replace('likely', 'surely'), recorded),
    );
    const { kind, version, holds, text, faults, claims } = JSON.parse(stdout);
    expect({ kind, version, holds, faults, isTheSource: text.isTheSource, third: claims[2] }).toEqual({
      kind: 'verification',
      version: 1,
      holds: false,
      isTheSource: false,
      faults: [
        {
          check: 'hedge words',
          address: 'claims/c3',
          line: 3,
          message: '0.P1.s2: “likely” does not stand there',
        },
      ],
      third: {
        id: 'c3',
        standing: 'likely',
        at: '0.P1.s2',
        result: 'not found',
        line: 3,
        remark: '“likely” does not stand there',
      },
    });
  });
});
