import { counted } from '../../../../answers/shared/inlines.js';
import { supportOf } from '../../../../answers/shared/records.js';
import { Briefing } from '../../../../briefing/briefing.js';
import type { BriefingFile, Claim, Event, Issue } from '../../../../briefing/file/schema.js';
import { type Field, fieldsOf, fieldValue } from '../../../../drafting/review/fields.js';
import { entryOf, type Item, inReadingOrder } from '../../../../drafting/review/items.js';
import { isName } from '../../../../drafting/review/names/names.js';
import type { Entry } from '../../../../drafting/review/patch.js';
import type { ReviewText } from '../../../../drafting/review/text.js';
import { nameOf } from '../questions/choices.js';
import { labeledRow, type Paint, signed } from './paint.js';
import { sentenceLines } from './sentence-lines.js';

export const KIND_WORDS: Readonly<Record<string, string>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
};

/**
 * Renders an entry other than a claim on its own: the sentence that mentions it, and its fields with their digits.
 *
 * @param found the rendered findings
 * @param isClose whether to show all lines of an issue
 */
export function entryLines(
  file: BriefingFile,
  item: Item,
  text: ReviewText | undefined,
  found: readonly string[],
  width: number,
  paint: Paint,
  isClose = false,
): string[] {
  const fields = fieldsOf(item).map((field, index) => {
    const shown = shownValue(file, item, field, paint);
    const words = shown ?? (field.needed ? '' : 'not stated');
    const style = shown === undefined ? 'quiet' : 'content';
    return labeledRow(`${index + 1} ${field.label}`, words, width, paint, style);
  });
  const claims = claimsOf(file, item);
  const around = claims[0] && text?.around(claims[0]);
  const support = around
    ? [...sentenceLines({ ...around, before: undefined, after: undefined }, width, paint), '']
    : claims.slice(0, 1).flatMap(({ id, text: words }) => {
        return labeledRow('claim', withStanding(file, words, [id], paint), width, paint);
      });
  return [
    ...support,
    ...(isName(item)
      ? labeledRow(KIND_WORDS[item.kind] ?? '', nameOf(file, item.id), width, paint, 'strong')
      : []),
    ...fields.flat(),
    ...detailsOf(file, item, paint, isClose).flatMap((words) => labeledRow('', words, width, paint)),
    ...found,
    ...(claims.length > 1 ? labeledRow('claims', `${claims.length} claims`, width, paint, 'quiet') : []),
  ];
}

/** Formats the value of a field: a reference as a name, a summary with its standing, and the kind 'other' as its label. */
export function shownValue(file: BriefingFile, item: Item, field: Field, paint: Paint): string | undefined {
  const { summary, label } = entryOf<Entry & Shown>(file, item) ?? {};
  if (field.key === 'summary' && summary) return withStanding(file, summary.text, summary.claims, paint);
  const value = fieldValue(file, item, field);
  if (value === 'other' && label !== undefined) return label;
  return value !== undefined && field.names ? nameOf(file, value) : value;
}

type Shown = Partial<Pick<Issue, 'summary'>> & { readonly label?: string };

/**
 * Returns further details: for an issue, its other statements, each with a standing; for an event, the place and the
 * participants. Lines in the words of the article are only counted, unless the issue is shown alone.
 */
export function detailsOf(file: BriefingFile, item: Item, paint: Paint, isClose = false): string[] {
  const { details = [], where, who } = entryOf<Entry & Details>(file, item) ?? {};
  // Whole sentences from the article need no review.
  const shown = details.filter(({ verbatim }) => isClose || !verbatim);
  const quoted = details.length - shown.length;
  const namesIn = (ids: readonly string[]) => ids.map((id) => nameOf(file, id)).join(', ');
  return [
    ...shown.map(({ text, claims }) => withStanding(file, text, claims, paint)),
    ...(quoted > 0
      ? [
          `and ${counted(quoted, 'more line')} in the brief, in the words of the article (press enter to see all lines)`,
        ]
      : []),
    ...(where ? [`where: ${namesIn(where)}`] : []),
    ...(who ? [`who: ${namesIn(who)}`] : []),
  ];
}

type Details = Partial<Pick<Issue, 'details'> & Pick<Event, 'where' | 'who'>>;

/**
 * Adds the standing and voice of the cited claims to a sentence, since no sentence is shown without them.
 *
 * @param claims the ids of the claims
 */
export function withStanding(
  file: BriefingFile,
  words: string,
  claims: readonly string[],
  paint: Paint,
): string {
  const support = supportOf(new Briefing(file), claims);
  if (support === undefined) return words;
  const voice = support.voice.name === undefined ? '' : `, ${support.voice.name}`;
  return `${words} ${signed(support.use, support.standing, paint)}${voice}`;
}

/**
 * Finds the claims that an entry cites or, if it cites none, those that are about it or in its voice, in the order of
 * the text.
 */
export function claimsOf(file: BriefingFile, item: Item): Claim[] {
  const entry = entryOf<Entry & { readonly claims?: readonly string[] }>(file, item);
  const cited = entry?.claims;
  const isVoice = ({ attribution }: Claim) => attribution.by === 'party' && attribution.party === item.id;
  return inReadingOrder(file).filter((claim) =>
    cited ? cited.includes(claim.id) : claim.about.includes(item.id) || isVoice(claim),
  );
}
