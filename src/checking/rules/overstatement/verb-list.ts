/**
 * Base forms of English verbs, to distinguish a statement ('Council renames square') from a name ('Council square').
 * A tagger was tried instead (compromise 14): it finds more, but takes longer to load than everything else in
 * `validate`, and two milliseconds per text.
 */

const listed = (words: string): readonly string[] => words.split(' ');

/** Verbs whose third person is rarely a plural noun. */
export const CLEAR_VERBS = listed(
  'abandon abolish absorb accept accompany accuse achieve acknowledge acquire acquit adapt add adjourn administer ' +
    'admit adopt advise affect afford aggravate agree allocate allow alter amend anger annex annul apologise ' +
    'apologize appease apply appoint approve arm arrange arrive ask assemble assure attain attend attract authorise ' +
    'authorize avert avoid awake banish become befriend begin believe belong betray blacklist bless block bolster ' +
    'bribe bring broaden build bully bury buy calm captivate capture carry cause cease celebrate censure choke choose ' +
    'circulate clarify close collapse collect come commemorate commit compel compete complete comply compound conceal ' +
    'concede conclude condemn conduct confirm confiscate confront congratulate conquer consist console constitute ' +
    'contain contaminate continue contradict contribute convene convert convict convince coordinate correct corrupt ' +
    'create cripple criticise criticize crush dampen dazzle debunk deceive decide declare decline dedicate deepen ' +
    'defeat defend defer defuse defy degrade delay deliver demand demolish demote denounce depart depend deplete ' +
    'deploy depose depress deprive derail descend deserve destabilise destabilize destroy detain deter deteriorate ' +
    'devalue devastate develop devise dictate die differ dilute diminish disagree disappear disappoint disband ' +
    'disclose discover dismantle dismiss disobey dispatch dispel displace disrupt dissolve distort distract ' +
    'distribute disturb divert divide dodge dominate donate double downgrade drive drop drown dwindle earn ease eat ' +
    'eject elect eliminate elude emancipate embarrass embezzle embrace emerge emit employ empty enable enact ' +
    'encourage end endanger endorse endure enforce engage engulf enjoy enlarge enlist enrage enrich ensure enter ' +
    'entertain entice entrust erase erect erode erupt escalate espouse establish evacuate evade evict evoke evolve ' +
    'exacerbate exaggerate exceed excel exclude excuse execute exempt exert exhaust exist exonerate expand expel ' +
    'expire explain explode exploit expose extend extinguish extort extract extradite face fade fail fall falsify ' +
    'favor favour fell fetch finalise finalize find finish flatten flee flock flout fly follow fool forbid force ' +
    'forego forfeit forge forget forgive foster free frustrate fulfil fulfill fund gather generate get give glorify ' +
    'go govern grab graduate greet grow hail halt halve hamper handle happen harass harbour harm harvest hasten haunt ' +
    'heal hear help hide hijack hinder hire hit hoist hold honor honour humiliate hurt identify ignite ignore imitate ' +
    'impede implement impose impoverish impress imprison improve incite include inflame inflate inflict inform ' +
    'infringe infuriate inherit inject injure innovate insist inspect inspire install instigate instruct insult ' +
    'insure integrate intensify intercept interfere interrupt intervene intimidate introduce invade invalidate invent ' +
    'invest invite involve irritate isolate jail jeopardise jeopardize join jolt keep kidnap kill kindle knock know ' +
    'lack lag languish launch lead learn leave lend lengthen lessen let liberate license linger liquidate loathe lock ' +
    'loom lose lower lure maim make manage mar marginalise marginalize marry mediate meet melt merge mislead misread ' +
    'miss misuse mitigate mobilise mobilize mock modernise modernize mourn muffle multiply mute narrow nationalise ' +
    'nationalize need neglect negotiate neutralise neutralize nominate normalise normalize notify nurture obey oblige ' +
    'observe obstruct obtain occupy occur offend omit open operate oppose oppress ordain order organise organize oust ' +
    'outlast outlaw outlive outnumber outpace outperform outrage overhaul overlook override overrule overrun oversee ' +
    'overshadow overtake overthrow overturn overwhelm owe own pass pave pay penalise penalize perform perish permit ' +
    'perpetuate persecute persist persuade pick pillage plead please plummet plunder plunge pollute pose possess ' +
    'postpone pour preach precede preclude prefer prepare preside prevail prevent proclaim procure prohibit prolong ' +
    'promote propel prosper protect prove provide provoke publish punish pursue put qualify quash quell quit raise ' +
    'ram ransack ratify re-elect reach react read readmit realise realize reappear reassure rebuild recede receive ' +
    'reclaim recognise recognize recommend reconcile reconsider recover recruit redeem redefine redraw redress reduce ' +
    'refer refine reflect regain regret reign reinforce reinstate reintroduce reject rejoice rejoin relate relax ' +
    'relent relieve relinquish relocate rely remain remedy remember remind remove rename render renew renounce ' +
    'repatriate repay repel replace replenish represent repress reproach require rescind resemble reshape reshuffle ' +
    'reside resign resist resolve respond restore restrain restrict restructure resume resurrect retain retaliate ' +
    'rethink retire retract retrieve return reunite reveal reverse revert revise revisit revive revoke revolutionise ' +
    'revolutionize rig rise rob rock roil run rush sabotage satisfy save say scare scrap secure see seize select sell ' +
    'send separate serve settle shake shape shatter shed shelve shine shoulder show shrink shun shut shutter sign ' +
    'silence simplify sink sit skip slam slash slay slow smash smooth smuggle snap soar soften solve soothe speak ' +
    'spend spoil spread spurn spy squander stabilise stabilize stagger stand starve stave stay steal steer stifle ' +
    'stimulate stir stoke stop straddle strangle strengthen strip stumble stun subdue submit subsidise subsidize ' +
    'subvert succeed succumb suffer suffocate sully summon supersede supervise supply suppress surpass surrender ' +
    'surround survive suspend sustain swamp sway swell symbolise symbolize tackle take tarnish teach tell tempt ' +
    'terminate terrify terrorise terrorize testify thank thrash threaten thrive throttle throw thwart tighten ' +
    'tolerate topple torment torpedo toughen tout trample transcend transform transmit travel treble trigger trim ' +
    'triple trounce tumble undercut undergo undermine understate undertake undo unearth unfreeze unify unite unleash ' +
    'unlock unmask unravel unseat unsettle unveil uphold uproot urge usher usurp utilise utilize vacate validate ' +
    'vandalise vandalize vanish vindicate violate void vow waive want ward warm warn weaken wear weather widen win ' +
    'withdraw withhold withstand woo worsen write',
);

