import type { Attribution, BriefingFile } from '../../../briefing/file/schema.js';
import { inReadingOrder } from '../items.js';

const OWN: Attribution = { by: 'source' };

const keyOf = (voice: Attribution): string =>
  voice.by === 'party' ? `party ${voice.party}` : `${voice.by} ${voice.by === 'unnamed' ? voice.label : ''}`;

/** How many voices have a digit. */
export const DIGITS = 9;

/**
 * Lists the voices of a file: the source's own voice, then the voices of claims in the order of the text, then other
 * people and organizations in the order of their first mention. The first nine have digits. If a claim has a voice that
 * comes after these, this voice changes places with the last of the nine that no claim has.
 *
 * @param known an earlier list, whose order is kept, so that the digits change as little as possible
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
  return withDigits([...found.values()], file);
}

function withDigits(voices: readonly Attribution[], file: BriefingFile): readonly Attribution[] {
  const used = new Set([keyOf(OWN), ...voicesOfClaims(file).map(keyOf)]);
  const isUsed = (voice: Attribution) => used.has(keyOf(voice));
  const order = [...voices];
  for (const voice of voices.slice(DIGITS).filter(isUsed)) {
    const free = order.slice(0, DIGITS).findLastIndex((one) => !isUsed(one));
    if (free < 0) break;
    const place = order.indexOf(voice);
    [order[free], order[place]] = [voice, order[free] as Attribution];
  }
  return order;
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
