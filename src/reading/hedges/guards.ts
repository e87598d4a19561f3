import { isQuotationMark, lowerAt, posAt, textAt } from '../line/words.js';
import { startsClause } from '../voices/finders/clause-start.js';
import { ACCUSATION_GUARDS } from './accusation-guards.js';
import {
  BE,
  before,
  DETERMINER,
  ENFORCED,
  EVERYBODY,
  type Guard,
  HAVE,
  isCompared,
  isLowercase,
  isVerb,
  looksAhead,
  MODAL,
  meetsExpectations,
  OF_SPEAKING,
  opensClause,
  verbAfter,
  verbSoonAfter,
} from './context.js';

/** The guards by name. The examples show hedges and, after 'not', words that only look like them. */
export const GUARDS = {
  ...ACCUSATION_GUARDS,
  verb: isVerb,
  afterBe: (words, first) => before(words, first, BE),
  /** 'is considering a plan', not 'issues that they should be considering'. */
  weighing: (words, first) => before(words, first, BE) && !MODAL.test(lowerAt(words, first - 2)),
  /** 'is considered a threat', not 'was considered by the court'. */
  asSomething: (words, first, last) =>
    before(words, first, BE) &&
    (lowerAt(words, last + 1) === 'to' || /^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(posAt(words, last + 1))),
  beforeVerb: (words, _first, last) => verbAfter(words, last),
  /** 'asked the court to decide', not 'asked to be named' or 'asked which way they are going to vote'. */
  beforeWish: (words, first, last) =>
    isVerb(words, first) &&
    verbAfter(words, last) &&
    !words.slice(first, last).some(({ lower }) => /^(?:which|what|how|whether|if)$/.test(lower)) &&
    !/^(?:named|identified|quoted)$/.test(lowerAt(words, last + 2)),
  beforeVerbAfterBe: (words, first, last) => verbAfter(words, last) && before(words, first, BE),
  beforeVerbAfterHave: (words, first, last) => verbAfter(words, last) && before(words, first, HAVE),
  beforeClauseOrInfinitive: (words, first, last) =>
    isVerb(words, first) && /^(?:that|to|a|the|more|growth|\d.*)$/.test(lowerAt(words, last + 1)),
  /** 'believes the dam is safe', not 'was taught to believe in the law'. */
  believing: (words, first, last) => isVerb(words, first) && lowerAt(words, last + 1) !== 'in',
  /** 'asked whether he would resign' without an answer, not 'Asked whether he would resign, he said'. */
  unanswered: (_words, first) => first > 0,
  /** 'think the dam is safe', not 'think of the dam'. */
  beforeClause: (words, first, last) => isVerb(words, first) && opensClause(words, last + 1),
  /** 'assumed the ship was safe', not 'assumed the presidency'. */
  assuming: (words, first, last) =>
    isVerb(words, first) &&
    (lowerAt(words, last + 1) === 'that' ||
      words[last + 1]?.quote === 'open' ||
      startsClause(words, last + 1)),
  /**
   * 'considers the plan a threat', not 'considered selling it', 'considered how to sell it', 'considered it as part of
   * the cost', 'considered it in the spring' or 'should consider the plan'.
   */
  regarding: (words, first, last) =>
    isVerb(words, first) &&
    !MODAL.test(lowerAt(words, first - 1)) &&
    !(lowerAt(words, last - 3) === 'as' && lowerAt(words, last - 2) === 'part') &&
    posAt(words, last - 1) !== 'ADP' &&
    !words.slice(first + 1, last).some(({ pos }) => pos === 'AUX' || pos === 'VERB') &&
    !/ing$|^(?:a|how|what|why|whether)$/.test(lowerAt(words, first + 1)),
  /** 'sent a team to search', not 'sent a letter to Lind', 'built-in to the hull' or 'found it hard to search'. */
  forPurpose: (words, first, last) =>
    isVerb(words, first) &&
    lowerAt(words, first + 1) !== 'it' &&
    textAt(words, first + 1) !== '-' &&
    posAt(words, last + 1) === 'VERB' &&
    isLowercase(words, last + 1),
  /** 'a bid to stop it', not 'had bid to host it', which is an action. */
  bidding: (words, first, last) =>
    verbAfter(words, last) && !/^(?:has|have|had|'ve|'d)$/.test(lowerAt(words, first - 1)),
  /** 'felt the vote was unfair', 'felt Lind had left', not 'felt the cold'. */
  beforeFeeling: (words, first, last) =>
    isVerb(words, first) &&
    /^(?:PRON|DET|PROPN)$/.test(posAt(words, last + 1)) &&
    [2, 3, 4].some((step) => posAt(words, last + step) === 'AUX'),
  /** 'fears the dam will break', 'concerned they would stay', not 'fears of a flood'. */
  clauseAfter: (words, _first, last) => opensClause(words, last + 1) && verbSoonAfter(words, last + 1),
  /** 'estimates growth will slow', not 'estimates that 40 are left'. */
  ofFuture: (words, first, last) => isVerb(words, first) && looksAhead(words, last + 1),
  ofPresent: (words, first, last) => isVerb(words, first) && !looksAhead(words, last + 1),
  /** 'the Church estimates that', in which the tagger takes the verb for a noun. */
  thatOfPresent: (words, _first, last) => !looksAhead(words, last + 1),
  /**
   * 'we need to act', 'we need to “act”', not 'the steps that need to be taken', 'what it needs to do' or 'stressed the
   * need to act'.
   */
  needing: (words, first, last) =>
    !/^(?:that|which|no|little|the)$/.test(lowerAt(words, first - 1)) &&
    !words.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === 'what') &&
    (verbAfter(words, last) || (isQuotationMark(words, last + 1) && verbAfter(words, last + 1))),
  claimOfPresent: (words, first, last) =>
    isVerb(words, first) && opensClause(words, last + 1) && !looksAhead(words, last + 1),
  /** 'is likely to end', not 'are six times more likely to win', 'more likely than men' or 'as likely as men'. */
  uncompared: (words, first) => !isCompared(words, first),
  /** 'knew of it, a claim Norline denies'. */
  afterComma: (words, first) => lowerAt(words, first - 1) === ',',
  /** 'aimed at ending the war', not 'rounds aimed at a tower'. */
  atDoing: (words, _first, last) => /ing$/.test(lowerAt(words, last + 1)),
  /** 'wishes to leave', not 'wishes to thank the crew'. */
  wishing: (words, _first, last) => !OF_SPEAKING.test(lowerAt(words, last + 1)),
  /** 'wants to leave', not 'want to thank the crew', 'do what they want', 'if you want to'. */
  wanting: (words, first, last) =>
    isVerb(words, first) &&
    !/^[.;]$/.test(lowerAt(words, last + 1)) &&
    lowerAt(words, first - 1) !== 'you' &&
    !OF_SPEAKING.test(lowerAt(words, last + 2)),
  /** 'is to leave', not 'the first was to amend it'. */
  ofPlan: (words, first, last) =>
    verbAfter(words, last) &&
    !/^(?:first|second|third|aim|goal|purpose|job|task|role|point|idea|step|way|challenge|question)$/.test(
      lowerAt(words, first - 1),
    ),
  /** 'pledged a refund', 'promised more trains', not 'promised the crew'. */
  pledging: (words, first, last) =>
    isVerb(words, first) && (lowerAt(words, last) !== 'to' || posAt(words, last + 1) === 'VERB'),
  /** 'the letter appears genuine', 'looks very old', not 'appears in the paper', 'looks at the sea'. */
  copular: (words, first, last) =>
    isVerb(words, first) &&
    !/^(?:not|never)$/.test(lowerAt(words, last + 1)) &&
    (posAt(words, last + 1) === 'ADJ' ||
      (posAt(words, last + 1) === 'ADV' && posAt(words, last + 2) === 'ADJ')) &&
    !/^(?:NOUN|PROPN)$/.test(posAt(words, last + 2)),
  /** 'results suggest a link', not 'the study suggested by Berg'. */
  finding: (words, _first, last) => posAt(words, last) !== 'NOUN' && lowerAt(words, last + 1) !== 'by',
  /** 'the supposed expert', not 'is supposed'. */
  attributive: (words, first, last) =>
    (DETERMINER.test(lowerAt(words, first - 1)) || posAt(words, first - 1) === 'ADJ') &&
    /^(?:NOUN|ADJ|PROPN)$/.test(posAt(words, last + 1)),
  /** 'the deal needs approval to take effect', not 'citizens will need approval to marry', which is a rule for them. */
  notOfEverybody: (words, first, last) =>
    lowerAt(words, last + 1) !== 'to' || ![1, 2].some((step) => EVERYBODY.test(lowerAt(words, first - step))),
  /** 'expectations of a fall', not 'sales beat expectations'. */
  notMet: (words, first) => !meetsExpectations(words, first),
  beforeYet: (words, _first, last) => /^(?:yet|has|had|was)$/.test(lowerAt(words, last + 1)),
  /** 'seeks a deal', not 'sought help', which is an action and not an aim. */
  seeking: (words, first, last) =>
    isVerb(words, first) &&
    !/^(?:help|advice|refuge|asylum|shelter|treatment|medical|care|comment)$/.test(lowerAt(words, last + 1)),
  /** 'the cause is unknown', not 'an unknown author'. */
  predicative: (words, _first, last) => !/^(?:NOUN|ADJ|PROPN)$/.test(posAt(words, last + 1)),
  /** 'figures to be published today', not 'the first to be published', 'has to be published'. */
  ofNoun: (words, first) =>
    posAt(words, first - 1) === 'NOUN' &&
    ![2, 3].some((step) => /^(?:first|last|only|next|latest)$/.test(lowerAt(words, first - step))),
  /** 'what has been called waste', not 'a man called Berg'. */
  whatIs: (words, first) => [1, 2].some((step) => lowerAt(words, first - step) === 'what'),
  /** 'is going to be hard', which nobody decides, not 'is going to be signed'. */
  outcome: (words, first, last) =>
    before(words, first, BE) &&
    !(lowerAt(words, last) === 'be' && posAt(words, last + 1) === 'VERB') &&
    !/^(?:action|part|over|charge)$/.test(lowerAt(words, last + 1)),
  /** 'the deal is in doubt', not 'the ship in question', which names a thing. */
  notNaming: (words, first, last) =>
    lowerAt(words, last) !== 'question' || posAt(words, first - 1) !== 'NOUN',
  /** 'provisional results', not 'provisional tariffs', which apply. */
  ofResult: (words, _first, last) => !ENFORCED.test(lowerAt(words, last + 1)),
} satisfies Readonly<Record<string, Guard>>;

export type GuardName = keyof typeof GUARDS;
