import { type Standing, softness } from '../../../briefing/standing.js';
import type { Finding } from '../../finding.js';
import { hedgeBehind } from '../../meaning/compare/hedge-behind.js';
import type { MeaningHedge } from '../../meaning/meaning.js';
import { comparable } from '../comparable.js';
import { type ClaimInText, findingOf, severityOf } from './claim-in-text.js';

/** A claim that is recorded as firmer than its sentence, its own cue or its own words make it. */
export function standingFindings(one: ClaimInText): Finding[] {
  const softer = softerHedge(one);
  if (softer === undefined) return [];
  const { standing } = one.claim;
  return [
    findingOf(one, {
      kind: 'firmer-standing',
      severity: severityOf(softer.isSure),
      message: `is recorded as ${standing}, the ${softer.where} says '${softer.text}' (${softer.standing})`,
      words: { claim: standing, source: softer.text },
      remedy: `make it ${softer.standing}`,
    }),
  ];
}

interface Softer {
  readonly standing: Standing;
  readonly text: string;
  readonly isSure: boolean;
  readonly where: 'source' | 'claim itself';
}

function softerHedge(one: ClaimInText): Softer | undefined {
  const { claim, said } = one;
  const isFirmer = (standing: Standing): boolean => softness(claim.standing) < softness(standing);
  const cued = cueHedge(one);
  if (cued && isFirmer(cued.standing))
    return { standing: cued.standing, text: cued.text, isSure: true, where: 'source' };
  const behind = hedgeBehind(said, one.source);
  if (behind && isFirmer(behind.hedge.standing)) {
    const { standing, text } = behind.hedge;
    const isSure = behind.isSure && said.standing !== claim.standing && !isActOf(claim.standing, standing);
    return { standing, text, isSure, where: 'source' };
  }
  if (!isFirmer(said.standing) || said.hedge === undefined) return undefined;
  return { standing: said.standing, text: said.hedge, isSure: false, where: 'claim itself' };
}

/** 'Seeks', 'urges' are deeds on record, and what they are for is not claimed. */
const isActOf = (claimed: Standing, standing: Standing): boolean =>
  claimed === 'stated' && standing === 'aim';

/** The softest hedge of the sentence within the words that the claim cites as its hedge. */
function cueHedge({ claim, source }: ClaimInText): MeaningHedge | undefined {
  const cue = comparable(claim.cue ?? '');
  if (cue === '') return undefined;
  return source.hedges
    .filter(({ text }) => overlaps(cue, comparable(text)))
    .sort((a, b) => softness(b.standing) - softness(a.standing))[0];
}

const overlaps = (cue: string, hedge: string): boolean =>
  ` ${cue} `.includes(` ${hedge} `) || ` ${hedge} `.includes(` ${cue} `);
