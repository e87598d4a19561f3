import type { Briefing } from './briefing.js';
import type { Claim, Source } from './file/schema.js';

/** Returns the noun for a kind of source: 'the article'. */
function nounFor(kind: Source['kind']): string {
  if (kind === 'news article') return 'the article';
  return `the ${kind === 'other' ? 'source' : kind}`;
}

/**
 * Returns 'the article' or, if the briefing has several sources, the publisher ('Reuters'). The id of the source
 * replaces a missing publisher, and is added if several sources have the same one.
 */
export function sourceNoun(briefing: Briefing, sourceId: string): string {
  const { kind, publisher } = briefing.get('sources', sourceId);
  if (briefing.all('sources').length === 1) return nounFor(kind);
  if (publisher === undefined) return sourceId;
  return briefing.sourcesBy(publisher).length === 1 ? publisher : `${publisher} (${sourceId})`;
}

export const UNNAMED_VOICE = 'an unnamed voice';

/**
 * Returns the label for the voice of a claim, which always includes the source: 'the article' · 'State Department, in
 * the article' · 'an unnamed voice, in the article'. Names and labels are not changed.
 */
export function attributionWords(briefing: Briefing, claim: Claim): string {
  const noun = sourceNoun(briefing, claim.source);
  const voice = voiceLabel(briefing, claim);
  return voice === undefined ? noun : `${voice}, in ${noun}`;
}

/** Returns the name of the voice; for an unnamed voice, the source's words; for the source's own voice, undefined. */
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
