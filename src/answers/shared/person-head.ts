import * as v from 'valibot';
import type { Briefing } from '../../briefing/briefing.js';
import type { Person } from '../../briefing/file/schema.js';
import { absent, joined, reference, text } from '../../document/build.js';
import type { Inline } from '../../document/inline.js';
import { unreviewed } from './draft.js';
import { mention, standingAndVoice } from './inlines.js';
import { entryReference, supportOf } from './records.js';
import { count, support, thing, words } from './schema.js';

/** The basic facts about a person, for the list of people and for a person's page. */

export const personHeadSchema = v.strictObject({
  id: words,
  /** A label if the source does not name them. */
  name: words,
  unnamed: v.optional(v.literal(true)),
  otherNames: v.array(v.strictObject({ name: words, language: v.optional(words) })),
  role: v.optional(words),
  of: v.optional(thing),
  /** The support of the role. */
  support: v.optional(support),
  /** The number of claims in their voice. */
  says: count,
  proposed: v.optional(v.literal(true)),
});

export type PersonHead = v.InferOutput<typeof personHeadSchema>;

export function personHead(briefing: Briefing, person: Person): PersonHead {
  const { id, name, otherNames = [], role, of, claims, proposed } = person;
  const found = supportOf(briefing, claims);
  return {
    id,
    name: briefing.nameOf(id),
    ...(name === undefined ? { unnamed: true as const } : {}),
    otherNames: otherNames.map(({ name, language }) => ({ name, ...(language ? { language } : {}) })),
    ...(role === undefined ? {} : { role }),
    ...(of === undefined ? {} : { of: entryReference(briefing, of) }),
    ...(found === undefined ? {} : { support: found }),
    says: briefing.claimsBy(id).length,
    ...(proposed === undefined ? {} : { proposed: true as const }),
  };
}

/** The name, with a remark if it is a label. */
export const personMention = ({ id, name, unnamed, proposed }: PersonHead): Inline[] => [
  reference(`people/${id}`, name),
  ...unreviewed(proposed),
  ...(unnamed ? [text(' ('), absent('unnamed'), text(')')] : []),
];

/** 'Harbor minister, Norland': the role, and the organization unless the role names it. */
export function officeWords({ role, of }: PersonHead): Inline[] {
  const isNamed = of === undefined || role?.toLowerCase().includes(of.name.toLowerCase());
  const parts = [...(role === undefined ? [] : [text(role)]), ...(isNamed ? [] : [mention(of)])];
  return parts.length > 0 ? joined(parts) : [absent()];
}

/** Returns the standing and voice of the office; empty for somebody without an office. */
export function officeOrigin({ role, of, support }: PersonHead): Inline[] {
  if (support !== undefined) return standingAndVoice(support);
  // Sources often mention an office only in passing, without a claim about it.
  return role === undefined && of === undefined ? [] : [absent('mentioned in passing')];
}
