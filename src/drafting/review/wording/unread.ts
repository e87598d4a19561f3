import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { unreadPlaces } from '../../../checking/rules/source-places.js';
import { inserted, nextId } from '../entries.js';
import type { Findings } from '../findings.js';
import { addressOf, type Item, inReadingOrder } from '../items.js';
import type { Outcome } from '../removal.js';
import type { ReviewText } from '../text.js';
import { newlyNamed } from '../voices/parties.js';

/** A sentence of a source that no claim comes from. */
export interface Unread {
  readonly at: string;
  readonly words: string;
}

/** Lists the sentences of a source that no claim comes from, if a finding reports such sentences. */
export function unreadOf(
  { file, findings }: { readonly file: BriefingFile; readonly findings: Findings },
  item: Item,
  text: ReviewText | undefined,
): Unread[] {
  const source = item.kind === 'sources' ? file.sources.find(({ id }) => id === item.id) : undefined;
  const isAsked = findings.get(addressOf(item))?.some(({ rule }) => rule === 'unread-sentence');
  if (source === undefined || !isAsked) return [];
  return unreadPlaces(source, file.claims).flatMap((at) => {
    const words = text?.sentenceAt(source.id, at);
    return words ? [{ at, words }] : [];
  });
}

/** Adds a sentence as an unreviewed claim in the source's own voice. Its standing is determined from its words. */
export function withSentence(
  file: BriefingFile,
  source: string,
  at: string,
  text: ReviewText | undefined,
): Outcome {
  const span = text?.sentenceSpan({ source, at });
  const words = span && text?.words(source, span);
  if (!span || !words)
    return { refused: 'The sentence cannot be used: its text is not stored next to the briefing.' };
  const [issue, another] = file.issues;
  const claim: Claim = {
    id: nextId(file, 'c'),
    text: words,
    about: [...newlyNamed(file, '', words), ...(issue && !another ? [issue.id] : [])],
    standing: 'stated',
    attribution: { by: 'source' },
    source,
    at,
    span,
    proposed: { by: 'rules' },
  };
  const added = { ...claim, ...text?.softnessOf(claim, span) };
  const order = inReadingOrder({ ...file, claims: [...file.claims, added] });
  return inserted(file, 'claims', added, order[order.indexOf(added) - 1]?.id);
}
