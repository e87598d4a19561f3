import type { Briefing } from '../../../../briefing/briefing.js';
import { fieldsOf } from '../../../../drafting/review/fields.js';
import type { ReviewFinding } from '../../../../drafting/review/findings.js';
import { addressOf, entryOf, type Item } from '../../../../drafting/review/items.js';
import { isName } from '../../../../drafting/review/names/names.js';
import type { Entry } from '../../../../drafting/review/patch.js';
import type { Review } from '../../../../drafting/review/state/state.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';
import { claimsOf, detailsOf, KIND_WORDS, shownValue, withStanding } from './entry-lines.js';
import { findingLines } from './finding-lines.js';
import { labeledRow, type Paint } from './paint.js';

/**
 * Renders an entry other than a claim in a list. A name takes one line, including any suggestion for it. Other entries
 * are shown with their fields, and positions and events also with the claim that they are based on.
 */
export function entryInList(
  briefing: Briefing,
  item: Item,
  review: Review,
  width: number,
  paint: Paint,
): string[] {
  const { file } = briefing;
  if (isName(item)) {
    const { role } = entryOf<Entry & { readonly role?: string }>(file, item) ?? {};
    const lost = role === undefined ? '' : `, without the role “${role}”`;
    const found = review.findings.get(addressOf(item)) ?? [];
    const asked = found.map((one) => askedWords(briefing, one, paint, lost));
    const words = [nameWords(briefing, item), ...asked].join(' ');
    return labeledRow(KIND_WORDS[item.kind] ?? '', words, width, paint, 'strong');
  }
  const [title = '', ...others] = fieldsOf(item).flatMap((field, index) => {
    const value = shownValue(file, item, field, paint);
    if (value === undefined) return [];
    return index === 0 || field.key === 'summary' ? value : `${field.label}: ${value}`;
  });
  const hasBasis = item.kind === 'positions' || item.kind === 'events';
  const basis = hasBasis ? claimsOf(file, item).slice(0, 1) : [];
  const lines = (words: string) => wrapText(clean(words), width);
  return [
    ...lines(title).map((line) => paint.painted('strong', line)),
    ...(others.length === 0 ? [] : lines(others.join(' · '))),
    ...detailsOf(file, item, paint).flatMap(lines),
    ...basis.flatMap(({ id, text }) =>
      lines(withStanding(file, text, [id], paint)).map((line) => paint.painted('quiet', line)),
    ),
    ...findingLines(review, item, width, paint),
  ];
}

/**
 * Renders a finding about a name: '→ role: mayor' if accepting the list applies the suggestion, otherwise '(may be Ada
 * Lind: press r to correct it)'. A change of kind is followed by `lost`, which says what the entry loses.
 */
function askedWords(
  briefing: Briefing,
  { message, remedy, suggestion, isSure }: ReviewFinding,
  { unicode }: Paint,
  lost: string,
): string {
  if (isSure !== true || suggestion === undefined) return `(${message}: ${remedy})`;
  const arrow = unicode ? '→' : '->';
  if ('set' in suggestion) {
    const fields = Object.entries(suggestion.set).map(([key, value]) => `${key}: ${value}`);
    return `${arrow} ${fields.join(', ')}`;
  }
  if ('into' in suggestion) return `${arrow} the same as ${briefing.nameOf(suggestion.into.id)}`;
  if ('kind' in suggestion) return `${arrow} ${KIND_WORDS[suggestion.kind]}${lost}`;
  return `${arrow} not a name: will be dropped`;
}

/** Renders a name with its role or kind, and its other names: 'Ada Lind, mayor (also Lind)', 'Kallio Oy, company'. */
function nameWords(briefing: Briefing, item: Item): string {
  const entry = entryOf<Entry & Partial<Record<'role' | 'label' | 'kind', string>> & Others>(
    briefing.file,
    item,
  );
  const what = entry?.role ?? entry?.label ?? entry?.kind;
  const name = briefing.nameOf(item.id);
  const also = (entry?.otherNames ?? []).map(({ name }) => name).join(', ');
  return [
    name,
    what === undefined || name.endsWith(what) || what === 'organization' || what === 'other'
      ? ''
      : `, ${what}`,
    also === '' ? '' : ` (also ${also})`,
  ].join('');
}

interface Others {
  readonly otherNames?: readonly { readonly name: string }[];
}
