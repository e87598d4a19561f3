import { sentencesIn } from '../sentences/split.js';
import { REPORTS } from './site-sentences.js';

/** Recognizes the sentences that news sites print around an article: credits, invitations and legal notices. */

/** Words of which every notice contains one. They decide quickly that a paragraph has no notice. */
const HINT =
  /contribut|\b(?:report|writ|edit)ing by\b|©|copyright|rights reserved|quote data|sign up|follow|updated|corrected|developing|subscri|story|READ MORE|SOURCE:|click here|e-?mail|newsletter|can be reached|\btips\b|editor['’]s note|get (?:all )?the|check out|do you want/iu;

/** The maximum length of a paragraph that is searched, so that a text without paragraphs does not take long. */
const LONGEST = 20_000;

/** Names with what stands between and before them: 'CNN’s Eva Lind and journalist Nils Ek in Port Grey'. */
const NAMES =
  "\\p{Lu}[\\p{L}.'’-]*(?:[ ,&]+(?:and|for|from|in|journalist|of|producer|reporter|the|\\p{Lu}[\\p{L}.'’-]*))*";
const THIS = 'This (?:article|file|page|post|report|story)';
const SITES = '(?:Facebook|Instagram|TikTok|Twitter|WhatsApp|X|YouTube)';

const NOTICES = [
  // Credits
  `(?:— ?)?(?:${NAMES} )?contributed (?:reporting|to (?:this|the) (?:article|coverage|piece|reporting|story)|to (?:reporting|this report))(?: from ${NAMES})?`,
  `\\(?(?:(?:Additional|With additional) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)(?: and (?:writing|editing))? by ${NAMES}(?:[;,.] (?:[Ww]riting|[Ee]diting)(?: and editing)? by ${NAMES})*`,
  `(?:SOURCE|Source): ${NAMES}`,
  // Updates
  `${THIS}(?: and (?:its )?headline)? (?:has been|have been|is being|was|will be) (?:amended|corrected|updated)\\b.*`,
  'This is a (?:breaking|developing)(?: news)? story\\b.*',
  "(?:EDITOR|Editor)['’](?:S NOTE|s [Nn]ote): .*",
  // Invitations
  `(?:You can )?(?:[Ff]ollow|Like) .{2,100} on (?:.{2,30}, )?${SITES}\\b.*`,
  '(?:Got|Have|Do you have) an? story\\b.*',
  '(?:You can )?(?:[Ss]end|[Ss]hare) (?:us )?your (?:experiences|news|stor(?:y|ies))\\b.*',
  '(?:E-?mail|Contact|WhatsApp)(?: us)?(?: at)? \\S+@\\S+.*',
  ".{0,200}\\b(?:[Ss]ign up|SIGN UP) (?:here|(?:for|to) (?:our|the|\\p{Lu}[\\p{L}’']*)\\b.*newsletter\\b.*)",
  '.{10,200} in (?:her|his|our|their) (?:\\p{L}+ ){0,6}newsletter',
  '(?:Listen to|Read|Watch) (?:more|our|the full)\\b.* here',
  'Go to \\S+ for more\\b.*',
  '(?:CLICK|Click) (?:HERE|here) (?:FOR|TO|for|to)\\b.*',
  'READ MORE\\b.{0,120}',
  'Get (?:all )?the (?:latest|news|stories)\\b.*\\b(?:content|hub|inbox|phone)',
  '.{2,80}\\bnewsletter (?:brings|delivers) you\\b.*',
  "Check out what['’]s .{2,40} on \\S+",
  '(?:(?:You can )?[Ss]end (?:\\p{L}+ )?tips|(?:He|She|They) can be reached|Story tips .{0,20}can be sent) (?:at|to) ?\\S+.*',
  'What do you want .{2,40} to investigate',
  'By (?:entering your e-?mail|signing up|subscribing)\\b.*',
  "(?:Subscribed ?)?You['’]ve successfully subscribed\\b.*",
  'You understand that you can opt-out\\b.*',
  // Rights
  '(?:©|Copyright ©?\\s?\\d{4}).*',
  'All [Rr]ights [Rr]eserved',
];

const NOTICE = new RegExp(`^["“]?(?:${NOTICES.join('|')})[.!?…)]*["”]?$`, 'u');

/** The first words of a legal notice, which ends with the paragraph. */
const LEGAL = /(?:^|[.!?]["”’)]?\s)(?:©|Copyright ©|Most stock quote data provided by\b)/u;

/**
 * Removes the notices from a paragraph, with everything that follows the beginning of a legal notice.
 *
 * @returns the rest of the paragraph; an empty text if the whole paragraph consists of notices
 */
export function withoutNotices(paragraph: string): string {
  if (paragraph.length > LONGEST || !HINT.test(paragraph)) return paragraph;
  const legal = /rights reserved/iu.test(paragraph) ? paragraph.search(LEGAL) : -1;
  const rest = legal < 0 ? paragraph : paragraph.slice(0, legal + 1).trim();
  const sentences = sentencesIn(rest);
  const kept = sentences.filter((sentence) => REPORTS.test(sentence) || !NOTICE.test(sentence.trim()));
  if (kept.length === sentences.length) return legal === 0 ? '' : rest;
  return kept.join(' ');
}

const JOBS = '(?:contributor|correspondent|editor|journalist|producer|reporter|writer)';
const PRESENTATION = new RegExp(`^${NAMES} is an? (?:[\\p{L}&.-]+ ){0,8}${JOBS}\\b[^"“”]{0,200}$`, 'u');

/** Whether a paragraph presents a journalist, as below an article: 'Eva Lind is a reporter at Norland Radio.' */
export const presentsJournalist = (paragraph: string): boolean =>
  paragraph.length <= 400 && PRESENTATION.test(paragraph);

/** A credit of the publisher's staff: 'CNN’s Eva Lind contributed to this report'. */
const STAFF =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}&]+\s){0,3}\p{Lu}[\p{L}&]+)['’]s?\s\p{Lu}[\p{L}.'’-]+\s[^.\n]{0,300}?\bcontributed (?:to|reporting)\b/u;

/** The owner of the rights: '© 2031 The Norland Times'. Without a year, it is usually the owner of a picture. */
const RIGHTS = /©\s?\d{4}(?:[-–]\d{4})?\s(\p{Lu}[\p{L}&'’-]*(?:\s\p{Lu}[\p{L}&'’-]*){0,5})(?=[.,]|\s?$)/mu;

/** Owners that are better known by the names of their sites. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  'British Broadcasting Corporation': 'BBC',
  'Cable News Network': 'CNN',
};

/** Returns the publisher that the notices around an article name; undefined if they name none. */
export function publisherInNotices(text: string): string | undefined {
  const found = STAFF.exec(text)?.[1] ?? RIGHTS.exec(text)?.[1];
  return found === undefined ? undefined : (KNOWN_AS[found] ?? found);
}
