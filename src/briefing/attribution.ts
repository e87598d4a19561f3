import { asClause } from '../english/clause.js';
import type { Briefing } from './briefing.js';
import type { Claim, Source } from './file/schema.js';
import type { Standing } from './standing.js';

/** What to call a source in a sentence, by its kind: 'the article'. */
const NOUNS: Readonly<Record<Source['kind'], string>> = {
  'news article': 'the article',
  report: 'the report',
  speech: 'the speech',
  transcript: 'the transcript',
  statement: 'the statement',
  interview: 'the interview',
  document: 'the document',
};

/** 'the article'; with its id where the briefing has several sources: 'the article (reuters-1)'. */
export function sourceNoun(briefing: Briefing, sourceId: string): string {
  const noun = NOUNS[briefing.get('sources', sourceId).kind];
  return briefing.all('sources').length > 1 ? `${noun} (${sourceId})` : noun;
}

/**
 * Whose voice a claim is in, in words, always with the source through which we have it:
 * 'the article' · 'State Department, in the article' · 'an unnamed voice, in the article'.
 */
export function attributionWords(briefing: Briefing, claim: Claim): string {
  const noun = sourceNoun(briefing, claim.source);
  const { attribution } = claim;
  switch (attribution.by) {
    case 'source':
      return noun;
    case 'party':
      return `${partyWords(briefing, attribution.party)}, in ${noun}`;
    case 'unnamed':
      return `${asClause(briefing, attribution.label ?? 'an unnamed voice')}, in ${noun}`;
  }
}

/** A name as it is; the words for someone without a name as they stand inside a line. */
function partyWords(briefing: Briefing, id: string): string {
  const { name } = (briefing.entity(id)?.value ?? {}) as { name?: string };
  return name ?? asClause(briefing, briefing.nameOf(id));
}

/**
 * What a party does about an issue, put no firmer than its standing: 'seeks', 'is likely to seek', 'is alleged to seek'.
 *
 * @param act of a position
 * @param standing the softest of the claims behind it
 * @param isPlural whether they are several: 'seek', 'are likely to seek'
 */
export function hedgedVerb(act: string, standing: Standing, isPlural = false): string {
  const { base, present } = VERBS[act] ?? { base: act, present: act };
  if (standing === 'stated') return isPlural ? base : present;
  return `${isPlural ? HEDGES[standing].replace(/^is /, 'are ').replace(/^aims /, 'aim ') : HEDGES[standing]} ${base}`;
}

const VERBS: Readonly<Record<string, { base: string; present: string }>> = {
  seeks: { base: 'seek', present: 'seeks' },
  urges: { base: 'urge', present: 'urges' },
  opposes: { base: 'oppose', present: 'opposes' },
  offers: { base: 'offer', present: 'offers' },
  commits: { base: 'commit to', present: 'commits to' },
  raises: { base: 'raise', present: 'raises' },
};

const HEDGES: Readonly<Record<Exclude<Standing, 'stated'>, string>> = {
  planned: 'is to',
  expected: 'is expected to',
  likely: 'is likely to',
  aim: 'aims to',
  perceived: 'is seen to',
  pending: 'may, if confirmed,',
  alleged: 'is alleged to',
  assumed: 'is taken to',
};