/** Verbs whose third person is also a common plural noun: 'cuts', 'votes'. */
export const VERBS_OR_NOUNS = listed(
  'appeal back ban bar beat boast boycott break burden cancel challenge claim clash combat control cost crash cross ' +
    'curb cure cut defect design doubt draft drag drain escape exile export fare feature feed fight fill finance fire ' +
    'fix flood flow form freeze gain grant grip guarantee hand head heat host import influence jump land last leak ' +
    'lean lie lift light link live loan loot march mask master match matter mean monitor mount move murder name ' +
    'offset pardon plague play poison practise present pressure produce profit protest pump push quote raid rank ' +
    'rebel rebuff rebuke recall record refuse release repair repeal reply report reprimand rescue respect rest ' +
    'retreat reward ride ring rival rule sack sail sanction score seal share shell shelter shield shift ship shock ' +
    'shoot side signal slide snub sound spark speed spell split sponsor spur squeeze stage stall start stem storm ' +
    'strain strand stretch strike struggle suit support surge surprise swap sweep swim swing switch tap target tear ' +
    'thaw tie tip top torture tour tower trade train transfer transport trap treat triumph trust turn upset use veto ' +
    'visit volunteer vote wage walk warrant waste welcome work wound wreck yield',
);

/** Past tenses that do not end in -ed, except for those that are also hedges (sought, felt, said). */
export const IRREGULAR_PAST = listed(
  'ate beat became began bled blew bore bought bred broke brought built came caught chose clung crept dealt drank ' +
    'drew drove fed fell fled flew flung forbade forgave forgot fought found froze gave got grew ground heard held ' +
    'hid hung kept knew laid leapt led left lent lit lost made met misread outgrew overcame overran oversaw overthrew ' +
    'overtook paid ran rang rebuilt rode rose sang sank sat saw sent shook shot shrank shrunk slept slid slung sold ' +
    'spent spoke sprang spun stole stood stuck stung struck swam swept swore swung taught threw told took tore ' +
    'underwent understood undertook upheld went withdrew withheld withstood woke won wore wove wrote',
);

/** 'passes', 'denies', 'goes', 'opens'. */
export function thirdPerson(base: string): string {
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
