/**
 * Turns of phrase by which English marks what is somebody's view, undecided, alleged, or taken for granted, each for its
 * own standing alone: beside another standing they may well be plain statements ('the court heard the complaint').
 */

const BE = '(?:is|are|was|were|be|been|being)';
const HAVE = '(?:has|have|had)';
const ITS = '(?:the|its|his|her|their)';
const ADVERB = '(?:\\w+ly |now |also |still |yet |not |often |once |then |long |much |best )?';

/** Whose view it is, where that opens the sentence: 'To many residents', 'For its critics'. */
const BEHOLDERS =
  '(?:many|most|some|several|few|others?|outsiders|insiders|critics|supporters|opponents|fans|rivals|neighbou?rs|voters|residents|analysts|' +
  'observers|investors|historians|locals|believers|experts|economists|scholars|farmers|workers|parents|its|his|her|their|the (?:\\w+ )?(?:left|right|public|faithful|opposition))';

export const PERCEIVED = [
  `${BE} ${ADVERB}(?:known (?:as|for)|hailed|dubbed|billed|touted|branded|labell?ed|ranked|counted|credited|prized|feared|respected|admired|revered|mistrusted|distrusted|understood|portrayed|depicted|cast|painted|presented|treated|received|remembered|celebrated|ridiculed|dismissed|decried|lauded|praised|welcomed as|taken (?:as|for)|blamed)`,
  `widely (?:\\w+ed|seen|held|thought)|misperceived|perceiving|views? (?:it|him|her|them)|find(?:s)? (?:it|[\\w'’ -]{2,30} (?:\\w+ing|un\\w+|too))|found it`,
  "(?:see|sees|saw|seeing) (?:[\\w'’-]+ ){1,8}as|sees? (?:it|little|no|a|an)\\b|disbelie(?:f|ves?)|th(?:inks?|ought|inking) (?:that|of|it|him|her|them)|feel|feels|sentiment|impressed|opinions?|mood|verdict of|conviction|convinced",
  "felt|mistakes? (?:[\\w'’-]+ ){1,5}for|mistook|pass(?:es|ed)? (?:for|as)|comes? (?:across|over) as|came (?:across|over) as|struck (?:many|some|most|observers)|strikes (?:them|him|her|\\w+s)\\b|reads? (?:[\\w'’-]+ ){0,4}as|sounds? (?:like|as|to)|looks?|looked",
  "in (?:[\\w'’-]+ ){1,4}(?:eyes|view|opinion|judge?ment|minds?|books?|estimation|reading)|to (?:[\\w'’-]+ ){1,3}(?:eyes?|mind|ears|way of thinking)|in (?:the )?minds? of|in the imagination",
  '(?:the|a|an|this|that) (?:\\w+ )?(?:view|feeling|sense|belief|fear|impression|idea|notion|suspicion|conviction|perception|worry|concern)\\b|shares? the|smacks? of|has the look of|in the public mind|by reputation|to hear|goes down as|went down as|comes as|came as|rankles?|(?:un)?popular (?:with|among)|finds? favour',
  "interpret(?:ed|ing|ation)|misread|depict(?:s|ed)?|paints? (?:[\\w'’-]+ ){1,5}as|casts? (?:[\\w'’-]+ ){1,5}as|fear(?:s|ed)?|worr(?:y|ies|ied)|a sense of|sens(?:es|ed)|suspicions?|suspect(?:s|ed)?|(?:dis|mis)trust(?:s|ed)?|evidently|ostensibl[ey]|outwardly|image (?:of|as|problem)|air of|rightly or wrongly|fairly or (?:not|unfairly)",
  `^(?:to|for|among|with) ${BEHOLDERS}\\b|(?:to|for|among) (?:many|most|some|outsiders|insiders|critics|supporters|opponents|observers|others)\\b|in \\w+ circles|by (?:some|most|many)|rates? (?:[\\w'’-]+ ){1,4}(?:as|among)`,
  "calls? (?:the|this)|called (?:the|this)|blam(?:es?|ed|ing)|credit(?:s|ed)? (?:[\\w'’-]+ ){1,5}with|compar(?:es?|ed) (?:[\\w'’-]+ ){1,5}(?:to|with)|liken(?:s|ed)?|rank(?:s|ed)? (?:[\\w'’-]+ ){1,4}(?:as|among)|hail(?:s|ed)?|brand(?:s|ed)?|experienced? (?:[\\w'’-]+ ){1,4}as|treats? (?:[\\w'’-]+ ){1,4}(?:as|like)|count(?:s|ed)? (?:[\\w'’-]+ ){1,4}(?:as|among)|admires?|resents?",
];

