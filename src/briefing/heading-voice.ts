/**
 * Returns patterns for headings above the words of one speaker, such as "Delta's position" or 'HOW LABOUR REPLIES'.
 * Each captures the part that names the speaker.
 */
const forms = (): readonly RegExp[] => [
  /^(.+?(?=['’]s? )|his|her|its)(?:['’]s?)? (?:\w+ )?(?:account|advice|answers?|apology|appeal|arguments?|attack|case|charges?|claims?|comments?|criticisms?|critique|defen[cs]e|demands?|denials?|doubts|explanations?|line|objections?|position|promises|reasons|remarks?|repl(?:y|ies)|response|side|speech|stance|statements?|stor(?:y|ies)|verdict|version|views?|warnings?|words)(?: (?:about|against|for|from|on|to)\b.*)?$/iu,
  /^(?:what|how|why) (?!(?:are|can|has|have|is|may|was|were|will)\b)(.+?) (?:answer(?:s|ed)?|argue[sd]?|ask(?:s|ed)?|claim(?:s|ed)?|deman(?:ds?|ded)|den(?:y|ies|ied)|explain(?:s|ed)?|propose[sd]?|recommend(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|sa(?:y|ys|id)|sees? it|thinks?|urge[sd]?|want(?:s|ed)?)(?: (?:about|even|for|from|instead|now|of|on)\b.*)?$/iu,
];

/** Matches a remark at the end of a heading: 'What the watchdog says (a spokesman for Ofcom)'. */
export const HEADING_REMARK = / \(([^()]+)\)$/u;

/**
 * Returns the words with which a heading names the only speaker below it: 'union' for "What the union says".
 *
 * @param voice the name of a speaker, which can be the whole heading
 */
export function speakerInHeading(heading: string, voice?: string): string | undefined {
  if (voice?.toLowerCase() === heading.toLowerCase()) return voice;
  const own = heading.replace(HEADING_REMARK, '');
  const words = forms()
    .flatMap((form) => form.exec(own)?.[1] ?? [])[0]
    ?.replace(/^the /i, '');
  return words === undefined || / (?:and|or) /i.test(words) ? undefined : words;
}
