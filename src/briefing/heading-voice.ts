import { namesVoice } from './voice-in-words.js';

/** Verbs with which a heading introduces somebody's words or plans: 'What Lind says', 'What Lind promised'. */
const VERBS = [
  'admit(?:s|ted)?|allege[sd]?|announce[sd]?|answer(?:s|ed)?|argue[sd]?|ask(?:s|ed)?|believe[sd]?|claim(?:s|ed)?',
  'deman(?:ds?|ded)|den(?:y|ies|ied)|expect(?:s|ed)?|explain(?:s|ed)?|fear(?:s|ed)?|hope[sd]?|insist(?:s|ed)?',
  'intend(?:s|ed)?|offer(?:s|ed)?|plan(?:s|ned)?|pledge[sd]?|predict(?:s|ed)?|promise[sd]?|propose[sd]?',
  'recommend(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|sa(?:y|ys|id)|sees? it|thinks?|urge[sd]?|vow(?:s|ed)?',
  'want(?:s|ed)?|warn(?:s|ed)?',
].join('|');

/**
 * Returns patterns for headings above the words of one speaker, such as "Delta's position" or 'HOW LABOUR REPLIES'.
 * Each captures the part that names the speaker.
 */
const forms = (): readonly RegExp[] => [
  /^(.+?(?=['’]s? )|his|her|its)(?:['’]s?)? (?:\w+ )?(?:account|advice|answers?|apology|appeal|arguments?|attack|case|charges?|claims?|comments?|criticisms?|critique|defen[cs]e|demands?|denials?|doubts|explanations?|line|objections?|position|promises|reasons|remarks?|repl(?:y|ies)|response|side|speech|stance|statements?|stor(?:y|ies)|verdict|version|views?|warnings?|words)(?: (?:about|against|for|from|on|to)\b.*)?$/iu,
  new RegExp(
    `^(?:what|how|why) (?:do(?:es)? |did )?(?!(?:are|can|has|have|is|may|was|were|will)\\b)(.+?) (?:${VERBS})(?: (?:about|even|for|from|instead|now|of|on)\\b.*)?\\??$`,
    'iu',
  ),
];

/**
 * A heading with a speaker and a topic, 'Lind on fares'. Only if the speaker is known, it differs from 'Tax on fares'.
 */
const ON_TOPIC = /^((?:(?!(?:against|by|for|from|over|to|with) )[^ ]+ )+?)on .+$/iu;

/** Matches a remark at the end of a heading: 'What the watchdog says (a spokesman for Ofcom)'. */
export const HEADING_REMARK = / \(([^()]+)\)$/u;

/** Matches what a heading says about a speaker between commas: 'What Lind, the union leader, says'. */
const APPOSITION = /(?<=\p{L}), [^,]+,(?= \p{Ll}+$)/u;

/**
 * Returns the words with which a heading names the only speaker below it: 'union' for "What the union says".
 *
 * @param voice the name of a speaker, which can be the whole heading or stand before 'on' in it
 */
export function speakerInHeading(heading: string, voice?: string): string | undefined {
  if (voice?.toLowerCase() === heading.toLowerCase()) return voice;
  const own = heading.replace(HEADING_REMARK, '').replace(APPOSITION, '');
  const [, topical = ''] = ON_TOPIC.exec(own) ?? [];
  const isOfVoice = voice !== undefined && namesVoice(topical, voice);
  const found =
    forms().flatMap((form) => form.exec(own)?.[1] ?? [])[0] ?? (isOfVoice ? topical.trim() : undefined);
  const words = found?.replace(/^the /i, '');
  return words === undefined || / (?:and|or) /i.test(words) ? undefined : words;
}
