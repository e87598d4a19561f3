import type { Source } from '../../../briefing/file/schema.js';
import { readingOrder } from '../../../briefing/locator.js';
import { groupedBy } from '../../../text/grouped-by.js';

/** A section of a source, with the places of its sentences. */
interface PlacesOfSection {
  readonly title: string;
  readonly places: readonly PlaceInWords[];
}

interface PlaceInWords {
  readonly at: string;
  /** Examples: '¶2', '¶1 s2', 'point 3', 'headline'. */
  readonly words: string;
}

/** If the file records more sentences than this, sentences without claims are not shown. */
const MOST_RECORDED = 3000;

/**
 * @param cited the locators of the claims from the source
 * @param kept the locators of the stored sentences, in the order of the text
 */
export function placesOf(
  source: Source,
  cited: readonly string[],
  kept: readonly string[],
): PlacesOfSection[] {
  const rank = new Map(kept.map((at, index) => [at, index]));
  const inText = (at: string) => rank.get(at) ?? kept.length;
  const all = [...new Set([...recordedPlaces(source), ...cited, ...kept])];
  const ordered = all.sort((a, b) => inText(a) - inText(b) || readingOrder(a) - readingOrder(b));
  const isAlone = lonePlaces(ordered);
  const titles = new Map((source.sections ?? []).map(({ number, title }) => [String(number), title]));
  return [...groupedBy(ordered, sectionOf)].map(([number, places]) => ({
    title: titles.get(number) ?? (number === '0' ? 'Opening' : `Section ${number}`),
    places: places.map((at) => ({ at, words: placeWords(at, isAlone) })),
  }));
}

function recordedPlaces({ sections = [] }: Source): string[] {
  const counts = sections.flatMap(({ number, blocks }) =>
    Object.entries(blocks).map(([block, count]) => ({ block: `${number}.${block}`, count })),
  );
  if (counts.reduce((sum, { count }) => sum + count, 0) > MOST_RECORDED) return [];
  return counts.flatMap(({ block, count }) =>
    Array.from({ length: count }, (_, index) => `${block}.s${index + 1}`),
  );
}

/** Returns the number of the section. The headline counts as part of section 0, the text before the first heading. */
const sectionOf = (at: string): string => (at.includes('.') ? at.slice(0, at.indexOf('.')) : '0');

const blockOf = (at: string): string => at.slice(0, at.lastIndexOf('.'));

function lonePlaces(all: readonly string[]): (at: string) => boolean {
  const blocks = groupedBy(all, blockOf);
  return (at) => blocks.get(blockOf(at))?.length === 1 && at.endsWith('.s1');
}

const PLACE = /^\d+\.([PB])(\d+)\.s(\d+)$/;

function placeWords(at: string, isAlone: (at: string) => boolean): string {
  const [, letter, block, sentence] = PLACE.exec(at) ?? [];
  if (letter === undefined) return at === 'title' ? 'headline' : at;
  const name = letter === 'B' ? `point ${block}` : `¶${block}`;
  return isAlone(at) ? name : `${name} s${sentence}`;
}
