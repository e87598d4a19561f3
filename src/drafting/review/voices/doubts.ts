import { Briefing } from '../../../briefing/briefing.js';
import type { Attribution, BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Correction } from '../actions.js';
import type { Findings, ReviewFinding } from '../findings.js';
import { suggestionOf } from '../findings.js';
import { inReadingOrder, paragraphOf } from '../items.js';
import type { ReviewText } from '../text.js';
import { doubleOf } from './doubles.js';
import { maySpeak } from './label.js';
import { type Party, partiesOf } from './parties.js';
import { type ClaimPassage, mayContinue, speaksIn } from './sentence-doubts.js';

/** How many earlier voices 'a spokesman' may refer to. */
const NEAR = 6;

/** A claim, and the parties that are the voices of earlier claims, the nearest first. */
interface ClaimInOrder {
  readonly claim: Claim;
  readonly voice: Attribution;
  readonly before: readonly string[];
  /** The previous claim, if it is in the same paragraph. */
  readonly previous: Claim | undefined;
}

/**
 * Asks about doubtful voices, and suggests likelier ones. For example, an unnamed voice may be a person named elsewhere
 * or not a speaker at all.
 */
export function voiceDoubts(file: BriefingFile, text: ReviewText | undefined): Findings {
  const briefing = new Briefing(file);
  const parties = partiesOf(file);
  const found = new Map<string, readonly ReviewFinding[]>();
  for (const one of claimsInOrder(file)) {
    if (one.claim.proposed === undefined) continue;
    const doubt = doubtAbout(one, parties, text);
    if (doubt !== undefined) found.set(`claims/${one.claim.id}`, [asked(doubt, briefing)]);
  }
  return found;
}

function claimsInOrder(file: BriefingFile): ClaimInOrder[] {
  const before: string[] = [];
  return inReadingOrder(file).map((claim, index, all) => {
    const last = all[index - 1];
    const previous =
      last?.source === claim.source && paragraphOf(last) === paragraphOf(claim) ? last : undefined;
    const one = { claim, voice: claim.attribution, before: [...before], previous };
    if (claim.attribution.by === 'party') {
      before.unshift(claim.attribution.party);
      before.splice(NEAR);
    }
    return one;
  });
}

interface Doubt {
  readonly message: string;
  /** The likelier voice, if there is one. */
  readonly action?: Correction;
}

function doubtAbout(
  one: ClaimInOrder,
  parties: readonly Party[],
  text: ReviewText | undefined,
): Doubt | undefined {
  const { claim, voice } = one;
  const passage = text?.passageOf(claim);
  if (voice.by === 'source') return passage && continuedFromBefore(one, passage);
  if (voice.by === 'party') return undefined;
  if (voice.label === undefined) return { message: 'the draft does not know whose words these are' };
  const isSpeaking = passage !== undefined && speaksIn(passage, voice.label);
  return unnamed(one, voice.label, parties, isSpeaking);
}

/**
 * Asks whether a claim continues the reported words of the previous voice: 'The mayor said it was old. It would be
 * repaired.'
 */
function continuedFromBefore({ previous, claim }: ClaimInOrder, passage: ClaimPassage): Doubt | undefined {
  const voice = previous?.attribution;
  if (voice === undefined || voice.by === 'source' || previous?.at === claim.at) return undefined;
  if (!mayContinue(passage)) return undefined;
  return {
    message: 'may continue what the previous voice says',
    action: { do: 'voice', attribution: voice },
  };
}

const PRONOUN = /^(?:he|she)$/iu;

const OWN: Attribution = { by: 'source' };

/** @param isSpeaking whether the sentence says that somebody with this label speaks */
function unnamed(
  { before }: ClaimInOrder,
  label: string,
  parties: readonly Party[],
  isSpeaking: boolean,
): Doubt | undefined {
  const isPronoun = PRONOUN.test(label);
  const near = before.flatMap((id) => parties.filter((party) => party.id === id));
  const double = isPronoun
    ? near.find(({ kind }) => kind === 'people')
    : (doubleOf(label, near) ?? doubleOf(label, parties));
  if (double) return said(`“${label}” may be ${double.names[0]}`, double, !isPronoun);
  return isSpeaking || maySpeak(label)
    ? undefined
    : {
        message: `“${label}” is probably not a speaker`,
        action: { do: 'voice', attribution: OWN, isForAll: true },
      };
}

const said = (message: string, { id }: Party, isForAll: boolean): Doubt => ({
  message,
  action: { do: 'voice', attribution: { by: 'party', party: id }, ...(isForAll && { isForAll }) },
});

const asked = ({ message, action }: Doubt, briefing: Briefing): ReviewFinding => ({
  severity: 'question',
  rule: 'doubtful-voice',
  message,
  remedy: action
    ? 'press r to change the voice, or y to keep it'
    : 'press v to choose the voice, or y to keep it',
  ...(action && { suggestion: suggestionOf(action, briefing) }),
});
