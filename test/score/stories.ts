import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { BriefingFile, Claim } from '../../src/briefing/file/schema.js';
import { wordsIn } from '../../src/checking/verify/comparable.js';
import { draftBriefing } from '../../src/drafting/draft.js';
import { joinSource } from '../../src/drafting/joining/join.js';
import { readInput } from '../../src/reading/input/index.js';
import { readWithTokens } from '../../src/reading/read.js';

/** Measures how well the texts of the stories are joined, against their labels. */

const FOLDER = new URL('../fixtures/stories/', import.meta.url);

/** Stories that authors of rules do not look at. */
const HELD_OUT = 'held-out';

interface Labels {
  readonly same: readonly (readonly string[])[];
  readonly disputes: readonly (readonly string[])[];
}

/** Two claims of different texts, by their ids. */
type Pair = readonly [Claim, Claim];

interface StoryPairs {
  readonly labeled: Readonly<Record<'same' | 'disputes', readonly Pair[]>>;
  readonly found: Readonly<Record<'same' | 'disputes' | 'equalWords', readonly Pair[]>>;
}

const storiesIn = (folder: URL): string[] =>
  (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory() && entry.name !== HELD_OUT)
    .map(({ name }) => name);

/** Drafts the first text of a story and joins the others to it in turn. */
async function joinedStory(story: string, folder: URL): Promise<BriefingFile> {
  const texts = readdirSync(new URL(`${story}/`, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  let file: BriefingFile | undefined;
  const others = new Map<string, string>();
  for (const name of texts) {
    const bytes = readFileSync(new URL(`${story}/${name}`, folder));
    const input = await readInput(bytes, { name });
    const read = await readWithTokens(input);
    if (file === undefined) file = draftBriefing(read, { digest: '0'.repeat(64) });
    else ({ file } = await joinSource(file, read, { kept: () => ({ digest: '0'.repeat(64) }), others }));
    others.set(file.sources.at(-1)?.id ?? '', input.text);
  }
  if (file === undefined) throw new Error(`no texts in ${story}`);
  return file;
}

async function storyPairs(story: string, folder: URL): Promise<StoryPairs> {
  const file = await joinedStory(story, folder);
  const labels = JSON.parse(readFileSync(new URL(`${story}/labels.json`, folder), 'utf8')) as Labels;
  const texts = new Map(
    file.sources.map(({ id }, index) => [
      id,
      readFileSync(new URL(`${story}/${index + 1}.txt`, folder), 'utf8').replace(/\s+/gu, ' '),
    ]),
  );
  const claimsOf = (label: string): Claim[] => claimsAt(label, file, texts).slice(0, 1);
  return {
    labeled: {
      same: labels.same.flatMap((group) => pairsOf(group.flatMap(claimsOf))),
      disputes: labels.disputes.flatMap((group) => pairsOf(group.flatMap(claimsOf))),
    },
    found: {
      same: closure(file).filter(isAcross),
      disputes: file.claims.flatMap((claim) => linkedPairs(file, claim, 'disputes')).filter(isAcross),
      equalWords: equalWords(file),
    },
  };
}

/** The claims that contain the words of a label, or whose sentence does: '2 struck rocks off Saint Hanna'. */
function claimsAt(
  label: string,
  { sources, claims }: BriefingFile,
  texts: ReadonlyMap<string, string>,
): Claim[] {
  const [, number = '', words = ''] = /^(\d+) (.*)$/.exec(label) ?? [];
  const source = sources[Number(number) - 1]?.id ?? '';
  if (!texts.get(source)?.includes(words)) throw new Error(`no such words: ${label}`);
  const wanted = wordsIn(words);
  const share = ({ text }: Claim) => {
    const own = new Set(wordsIn(text));
    return wanted.filter((word) => own.has(word)).length / wanted.length;
  };
  return claims
    .filter((claim) => claim.source === source && share(claim) >= 0.6)
    .sort((a, b) => share(b) - share(a));
}

const pairsOf = (claims: readonly Claim[]): Pair[] =>
  claims.flatMap((a, index) => claims.slice(index + 1).map((b): Pair => [a, b])).filter(isAcross);

const isAcross = ([a, b]: Pair): boolean => a.source !== b.source;

const linkedPairs = ({ claims }: BriefingFile, claim: Claim, field: 'restates' | 'disputes'): Pair[] =>
  (claim[field] ?? []).map((id): Pair => [claims.find((one) => one.id === id) as Claim, claim]);

/** Claims that restate the same claim say the same. */
function closure(file: BriefingFile): Pair[] {
  const groups = new Map(file.claims.map((claim) => [claim, [claim]]));
  for (const [a, b] of file.claims.flatMap((claim) => linkedPairs(file, claim, 'restates'))) {
    const [one = [], other = []] = [groups.get(a), groups.get(b)];
    if (one === other) continue;
    one.push(...other);
    for (const claim of other) groups.set(claim, one);
  }
  return [...new Set(groups.values())].flatMap((group) =>
    pairsOf([...group].sort((a, b) => file.claims.indexOf(a) - file.claims.indexOf(b))),
  );
}

/** The result of comparing words only: half of the words of both are the same. */
function equalWords({ claims }: BriefingFile): Pair[] {
  const words = new Map(claims.map((claim) => [claim, new Set(wordsIn(claim.text))]));
  const alike = ([a, b]: Pair) => {
    const [own = new Set(), others = new Set()] = [words.get(a), words.get(b)];
    const shared = [...own].filter((word) => others.has(word)).length;
    return shared / (own.size + others.size - shared) >= 0.5;
  };
  return pairsOf(claims).filter(alike);
}

const isPair = ([a, b]: Pair, [c, d]: Pair): boolean => a === c && b === d;

interface Count {
  right: number;
  labeled: number;
  found: number;
}

const counted = (): Count => ({ right: 0, labeled: 0, found: 0 });

function count(all: Count, labeled: readonly Pair[], found: readonly Pair[]): void {
  all.right += found.filter((pair) => labeled.some((one) => isPair(one, pair))).length;
  all.labeled += labeled.length;
  all.found += found.length;
}

const percent = (part: number, all: number): string => `${Math.round((100 * part) / Math.max(1, all))} %`;

const harmonic = ({ right, labeled, found }: Count): string =>
  ((2 * right) / Math.max(1, labeled + found)).toFixed(2).replace(/^0/, '');

/** The figures of all stories as table rows; those of held-out stories only on request. */
export async function storyRows(heldOut = false): Promise<[what: string, figure: string][]> {
  const folder = heldOut ? new URL(`${HELD_OUT}/`, FOLDER) : FOLDER;
  const [same, equalWords, disputes] = [counted(), counted(), counted()];
  for (const story of storiesIn(folder)) {
    const { labeled, found } = await storyPairs(story, folder);
    count(same, labeled.same, found.same);
    count(equalWords, labeled.same, found.equalWords);
    count(disputes, labeled.disputes, found.disputes);
  }
  return [
    ['claims that say the same, pairs', String(same.labeled)],
    ['the same F', harmonic(same)],
    ['the same F, by half of the words being equal', harmonic(equalWords)],
    ['disputes found', `${percent(disputes.right, disputes.labeled)} of ${disputes.labeled}`],
    ['false among the disputes found', percent(disputes.found - disputes.right, disputes.found)],
  ];
}
