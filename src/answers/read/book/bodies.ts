import * as v from 'valibot';
import type { Briefing } from '../../../briefing/briefing.js';
import { kindWord } from '../../../briefing/file/vocabulary.js';
import { lineBreak, paragraph, quiet, text } from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import { entryReference } from '../../shared/records.js';
import { thing, words } from '../../shared/schema.js';

/** The organizations in a briefing: governments, ministries, companies. */

export const bodies = () =>
  v.array(v.strictObject({ id: words, name: words, kind: words, partOf: v.optional(thing) }));

export type BodyRecord = v.InferOutput<ReturnType<typeof bodies>>[number];

export const makeBodies = (briefing: Briefing): BodyRecord[] =>
  briefing.all('organizations').map(({ id, kind, label, partOf }) => ({
    id,
    name: briefing.nameOf(id),
    kind: kindWord(kind, label),
    ...(partOf === undefined ? {} : { partOf: entryReference(briefing, partOf) }),
  }));

/** Lists organizations, one per line: 'State Department · ministry, United States'. */
export function bodyBlocks(all: readonly BodyRecord[]): Block[] {
  if (all.length === 0) return [];
  return [paragraph(all.flatMap((body, index) => [...(index > 0 ? [lineBreak] : []), ...bodyInlines(body)]))];
}

const bodyInlines = ({ name, kind, partOf }: BodyRecord): Inline[] => [
  text(`${name} `),
  quiet(`· ${kind}${partOf === undefined ? '' : `, ${partOf.name}`}`),
];
