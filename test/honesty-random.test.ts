import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Briefing } from '../src/briefing/briefing.js';
import { parseBriefing } from '../src/briefing/file/parse.js';
import type { BriefingFile, Claim } from '../src/briefing/file/schema.js';
import { STANDINGS } from '../src/briefing/standing.js';
import { exampleFile } from './support/example.js';
import { run } from './support/fake-io.js';

/**
 * The first law on random briefings: standing, voice and the author's words survive every way to the screen. Each
 * sentence ends in a mark of its own (`x3x`), so that it is found whatever stands around it.
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

/** A claim depends on earlier ones only: no circle comes about. */
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

/** Words as a reader takes them in: without markup and escapes. */
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

/** The lines of a sheet under each of its labels, in the plain format. */
const labelled = (sheet: string, label: string): string[] =>
  sheet.split('\n').filter((line) => line.startsWith(`${label}:`));

test('what is drawn is a valid briefing', async () => {
  await holds(async (file) => {
    const parsed = parseBriefing(new TextEncoder().encode(JSON.stringify(file)));
    expect('problems' in parsed ? parsed.problems : []).toEqual([]);
  });
});

test('nothing unnamed, disputed or merely attributed stands under May say or As a plan', async () => {
  await holds(async (file) => {
    const briefing = new Briefing(file);
    const sheet = await answer(file, 'say', '--format', 'plain');
    const free = [...labelled(sheet, 'May say'), ...labelled(sheet, 'As a plan')];
    // What a claim assumes stands behind it, under a label of its own.
    const said = free.map((line) => line.split('; Assumes:')[0] ?? '').join('\n');
    for (const claim of claimsOf(file)) {
      if (!said.includes(claim.text)) continue;
      expect([claim.attribution.by, briefing.isDisputed(claim)]).toEqual(['source', false]);
      expect(['as reported', 'as a plan']).toContain(briefing.useOfClaim(claim));
    }
  });
});

test('no sentence is said twice on a sheet, and each keeps its words, its standing and its voice', async () => {
  await holds(async (file) => {
    const sheet = read(await answer(file, 'say', '--format', 'plain'));
    for (const { text, standing, attribution } of claimsOf(file)) {
      const [before, behind, ...more] = sheet.split(text);
      expect([before === undefined, more.length]).toEqual([false, 0]);
      if (behind === undefined) continue;
      const bracket = behind.slice(0, behind.indexOf('0.P1'));
      expect(bracket.startsWith(` (${standing}`)).toBe(true);
      if (attribution.by === 'unnamed')
        expect(bracket).toContain(`, ${attribution.label ?? 'an unnamed voice'}`);
    }
  });
});

test('no speaker is named twice beside a sentence', async () => {
  await holds(async (file) => {
    const sheet = read(await answer(file, 'say', '--format', 'plain'));
    for (const [, bracket = ''] of sheet.matchAll(/x\dx \(([^)]*)\)/g))
      expect(bracket.split(', in the report').length).toBeLessThanOrEqual(2);
  });
});

test('what nobody may say stands under Do not say alone, and in JSON in its own field', async () => {
  const formats = ['plain', 'markdown', 'html', 'csv', 'jsonld', 'terminal'];
  await holds(async (file) => {
    const commands = [['say'], ['agenda'], ['issue', 'fees'], ['claims'], ['gaps'], ['overview']];
    for (const command of commands)
      for (const format of formats) {
        const output = read(await answer(file, ...command, '--format', format));
        if (command[0] !== 'say') expect(output).not.toMatch(/As fact z\dz/);
      }
    const sheet = await answer(file, 'say', '--format', 'plain');
    const others = sheet.split('\n').filter((line) => !line.startsWith('Do not say:'));
    expect(others.filter((line) => /As fact z\dz/.test(line))).toEqual([]);
    const json = JSON.stringify(JSON.parse(await answer(file, 'claims', '--format', 'json')));
    expect(json.replace(/"asFact":"[^"]*"/g, '')).not.toMatch(/As fact z\dz/);
  });
}, 60_000);

test('no word of a claim is changed on its way into any format, and none comes without its standing', async () => {
  const formats = ['plain', 'markdown', 'html', 'csv', 'jsonld', 'terminal'];
  await holds(async (file) => {
    for (const format of formats) {
      const output = read(await answer(file, 'claims', '--format', format));
      for (const { text, standing } of claimsOf(file)) {
        const at = output.indexOf(text);
        expect([format, at >= 0]).toEqual([format, true]);
        expect(output.slice(Math.max(0, at - 60), at + text.length + 300)).toContain(standing);
      }
    }
  });
}, 60_000);

test('names stay as they are written, parts are placed, and no two marks of punctuation collide', async () => {
  await holds(async (file) => {
    const names = file.organizations.filter(({ id }) => id.startsWith('o')).map(({ name }) => name);
    for (const command of ['agenda', 'say', 'gaps']) {
      const output = read(await answer(file, command, '--format', 'plain'));
      expect(output).not.toMatch(/\?:|\.\.(?!\.)|\bto to\b|““|, , /);
      if (command === 'agenda')
        for (const [index, name] of names.entries())
          expect(output).toContain(
            `${name} · ${file.positions[index]?.act} · ${file.positions[index]?.text}`,
          );
    }
  });
}, 60_000);
