import type { Attribution, BriefingFile } from '../../../briefing/file/schema.js';
import { inReadingOrder } from '../items.js';

const OWN: Attribution = { by: 'source' };

const keyOf = (voice: Attribution): string =>
  voice.by === 'party' ? `party ${voice.party}` : `${voice.by} ${voice.by === 'unnamed' ? voice.label : ''}`;

/**
 * Lists the voices of a file: the source's own voice, then the voices of claims in the order of the text, then other
 * people and organizations in the order of their first mention.
 *
 * @param known an earlier list, whose order is kept
 * @param whole the texts of all sources
 */
export function voicesInOrder(
  file: BriefingFile,
  whole: string,
  known: readonly Attribution[] = [OWN],
): readonly Attribution[] {
  const found = new Map(known.map((voice) => [keyOf(voice), voice]));
  for (const voice of [...voicesOfClaims(file), ...silent(file, whole, found)])
    if (!found.has(keyOf(voice))) found.set(keyOf(voice), voice);
  return [...found.values()];
}

const voicesOfClaims = (file: BriefingFile): Attribution[] =>
  inReadingOrder(file)
    .map(({ attribution }) => attribution)
    .filter((voice) => voice.by !== 'unnamed' || voice.label !== undefined);

/** Lists the people and organizations that are not the voice of any claim, in the order of their first mention. */
function silent(
  { people, organizations }: BriefingFile,
  whole: string,
  found: ReadonlyMap<string, unknown>,
): Attribution[] {
  const place = (name = '') => {
    const at = whole.indexOf(name);
    return at < 0 ? whole.length : at;
  };
  return [...people, ...organizations]
    .filter(({ id }) => !found.has(keyOf({ by: 'party', party: id })))
    .map(({ id, name }) => ({ id, at: place(name) }))
    .sort((one, other) => one.at - other.at)
    .map(({ id }) => ({ by: 'party', party: id }));
}
