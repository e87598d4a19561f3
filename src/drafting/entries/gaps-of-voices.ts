import type { Gap } from '../../briefing/file/schema.js';
import { TITLE_MODIFIERS } from '../../reading/lexicon/titles.js';
import type { DraftedClaim } from '../claims/claims.js';

type Question = Omit<Gap, 'id' | 'proposed'>;

/** Who knows something from inside, or was there: a reader asks who that is. */
const INSIDER =
  /\b(?:officials?|sources?|persons?|people|diplomats?|aides?|insiders?|executives?|employees?|workers?|witness(?:es)?|advisers?|advisors?|spokes\w+|members?|officers?|passengers?|residents?|man|woman)\b/i;
/** 'The residents' have been told of before; 'the official' has not been named. */
const KNOWN = /^(?:the|his|her|their|its)\b(?!.*\b(?:officials?|sources?|spokes\w+|persons?|diplomats?)\b)/i;
/** 'One of them' has been told of before. */
const PART = /\bof (?:them|the)\b/i;
const PLURAL = /^(?:people|men|women|witnesses)$|[^s]s$/i;
const MOST = 2;

/** Who the unnamed voice is that says most; one such question is enough. */
export function unnamed(drafted: readonly DraftedClaim[]): Question[] {
  const voices = new Map<string, string[]>();
  for (const { claim } of drafted) {
    const { attribution } = claim;
    const label = attribution.by === 'unnamed' ? attribution.label : undefined;
    if (label === undefined || !INSIDER.test(label) || KNOWN.test(label) || PART.test(label)) continue;
    voices.set(label, [...(voices.get(label) ?? []), claim.id]);
  }
  const [most] = [...voices].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) return [];
  const [label, claims] = most;
  const about = claims.slice(0, 1);
  return [{ about, question: questionOf(label), reason: 'unnamed', claims: claims.slice(0, MOST) }];
}

/** 'Which officials?', 'Who are the two people familiar with the matter?' */
function questionOf(label: string): string {
  const words = withoutCapital(label.replace(/^(?:an?|one|another|some|several|many|most|the)\s/i, ''));
  const insider = INSIDER.exec(words);
  const isDescribed = insider !== null && insider.index + insider[0].length < words.length;
  if (!isDescribed && !/^(?:two|three|four|five|six|both)\b/i.test(words)) return `Which ${words}?`;
  return `Who ${PLURAL.test(insider?.[0] ?? '') ? 'are' : 'is'} the ${words}?`;
}

/** 'Fire officials' begin a sentence, 'Norland officials' do not lose their capital. */
const withoutCapital = (words: string): string =>
  INSIDER.exec(words)?.index === 0 || TITLE_MODIFIERS.has(words.split(' ', 1)[0] ?? '')
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
