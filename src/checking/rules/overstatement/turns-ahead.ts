/**
 * Turns of phrase by which English marks what has not come about, each for its own standing alone: beside another
 * standing they may well be plain statements ('the drug is in the pipeline' is a plan, and no likelihood).
 */

const BE = '(?:is|are|was|were|be|been)';
const HAVE = '(?:has|have|had)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const SPAN = `(?:week|weekend|month|quarter|year|decade|spring|summer|autumn|fall|winter|season|term|session|${WEEKDAY})`;
const ITS = '(?:the|its|his|her|their)';

/** Verbs whose present tense is used of what is fixed for a day to come. */
const TIMETABLE =
  '(?:leaves?|go|goes|opens?|reopens?|starts?|begins?|arrives?|departs?|returns?|travels?|takes? (?:place|effect|office|over)|flies|fly|meets?|' +
  'visits?|speaks?|comes? into force|closes?|ends?|expires?|airs?|premieres?|sails?|plays?|accepts?|receives?|hosts?|joins?|retires?|votes?|' +
  'moves?|launch(?:es)?|appears?|presents?|hears?|sits?|resumes?|unveils?|introduces?)';

const DAY_TO_COME =
  `(?:on ${WEEKDAY}|this (?:coming )?${SPAN}|at the end of (?:the|this)|by the end of|tonight|from (?:\\w+ )?(?:on|onwards?)|` +
  "starting (?:in|on|from|with)|as of next|in \\w+ (?:days|weeks|months|years)['’]? time|a (?:week|month|year) from now)";

export const PLANNED = [
  'plans (?:talks|a|an|the|its|their|another|new|more|further)',
  `(?:fixed|booked|reserved|set aside|billed|slated|primed|bound|headed|heading|down) for|(?:billed|slated|programmed|primed|signed up|committed) to`,
  `rescheduled|in planning|plans? (?:is|are|calls?|foresees?|envisages?)|${HAVE} (?:\\w+ )?plans|under (?:\\w+ ){0,2}plans`,
  `on ${ITS} (?:calendar|agenda|list|cards|diary|way to|schedule|drawing board)|in the (?:pipeline|works|offing|diary|making)|in store`,
  'lays? plans|plots? (?:to|a|an)|plotting|in train|afoot|at the planning stage|looks? to|under contract to|has ordered|eyes? (?:a|an|the)|sights (?:are )?(?:set )?on',
  'pencil(?:led|s|ling)? in|pencill?ed in|readies|readying|preparations (?:are|for|to)|commits? to|mooted|postponed|deferred|put off|put back|a date (?:has been|is|was)',
  `(?:coming|following|later this|the week after) ${SPAN}|(?:over|within|in) the (?:next|coming)|before (?:long|${ITS} (?:\\w+ )?(?:is|are) out)|proposes? to`,
  `${TIMETABLE} (?:[\\w'’-]+ ){0,6}${DAY_TO_COME}`,
  `^(?:on ${WEEKDAY}|tonight|(?:from|as of|starting) [\\w ]{3,20}|in the coming \\w+),? (?:[\\w'’-]+ ){1,5}${TIMETABLE}\\b`,
];

export const EXPECTED = [
  'favourites?|favoured|favored|fanc(?:y|ies|ied)|by (?:most|all|many|some) (?:reckonings?|accounts?|estimates?)|in anticipation|pinn?(?:s|ed|ing)? (?:\\w+ )?hopes|banked on|(?:the|smart|most) money is|tips?|in for (?:a|an)|no one doubts|nobody doubts',
  "(?:has|have|had) (?:[\\w'’-]+ ){1,4}(?:\\w+ing)\\b(?! of)|looks? \\w+(?:ed|ing)\\b|the (?:\\w+ )?(?:expectation|hope|feeling|betting|assumption|forecast|fear)",
  'foreseeable|smart money|safe bet|project (?:that|a|an)|predictable|anticipating|in prospect|prognostications?|projections?|(?:bet|bets|betting|wager|wagers|gambl(?:e|es|ing)) (?:on|that)',
  '(?:in line|heading|headed|bracing|steeling (?:itself|himself|herself|themselves)) (?:to|for)|on pace (?:to|for)|look(?:s|ed|ing)? (?:for|ahead to)|look(?:s|ed)? (?:ready|certain) to',
  '(?:no|little|small) surprise if|would be (?:a surprise|no surprise|surprised)|priced? (?:it |them )?in|pric(?:e|ed|ing)(?: [\\w-]+){1,4} in|pencils? in|pencill?ed in|budget(?:s|ed|ing) for|prepar(?:es|ed|ing) for',
  "(?:see|sees|seeing|saw) (?:[\\w'’-]+ ){1,6}(?:\\w+ing|at|by)\\b|(?:is|are|was|were) seen (?:\\w+ing|at|up|down)|on the (?:horizon|cards)|in sight|loom(?:s|ed|ing)?|the consensus is|confident (?:that|of)|optimistic|resigned to",
  'reckon(?:s|ed)?|guess(?:es|ed)?|supposed to|dread(?:s|ed)?|fears?|feared|long[- ]awaited|waits? for|waiting for|hope(?:s|d|ful)? (?:that|to|for)|hoping|models? (?:suggests?|shows?|points?|puts?|gives?)',
];

