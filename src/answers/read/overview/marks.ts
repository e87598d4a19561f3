import { joined, lineBreak, quiet } from '../../../document/build.js';
import type { Inline } from '../../../document/inline.js';
import { toneOf } from '../../shared/inlines.js';
import type { OverviewRecord, Reported } from './record.js';

/** The marks of a brief, for new users: the last line, since the words beside the marks say nearly all. */
export const KEY: readonly Inline[] = joined(
  [
    [{ kind: 'standing', standing: 'as reported', tone: 'firm' }],
    [{ kind: 'standing', standing: 'with its hedge or voice', tone: 'attributed' }],
    [{ kind: 'standing', standing: 'not as fact', tone: 'doubtful' }],
  ],
  ' · ',
);

/**
 * The standing of a sentence with its voice; where its parts differ, the standing of each.
 *
 * @param softest the mark of the softest part
 */
export function standings({ parts, support }: Reported, softest: readonly Inline[]): Inline[] {
  const marks = (parts ?? []).map(({ standing, use }): readonly Inline[] =>
    standing === support?.standing ? softest : [{ kind: 'standing', standing, tone: toneOf(use) }],
  );
  return joined(marks.length === 0 ? [softest] : marks, lineBreak);
}

/** '5 of 15': how many of a kind a brief has room for; nothing where it has all. */
export const share = (shown: number, all: number): Inline[] =>
  shown < all ? [quiet(`${shown} of ${all}`)] : [];

/** Where nothing has been reviewed, one line says so of all, and the same sign on each line would say nothing. */
export function withoutSigns(record: OverviewRecord): OverviewRecord {
  if (record.briefing.draft?.reviewed !== 0) return record;
  return JSON.parse(JSON.stringify(record, (key, value) => (key === 'proposed' ? undefined : value)));
}
