import type { Briefing } from './briefing.js';
import type { Claim, Source } from './file/schema.js';

/** The nouns for sources whose kind is not the noun. */
const NOUNS: Readonly<Partial<Record<Source['kind'], string>>> = {
  'news article': 'article',
  other: 'source',
};

/**
 * Returns 'the article' or, if the briefing has several sources, the publisher ('Reuters'). The id of the source
 * replaces a missing publisher, and is added if several sources have the same publisher.
 */
export function sourceNoun(briefing: Briefing, sourceId: string): string {
  const { kind, publisher } = briefing.get('sources', sourceId);
  if (briefing.all('sources').length === 1) return `the ${NOUNS[kind] ?? kind}`;
  if (publisher === undefined) return sourceId;
  return briefing.sourcesBy(publisher).length === 1 ? publisher : `${publisher} (${sourceId})`;
}

export const UNNAMED_VOICE = 'an unnamed voice';

/**
 * Returns the label for the voice of a claim, which always includes the source, such as 'the article', 'State
 * Department, in the article' or 'an unnamed voice, in the article'. Names and labels are not changed.
 */
export function attributionWords(briefing: Briefing, claim: Claim): string {
  const noun = sourceNoun(briefing, claim.source);
  const voice = voiceLabel(briefing, claim);
  return voice === undefined ? noun : `${voice}, in ${noun}`;
}

/** Returns the name of a claim's voice, or the source's words for an unnamed voice; undefined for the source's own voice. */
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
