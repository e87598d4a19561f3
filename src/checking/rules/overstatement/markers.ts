import type { Standing } from '../../../briefing/standing.js';

/**
 * The words by which English marks how sure something is, by the standing that they express. The groups follow FactBank
 * (Saurí and Pustejovsky 2009: certain, probable, possible; source-introducing predicates) and the hedges and boosters of
 * Hyland (1998), sorted by the standings of this project.
 */

type Soft = Exclude<Standing, 'stated'>;

/** 'may': what is possible, and soft enough for every other standing. */
export const MODALS = [
  // The month is no modal: 'in May', 'from May'.
  '(?<!\\b(?:in|of|by|from|until|till|since|before|after|last|next|this|early|mid|late|\\d) )may(?! \\d)|might|could(?! not\\b)',
  'perhaps|maybe|possibl[ey]|possibility|potential(?:ly)?|conceivabl[ey]',
];

const BE = '(?:is|are|was|were|be|been|being)';
const HAVE = '(?:has|have|had)';
/** What makes a noun of the word behind it: 'the will of its founder', 'with a steady aim'. */
const NOUN =
  "(?<!\\b(?:\\w+['’]s|the|a|an|its|his|her|their|no|free|good|ill|of|at|political|popular|public|living) )";
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** What may stand between a verb and what it takes: 'is now to', 'was widely seen'. */
const ADVERB = '(?:\\w+ly |now |also |still |yet |not |often |once |then )?';

/** Verbs whose present tense is used of what is fixed for a day to come. */
const TIMETABLE =
  '(?:leaves?|goes|go|opens?|starts?|begins?|arrives?|departs?|returns?|travels?|takes? place|flies|meets?|visits?|speaks?)';

