import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Person } from '../../briefing/file/schema.js';
import { absent, joined, reference, text } from '../../document/build.js';
import type { Inline } from '../../document/inline.js';
import { unreviewed } from './draft.js';
import { given } from './given.js';
import { mention, standingAndVoice } from './inlines.js';
import { entryReference, supportOf } from './records.js';
import { count, otherName, support, thing, words, yes } from './schema.js';

export const personHeadSchema = v.strictObject({
  id: words,
  /** The name or, if the source does not name the person, a label. */
  name: words,
  unnamed: yes,
  otherNames: v.array(otherName),
  role: v.optional(words),
  of: v.optional(thing),
  support: v.optional(support),
  /** The number of claims in the person's voice. */
  says: count,
  proposed: yes,
});

export type PersonHead = v.InferOutput<typeof personHeadSchema>;

export function personHead(briefing: Briefing, person: Person): PersonHead {
  const { id, name, otherNames = [], role, of, claims, proposed } = person;
  return {
    id,
    name: briefing.nameOf(id),
    ...given({ unnamed: name === undefined || undefined }),
    otherNames: [...otherNames],
    ...given({
      role,
      of: of === undefined ? undefined : entryReference(briefing, of),
      support: supportOf(briefing, claims),
    }),
    says: briefing.claimsBy(id).length,
    ...given({ proposed: proposed && true }),
  };
}

export const personMention = ({ id, name, unnamed, proposed }: PersonHead): Inline[] => [
  reference(`people/${id}`, name),
  ...unreviewed(proposed),
  ...(unnamed ? [text(' ('), absent('unnamed'), text(')')] : []),
];

/** The role, followed by the organization unless the role names it: 'Harbor minister, Norland'. */
export function officeWords({ role, of }: PersonHead): Inline[] {
  const isNamed = of === undefined || role?.toLowerCase().includes(of.name.toLowerCase());
  const parts = [...(role === undefined ? [] : [text(role)]), ...(isNamed ? [] : [mention(of)])];
  return parts.length > 0 ? joined(parts) : [absent()];
}

/** The standing and voice of the claims about the person's office; empty if the person has no office. */
export function officeOrigin({ role, of, support, proposed }: PersonHead): Inline[] {
  if (support !== undefined) return standingAndVoice(support);
  // If no claim is about an office, the source has usually mentioned the office only in passing. In a draft, rules took
  // all offices from the text in this way, so that the remark would tell nothing.
  return proposed || (role === undefined && of === undefined) ? [] : [absent('mentioned in passing')];
}
