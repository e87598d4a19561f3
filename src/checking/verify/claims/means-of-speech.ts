import { escapedPattern } from '../../../text/escaped-pattern.js';
import type { Speaker } from '../../meaning/meaning.js';
import { rootOf, rootSet } from '../../meaning/root.js';
import { wordsIn } from '../comparable.js';

/** Whether a speaker is a text or data, whose content counts as said by the source itself: 'the results show'. */
export const isText = (name: string): boolean =>
  /^(?:the )?(?:results?|figures?|data|polls?|reports?|study|survey)\b/i.test(name);

/** Whether a speaker is only a means of expression, whose author can be the claim's voice: 'a post by Lind'. */
export const isMeans = (speaker: Speaker | undefined): boolean => {
  const name = speaker?.voice.name ?? '';
  const head = wordsIn(name.replace(/ (?:by|of|from|on|in|for|about|to)\b.*$/u, '')).at(-1);
  return head !== undefined && MEANS.has(rootOf(head));
};

const MEANS = rootSet([
  'statement summary post tweet message letter release speech email note',
  'ruling decision judgment verdict order opinion reason reasoning document',
  'website page account blog video interview headline filing complaint report',
]);

/** Returns whether a sentence reports the findings of a voice: 'an Ek poll suggested', 'the Herald has learned'. */
export const reportsFindings = (name: string, sentence: string): boolean =>
  name !== '' &&
  new RegExp(
    `${escapedPattern(name)} (?:(?:figures|poll|report|research|study|survey)\\b.* (?:find|found|indicate|say|said|show|suggest)|(?:has|have) (?:found|learn)|understands)`,
    'u',
  ).test(sentence);

/**
 * Returns whether a sentence gives a location for a name, which shows that the name is a place: 'Bethnal Green, in
 * London'.
 */
export const isPlace = (name: string, sentence: string): boolean =>
  /^\p{Lu}/u.test(name) && new RegExp(`${escapedPattern(name)}, (?:in|near) `, 'u').test(sentence);
