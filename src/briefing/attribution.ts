import type { Briefing } from './briefing.js';
import type { Claim, Source } from './file/schema.js';

/** Nouns for the kinds of source whose name cannot be used as a noun in a sentence. */
const NOUNS: Readonly<Partial<Record<Source['kind'], string>>> = {
  'news article': 'article',
  other: 'source',
};

/**
 * Returns a name for a source, for use in a sentence. If the briefing has only one source, the name is a phrase such as
 * 'the article'. Otherwise, it is the name of the publisher, such as 'Reuters', or the id of the source if the publisher
 * is unknown. If several sources have the same publisher, the id follows the publisher's name.
 */
export function sourceNoun(briefing: Briefing, sourceId: string): string {
  const { kind, publisher } = briefing.get('sources', sourceId);
  const sources = briefing.all('sources');
  if (sources.length === 1) return `the ${NOUNS[kind] ?? kind}`;
  if (publisher === undefined) return sourceId;
  const isAlone = sources.filter((one) => one.publisher === publisher).length === 1;
  return isAlone ? publisher : `${publisher} (${sourceId})`;
}

export const UNNAMED_VOICE = 'an unnamed voice';

/**
 * Returns a label for the voice and source of a claim: 'the article', 'State Department, in the article' or
 * 'an unnamed voice, in the article'. Names and labels are used as they are in the file.
 */
export function attributionWords(briefing: Briefing, claim: Claim): string {
  const noun = sourceNoun(briefing, claim.source);
  const voice = voiceLabel(briefing, claim);
  return voice === undefined ? noun : `${voice}, in ${noun}`;
}

/** Returns the name of the speaker or, for an unnamed speaker, the label; undefined for the source's own voice. */
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
