import fc from 'fast-check';
import { expect, test } from 'vitest';
import { voiceLabel } from '../src/briefing/attribution.js';
import { Briefing } from '../src/briefing/briefing.js';
import { parseBriefing } from '../src/briefing/file/parse.js';
import type { BriefingFile, Claim } from '../src/briefing/file/schema.js';
import { STANDINGS } from '../src/briefing/standing.js';
import { exampleFile } from './support/example.js';
import { run } from './support/fake-io.js';

/**
 * Tests the first law on random briefings: standing, voice and the author's words are kept in every output. Each
 * sentence ends with a unique marker (`x3x`), so that it can be found in any context.
 */

const NAMES = ['eBay', 'adidas', 'U.S.', 'Acme Inc.', 'Who pays?', 'french officials', '„Zoll“', 'gen. Lind'];
const SENTENCES = ['fees rise', 'Zölle steigen', 'Voss said ‘no.’', 'the U.S. may pay', 'Łódź voted'];

const voice = fc.oneof(
  fc.constant<Claim['attribution']>({ by: 'source' }),
  fc.constantFrom<Claim['attribution'][]>({ by: 'party', party: 'o0' }, { by: 'party', party: 'o1' }),
  fc.constantFrom(...NAMES).map((label): Claim['attribution'] => ({ by: 'unnamed', label })),
  fc.constant<Claim['attribution']>({ by: 'unnamed' }),
);

const drawnClaim = fc.record({
  words: fc.constantFrom(...SENTENCES),
  standing: fc.constantFrom(...STANDINGS),
  attribution: voice,
  about: fc.subarray(['fees', 'pilots'], { minLength: 1 }),
  disputes: fc.option(fc.nat(5), { nil: undefined, freq: 3 }),
  dependsOn: fc.option(fc.nat(5), { nil: undefined, freq: 3 }),
  restates: fc.option(fc.nat(5), { nil: undefined, freq: 4 }),
  asFact: fc.boolean(),
  proposed: fc.boolean(),
});

/** Generates a briefing file. Claims depend only on earlier claims, so that there are no cycles. */
const drawnFile = fc
  .record({
    claims: fc.array(drawnClaim, { minLength: 6, maxLength: 6 }),
    names: fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)),
    act: fc.constantFrom('seeks' as const, 'denies' as const, 'commits' as const),
  })
  .map(({ claims, names, act }): BriefingFile => {
    const file = exampleFile();
    const other = (index: number, value: number | undefined) =>
      value === undefined || value === index ? undefined : [`k${value}`];
    const made = claims.map((one, index): Claim => {
      const [disputes, restates] = [other(index, one.disputes), other(index, one.restates)];
      const ground = one.dependsOn !== undefined && one.dependsOn < index ? [`k${one.dependsOn}`] : undefined;
      return {
        id: `k${index}`,
        text: `${one.words} x${index}x`,
        about: one.about,
        standing: one.standing,
        attribution: one.attribution,
        source: 'report',
        at: `0.P1.s${index + 1}`,
        ...(one.asFact ? { asFact: `As fact z${index}z` } : {}),
        ...(disputes ? { disputes } : {}),
        ...(restates ? { restates } : {}),
        ...(ground ? { dependsOn: ground } : {}),
        ...(one.proposed ? { proposed: { by: 'rules' as const } } : {}),
      };
    });
    return {
      ...file,
      organizations: [
        ...file.organizations,
        { id: 'o0', name: names[0], kind: 'company' },
        { id: 'o1', name: names[1], kind: 'union' },
      ],
      claims: [...file.claims, ...made],
      positions: [
        { id: 'q1', issue: 'fees', whose: 'o0', act, text: 'to pay y1y', claims: ['k0'] },
        { id: 'q2', issue: 'pilots', whose: 'o1', act, text: 'niedrigere Zölle y2y', claims: ['k1'] },
      ],
    };
  });

const claimsOf = (file: BriefingFile): Claim[] => file.claims.filter(({ id }) => id.startsWith('k'));

const answer = async (file: BriefingFile, ...args: readonly string[]) =>
  (await run([...args, '-b', 'own.json', '--width', '400'], { files: { 'own.json': JSON.stringify(file) } }))
    .stdout;

/** Returns the text of an output as a reader sees it, without markup and escapes. */
const read = (output: string): string =>
  output
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\r\n /g, '')
    .replace(/\*\*|\\(?=[^\w\s])/g, '')
    .replace(/\s+/g, ' ');

const RUNS = { numRuns: 12, seed: 20_310_520 };

const holds = (property: (file: BriefingFile) => Promise<void>) =>
  fc.assert(fc.asyncProperty(drawnFile, property), RUNS);

/** Returns the lines of a sheet in the plain format that start with a label. */
const labelled = (sheet: string, label: string): string[] =>
  sheet.split('\n').filter((line) => line.startsWith(`${label}:`));

test('the generated files are valid briefings', async () => {
  await holds(async (file) => {
    const parsed = parseBriefing(new TextEncoder().encode(JSON.stringify(file)));
    expect('problems' in parsed ? parsed.problems : []).toEqual([]);
  });
});

