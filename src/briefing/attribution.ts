import type { Briefing } from './briefing.js';
import type { Claim, Source } from './file/schema.js';

/** Returns the noun for a kind of source: 'the article'. */
function nounFor(kind: Source['kind']): string {
  if (kind === 'news article') return 'the article';
  return `the ${kind === 'other' ? 'source' : kind}`;
}

/**
 * Returns 'the article' or, if the briefing has several sources, the publisher ('Reuters'). The source's id is used if
 * it has no publisher, and added if other sources have the same one.
 */
export function sourceNoun(briefing: Briefing, sourceId: string): string {
  const { kind, publisher } = briefing.get('sources', sourceId);
  if (briefing.all('sources').length === 1) return nounFor(kind);
  if (publisher === undefined) return sourceId;
  return briefing.sourcesBy(publisher).length === 1 ? publisher : `${publisher} (${sourceId})`;
}

export const UNNAMED_VOICE = 'an unnamed voice';

/**
 * Returns the voice of a claim as a label, always with its source: 'the article' · 'State Department, in the
 * article' · 'an unnamed voice, in the article'. Names and labels are not changed.
 */
export function attributionWords(briefing: Briefing, claim: Claim): string {
  const noun = sourceNoun(briefing, claim.source);
  const voice = voiceLabel(briefing, claim);
  return voice === undefined ? noun : `${voice}, in ${noun}`;
}

/** Returns the name of the voice, or the source's words for an unnamed one; undefined for the source's own voice. */
export function voiceLabel(briefing: Briefing, { attribution }: Claim): string | undefined {
  switch (attribution.by) {
    case 'source':
      return undefined;
    case 'party':
      return briefing.nameOf(attribution.party);
    case 'unnamed':
      return attribution.label ?? UNNAMED_VOICE;
  }
}
