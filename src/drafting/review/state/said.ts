import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../../../briefing/file/schema.js';
import type { Action } from '../actions.js';
import { isLeftInBrief } from '../brief/corrected.js';
import type { ReviewFinding } from '../findings.js';
import { addressOf, entryOf, type Item } from '../items.js';
import { type Page, pageShown } from '../lists/page.js';
import { claimsLeft, claimsOnlyIn, NAME_KINDS, type NameKind } from '../names/names.js';
import type { Entry } from '../patch.js';
import { changeBetween } from './effects.js';
import type { Review } from './state.js';

/** Messages about effects of an action that are not visible on the screen. */

/**
 * Returns '4 more claims have this voice now (u undoes all).', if changing the voice of a claim also changed other
 * claims.
 */
export function voicesSaid({ file, at }: Review, { file: now }: Review): string | undefined {
  const isChanged = (claim: Claim): boolean => {
    const after = entryOf<Claim>(now, { kind: 'claims', id: claim.id });
    return after !== undefined && !isDeepStrictEqual(after.attribution, claim.attribution);
  };
  const changed = file.claims.filter(isChanged);
  const others = changed.filter(({ id }) => id !== at?.id).length;
  if (at?.kind !== 'claims' || others === 0 || others === changed.length) return undefined;
  return others === 1
    ? 'One more claim has this voice now (u undoes both).'
    : `${others} more claims have this voice now (u undoes all).`;
}

/** Returns a message after a claim in a list was changed, if `y` accepts more than that claim. */
export function listSaid(review: Review): string | undefined {
  const { at, findings } = review;
  const { acceptable = [] } = pageShown(review) ?? {};
  if (at === undefined || findings.has(addressOf(at)) || acceptable.length < 2) return undefined;
  return `y now accepts this claim and ${acceptable.length - 1} more in the list; enter shows this claim alone.`;
}

/**
 * Returns 'Accepted 17 entries, 2 of them as suggested.', unless all entries of the list were accepted as they were.
 */
export function acceptedWords({ findings }: Review, { items, acceptable }: Page): string | undefined {
  const changed = acceptable.filter((item) => findings.has(addressOf(item))).length;
  if (changed === 0 && acceptable.length === items.length) return undefined;
  const entries = acceptable.length === 1 ? '1 entry' : `${acceptable.length} entries`;
  return `Accepted ${entries}${changed === 0 ? '' : `, ${changed} of them as suggested`}.`;
}

/** Returns what remains of a dropped entry: claims without an issue, or the sentence of a claim in the brief. */
export function droppedSaid({ file, tools }: Review, at: Item, { file: now }: Review): string | undefined {
  const left = at.kind === 'issues' ? claimsOnlyIn(file, at.id) : 0;
  if (left > 0) return `Dropped: ${claimsLeft(left)} (u undoes it).`;
  const claim = at.kind === 'claims' ? entryOf<Claim>(file, at) : undefined;
  return claim && isLeftInBrief(now, claim, tools.text)
    ? 'Dropped; its sentence stays in the brief, since the next sentence needs it (u undoes it).'
    : undefined;
}

/** Returns which names were added, with their kinds: 'Added: Norholm (place).' */
export const addedSaid = (names: readonly { readonly kind: NameKind; readonly name: string }[]): string =>
  `Added: ${names.map(({ kind, name }) => `${name} (${KINDS[kind]})`).join(', ')}.`;

/** Returns a message if a name lost its role when it became an organization or a place. */
export function kindSaid({ file, at }: Review, { file: now }: Review): string | undefined {
  const role = at && entryOf<Entry & { readonly role?: string }>(file, at)?.role;
  const kind = NAME_KINDS.find((one) => one !== 'people' && now[one].some(({ id }) => id === at?.id));
  if (at?.kind !== 'people' || role === undefined || kind === undefined) return undefined;
  return `Now ${kind === 'places' ? 'a place' : 'an organization'}, without the role “${role}” (u undoes it).`;
}

const KINDS = { people: 'person', organizations: 'organization', places: 'place' } as const;

/**
 * Returns a message after the first change of a claim that became current because the previous claim was corrected and
 * accepted. The key may have been meant for the previous claim, so the message shows which claim has changed.
 */
export function movedOnSaid(before: Review, { file, at, tools }: Review): string | undefined {
  const claim = at && entryOf<Claim>(file, at);
  const effect = changeBetween(before.file, file, at, tools.isAscii);
  const words = effect === undefined ? '' : ` ${effect}`;
  return claim && `Changed this claim: “${shortened(claim.text)}”${words} (u undoes it).`;
}

/**
 * Returns how an action changed the standing, hedge or voice of the current claim, unless the reviewer has just chosen
 * this standing, hedge or voice.
 */
export function effectSaid(before: Review, { file, tools }: Review, action: Action): string | undefined {
  if (/^(?:standing|hedge|voice|new voice)$/u.test(action.do)) return undefined;
  const effect = changeBetween(before.file, file, before.at, tools.isAscii);
  return effect && `Now ${effect} (u undoes it).`;
}

/** Returns that a claim was corrected and accepted, with its new words and any new standing, hedge or voice. */
export function correctedSaid(before: Review, { file, tools }: Review): string {
  const [old, now] = [before.file, file].map((one) => before.at && entryOf<Claim>(one, before.at)?.text);
  const words = now === undefined || now === old ? [] : [`“${shortened(now)}”`];
  const effect = changeBetween(before.file, file, before.at, tools.isAscii) ?? [];
  const all = [words, effect].flat().join(' ');
  return `Corrected and accepted${all === '' ? '' : `: ${all}`} (u undoes it).`;
}

/**
 * Returns that a claim was corrected but is still open, after any other effect of the correction, and what is asked
 * next.
 */
export function openSaid({ said }: Review, question: ReviewFinding | undefined): string {
  const asked = question === undefined ? '' : `; next question: ${question.message}`;
  return [said, `Corrected, not yet accepted${asked} (y accepts, u undoes).`].filter(Boolean).join(' ');
}

/** The maximum length of a claim in a message. */
const LONGEST = 160;

const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s\S*$/u, '')} ...`;
