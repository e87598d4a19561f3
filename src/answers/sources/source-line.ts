import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { dependentSources } from '../../briefing/sources/reports.js';
import { paragraph, quiet } from '../../document/build.js';
import type { Block } from '../../document/document.js';
import { dateWords } from '../../text/dates.js';
import { compareText } from '../shared/compare-text.js';
import { given } from '../shared/given.js';
import { words } from '../shared/schema.js';

/** The name of a source in answers about several sources. */
export const sourceLineSchema = v.strictObject({
  id: words,
  title: words,
  publisher: v.optional(words),
  published: v.optional(words),
  /** The source that this source depends on. The two count as one source. */
  restsOn: v.optional(v.strictObject({ source: words, why: v.picklist(['publisher', 'copied']) })),
});

export type SourceRecord = v.InferOutput<typeof sourceLineSchema>;

export function sourceRecords(briefing: Briefing): SourceRecord[] {
  const dependents = new Map(
    dependentSources(briefing).map(({ source, on, why }) => [source, { source: on, why }]),
  );
  return briefing.all('sources').map(({ id, title, publisher, published }) => ({
    id,
    title,
    ...given({ publisher, published, restsOn: dependents.get(id) }),
  }));
}

/** Sorts sources by date, oldest first. Sources without a date come first, in file order. */
export const byDate = (sources: readonly Source[]): Source[] =>
  [...sources].sort((a, b) => compareText(a.published, b.published));

/** Example: 'Harbor Post, 3 March 2025 (article)'. */
export const sourceWords = ({ id, publisher, published }: SourceRecord): string =>
  [publisher ?? id, ...(published === undefined ? [] : [dateWords(published)])].join(', ') +
  (publisher === undefined ? '' : ` (${id})`);

const WHY = { publisher: 'has the same publisher as', copied: 'has long passages from' } as const;

export const dependenceBlocks = (sources: readonly SourceRecord[]): Block[] =>
  sources.flatMap(({ id, restsOn }) =>
    restsOn === undefined
      ? []
      : [paragraph([quiet(`${id} ${WHY[restsOn.why]} ${restsOn.source}: the two count as one source.`)])],
  );

/** Matches numbers in digits, and the number words that are common in news texts. */
const NUMBER =
  /\d[\d,.]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozens?|half)\b/gi;

const figuresIn = (text: string): string => (text.match(NUMBER) ?? []).join(' ').toLowerCase();

/** Returns true if both sentences contain numbers and the numbers differ. */
export const hasOtherFigures = (one: string, other: string): boolean => {
  const [own, others] = [figuresIn(one), figuresIn(other)];
  return own !== '' && others !== '' && own !== others;
};
