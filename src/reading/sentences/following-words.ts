import { MONTHS } from '../../text/dates.js';
import { SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../dates/rule.js';
import { wordSet } from '../lexicon-lines.js';

/** Capitalized words that normally begin a new sentence if they follow an abbreviation. */
export const SENTENCE_OPENERS = wordSet(`
  The This That These Those It Its It's It’s He He's He’s She She's She’s They They're They’re We We're We’re I I'm I’m You
  His Her Their Our My Your There There's There’s Here Who What When Where Why How Which Whose While
  In On At By For From With Without Within Under Over After Before During Since Until As If Although Though
  Because Despite Besides Between Among Amid Amidst Against About Above Across Along Around Behind Below Beyond
  Through Throughout Toward Towards Upon Unlike Like To Of Out Off Into Once Unless Whether
  But And Or So Yet Nor However Meanwhile Moreover Furthermore Therefore Thus Hence Instead Nevertheless
  Nonetheless Still Also Then Now Later Earlier Today Yesterday Tomorrow Tonight Recently Currently Previously
  Finally Eventually Initially Perhaps Maybe Indeed Overall Additionally Similarly Likewise Afterwards Afterward
  According Both Some Many Most Much More Few Several All Any Each Every Either Neither None No Not Nobody
  Nothing Everyone Everybody Someone Somebody Another Other Others Such A An One Two Three Four Five Six Seven
  Eight Nine Ten Only Even Just Almost About Nearly Once Often Sometimes Usually Only Asked Speaking Officials
  Police Critics Experts Analysts Researchers Scientists Residents Protesters Lawmakers Supporters Voters
  Let Let's Let’s Yes Well
`);

/** Words after the abbreviation of a country or organization within a name: 'U.S. Senate', 'U.N. Security Council'. */
export const NAME_CONTINUATIONS = wordSet(`
  Senate Senator Senators Sen House Congress Congressman Congresswoman Representative Rep President Vice Secretary
  Department Dept Treasury State Defense Defence Justice Energy Education Agriculture Commerce Labor Interior
  Transportation Health Homeland Veterans Attorney Ambassador Ambassadors Embassy Consulate Army Navy Air Marine
  Marines Coast Forces Force Special Central Northern Southern European Pacific Africa Cyber Strategic Space
  National Federal Supreme Court District Circuit Court's Bankruptcy Border Customs Immigration Citizenship
  Postal Census Bureau Bank Fed Federal Reserve Securities Trade Trademark Patent Food Drug Environmental
  Protection Geological Fish Forest Park Bureau Olympic Open Soccer Steel Capitol Constitution Mint Marshals
  Marshal Secret Chamber Conference Centers Center Commission Committee Council Security General Assembly Human
  Rights High Children's Development World Parliament Prime Minister Foreign Government Gov Governor Chief
  Commander Gen Adm Maj Col Lt Capt Rear Major Lieutenant Colonel Captain Sergeant Sgt Staff Deputy Under
  Undersecretary Assistant Special Envoy Rep Democrats Republicans Democratic Republican Democrat Independent
  Independence Labour Conservative Grand Group Agency Agencies Administration Institute Institutes University
  Association Airways Airlines Cellular Figure Ski Tennis Golf Women's Men's Virgin Highway Route Interstate
  Dollar Treasuries Treasurys Surgeon Solicitor Trustee Magistrate Judge Mission Relief Refugee Refugees Peace
  Charter Framework Climate Environment Population Women Habitat Charter Resolution Sanctions Brexit
  Commissioner Directive Court Mr Mrs Ms Dr Native Muslim Muslims Catholic Catholics Hispanic Latino Latinos
  Jews Jewish Christians Christian Black African Asian Cuban Mexican Chinese Russian Israeli Arab Iran Iranian
  China Russia Canada Mexico Cuba Japan Korea Taiwan
`);

/** Words that can follow a time of day, such as 'Monday' in '5 p.m. Monday'. */
export const TIME_CONTINUATIONS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...SHORT_WEEKDAYS,
  ...MONTHS,
  ...SHORT_MONTHS,
  ...wordSet(`
  EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST IST JST KST HKT AEST AEDT MSK
  Eastern Central Mountain Pacific Greenwich Beijing London Moscow Tokyo Local
`),
]);

/** Finite verbs without '-ed'. After a name, these verbs show that a new sentence has begun. */
export const FINITE_VERBS = wordSet(`
  is are was were has have had does did do will would can could may might must shall should
  says said tells told asks adds writes wrote reports claims argues notes warns urges calls denies insists
  signs takes took makes made gives gave gets got goes went comes came sees saw knows knew thinks thought
  finds found holds held keeps kept leaves left begins began brings brought builds built buys bought sells sold
  sends sent pays paid meets met leads led loses lost wins won runs ran rises rose falls fell grows grew hits
  puts sets spends spent speaks spoke stands stood strikes struck sinks sank rejects backs hopes plans wants
  remains became becomes seems expects faces agrees supports opposes
`);

/** Reporting verbs after a quotation that ends with a question or exclamation mark: '"Why?" Lind asked.' */
export const SPEECH_VERBS = wordSet(`
  said says asked asks wrote writes added adds told tells replied replies shouted shouts cried cries wondered
  wonders demanded demands exclaimed tweeted posted recalled quipped joked warned insisted noted remarked
  responded answered declared continued yelled screamed whispered called chanted
`);

/** Words after which 'I' is the pronoun and not an initial. */
export const BEFORE_PRONOUN_I = wordSet('and than as or but nor not am do did will can');

/**
 * Abbreviated states. In American style, a capital after the abbreviation begins a new sentence unless a comma follows
 * the abbreviation.
 */
export const STATES = wordSet(`
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore
  Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta
`);

/** Abbreviated months and weekdays. A capitalized word after the abbreviation does not belong to the same name. */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([...SHORT_MONTHS, ...SHORT_WEEKDAYS]);