export const PENDING = [
  "uncertainty|unsettled|unknown|preliminary|interim|in principle|in limbo|on (?:hold|ice)|in abeyance|in flux|up in the air|touch and go|unofficial(?:ly)?|unratified|unapproved|unanswered|unsolved|untested|unaudited|anyone['’]s guess|ball is (?:now |still |back )?in|jury is (?:still )?out",
  `yet been|remains? (?:in doubt|unclear|for|un\\w+)|left open|conditions?|in (?:the|his|her|its|their) hands|a matter for|for (?:the|a) [\\w'’ -]{2,30} to (?:decide|settle|rule|say)|no word|in doubt|questionable`,
  `(?:turn|ride|rely|relie)s? on|rests? with|up to (?:the|a|an|its|his|her|their)|(?:needs?|requires?|lacks?|without|missing) (?:only |final |formal |further |\\w+ )?(?:approval|consent|confirmation|permission|clearance|ratification|backing|signature|vote|licen[cs]e)|haggl(?:es?|ed|ing)|in talks|talks (?:on|over|about)`,
  `not yet|(?:not|never) (?:yet )?(?:been )?(?:\\w+ly )?(?:known|clear|settled|set|met|made|put|begun|given|taken|heard|chosen|come|official|in force|binding|ready|final)|(?:has|have|had)n['’]t|${HAVE} (?:not|never)|no (?:final |firm |formal |official )?(?:date|verdict|agreement|deal|confirmation|answer|ruling|results?|comment)|neither|cannot|could not be`,
  '(?<!as )once|as soon as|before (?:it|they|he|she|anyone)|should (?:the|it|they|he|she)|till|(?:appl(?:y|ies|ying|ication)|asked|asks|bid|request(?:s|ed)?|petition(?:s|ed)?) (?:for|to)|seeking|propos(?:es?|ing)|appeal(?:s|ed)?(?! court)|under (?:study|examination|appeal|negotiation|scrutiny|evaluation)',
  'being (?:weighed|reviewed|studied|counted|negotiated|decided|tested|checked|assessed|verified|drafted|mulled|vetted)|consider(?:s|ed|ing) (?:\\w+ing|a|an|the|whether)|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|ponder(?:s|ed|ing)?|debat(?:es?|ed|ing)|deliberat\\w+|moot(?:s|ed)?|floated|touted|eye[sd]?|eyeing|explor(?:es?|ing)|nominee|nominat(?:ed|ion)|shortlist(?:ed)?',
  'still (?:has|have) to|must (?:still|first)|first (?:has|have) to|days to (?:decide|answer|reply)|outcome (?:is|of|depends)|under wraps|next step',
  'votes? on|to be (?:decided|confirmed|settled|determined|ratified|approved|voted|verified|seen|agreed)|confirmation|approval|ratification|sign-off|go-ahead|green light|decision (?:on|rests|lies|falls)|last word|independent(?:ly)? (?:confirm|verif)\\w+|applicants?',
];

