import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { voiceLabel } from '../../../src/briefing/attribution.js';
import { Briefing } from '../../../src/briefing/briefing.js';
import type { BriefingFile } from '../../../src/briefing/file/schema.js';
import { run } from '../../support/fake-io.js';
import { KeyCounter, type View } from '../../support/key-counter.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What a careful reader corrects without being asked: the words of a sentence, its place, and the key. */
const CORRECTIONS = [
  { words: 'On Tuesday, a team', at: '0.P3.s1', key: '1' },
  { words: 'Malaysia said they believe', at: '0.P3.s2', key: 's' },
  { words: 'Since the Vabbinfaru incident', at: '0.P5.s1', key: 's' },
];

/** Presses the fewest keys: corrections, then all that are suggested, then everything in view. */
function reviewer(): (view: View) => string {
  const left = [...CORRECTIONS];
  return (view) => {
    const { head, lines } = view;
    if (head.startsWith('Where should')) return 'enter';
    if (!head.includes('claims')) return keyFor(view);
    const text = lines.join(' ');
    const next = left.find(({ words }) => text.includes(words));
    if (next === undefined) return keyFor(view);
    return head.endsWith(next.at) ? (left.splice(left.indexOf(next), 1)[0]?.key ?? '') : 'down';
  };
}

function keyFor({ head, keys }: View): string {
  if (head === 'Review') return 'q';
  if (head.endsWith('gaps')) return keys.includes('drop all') ? 'X' : 'x';
  const isAlone = !/accept (?:all|\d)/u.test(keys);
  return keys.includes('take: ') && (isAlone || head.includes('claims')) ? 'r' : 'y';
}

test('a draft becomes right with two keys a claim, names and all', async () => {
  const counter = new KeyCounter(reviewer(), 'the source’s own');
  const draft = read('fixtures/review/maldives.json');
  const { io } = await run(['review', 'maldives.json'], {
    files: { 'maldives.json': draft, 'maldives.article.txt': read('reading/texts/maldives.txt') },
    terminal: true,
    columns: 80,
    rows: 24,
    environment: { NO_COLOR: '1' },
    prompter: counter.prompter,
  });
  const file = JSON.parse(io.written.get('maldives.json') ?? draft) as BriefingFile;
  const briefing = new Briefing(file);
  expect(Object.fromEntries(counter.counts)).toMatchInlineSnapshot(`
    {
      "claims": 24,
      "gaps": 2,
      "issues": 1,
      "names": 9,
      "source": 1,
    }
  `);
  expect(counter.total / file.claims.length).toBeLessThan(2.5);
  expect(
    [...file.people, ...file.organizations, ...file.places].map(({ name }) => name),
  ).toMatchInlineSnapshot(`
    [
      "Ab Aziz Kaprawi",
      "Abdulla Rasheed",
      "Malaysian transport ministry",
      "Bernama",
      "Haveeru Daily",
      "Malaysia Airlines",
      "Malaysia",
      "Office of the Maldives President",
      "Maldives",
      "Mendhoo island",
      "Laamu Atoll",
      "Kaafu Atoll",
      "Malaysia",
      "Baa Atoll",
      "Fehendhoo",
      "Kuala Lumpur",
      "Beijing",
      "China",
      "Kudahuvadhoo",
      "Indian Ocean",
      "Diego Garcia",
      "Vabbinfaru",
      "Fulhahdhoo",
    ]
  `);
  expect(
    file.claims.map((claim) => `${claim.at} ${claim.standing}, ${voiceLabel(briefing, claim) ?? 'own'}`),
  ).toMatchInlineSnapshot(`
    [
      "0.P1.s1 perceived, own",
      "0.P1.s2 alleged, own",
      "0.P1.s3 alleged, own",
      "0.P2.s1 stated, own",
      "0.P2.s2 perceived, own",
      "0.P2.s3 stated, own",
      "0.P2.s4 pending, Malaysian transport ministry",
      "0.P3.s1 stated, own",
      "0.P3.s2 perceived, Malaysia",
      "0.P3.s2 pending, own",
      "0.P4.s1 perceived, Ab Aziz Kaprawi",
      "0.P4.s2 planned, Ab Aziz Kaprawi",
      "0.P5.s1 stated, own",
      "0.P5.s1 perceived, own",
      "0.P5.s2 likely, Abdulla Rasheed",
      "0.P5.s3 stated, own",
      "0.P6.s1 pending, Office of the Maldives President",
      "0.P7.s1 stated, own",
      "0.P7.s2 perceived, own",
      "0.P7.s3 alleged, own",
      "0.P7.s4 perceived, some",
      "0.P7.s5 stated, one resident",
      "0.P7.s6 perceived, one resident",
      "0.P7.s7 possible, one resident",
      "0.P7.s8 perceived, some",
      "0.P7.s8 stated, own",
      "0.P8.s1 stated, Malaysian transport ministry",
      "0.P8.s2 stated, Malaysian transport ministry",
    ]
  `);
});
