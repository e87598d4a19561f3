import { isDeepStrictEqual } from 'node:util';
import { Briefing } from '../../../briefing/briefing.js';
import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Standing } from '../../../briefing/standing.js';
import { type Mark, mark, type Use } from '../../../briefing/use.js';
import { type Changing, changedBy } from '../change.js';
import { voiceWords } from '../findings.js';
import { entryOf, type Item } from '../items.js';
import type { Review } from './state.js';

/** Describes what an action changes about a claim besides the words. The label of an action shows only the words. */

const ASCII: Readonly<Record<Mark, string>> = { '●': '+', '◐': '~', '○': '!' };

/** Renders a standing after the mark for its use: '◐ likely'. */
export function withMark(use: Use, standing: Standing, isAscii = false): string {
  const sign = mark(use);
  return `${isAscii ? ASCII[sign] : sign} ${standing}`;
}

/**
 * Describes how the standing, hedge or voice of a claim differs between two files: '◐ possible · hedge “could”'.
 *
 * @returns undefined if they are the same in both, or a file lacks the claim
 */
export function effectBetween(
  before: BriefingFile,
  after: BriefingFile,
  at: Item,
  isAscii = false,
): string | undefined {
  const [old, now] = [before, after].map((file) => entryOf<Claim>(file, at));
  if (old === undefined || now === undefined) return undefined;
  const briefing = new Briefing(after);
  const { standing, cue, attribution } = now;
  const isVoice = !isDeepStrictEqual(attribution, old.attribution);
  const isStanding = standing !== old.standing || cue !== old.cue;
  const parts = [
    ...(isStanding ? [withMark(briefing.useOfClaim(now), standing, isAscii)] : []),
    ...(isStanding && cue !== undefined ? [`hedge “${cue}”`] : []),
    ...(isStanding && cue === undefined && standing === old.standing ? ['no hedge'] : []),
    ...(isVoice ? [`voice ${voiceWords(attribution, briefing)}`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** Describes a change of standing, hedge or voice with the old values: '● stated instead of ◐ possible'. */
export function changeBetween(
  before: BriefingFile,
  after: BriefingFile,
  at: Item | undefined,
  isAscii = false,
): string | undefined {
  const [now, old] = at
    ? [effectBetween(before, after, at, isAscii), effectBetween(after, before, at, isAscii)]
    : [];
  return now && `${now} instead of ${old}`;
}

/** Describes how an action would change the standing, hedge or voice of an entry. */
export function effectOf(
  { file, tools }: Pick<Review, 'file' | 'tools'>,
  at: Item,
  action: Changing,
): string | undefined {
  const outcome = changedBy(file, at, action, tools.text);
  return 'refused' in outcome ? undefined : effectBetween(file, outcome, at, tools.isAscii);
}
