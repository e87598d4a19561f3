import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { BriefingFile, Claim } from '../../src/briefing/file/schema.js';
import { wordsIn } from '../../src/checking/verify/comparable.js';
import { draftBriefing } from '../../src/drafting/draft.js';
import { joinSource } from '../../src/drafting/joining/join.js';
import { readInput } from '../../src/reading/input/index.js';
import { readWithTokens } from '../../src/reading/read.js';
import { recordedLinks } from './story-replies.js';

/** Finds the pairs of linked claims in stories with several texts, and the labeled pairs to compare them with. */

const FOLDER = new URL('../fixtures/stories/', import.meta.url);

/** The folder of stories that authors of rules must not look at. */
const HELD_OUT = 'held-out';

export const folderOf = (heldOut: boolean): URL => (heldOut ? new URL(`${HELD_OUT}/`, FOLDER) : FOLDER);

interface Labels {
  readonly same: readonly (readonly string[])[];
  readonly disputes: readonly (readonly string[])[];
}

/** Two claims from different texts, in the order of the file. */
export type Pair = readonly [Claim, Claim];

export interface StoryPairs {
  readonly labeled: Readonly<Record<'same' | 'disputes', readonly Pair[]>>;
  readonly found: Readonly<Record<'same' | 'disputes' | 'equalWords', readonly Pair[]>>;
}

export const storiesIn = (folder: URL): string[] =>
  (existsSync(folder) ? readdirSync(folder) : []).filter((name) =>
    existsSync(new URL(`${name}/labels.json`, folder)),
  );

/** Returns an assistant's replies for a text of a story, if any, from a file such as rocket.2.json. */
const repliesFor = (story: string, text: string, replies: URL | undefined) =>
  replies && recordedLinks(new URL(`${story}.${text.replace('.txt', '.json')}`, replies));

/**
 * Drafts a briefing from the first text of a story, and adds the other texts one by one.
 *
 * @param replies the folder of an assistant's replies; texts without replies are linked by the rules
 */
async function joinedStory(story: string, folder: URL, replies?: URL): Promise<BriefingFile> {
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
    else {
      const links = repliesFor(story, name, replies);
      const texts = { kept: () => ({ digest: '0'.repeat(64) }), others, ...(links && { links }) };
      ({ file } = await joinSource(file, read, texts));
    }
    others.set(file.sources.at(-1)?.id ?? '', input.text);
  }
  if (file === undefined) throw new Error(`no texts in ${story}`);
  return file;
}

export async function storyPairs(story: string, folder: URL, replies?: URL): Promise<StoryPairs> {
  const file = await joinedStory(story, folder, replies);
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

/**
 * Finds the claims that contain most words of a label. '2 struck rocks off Saint Hanna' labels a claim of the second
 * text.
 */
function claimsAt(
  label: string,
  { sources, claims }: BriefingFile,
  texts: ReadonlyMap<string, string>,
): Claim[] {
  const [, number = '', words = ''] = /^(\d+) (.*)$/.exec(label) ?? [];
  const source = sources[Number(number) - 1]?.id ?? '';
  if (!texts.get(source)?.includes(words))
    throw new Error(`text ${number} does not contain the words of the label '${label}'`);
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

/** Returns all pairs of claims that say the same thing, including claims that both restate a third claim. */
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

/** Returns the pairs of claims that share at least half of their words, as a baseline. */
function equalWords({ claims }: BriefingFile): Pair[] {
  const words = new Map(claims.map((claim) => [claim, new Set(wordsIn(claim.text))]));
  const alike = ([a, b]: Pair) => {
    const [own = new Set(), others = new Set()] = [words.get(a), words.get(b)];
    const shared = [...own].filter((word) => others.has(word)).length;
    return shared / (own.size + others.size - shared) >= 0.5;
  };
  return pairsOf(claims).filter(alike);
}
