import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { exampleJson } from '../../support/example.js';
import { run } from '../../support/fake-io.js';

/** A text from which the example briefing could have been made. */
const TEXT = `Talks at Port Grey

Mara Voss, the harbour minister of Norland, will hold talks with Sudland at Port Grey. Norland is likely to press for lower fees. A pool of shared pilots is seen as useful in fog.

Sudland is alleged to have hidden an oil spill of last winter. Sudland said that it would refuse lower fees.
`;

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

const files = (text: string, change?: (file: BriefingFile) => void) => ({
  files: { 'talks.txt': text, 'harbour.json': exampleJson(change) },
});
const recorded = (file: BriefingFile) =>
  void Object.assign(file.sources[0] as object, { digest: digest(TEXT) });
const hardened = (file: BriefingFile) => {
  recorded(file);
  Object.assign(file.claims[2] as object, { standing: 'stated', text: 'Norland will ask for lower fees.' });
};

describe('verify', () => {
  const args = ['verify', 'talks.txt', '-b', 'harbour.json', '--format', 'plain'];

  test('names the words of a drafted claim that are not in its sentence', async () => {
    const change = (file: BriefingFile) => {
      recorded(file);
      const start = TEXT.indexOf('Norland is likely');
      const span = { start, end: TEXT.indexOf(' A pool') };
      const text = 'Norland is likely to press Sudland for lower fees.';
      Object.assign(file.claims[1] as object, {
        text,
        at: '0.P1.s2',
        standing: 'likely',
        cue: 'likely',
        span,
      });
    };
    const { stdout } = await run(args, files(TEXT, change));
    expect(stdout).toContain(
      '6 claims: 5 agree with their sentences in words, numbers and names, and 1 has no errors but contains words that are not in its sentence (check c2).',
    );
    const { stdout: all } = await run([...args, '--all'], files(TEXT, change));
    expect(all).toContain('Words that are not in the sentences');
    expect(all).toContain('- c2: Sudland\n');
    expect(all.match(/Result: .*/gu)?.slice(0, 3)).toEqual([
      'Result: agrees',
      'Result: no errors',
      'Result: agrees',
    ]);
    expect(all).toContain('(check them; they are listed above)');
  });

  test('accepts a name that replaces a pronoun of the sentence', async () => {
    const text = TEXT.replace('Norland is likely', 'It is likely');
    const change = (file: BriefingFile) => {
      Object.assign(file.sources[0] as object, { digest: digest(text) });
      const span = { start: text.indexOf('It is likely'), end: text.indexOf(' A pool') };
      const claim = { text: 'Norland is likely to press for lower fees.', at: '0.P1.s2', span };
      Object.assign(file.claims[1] as object, { ...claim, standing: 'likely', cue: 'likely' });
    };
    const { stdout } = await run(args, files(text, change));
    expect(stdout).toContain('6 claims: 6 agree with their sentences in words, numbers and names.');
  });

  test('reports on one line that every claim agrees with its sentence', async () => {
    const { stdout, stderr, exitCode } = await run(args, files(TEXT, recorded));
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`Harbour talks: checked against talks.txt

6 claims: 6 agree with their sentences in words, numbers and names.

Next: briefing claims -b harbour.json
Next: briefing verify talks.txt --all -b harbour.json
`);
  });

  test('reports a missing digest, and a text that does not match the digest', async () => {
    const without = await run(args, files(TEXT));
    expect(without.stdout).toContain(
      '6 agree with their sentences in words, numbers and names. The briefing does not record a digest of its source text.',
    );
    const other = await run(args, files(`${TEXT}\nA last word was said there.\n`, recorded));
    expect([other.exitCode, other.stdout.includes('This is not the text')]).toEqual([1, true]);
  });

  test('reports claims that are firmer than the source, and exits with 1', async () => {
    const { stdout, exitCode } = await run(args, files(TEXT, hardened));
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      "c3, 0.P1.s2: firmer than the source: is recorded as stated, but the source says 'likely' (likely) (record it as likely)",
    );
    expect(stdout).toContain(
      '6 claims: 5 agree with their sentences in words, numbers and names, and 1 has errors.',
    );
  });

  test('with --all, prints each claim next to its sentence', async () => {
    const { stdout } = await run([...args, '--all'], files(TEXT, recorded));
    expect(stdout).toContain('A pool of shared pilots is seen as useful in fog.');
  });

  test('gives exit code 3 for an unreadable text', async () => {
    const { exitCode, stderr } = await run(args, files('', recorded));
    expect([exitCode, stderr]).toEqual([
      3,
      'briefing: cannot read talks.txt: it is empty (give a file with text in it)\n',
    ]);
  });
});

describe('validate', () => {
  const found = async (args: readonly string[], given: ReturnType<typeof files>) => {
    const { stdout, exitCode } = await run(['validate', 'harbour.json', '--format', 'json', ...args], given);
    return { exitCode, findings: JSON.parse(stdout).files[0].findings };
  };

  test('with --text, reports the findings of verify, each with its line', async () => {
    const given = files(TEXT, hardened);
    const verified = await run(['verify', 'talks.txt', '-b', 'harbour.json', '--format', 'json'], given);
    const { findings, exitCode } = await found(['--text', 'talks.txt'], given);
    const placeless = findings.map(
      ({ line: _line, column: _column, ...rest }: Record<string, unknown>) => rest,
    );
    expect(exitCode).toBe(1);
    expect(placeless).toEqual(JSON.parse(verified.stdout).findings);
    expect(findings[0].line).toBeGreaterThan(1);
  });

  test('reads the text stored next to the briefing, and checks its digest', async () => {
    const keep = (file: BriefingFile) => {
      hardened(file);
      Object.assign(file.sources[0] as object, { text: 'talks.txt' });
    };
    expect((await found([], files(TEXT, keep))).findings.length).toBeGreaterThan(0);
    const { stdout, exitCode } = await run(['validate', 'harbour.json'], files(`${TEXT} `, keep));
    expect([exitCode, stdout.includes('[error: kept-text]')]).toEqual([1, true]);
  });
});
