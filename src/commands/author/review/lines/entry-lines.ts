import { supportOf } from '../../../../answers/shared/records.js';
import { Briefing } from '../../../../briefing/briefing.js';
import type { BriefingFile, Claim, Issue } from '../../../../briefing/file/schema.js';
import { besides } from '../../../../drafting/review/accept.js';
import { type Field, fieldsOf, fieldValue } from '../../../../drafting/review/fields.js';
import type { Findings } from '../../../../drafting/review/findings.js';
import { addressOf, entryOf, type Item, inReadingOrder, isOpen } from '../../../../drafting/review/items.js';
import { isName } from '../../../../drafting/review/names/names.js';
import type { Entry } from '../../../../drafting/review/patch.js';
import type { ReviewText } from '../../../../drafting/review/text.js';
import type { Paint } from './paint.js';
import { labeledRow } from './rows.js';
import { sentenceLines } from './sentence-lines.js';
import { signed } from './signed.js';

const KIND_WORDS: Readonly<Record<string, string>> = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
};

/**
 * Renders an entry other than a claim: where the text mentions it, its fields with their digits, and similar entries.
 */
export function entryLines(
  file: BriefingFile,
  item: Item,
  text: ReviewText | undefined,
  findings: Findings,
  found: readonly string[],
  width: number,
  paint: Paint,
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
        return labeledRow('claim', told(file, words, [id], paint), width, paint);
      });
  return [
    ...support,
    ...(isName(item)
      ? labeledRow(KIND_WORDS[item.kind] ?? '', nameOf(file, item), width, paint, 'strong')
      : []),
    ...fields.flat(),
    ...found,
    ...(claims.length > 1 ? labeledRow('claims', `${claims.length} claims`, width, paint, 'quiet') : []),
    ...others(file, item, findings, width, paint),
  ];
}

const nameOf = (file: BriefingFile, { id }: Pick<Item, 'id'>): string => new Briefing(file).nameOf(id);

/** Formats the value of a field: a reference as a name, a summary with its standing. */
function shownValue(file: BriefingFile, item: Item, field: Field, paint: Paint): string | undefined {
  const { summary } = entryOf<Entry & Partial<Pick<Issue, 'summary'>>>(file, item) ?? {};
  if (field.key === 'summary' && summary) return told(file, summary.text, summary.claims, paint);
  const value = fieldValue(file, item, field);
  return value !== undefined && field.names ? nameOf(file, { id: value }) : value;
}

/** Adds the standing and voice to a sentence; none is shown without them. */
function told(file: BriefingFile, words: string, claims: readonly string[], paint: Paint): string {
  const support = supportOf(new Briefing(file), claims);
  if (support === undefined) return words;
  const voice = support.voice.name === undefined ? '' : `, ${support.voice.name}`;
  return `${words} ${signed(support.use, support.standing, paint)}${voice}`;
}

/** Finds the claims that an entry is based on, or that are about it, in the order of the text. */
function claimsOf(file: BriefingFile, item: Item): Claim[] {
  const entry = entryOf<Entry & { readonly claims?: readonly string[] }>(file, item);
  const behind = entry?.claims;
  const isVoice = ({ attribution }: Claim) => attribution.by === 'party' && attribution.party === item.id;
  return inReadingOrder(file).filter((claim) =>
    behind ? behind.includes(claim.id) : claim.about.includes(item.id) || isVoice(claim),
  );
}

/** Lists the other open entries of the part, which A accepts. A question mark means that an entry has a finding. */
function others(file: BriefingFile, item: Item, findings: Findings, width: number, paint: Paint): string[] {
  const open = besides(file, item).filter((one) => one.id !== item.id && isOpen(file, one));
  if (open.length === 0) return [];
  const kinds = [...new Set(open.map(({ kind }) => kind))];
  const rows = kinds.flatMap((kind) => {
    const some = open.filter((one) => one.kind === kind);
    const words = some.map((one) => `${labelOf(file, one)}${findings.has(addressOf(one)) ? '?' : ''}`);
    return labeledRow(PLURALS[kind] ?? 'also open', words.join(' · '), width, paint);
  });
  return ['', ...rows];
}

const PLURALS: Readonly<Record<string, string>> = {
  people: 'more people',
  organizations: 'more orgs',
  places: 'more places',
};

/** 'Ada Lind, mayor', 'Kallio Oy, company'. */
function labelOf(file: BriefingFile, item: Item): string {
  const entry = entryOf<Entry & { readonly role?: string; readonly kind?: string; readonly label?: string }>(
    file,
    item,
  );
  const what = isName(item) ? (entry?.role ?? entry?.label ?? entry?.kind) : undefined;
  return what === undefined || what === 'organization'
    ? nameOf(file, item)
    : `${nameOf(file, item)}, ${what}`;
}
