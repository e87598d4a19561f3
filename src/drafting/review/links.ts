import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { fold } from '../../text/fold.js';
import { claimIn } from './claims.js';
import { changed, inserted, nameEntry } from './entries.js';
import { inReadingOrder } from './items.js';
import { NAME_KINDS } from './names/names.js';
import type { Outcome } from './removal.js';
import type { ReviewText } from './text.js';

/** Links from a claim to the claims that contradict it, and to the names and issues that it is about. */

const listed = (ids: readonly string[]) => (ids.length > 0 ? ids : undefined);

const without = (ids: readonly string[] | undefined, id: string): readonly string[] =>
  (ids ?? []).filter((one) => one !== id);

/**
 * Links two claims that contradict each other, or removes the link if there is one. The link is stored on one claim and
 * applies to both.
 */
export function withDispute(file: BriefingFile, id: string, other: string): Outcome {
  if (id === other) return { refused: 'A claim cannot contradict itself.' };
  const [one, two] = [claimIn(file, id), claimIn(file, other)];
  if (!one.disputes?.includes(other) && !two.disputes?.includes(id))
    return changed(file, 'claims', id, { disputes: [...(one.disputes ?? []), other] });
  const cleared = changed(file, 'claims', id, { disputes: listed(without(one.disputes, other)) });
  return changed(cleared, 'claims', other, { disputes: listed(without(two.disputes, id)) });
}

/** Lists the other claims, likely contradictions first: sorted by the number of common topics, then by distance. */
export function likelyDisputes(file: BriefingFile, claim: Claim): Claim[] {
  const order = inReadingOrder(file);
  const place = order.findIndex(({ id }) => id === claim.id);
  const distance = new Map(order.map(({ id }, index) => [id, Math.abs(index - place)]));
  const common = ({ about }: Claim) => about.filter((id) => claim.about.includes(id)).length;
  return order
    .filter(({ id }) => id !== claim.id)
    .sort(
      (one, other) =>
        common(other) - common(one) || (distance.get(one.id) ?? 0) - (distance.get(other.id) ?? 0),
    );
}

/** Adds a topic to a claim, or removes the topic if the claim has it. */
export function withAbout(file: BriefingFile, id: string, entry: string): Outcome {
  const { about } = claimIn(file, id);
  const left = without(about, entry);
  if (left.length === 0)
    return { refused: 'A claim must be about something: add a different name or issue first.' };
  return changed(file, 'claims', id, { about: about.includes(entry) ? left : [...about, entry] });
}

/**
 * Adds a name as a reviewed entry. It becomes a topic of each claim that contains it and, unless it is a place, the
 * voice of each claim whose unnamed voice has this name as its label.
 */
export function withName(
  file: BriefingFile,
  kind: (typeof NAME_KINDS)[number],
  typed: string,
  text?: ReviewText,
): Outcome {
  const entry = nameEntry(file, kind, typed, text?.whole);
  const { id, name } = entry;
  if (name === '') return { refused: 'The name is empty.' };
  if (NAME_KINDS.some((one) => file[one].some((other) => other.name === name)))
    return { refused: `${name} is already in the list.` };
  const added = inserted(file, kind, entry);
  const claims = added.claims.map((claim) => ({
    ...claim,
    ...(claim.text.includes(name) && { about: [...claim.about, id] }),
    ...(kind !== 'places' && isCalled(claim, name) && { attribution: { by: 'party' as const, party: id } }),
  }));
  return { ...added, claims };
}

/** Returns whether a claim has an unnamed voice whose label is this name, with or without 'the'. */
const isCalled = ({ attribution }: Claim, name: string): boolean =>
  attribution.by === 'unnamed' && fold(attribution.label ?? '').replace(/^the /u, '') === fold(name);
