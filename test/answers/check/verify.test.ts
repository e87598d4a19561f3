import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { makeVerification, verification } from '../../../src/answers/check/verify.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { verify } from '../../../src/checking/verify/verify.js';
import { exampleBriefing, exampleJson } from '../../support/example.js';
import { run } from '../../support/fake-io.js';

/** What the example briefing could have been made from. */
const TEXT = `Talks at Port Grey

Two days of talks will bring the neighbours together at Port Grey. Harbour minister Mara Voss of Norland will likely press for cheaper berths. A pool of pilots is seen as useful in fog.

An oil spill of last winter, which Sudland is alleged to have kept quiet, clouds the mood. Sudland says no.
`;

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

test('the record follows its schema', () => {
  const briefing = exampleBriefing();
  const checked = verify(briefing, briefing.get('sources', 'report'), `${TEXT}\nA last word.\n`);
  const record = makeVerification(briefing, { name: 'talks.txt', digest: digest(TEXT) }, checked);
  expect(v.parse(verification.schema(), record)).toEqual(record);
});

describe('the command', () => {
  const files = (text: string, change?: (file: BriefingFile) => void) => ({
    files: { 'talks.txt': text, 'harbour.json': exampleJson(change) },
  });
  const recorded = (file: BriefingFile) =>
    void Object.assign(file.sources[0] as object, { digest: digest(TEXT) });
  const args = ['verify', 'talks.txt', '-b', 'harbour.json', '--format', 'plain'];

  test('says in one line that nothing falls short', async () => {
    const { stdout, stderr, exitCode } = await run(args, files(TEXT, recorded));
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`Harbour talks: checked against talks.txt

6 claims, 2 blocks of text: 4 found, 0 not found, 2 without a hedge word to look for. Nothing falls short.

Next: briefing claims -b harbour.json
Next: briefing verify talks.txt --all -b harbour.json
`);
  });

  test('says that the briefing records no digest', async () => {
    const { stdout } = await run(args, files(TEXT));
    expect(stdout.split('\n')[2]).toBe(
      '6 claims, 2 blocks of text: 4 found, 0 not found, 2 without a hedge word to look for. Nothing falls short. ' +
        'The briefing records no digest of its source text.',
    );
  });

  test('prints each check and each claim with --all', async () => {
    const { stdout } = await run([...args, '--all'], files(TEXT, recorded));
    expect(stdout).toBe(`Harbour talks: checked against talks.txt

Checks

Places: all places that 6 claims cite are in the text
Hedge words: 4 stand where they are cited from
Names: spelled as in the text
Misprints: none recorded
Coverage: all 2 blocks have a claim (the last is 0.P2)
Own words: no run of 8 words is copied from the text

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

6 claims, 2 blocks of text: 4 found, 0 not found, 2 without a hedge word to look for. Nothing falls short.

Next: briefing claims -b harbour.json
`);
  });

  test('ends with 1 where something does not hold, and tells what', async () => {
    const { stdout, exitCode } = await run(args, files(TEXT.replace('likely', 'surely')));
    expect(exitCode).toBe(1);
    expect(stdout.split('\n\n').slice(1, 3)).toEqual([
      'What falls short',
      '- line 3: claims/c3: 0.P1.s2: “likely” does not stand there',
    ]);
    expect(stdout.split('\n').slice(-5)).toEqual([
      '6 claims, 2 blocks of text: 3 found, 1 not found, 2 without a hedge word to look for. 1 thing falls short. The briefing records no digest of its source text.',
      '',
      'Next: briefing claims c3 -b harbour.json',
      'Next: briefing verify talks.txt --all -b harbour.json',
      '',
    ]);
  });

  test('ends with 1 where only the digest differs: it is another text', async () => {
    const { stdout, exitCode } = await run(args, files(`${TEXT}\n`, recorded));
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')[2]).toBe(
      `Note: This is not the text that the briefing was made from: its SHA-256 is ${digest(`${TEXT}\n`).slice(0, 12)}…, recorded is ${digest(TEXT).slice(0, 12)}….`,
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
      expect([parts[1], parts[3]]).toEqual([
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
      expect(shown).toContain('- and 2 more');
    });

    test('asks nothing where names or claims are known again, or the digest is that of the source', async () => {
      const FIRST = ['What falls short'];
      const one = LETTER.replace('apples', 'apples of Norland');
      expect((await firstParts(one)).map((part) => part.split('\n')[0])).toEqual(FIRST);
      const same = (file: BriefingFile) =>
        void Object.assign(file.sources[0] as object, { digest: digest(LETTER) });
      expect((await firstParts(LETTER, same)).map((part) => part.split('\n')[0])).toEqual(FIRST);
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