export const ALLEGED = [
  'accus(?:ing|ers?)|purports?|self-styled|what (?:\\w+ ){1,4}(?:calls?|called|describes?)|hearsay|gossip|whisper(?:s|ed)?|word (?:is|has it)|has it that|story goes|tip-?offs?',
  `${BE} ${ADVERB}(?:claimed|believed|thought|understood|held|presumed|supposed|reported|rumou?red) to|blaming|points? (?:the|a|an) finger|fingers? (?:at|of|is|are)|responsible|at the door|faults? (?:the|it|him|her|them)|under suspicion|suspicious`,
  'claims?(?! for\\b)|claim(?:ed|ing)|denials?|denying|complain(?:ing|ants?)|contention|assertions?|profess(?:es|ed)?|sw(?:ears?|ore)|maintain(?:s|ed)?|rejects? (?:\\w+ ){0,3}(?:accusation|claim|allegation|charge|suggestion)s?',
  '(?:nothing|none of (?:it|this|that)|no \\w+) (?:has|have|had|is|was) (?:ever )?(?:been )?(?:ever )?(?:proved|proven|shown|established|found)|never (?:been )?(?:proved|proven|convicted)|on suspicion|under a cloud|(?:been )?linked to|named (?:in|as)|pinned on|court (?:heard|was told)|told (?:the|a) (?:court|jury|judge|inquiry|police|investigators)|if (?:\\w+ ){1,3}(?:is|are) right',
  'no proof|facing trial|stands? trial|stood trial|faces? (?:trial|charges|a charge|claims|a lawsuit|questions)|prosecut(?:ion|ors?|ing|ed)|lawsuits?|su(?:es|ed|ing)|plaintiffs?|filings?|court papers|affidavits?|petitioners?|indict(?:ing|ments)',
  "testif(?:ying)|testimony|implicating|whistle-?blowers?|informants?|witness(?:es)?|dossier|leaked|cit(?:es?|ed|ing)|attribut(?:es?|ed) (?:[\\w'’-]+ ){0,6}to|traces? (?:[\\w'’-]+ ){1,5}to|questioned (?:over|about)|wanted (?:for|over)|arrested (?:on|over|for)|detained (?:on|over)|presumed innocent",
  `if (?:[\\w'’]+ ){1,4}(?:is|are) to be believed|by (?:[\\w'’]+ ){1,4}(?:account|telling|reckoning)|in (?:[\\w'’]+ ){1,4}(?:telling|version|account|words|view)|would have|(?:one|another|${ITS}) (?:version|account)`,
];

export const ASSUMED = [
  'presumably|bank(?:s|ed|ing) on|presents? (?:it|this|[\\w ]+) as|starting point|of course|never doubts|no doubt is raised|let(?:s)? it be understood|left to (?:assume|infer)|written as (?:if|though)',
  'beliefs?|believes?|presupposing|presupposit\\w+|implying|implications?|infer(?:s|red|ences?)?|insinuat\\w+|connot\\w+|unspoken|unsaid|premised|postulat\\w+|axiom|undisputed|unchallenged|unexamined|self-evident',
  `as (?:a )?(?:settled|fact|self-evident|undisputed|understood|established|matter of course)|a given\\b|tak(?:es?|en|ing) (?:[\\w'’-]+ ){1,6}as|suppos\\w+|if (?:it|there|he|she|they) (?:is|are|does|do|did|has|have)`,
  `not (?:explained|argued|shown|sourced|questioned|backed|supported|spelled)|(?:never|nowhere|does not|do not|did not|without) (?:once )?(?:say|state|explain|argue|ask|show|question|source|spell|prove|back|cit|support|attribut|evidence|proof|further)\\w*`,
  'suggests?|suggestion|hint(?:s|ed|ing)? (?:at|that)|no source|mention(?:s|ing)?|referr(?:ed|ing) to|refers? to|allu(?:des?|ded|sion)\\w*|references? to|spoken of|talks? of|writes? (?:of|as)|counted among|calls? (?:it|the|him|her)',
  `${ITS} (?:[\\w'’-]+ )?(?:framing|formulation|sentence|choice of words|turn of phrase|word|clause|adjective|adverb|headline|caption|aside)|the word ["'“‘]?\\w+|unquestion\\w+|between the lines|reads? (?:as|like)|background`,
  '(?:from|on|under) the (?:\\w+ )?(?:assumption|premise|basis|idea|notion|belief|footing|understanding|supposition)|leaves? (?:it )?(?:unsaid|unstated|unexplained)|(?:seems?|appears?) to (?:take|hold|think|accept)',
];
