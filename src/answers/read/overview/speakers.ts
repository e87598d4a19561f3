import { voiceLabel } from '../../../briefing/attribution.js';
import type { Briefing } from '../../../briefing/briefing.js';
import type { Claim, Issue, Statement } from '../../../briefing/file/schema.js';
import { byPlace } from '../../../briefing/relations/claim-order.js';
import { claimRecord } from '../../shared/claim-record.js';
import type { Speaker } from './record.js';

/** The maximum number of claims of one speaker. */
const MOST_CLAIMS = 2;
/** The maximum number of words of all claims, so that the brief can be read in two minutes. */
const MOST_WORDS = 60;

/**
 * Finds who says what besides the other sentences of the brief: for each voice its first claims, those with its own words in
 * quotation marks first. Of voices that the summary already has, only such words are added.
 *
 * @returns the speakers in the order of their first claims in the source
 */
export function speakersOf(briefing: Briefing, issues: readonly Issue[]): Speaker[] {
  const told = new Set(
    [
      ...briefing.file.summary,
      ...issues.map(({ summary }) => summary),
      ...(briefing.file.open ?? []),
    ].flatMap(({ claims }) => claims),
  );
  const heard = voicesIn(briefing, briefing.file.summary);
  const byVoice = new Map<string, Claim[]>();
  for (const claim of [...briefing.all('claims')].sort(byPlace)) {
    const name = voiceLabel(briefing, claim);
    const isNews = name !== undefined && (!heard.has(name) || isQuoted(claim));
    if (isNews && !told.has(claim.id) && claim.proposed?.by !== 'rules')
      byVoice.set(name, [...(byVoice.get(name) ?? []), claim]);
  }
  const chosen = withinWords([...byVoice.values()].map(mostTelling));
  return [...byVoice].flatMap(([name, claims]) => {
    const shown = claims.filter((claim) => chosen.has(claim));
    const office = officeOf(briefing, claims[0]);
    return shown.length === 0
      ? []
      : [{ name, ...(office && { office }), claims: shown.map((claim) => claimRecord(briefing, claim)) }];
  });
}

/** The labels of the voices behind sentences. */
const voicesIn = (briefing: Briefing, sentences: readonly Statement[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ claims }) =>
      briefing.claims(claims).flatMap((claim) => voiceLabel(briefing, claim) ?? []),
    ),
  );

/** The claims with quotations first. */
const mostTelling = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => Number(isQuoted(b)) - Number(isQuoted(a))).slice(0, MOST_CLAIMS);

const isQuoted = ({ text, quote }: Claim): boolean => quote !== undefined || /["“]/.test(text);

/** The first claim of each speaker, then the second ones, as long as there is room. */
function withinWords(speakers: readonly (readonly Claim[])[]): ReadonlySet<Claim> {
  const chosen = new Set<Claim>();
  let left = MOST_WORDS;
  for (let turn = 0; turn < MOST_CLAIMS; turn += 1)
    for (const claims of speakers) {
      const claim = claims[turn];
      const size = claim?.text.split(' ').length ?? 0;
      if (claim === undefined || size > left) continue;
      chosen.add(claim);
      left -= size;
    }
  return chosen;
}

function officeOf(briefing: Briefing, claim: Claim | undefined): string | undefined {
  if (claim?.attribution.by !== 'party') return undefined;
  const entity = briefing.entity(claim.attribution.party);
  return entity?.kind === 'people' ? entity.value.role : undefined;
}