test('no claim that is disputed or needs attribution is under ‘May say’ or ‘As a plan’', async () => {
  await holds(async (file) => {
    const briefing = new Briefing(file);
    const sheet = await answer(file, 'say', '--format', 'plain');
    const free = [...labelled(sheet, 'May say'), ...labelled(sheet, 'As a plan')];
    // Assumptions and possible disputes of a claim come after it, under their own label.
    const said = free.map((line) => line.split(/; (?:Assumes|Perhaps disputed):/)[0] ?? '').join('\n');
    for (const claim of claimsOf(file)) {
      if (!said.includes(claim.text)) continue;
      expect([claim.attribution.by, briefing.isDisputed(claim)]).toEqual(['source', false]);
      expect(['as reported', 'as a plan']).toContain(briefing.useOfClaim(claim));
    }
  });
});

/**
 * Returns whether the voice is before or after its sentence ('Sudland: Fees rise. ◐ stated', 'Fees rise. ◐ stated,
 * Sudland'), or once before several sentences of one slot ('Attribute: Sudland: · Fees rise. ◐ stated; · ...').
 */
const isVoiced = (before: string, behind: string, voice: string): boolean => {
  // A label begins with a capital.
  const label = `${voice.toLowerCase()}: `;
  const slot = before.toLowerCase().split(SLOTS).at(-1) ?? '';
  return (
    before.toLowerCase().endsWith(label) ||
    slot.startsWith(`${label}·`) ||
    behind.slice(0, 80).includes(`, ${voice}`)
  );
};

const SLOTS = /(?:may say|as a plan|attribute|do not say|only as worded|not as fact|disputed): /;

/** Matches the mark of a use, which comes before the standing. */
const MARK = /^ [+~!] /;

test('each sentence is on the sheet once, with its words, its standing and its voice', async () => {
  await holds(async (file) => {
    const sheet = read(await answer(file, 'say', '--format', 'plain'));
    const said = sheet.replace(/(?:Perhaps disputed|Contradicted by): .*? x\dx/g, '');
    for (const { text, standing, attribution } of claimsOf(file)) {
      expect(said.split(text).length).toBeLessThanOrEqual(2);
      const [first = '', ...others] = sheet.split(text);
      expect([text, others.length > 0]).toEqual([text, true]);
      for (const [index, behind] of others.entries()) {
        const before = index === 0 ? first : (others[index - 1] ?? '');
        expect(behind.replace(MARK, ' ').startsWith(` ${standing}`)).toBe(true);
        if (attribution.by === 'unnamed')
          expect(isVoiced(before, behind, attribution.label ?? 'an unnamed voice')).toBe(true);
      }
    }
  });
});

test('a speaker is never named both before and after a sentence', async () => {
  await holds(async (file) => {
    const briefing = new Briefing(file);
    const sheet = read(await answer(file, 'say', '--format', 'plain')).toLowerCase();
    for (const claim of claimsOf(file)) {
      const name = voiceLabel(briefing, claim)?.toLowerCase();
      if (name === undefined) continue;
      const text = claim.text.toLowerCase();
      expect(sheet).not.toContain(`${name}: ${name}: ${text}`);
      for (const mark of ['+', '~', '!'])
        expect(sheet).not.toContain(`${name}: ${text} ${mark} ${claim.standing}, ${name}`);
    }
  });
});

test('a sentence that must not be said is only under ‘Do not say’, and in a separate field in JSON', async () => {
  const formats = ['plain', 'markdown', 'html', 'csv', 'terminal'];
  await holds(async (file) => {
    for (const command of [['agenda'], ['issue', 'fees'], ['claims'], ['gaps'], ['positions']])
      for (const format of formats)
        expect(read(await answer(file, ...command, '--format', format))).not.toMatch(/As fact z\dz/);
    for (const command of ['say', 'overview']) {
      const sheet = await answer(file, command, '--format', 'plain');
      const others = sheet.split('\n').filter((line) => !line.startsWith('Do not say: ✗ '));
      expect(others.filter((line) => /As fact z\dz/.test(line))).toEqual([]);
    }
    const json = JSON.stringify(JSON.parse(await answer(file, 'claims', '--format', 'json')));
    expect(json.replace(/"asFact":"[^"]*"/g, '')).not.toMatch(/As fact z\dz/);
  });
});

test('no format changes the words of a claim or omits its standing', async () => {
  const formats = ['plain', 'markdown', 'html', 'csv', 'jsonld', 'terminal'];
  await holds(async (file) => {
    for (const format of formats) {
      const command = format === 'jsonld' ? 'book' : 'claims';
      const output = read(await answer(file, command, '--format', format));
      for (const { text, standing } of claimsOf(file)) {
        const at = output.indexOf(text);
        expect([format, at >= 0]).toEqual([format, true]);
        expect(output.slice(Math.max(0, at - 100), at + text.length + 300)).toContain(standing);
      }
    }
  });
});

test('names keep their spelling, and no two punctuation marks collide', async () => {
  await holds(async (file) => {
    const names = file.organizations.filter(({ id }) => id.startsWith('o')).map(({ name }) => name);
    for (const command of ['agenda', 'say', 'gaps', 'issue fees pilots']) {
      const output = read(await answer(file, ...command.split(' '), '--format', 'plain'));
      // A label keeps its own punctuation: 'Who pays?: Fees rise.'
      const composed = NAMES.reduce((text, name) => text.replaceAll(name, 'Name'), output);
      expect(composed).not.toMatch(/\?:|\.\.(?!\.)|\bto to\b|““|, , /);
      if (command.startsWith('issue'))
        for (const [index, name] of names.entries())
          expect(output).toContain(`${name}: ${file.positions[index]?.act} · ${file.positions[index]?.text}`);
    }
  });
});