export const MARKERS: Readonly<Record<Soft, readonly string[]>> = {
  planned: [
    `${BE} ${ADVERB}to`,
    `${BE} ${ADVERB}due (?:to|on|in|at|for|next)`,
    `${NOUN}(?:will|shall)|won't|'ll|going to|about to|set to|scheduled|slated|timetabled|(?<!\\bun)planned|planning`,
    'plans? (?:to|for|on)|plan (?:talks|a|an|the|their|its)|has plans|have plans',
    'intends?|intended|intending|intention|means? to|decided to|decision to|resolved to|determined to|ready to',
    'agree[sd]? to|promise[sd]? to|pledge[sd]?|vow(?:s|ed)? to|undertakes? to|undertook to|prepar(?:e|es|ed|ing) to',
    'announce[sd]?|called for|arranged|upcoming|forthcoming|tomorrow|accepted (?:an|the) (?:invitation|offer)',
    'fixed for|booked for|earmarked|lined up|on the calendar|in preparation|gear(?:s|ing)? up|soon|shortly',
    `next (?:week|month|year|spring|summer|autumn|fall|winter|session|${WEEKDAY})`,
    `${TIMETABLE} (?:[\\w'-]+ ){0,6}(?:on ${WEEKDAY}|in the coming|later this)`,
  ],
  expected: [
    'expect(?:s|ed|ing|ation|ations)?|forecasts?|forecasted|forecasters?|predict(?:s|ed|ion|ions)?|anticipat(?:e|es|ed|ion)',
    'foresees?|foreseen|foresaw|project(?:ed|ions?)|tipped to|should|ought to|envisage[sd]?|estimate[sd]?|prospects?',
    '(?:count|reckon|bank)(?:s|ed|ing)? (?:on|with)|brace[sd]? for|hope of|prognosis|trust(?:s|ed)? that|odds-on',
    'look(?:s|ed)? set to|on course (?:to|for)|on track (?:to|for)|poised to|would surprise (?:nobody|no one)|outlook',
  ],
  likely: [
    'likely|likelihood|unlikely|probabl[ey]|probability|presumably|chances?|odds|apt to|prone to|liable to|plausibl[ey]',
    'points? to|signs (?:of|that|are)|indications?|tends? to|threatens? to|in danger of|favourite to|doubtful',
  ],
  possible: MODALS,
  aim: [
    '(?<!\\b(?:with|perfect|steady|good|poor|take|took|takes) (?:an? )?(?:\\w+ )?)aim(?:s|ed|ing)?|seeks?|seeking|sought|tr(?:y|ies|ied|ying) to|attempt(?:s|ed|ing)? to|strives?|striving|endeavou?rs?',
    '(?:efforts?|bid|drive|attempts?|work(?:s|ed|ing)?|push(?:es|ed|ing)?|fights?|fighting|struggl(?:es?|ing)|campaign(?:s|ing)?) (?:to|at|for|towards?|against)',
    'efforts? of|hope(?:s|d)? (?:to|for|of)|hoping to|in the hope|wants?|wanted|wish(?:es|ed)? to|would like|look(?:s|ing)? to',
    '(?<!\\bon )purpose|goals?|objectives?|ambition|target|desire|(?:the|its) idea is|directed at|geared to|keen to|eager to|bent on',
    '(?:meant|intended|designed|supposed|conceived) (?:to|as|for)|pursu(?:e|es|ed|ing|it)|a (?:means|way|step) (?:of|to|towards)',
    'in order to|so as to|so that|with a view to|for the sake of|serves? to|served to|lest',
    `(?:drawn up|set up|created|made|built|established|founded|introduced|adopted|launched|convened|signed|passed|formed|sent|deployed|installed) to`,
    `${BE} there to`,
  ],
  perceived: [
    `${BE} ${ADVERB}(?:seen|viewed|thought|felt|judged|reputed|considered|rated|described|held (?:to|as|that|up as|responsible|in))|seen (?:as|to|by)`,
    'perceive[sd]?|perception|regard(?:s|ed)?|view(?:s|ed)? (?:\\w+ ){1,6}as|consider(?:s|ed)?|deem(?:s|ed)?|find(?:s)? that',
    `sees? (?:[\\w'-]+ ){1,6}as|sees? in|believe[sd]?|belief|thinks?|feels? that|feeling|impression|(?:of the|in \\w+|whose|public|received|current|general) opinion|opinion (?:is|has it|holds|in|on|of)|reputation|consensus`,
    `(?:take|takes|took|taken) (?:[\\w'-]+ ){0,6}for an?|look(?:s|ed)? (?:up)?on (?:[\\w'-]+ ){1,6}as|strikes? (?:many|some|most|observers)`,
    'in (?:the|its|his|her|their) (?:eyes|view|opinion|judgement)|interpret(?:s|ed)?|portray(?:s|ed)?|fears? that|sense that',
    'appear(?:s|ed)?|seem(?:s|ed|ing|ingly)?|looks? (?:like|as)|apparently|awaited with|in the (?:eyes|view|opinion) of',
    'for (?:its|his|her|their) (?:\\w+ )?(?:opponents|critics|supporters|rivals|friends)',
  ],
  pending: [
    'await(?:s|ed|ing)?|pending|unconfirmed|undecided|uncertain|unclear|unresolved|provisional(?:ly)?|tentative(?:ly)?',
    `(?:yet|still) to|remains? (?:open|to be)|${BE} open|still open|open question|subject to|conditional|contingent|in the balance`,
    '(?:depend|hinge|hang|rest)(?:s|ed|ing)? (?:up)?on|(?:needs?|requires?|lacks?) (?:the|a|an|its|their)|negotiat(?:e|es|ed|ing|ions?)',
    `not (?:yet )?(?:been )?(?:\\w+ly )?(?:\\w+ed|certain|final|sure)|no \\w+ ${HAVE} been|no decision|nobody has|no one has|none of`,
    'if|unless|whether|provided|on condition|as long as|until|wait(?:s|ed|ing)? for|applied for|outstanding|would|in question',
    'under (?:consideration|review|discussion)|(?<!\\b(?:he|she|and|who|engineer|man|woman|friend|boyfriend) )proposed|proposals?|unverified|unsigned|being (?:considered|examined|discussed)',
  ],
  alleged: [
    'alleg(?:e|es|ed|edly|ing|ation|ations)|accus(?:e|es|ing|ation|ations)|(?<!\\bthe )accused|purported(?:ly)?|supposed(?:ly)?|so-called',
    `${BE} ${ADVERB}said to|reported(?:ly)?|rumou?r(?:s|ed)?|suspected|(?<!\\b(?:the|a|an|this|that|one|two|three|prime|main|chief|murder|second|no|of) )suspects?|suspicions?|charge[sd]? (?:of|that|with)|blame[sd]?`,
    'claim(?:s|ed)? (?:that|to)|den(?:y|ies|ied)|complain(?:s|ed|ts?)?|insist(?:s|ed)?|contend(?:s|ed)?|assert(?:s|ed)?',
    'no (?:court|judge|inquiry|evidence)|speaks? of|spoke of|talk of|indict(?:s|ed|ment)|on trial|investigat(?:e|es|ed|ion|ing)',
    'testif(?:y|ies|ied)|disputed|disputes? (?:the|that|this|any|his|her|its)|implicat(?:e|es|ed)|unproven|unsubstantiated|hearsay',
  ],
  assumed: [
    'for granted|presuppos(?:e|es|ed|ition)|presum(?:e|es|ed|ing|ption)|assum(?:e|es|ed|ing|ption)(?! (?:office|power|control|command|duties|responsibility|the (?:office|post|presidency|throne|role|title)|drew|day|of mary))|impl(?:y|ies|ied)|implicit(?:ly)?',
    'as (?:given|read|known|if|though)|tak(?:e|es|en|ing) (?:it )?(?:that|to)|tacit(?:ly)?|suppos(?:e|es|ed)|unstated|premise',
    'if any|not (?:said|stated|described)|without (?:a|naming a|giving a) source|suggest(?:s|ed|ing)? (?:a|an|the|that)|no evidence',
    'in passing|mentioned|treat(?:s|ed)? as|(?:the|its) (?:wording|phrase|phrasing|passage)|goes without saying|unquestioned',
  ],
};

