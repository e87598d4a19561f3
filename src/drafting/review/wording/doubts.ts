import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import { hedgesOnlyNoun } from '../../../checking/verify/claims/hedged-noun.js';
import { addTo } from '../../../text/grouped-by.js';
import type { Corrected, Findings, ReviewFinding } from '../findings.js';
import type { ReviewText } from '../text.js';
import { dependentsIn } from './dependents/dependents.js';
import { BEFORE_VERB } from './dependents/words.js';
import { cutIn, widerThan } from './fragments.js';
import { claimBefore } from './merging.js';
import { meaning } from './wording.js';

/**
 * Asks about the text of unreviewed claims, and suggests corrections. It looks for pronouns whose referent is not in
 * the claim, truncated clauses, and standings that apply to only a noun or a clause in the claim.
 */
export function wordingDoubts(file: BriefingFile, text: ReviewText | undefined): Findings {
  const found = new Map<string, readonly ReviewFinding[]>();
  if (text === undefined) return found;
  const bySentence = new Map<string, Claim[]>();
  for (const claim of file.claims) addTo(bySentence, `${claim.source} ${claim.at}`, claim);
  for (const claim of file.claims.filter(({ proposed }) => proposed !== undefined)) {
    const beside = bySentence.get(`${claim.source} ${claim.at}`) ?? [];
    const cut = cutDoubt(claim, beside, text);
    const others = [...referentDoubt(claim, file, text), ...standingDoubt(claim, text)];
    const doubts = cut ? [cut, ...others] : others;
    if (doubts.length > 0) found.set(`claims/${claim.id}`, doubts);
  }
  return found;
}

function cutDoubt(claim: Claim, beside: readonly Claim[], text: ReviewText): ReviewFinding | undefined {
  const wider = widerThan(claim, beside);
  const cut = cutIn(claim, text);
  if (wider !== undefined)
    return asked('part', cut?.message ?? 'is only the beginning of the next claim', {
      action: { do: 'whole' },
      words: 'the two claims merged',
    });
  return cut && { ...asked('cut', cut.message, cut.correction), ...(cut.about && { about: cut.about }) };
}

/** Asks about what the claim refers to: the previous sentence as a whole, or something in it. */
function referentDoubt(claim: Claim, file: BriefingFile, text: ReviewText): ReviewFinding[] {
  const doubts = sentenceDoubt(claim, file);
  return doubts.length > 0 ? doubts : dependentDoubt(claim, file, text);
}

/** Asks about the first word that readers cannot understand from the claim alone. */
function dependentDoubt(claim: Claim, file: BriefingFile, text: ReviewText): ReviewFinding[] {
  const open = dependentsIn(claim, file, text).find(({ isOpen }) => isOpen);
  if (open === undefined) return [];
  const named = open.meanings.map(({ id, name, text: words }) => ({
    action: meaning(open.word, name, words, id),
    words: name,
  }));
  return open.isSure ? unnamedDoubt(open.word, named) : [unclearDoubt(open.word)];
}

/** Asks about 'This' or 'That' before a verb, which refers to the previous claim: 'This is in contrast to'. */
function sentenceDoubt(claim: Claim, file: BriefingFile): ReviewFinding[] {
  const word = MEANS_SENTENCE.exec(claim.text)?.[0];
  if (word === undefined || claimBefore(file, claim) === undefined) return [];
  const suggestion = { action: { do: 'merge before' }, words: 'the two claims merged' } as const;
  const doubt = asked('pronoun', `“${word}” refers to the previous sentence`, suggestion);
  return [{ ...doubt, about: word }];
}

const MEANS_SENTENCE = new RegExp(`^Th(?:is|at)${BEFORE_VERB}`, 'u');

function unclearDoubt(word: string): ReviewFinding {
  const doubt = asked('pronoun', `this claim does not say what “${word}” refers to`, undefined);
  return { ...doubt, remedy: 'press r to choose what it means, or y to keep it', about: word };
}

function unnamedDoubt(word: string, [first, ...others]: readonly Corrected[]): ReviewFinding[] {
  const suggestion = first && { ...first, ...(others.length > 0 && { others }) };
  const doubt = asked('pronoun', `this claim does not say what “${word}” refers to`, suggestion);
  const remedy = others.length > 0 ? `${doubt.remedy}; press w for other names` : doubt.remedy;
  return [{ ...doubt, remedy, about: word }];
}

function standingDoubt(claim: Claim, text: ReviewText): ReviewFinding[] {
  const isOfNoun = claim.standing === 'alleged' && hedgesOnlyNoun(claim.text, claim.cue ?? '');
  if (!isOfNoun && !hedgesOnlyClause(claim)) return [];
  const standing = claim.span && text.softnessOf(claim, claim.span, claim.cue)?.standing;
  const part = isOfNoun ? 'noun' : 'clause within it';
  const message = `is not ${claim.standing} as a whole: “${claim.cue}” applies to one ${part} only`;
  return standing === undefined || standing === claim.standing
    ? []
    : [
        asked('only-a-thing', message, {
          action: { do: 'standing', standing },
          words: `the standing “${standing}”`,
        }),
      ];
}

/**
 * Returns whether a hedge is in a comparison, an indirect question, a relative clause or a concession: 'It is worse than
 * they expected', 'We ask whether they would come'.
 */
const hedgesOnlyClause = ({ standing, text, cue = '' }: Claim): boolean => {
  if (!/^(?:expected|likely|possible|perceived)$/u.test(standing) || text.split(cue).length !== 2)
    return false;
  const [before = '', after = ''] = text.split(cue);
  return OPENS_CLAUSE.test(before) || (OPENS_CONCESSION.test(before) && after.includes(','));
};

/** Matches the words from the beginning of a subordinate clause to its verb, which is the hedge. */
const OPENS_CLAUSE =
  /\b(?:than|whether|(?:some|any|every)thing|(?<=\p{Ll}) who|, which)(?: (?:they|we|it|he|she|you|I|had|have|has|the \p{L}+)){0,3} $/u;

const OPENS_CONCESSION = /^["“]?(?:while|although|though|even if)\b[^,]*$/iu;

const asked = (rule: string, message: string, suggestion: Corrected | undefined): ReviewFinding => ({
  severity: 'question',
  rule,
  message,
  remedy: suggestion
    ? `press r to use ${suggestion.words}, or y to keep the claim as it is`
    : 'press e to edit the claim, or y to keep it as it is',
  ...(suggestion && { suggestion }),
});
