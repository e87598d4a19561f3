import type { Claim, Source } from '../../briefing/file/schema.js';
import { readingOrder } from '../../briefing/locator.js';
import { pointerTo } from '../../json/problem.js';
import { splitSentences } from '../../reading/sentences.js';
import type { CheckedRule, Spotted } from './rule.js';

/** The rules that require that the places in claims exist, and that every sentence of a source has a claim. */

const PARTS = /^(\d+)\.([PB]\d+)\.s(\d+)$/;

/** Returns the recorded number of sentences in each block; undefined if the source records none. */
function recorded(source: Source): ReadonlyMap<string, number> | undefined {
  if (!source.sections) return undefined;
  return new Map(
    source.sections.flatMap(({ number, blocks }) =>
      Object.entries(blocks).map(([block, sentences]) => [`${number}.${block}`, sentences] as const),
    ),
  );
}

function existsIn(blocks: ReadonlyMap<string, number>, at: string): boolean {
  const [, section, block, sentence] = PARTS.exec(at) ?? [];
  return section === undefined || Number(sentence) <= (blocks.get(`${section}.${block}`) ?? 0);
}

const UNKNOWN_PLACE: CheckedRule = {
  name: 'unknown-place',
  severity: 'error',
  summary: 'a place that does not exist in the source',
  reason:
    'Readers who look up the claim find nothing at this place. The rule applies only if the source records its ' +
    'sections, with the number of sentences in each block.',
  remedy: 'Correct the place, or the sections of the source.',
  example: { wrong: '"at": "1.P3.s9" where block P3 of section 1 has 2 sentences', right: '"at": "1.P3.s2"' },
  *check(briefing) {
    const sources = new Map(briefing.all('sources').map((source) => [source.id, recorded(source)]));
    const unknown = (source: string, at: string, ...keys: readonly (string | number)[]): Spotted[] => {
      const blocks = sources.get(source);
      if (!blocks || existsIn(blocks, at)) return [];
      const remedy = 'correct the place, or the sections of the source';
      return [{ pointer: pointerTo(...keys, 'at'), message: `'${source}' has no place ${at}`, remedy }];
    };
    for (const [index, { source, at }] of briefing.all('claims').entries())
      yield* unknown(source, at, 'claims', index);
    for (const [index, { id, misprints = [] }] of briefing.all('sources').entries())
      for (const [number, { at }] of misprints.entries())
        yield* unknown(id, at, 'sources', index, 'misprints', number);
  },
};

const UNREAD: CheckedRule = {
  name: 'unread-sentence',
  severity: 'warning',
  summary: 'a sentence of the source without a claim',
  reason:
    'The other side may bring up a sentence that the briefing skips. The rule applies only if the source records its ' +
    'sections.',
  remedy:
    'Add the claims of the sentence, or suppress the rule in the entry of the source and say why there are none.',
  example: {
    wrong: '"blocks": { "P1": 3 } and claims at 1.P1.s1 and 1.P1.s2 only',
    right: 'a claim with "at": "1.P1.s3"',
  },
  *check(briefing) {
    for (const [index, source] of briefing.all('sources').entries())
      for (const { section, block, places } of unreadBlocks(source, briefing.all('claims')))
        yield {
          pointer: pointerTo('sources', index, 'sections', section, 'blocks', block),
          message: `no claim comes from ${places.slice(0, MOST_SHOWN).join(', ')}${places.length > MOST_SHOWN ? ' and others' : ''}`,
          remedy: 'add its claims, or suppress the rule in the entry of the source with a reason',
        };
  },
};

/** Returns, for each block of a source, the first sentences from which no claim comes, in order. */
export const unreadPlaces = (source: Source, claims: readonly Claim[]): string[] =>
  [...unreadBlocks(source, claims)].flatMap(({ places }) => places);

/** Yields each block that has sentences without a claim, with the places of the first such sentences. */
function* unreadBlocks(source: Source, claims: readonly Claim[]) {
  const isRead = isReadBy(claims, source);
  for (const [section, { number, blocks }] of (source.sections ?? []).entries())
    for (const [block, sentences] of Object.entries(blocks)) {
      const places = firstUnread(`${number}.${block}`, sentences, isRead);
      if (places.length > 0) yield { section, block, places };
    }
}

/** Returns a function that checks whether a claim comes from the sentence at a place in a source. */
function isReadBy(all: readonly Claim[], { id }: Source): (at: string) => boolean {
  const claims = all.filter((claim) => claim.source === id);
  const read = new Set(claims.flatMap(placesOf));
  return (at) => read.has(at) || isInMerged(claims, at);
}

/** Returns the places of all sentences from which a claim was merged. */
function placesOf({ at, span, text }: Claim): string[] {
  const [, section, block, sentence] = PARTS.exec(at) ?? [];
  if (span === undefined || section === undefined) return [at];
  return splitSentences(text).map((_, index) => `${section}.${block}.s${Number(sentence) + index}`);
}

/** The maximum number of sentences that a finding names. */
const MOST_SHOWN = 5;

/** The minimum length of a sentence, in characters. */
const SHORTEST = 8;

/** Returns whether a claim from an earlier sentence extends to the next claim, and so includes this sentence. */
function isInMerged(claims: readonly Claim[], at: string): boolean {
  const place = readingOrder(at);
  let [end, start] = [-Infinity, Infinity];
  for (const { at: other, span } of claims) {
    if (span === undefined) continue;
    if (readingOrder(other) < place) end = Math.max(end, span.end);
    else start = Math.min(start, span.start);
  }
  return Number.isFinite(end) && Number.isFinite(start) && start - end < SHORTEST;
}

/** The maximum number of sentences that are checked per block, since a file may record a million. */
const MOST_CHECKED = 10_000;

/** Returns the first unread sentences of a block: at most one more than a finding shows, to detect others. */
function firstUnread(block: string, sentences: number, isRead: (at: string) => boolean): string[] {
  const places: string[] = [];
  for (
    let number = 1;
    number <= Math.min(sentences, MOST_CHECKED) && places.length <= MOST_SHOWN;
    number += 1
  ) {
    const at = `${block}.s${number}`;
    if (!isRead(at)) places.push(at);
  }
  return places;
}

export const PLACE_RULES: readonly CheckedRule[] = [UNKNOWN_PLACE, UNREAD];
