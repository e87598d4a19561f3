import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { voiceLabel } from '../../../src/briefing/attribution.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { run } from '../../support/fake-io.js';
import { KeyCounter, type View } from '../../support/key-counter.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What a careful reader corrects without being asked: the words of a claim, its place, and the keys. */
interface Correction {
  readonly words: string;
  readonly at: string;
  readonly keys: readonly string[];
}

/** Presses the fewest keys: corrections, then all that are suggested, then everything in view. */
function reviewer(corrections: readonly Correction[]): (view: View) => string {
  const left = corrections.map(({ keys, ...rest }) => ({ ...rest, keys: [...keys] }));
  return (view) => {
    const { head, lines } = view;
    if (head.startsWith('Where should')) return 'enter';
    if (!head.includes('claims')) return keyFor(view);
    const text = lines.join(' ').replace(/\s+[│|]?\s*/gu, ' ');
    const next = left.find(({ words, keys }) => keys.length > 0 && text.includes(words));
    if (next === undefined) return keyFor(view);
    return head.endsWith(next.at) && cursorIsOn(next.words, view) ? (next.keys.shift() ?? '') : 'down';
  };
}

/** Whether the cursor of a list is on a claim; the sentence above a single claim shows its words. */
function cursorIsOn(words: string, { lines }: View): boolean {
  const at = lines.findIndex((line) => line.startsWith('❯'));
  const onLine = (some: readonly string[]) => some.join(' ').replace(/\s+[│|]?\s*/gu, ' ');
  const above = lines.slice(Math.max(0, at - 5), at + 3);
  return at < 0 || onLine(above).includes(words);
}

function keyFor({ head, keys }: View): string {
  if (head === 'Review') return 'q';
  if (head.endsWith('gaps')) return keys.includes('drop all') ? 'X' : 'x';
  const isAlone = !/accept (?:all|\d)/u.test(keys);
  return keys.includes('take: ') && (isAlone || head.includes('claims')) ? 'r' : 'y';
}

/** Reviews a stored draft as a careful reader would. */
async function reviewed(name: string, corrections: readonly Correction[], choose: readonly string[]) {
  const counter = new KeyCounter(reviewer(corrections), choose);
  const draft = read(`fixtures/review/${name}.json`);
  const { io } = await run(['review', `${name}.json`], {
    files: { [`${name}.json`]: draft, [`${name}.article.txt`]: read(`reading/texts/${name}.txt`) },
    terminal: true,
    columns: 80,
    rows: 24,
    environment: { NO_COLOR: '1' },
    prompter: counter.prompter,
  });
  const file = JSON.parse(io.written.get(`${name}.json`) ?? draft) as BriefingFile;
  return { file, keys: Object.fromEntries(counter.counts), perClaim: counter.total / file.claims.length };
}

const claimsOf = (file: BriefingFile): string[] => {
  const briefing = new Briefing(file);
  return file.claims.map(
    (claim) => `${claim.at} ${claim.standing}, ${voiceLabel(briefing, claim) ?? 'own'}: ${claim.text}`,
  );
};

const namesOf = ({ people, organizations, places }: BriefingFile) =>
  [...people, ...organizations, ...places].map(({ name }) => name);

describe('a draft becomes right with two keys a claim, names and all', () => {
  test('of a search', async () => {
    const corrections = [
      { words: 'On Tuesday, a team', at: '0.P3.s1', keys: ['1'] },
      { words: 'Malaysia said they believe', at: '0.P3.s2', keys: ['s'] },
      { words: 'Since the Vabbinfaru incident', at: '0.P5.s1', keys: ['s'] },
    ];
    const { file, keys, perClaim } = await reviewed('maldives', corrections, ['the source’s own']);
    expect(perClaim).toBeLessThan(2.5);
    expect(keys).toMatchInlineSnapshot();
    expect(namesOf(file)).toMatchInlineSnapshot();
    expect(claimsOf(file)).toMatchInlineSnapshot();
  });

  test('of a summons', async () => {
    const corrections = [
      { words: 'The army has denied using live ammunition, but', at: '0.P6.s2', keys: ['s'] },
      { words: 'The army has denied using live ammunition. ●', at: '0.P6.s2', keys: ['v'] },
    ];
    const { file, keys, perClaim } = await reviewed('mubarak', corrections, ['Egyptian army']);
    expect(perClaim).toBeLessThan(2.5);
    expect(keys).toMatchInlineSnapshot();
    expect(namesOf(file)).toMatchInlineSnapshot();
    expect(claimsOf(file)).toMatchInlineSnapshot();
  });

  test('of a scandal', async () => {
    const corrections = [{ words: 'claims the company fitted', at: '0.P3.s2', keys: ['v'] }];
    const { file, keys, perClaim } = await reviewed('volkswagen', corrections, [
      'United States Environmental Protection Agency',
    ]);
    expect(perClaim).toBeLessThan(2.5);
    expect(keys).toMatchInlineSnapshot();
    expect(namesOf(file)).toMatchInlineSnapshot();
    expect(claimsOf(file)).toMatchInlineSnapshot();
  });
});
