import { Briefing } from '../../../briefing/briefing.js';
import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { besides } from '../../../drafting/review/accept.js';
import { fieldsOf, fieldValue } from '../../../drafting/review/fields.js';
import { entryOf, type Item, inReadingOrder, isOpen } from '../../../drafting/review/items.js';
import type { Entry } from '../../../drafting/review/patch.js';
import type { ReviewText } from '../../../drafting/review/text.js';
import { clean } from '../../../text/clean.js';
import { wrapText } from '../../../text/wrap.js';
import type { Paint } from './paint.js';
import { labeledRow } from './rows.js';
import { sentenceLines } from './sentence-lines.js';

const KIND_WORDS: Readonly<Record<string, string>> = {
  sources: 'source',
  people: 'person',
  organizations: 'body',
  places: 'place',
  issues: 'issue',
  events: 'event',
  positions: 'position',
  gaps: 'gap',
};

/**
 * An entry other than a claim: where the text mentions it, its fields with their digits, and similar entries.
 */
export function entryLines(
  file: BriefingFile,
  item: Item,
  text: ReviewText | undefined,
  width: number,
  paint: Paint,
): string[] {
  const fields = fieldsOf(item).map((field, index) => {
    const value = fieldValue(file, item, field);
    const words = value ?? (field.needed ? '' : 'not stated');
    return labeledRow(
      `${index + 1} ${field.label}`,
      words,
      width,
      paint,
      value === undefined ? 'quiet' : 'content',
    );
  });
  const claims = claimsOf(file, item);
  const around = claims[0] && text?.around(claims[0]);
  const support = around
    ? [...sentenceLines(around, width, paint), '']
    : claims.slice(0, 1).flatMap(({ text: words }) => labeledRow('claim', words, width, paint));
  return [
    ...support,
    ...labeledRow(KIND_WORDS[item.kind] ?? item.kind, nameOf(file, item), width, paint, 'strong'),
    ...fields.flat(),
    ...summaryOf(file, item).flatMap((words) => labeledRow('summary', words, width, paint)),
    ...(claims.length > 1 ? labeledRow('claims', `${claims.length} claims`, width, paint, 'quiet') : []),
    ...others(file, item, width, paint),
  ];
}

const nameOf = (file: BriefingFile, { id }: Item): string => new Briefing(file).nameOf(id);

const summaryOf = (file: BriefingFile, item: Item): string[] => {
  const entry = entryOf<Entry & { readonly summary?: { readonly text: string } }>(file, item);
  return entry?.summary ? [entry.summary.text] : [];
};

/** The claims that an entry is based on, or that are about it, in the order of the text. */
function claimsOf(file: BriefingFile, item: Item): Claim[] {
  const entry = entryOf<Entry & { readonly claims?: readonly string[] }>(file, item);
  const behind = entry?.claims;
  const isVoice = ({ attribution }: Claim) => attribution.by === 'party' && attribution.party === item.id;
  return inReadingOrder(file).filter((claim) =>
    behind ? behind.includes(claim.id) : claim.about.includes(item.id) || isVoice(claim),
  );
}

/** The other entries of its part, since A accepts them all. */
function others(file: BriefingFile, item: Item, width: number, paint: Paint): string[] {
  const open = besides(file, item).filter((one) => one.id !== item.id && isOpen(file, one));
  if (open.length === 0) return [];
  const names = open.map((one) => clean(nameOf(file, one)));
  return [
    '',
    ...wrapText(`Also open:  ${names.join(' · ')}`, width).map((line) => paint.painted('quiet', line)),
  ];
}