export const LIKELY = [
  'good bet|fair (?:bet|guess|chance)|favours?|favou?red|leans?|leaning|by the look of|on balance|in the running|well placed to|on the cards|rule out|by all accounts|as good as|half expected|may well|might well',
  '(?:un)?likel(?:ier|iest)|improbabl[ey]|(?:inclined|wont|tending|favoured|favored|fancied) to|signs? (?:is|point|points)|pointing to|every sign|suggests? (?:that )?|suggesting|consistent with',
  'at risk|a risk (?:of|that)|risks? \\w+ing|favourites?|front-?runner|ruled out|inconceivable|almost (?:certainly|certain|surely)|all but (?:certain|certainly|sure|inevitable)|nearly certain|(?:safe|smart) (?:money|bet)|stands? to',
  'bids? fair to|hard to (?:see|imagine)|on the (?:brink|verge) of|within (?:reach|grasp)|in (?:the )?prospect|(?:the|a|every|little) prospect|by all appearances|to all appearances|nine times out of ten|ten to one|more often than not|little doubt',
  "good (?:reason|grounds) to|everything (?:speaks|suggests|indicates)|(?:it|things|all) looks? (?:like|as|to)|looks? (?:set|like|as|to)|would appear|wouldn['’]t be surpris(?:ed|ing)|gives? (?:it |him |her |them )?(?:a|an) \\w+(?:-\\w+)? (?:in|per) |per cent (?:chance|probability)",
];

export const POSSIBLE = [
  "can(?! ?not\\b)|in case|room for|open to|either|not (?:ruled out|excluded|impossible)|cannot be (?:ruled out|excluded)|can['’]t be ruled out",
  'option of|rules? nothing out|a chance (?:of|that)|in theory|there is scope|whether or not|thinkable|imaginable|feasible|on the cards',
];

export const AIM = [
  '(?<!\\b(?:the|its|his|her|their|no) )hope[sd]?',
  `(?:hunt(?:s|ing)?|search(?:es|ing)?|quest) for|wish list|(?:rac(?:e|es|ing)|scrambl(?:es?|ing)|moves?|vying|vies?|compet(?:es?|ing)|lobb(?:y|ies|ying|ied)|press(?:es|ed|ing)?|strain(?:s|ing)?|labour(?:s|ing)?|toil(?:s|ing)?|agitat(?:es?|ing)|mobili[sz](?:es?|ing)) (?:to|for|towards?|against)`,
  `(?:task|vision|dream|job|challenge) (?:is|was|of|to)|set (?:itself|himself|herself|themselves)|${ITS} (?:\\w+ )?(?:idea|priority|task|job|brief|intent|vision|dream|remit|thinking|logic|rationale|point|mission|mandate) (?:is|was|behind|of)|whose (?:\\w+ )?(?:aim|job|task|purpose|goal|mission|brief)|mission|mandate|aspir(?:e|es|ing|ations?)`,
  "press(?:es|ing|ed) (?:[\\w'’-]+ ){1,4}(?:to|for)|(?:set|has|have|fixed|training) (?:\\w+ )?(?:its|his|her|their|sights) (?:sights )?(?:firmly )?on|a play for|designs on|chas(?:es?|ing)|court(?:s|ing)|woos?|wooing|crusade|with (?:[\\w'’-]+ ){1,4}in mind|to this end|as part of (?:its|his|her|their|an?) (?:\\w+ )?(?:drive|effort|efforts|campaign|bid|push|plan|quest)|(?:urg|persuad|convinc|coax|lobby|pressur|encourag|nudg)(?:es|e|ed|ing) (?:[\\w'’-]+ ){1,5}to|a plan to|plead(?:s|ed|ing)? (?:for|with)|begs?|presses",
  'dreams? of|dreaming of|(?:calculated|engineered|crafted|worded|framed|tailored|built) to|(?:dedicated|devoted|committed|sworn) to|tasked with|charged with|intent on|set on|out to|(?:is|are|was|were) after|in (?:pursuit|search|quest) of|in the (?:\\w+ )?(?:hope|hopes)|hoping|with an eye to',
  'with the (?:\\w+ )?(?:aim|goal|purpose|object|objective|idea|intention) of|for the (?:purpose|benefit|sake) of|to that end|(?:in|at) (?:a|an|its|their) (?:\\w+ )?(?:bid|attempt|effort|push|drive) (?:to|at)|bids? to|pushing (?:to|for)|as a (?:step|means|way) (?:to|of|towards?)',
  "(?:imposed|enacted|hired|appointed|tasked|commissioned|mandated|staged|organi[sz]ed|raised|put in place|brought in|called in|placed|chartered|funded|dispatched|assembled|planted|levied|ordered|redesigned|rewritten|recruited|invited|begun|started|voted|laid) (?:[\\w'’-]+ ){0,3}to(?= (?!(?:the|a|an|its|his|her|their)\\b))",
  `call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|urg(?:es|ed|ing)|urge|appeal(?:s|ed|ing)? (?:to|for)|advocat(?:es?|ed|ing)|petition(?:s|ed|ing)? (?:to|for)|in favour of|agitat(?:es?|ing)|would (?:mean|allow|let|give|help)|${BE} for \\w+ing|${HAVE} yet to`,
];
