import { isInAny } from '../../meaning/ranges.js';
import { rootOf } from '../../meaning/root.js';
import { rootsOf } from '../../meaning/support.js';
import type { ClaimInText } from './claim-in-text.js';

/**
 * Whether the words of a claim are not part of what the speaker in its sentence says: they come before 'which,
 * according to', or are an insertion between commas or a description ('KCNA, the main news agency').
 */
export function isInPassing({ said, source }: ClaimInText): boolean {
  const { words, names } = source;
  const roots = rootsOf(said);
  const shared = words.flatMap(({ isContent, root }, at) =>
    isContent && roots.has(root) && !isInAny(names, at) ? [at] : [],
  );
  const [first = 0, last = 0] = [shared[0], shared.at(-1)];
  const which = words.findIndex(
    ({ lower }, at) => lower === 'which' && words.slice(at, at + 3).some((word) => word.root === ACCORDING),
  );
  if (which >= 0) return last < which;
  const from = words.findLastIndex(({ lower }, at) => at <= first && lower === ',');
  const end = words.findIndex(({ lower }, at) => at > last && lower === ',');
  if (end > 0 && from > 0 && /^(?:which|who|whose)$/.test(words[from + 1]?.lower ?? '')) return true;
  if (from > 0 && /^(?:where|when)$/.test(words[from + 1]?.lower ?? '')) return true;
  const isNarrow = last - first < 9 && words.length > 2 * (last - first + 1);
  return (
    isNarrow &&
    !words.slice(first, last + 1).some(({ pos, lower }) => /^(?:VERB|AUX)$/.test(pos) && !/ed$/.test(lower))
  );
}

const ACCORDING = rootOf('according');
