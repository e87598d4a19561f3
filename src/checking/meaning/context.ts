import type { Sentence } from '../../reading/reading.js';
import type { Meaning } from './meaning.js';

/**
 * The names that pronouns and short descriptions in each sentence may stand for: those of the headline, of the first
 * paragraph, of the paragraph before it and of its own.
 */
export function contextsOf(
  sentences: readonly Sentence[],
  meanings: readonly Pick<Meaning, 'names' | 'voiceKeys'>[],
): ReadonlySet<string>[] {
  const blocks: { readonly at: string; readonly keys: Set<string> }[] = [];
  const opening = new Set<string>();
  return sentences.map(({ at, kind }, index) => {
    const own = keysOf(meanings[index]);
    const block = at.replace(/\.s\d+$/u, '');
    const last = blocks.at(-1);
    if (last?.at === block) addTo(last.keys, own);
    else blocks.push({ at: block, keys: new Set(own) });
    if (kind === 'title' || /^0\.P1\./u.test(at)) addTo(opening, own);
    const [before, here] = [blocks.at(-2)?.keys ?? [], blocks.at(-1)?.keys ?? []];
    return new Set([...opening, ...before, ...here]);
  });
}

/** Names of a paragraph or an opening; a paragraph without an end has more. */
const MOST_NAMES = 100;

function addTo(keys: Set<string>, more: readonly string[]): void {
  for (const key of more) if (keys.size < MOST_NAMES) keys.add(key);
}

const keysOf = (meaning: Pick<Meaning, 'names' | 'voiceKeys'> | undefined): string[] =>
  meaning === undefined ? [] : [...meaning.names.flatMap(({ keys }) => keys), ...meaning.voiceKeys];