/** Someone else's word for it: enough where the standing is a matter of who says so, not of what came of it. */
export const ATTRIBUTIONS = [
  "according to|say|says|said|in (?:the )?[\\w' ]{2,30} (?:account|words|version|telling)",
  'maintain(?:s|ed)? that|argue[sd]?|told|describe[sd]?|warn(?:s|ed)?|write[sn]? that|wrote that|call(?:s|ed)? (?:it|him|her|them)',
];

/** Words that make a sentence firmer than a plain one. */
export const BOOSTERS = [
  'certain(?:ly)?|clear(?:ly)?|obvious(?:ly)?|definite(?:ly)?|undoubtedly|doubtless|indisputabl[ey]|of course|in fact|a fact',
  'no doubt|without (?:a )?doubt|beyond (?:doubt|dispute|question)|prove[sdn]?|confirmed|established|bound to|sure to|surely|as everyone knows',
];

/** Nouns that convict by themselves: in a title with an allegation behind it they need the word. */
export const CONVICTING = [
  'theft|fraud|murders?|corruption|brib(?:e|es|ery)|crimes?|abuses?|killings?|espionage|spying|laundering|genocide|massacre|plot',
  'embezzlement|perjury|assaults?|rape|extortion|blackmail|arson|forgery|forgeries|smuggling|trafficking|cover-?up|doping|collusion|plagiarism',
  'evasion|kickbacks?|torture|misconduct|negligence|sabotage|treason|kidnapping|abduction|(?:vote|ballot|bid)-?rigging|rigging|harassment|bullying|insider (?:trading|dealing)|price-?fixing|lies|betrayal',
];
