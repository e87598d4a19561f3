import type { BriefingFile, Claim } from '../../../briefing/file/schema.js';
import type { Span } from '../../../reading/reading.js';
import { narrowed } from '../../claims/wording.js';
import { overlaps } from '../neighborhood.js';
import { beginsAlone } from '../splitting/clauses.js';
import { jointsIn } from '../splitting/joints.js';
import type { ReviewText } from '../text.js';
import { partiesOf } from '../voices/parties.js';
import { refersToNothing } from './pronouns/empty-it.js';
import { isQuoted } from './pronouns/quoted.js';
import { type ClaimInSentence, extract, quoted, reword, type Wording } from './wording.js';

/**
 * Lists other parts of the sentence that the claim could consist of: the sentence without its speaker, the whole
 * sentence, or the claim with adjacent clauses.
 */
export async function extracts(
  one: ClaimInSentence,
  file: BriefingFile,
  text: ReviewText,
): Promise<Wording[]> {
  const { sentence } = one.passage;
  const whole = extract(one, { start: 0, end: sentence.length }, 'the whole sentence');
  const isSound = async ({ span }: Stretch) => {
    const words = sentence.slice(span.start, span.end);
    return !INDIRECT.test(words) && (await beginsAlone(words));
  };
  const reported = (await soundIn([...unspoken(one), ...quotations(one)], isSound)).map(({ span, words }) => {
    const wording = extract(one, span, words);
    const own = { start: one.start + span.start, end: one.start + span.end };
    return isQuoted({ ...one.claim, span: own }, text) ? wording : withSpeaker(wording, one.claim, file);
  });
  const more = await soundIn(longer(one), isSound);
  return [...reported, whole, ...more.map(({ span, words }) => extract(one, span, words))];
}

/** Words that begin an indirect question, which is not a statement: 'why the port is closed'. */
const INDIRECT = /^(?:why|whether|how|what|who|if)\s/iu;

async function soundIn(
  stretches: readonly Stretch[],
  isSound: (one: Stretch) => Promise<boolean>,
): Promise<Stretch[]> {
  const sound = await Promise.all(stretches.map(isSound));
  return stretches.filter((_, index) => sound[index]);
}

interface Stretch {
  readonly span: Span;
  readonly words: string;
}

/** Returns the reported statements that overlap the claim, without the words that name the speaker. */
function unspoken({ passage, claim }: ClaimInSentence): Stretch[] {
  if (claim.attribution.by === 'source') return [];
  return passage.attributions.flatMap(({ content, source, cue }) => {
    const [only, more] = content;
    if (only === undefined || more !== undefined || !overlaps(only, passage.span)) return [];
    const said = [...source, ...cue]
      .sort((one, other) => one.start - other.start)
      .map(({ start, end }) => passage.sentence.slice(start, end));
    const span = narrowed(only, passage.sentence);
    // A participle phrase can follow the speaker: 'According to Norvision, quoting the mayor, the port is closed.'
    const aside =
      /^\p{Ll}+ing\s[^,]{3,150},\s/u.exec(passage.sentence.slice(span.start, span.end))?.[0] ?? '';
    return {
      span: { ...span, start: span.start + aside.length },
      words: `without ${quoted([...said, aside].join(' '))}`,
    };
  });
}

function quotations({ passage: { sentence, span }, claim }: ClaimInSentence): Stretch[] {
  if (claim.attribution.by === 'source') return [];
  return [...sentence.matchAll(/["“]([^"“”]{20,})["”]/gu)].flatMap(({ 1: words = '', index }) => {
    const quotation = { start: index + 1, end: index + 1 + words.length };
    return overlaps(quotation, span) ? { span: quotation, words: 'only the quotation' } : [];
  });
}

/** The highest rank of joints that are hardly ever within a clause. */
const FIRM = 3;

/** Extends the claim by the next clause or by the previous one. */
function longer({ passage: { sentence, span } }: ClaimInSentence): Stretch[] {
  const joints = jointsIn(sentence).filter(({ rank }) => rank <= FIRM);
  const next = joints.find(({ start }) => start > span.end + 1)?.start ?? sentence.length;
  const previous = joints.findLast(({ end }) => end < span.start - 1)?.end ?? 0;
  const added = (from: number, to: number) => `with ${quoted(sentence.slice(from, to))}`;
  const both = [
    { span: { start: span.start, end: next }, words: added(span.end, next) },
    { span: { start: previous, end: span.end }, words: added(previous, span.start) },
  ];
  return both.filter(({ words }) => /\p{L}/u.test(words.slice('with '.length)));
}

/**
 * After the speaker was removed, replaces a pronoun with the speaker's name: 'Lind said she would stay' becomes 'Ada
 * Lind would stay'.
 */
function withSpeaker(wording: Wording, { attribution }: Claim, file: BriefingFile): Wording {
  const pronoun = /^(?:he|she|it|they)(?=\s)/iu.exec(wording.text);
  const voice = partiesOf(file).find(({ id }) => attribution.by === 'party' && attribution.party === id);
  const name = voice?.names[0];
  const isOtherNumber = voice?.kind === 'people' && pronoun?.[0].toLowerCase() === 'they';
  if (pronoun === null || name === undefined || isOtherNumber || refersToNothing(wording.text))
    return wording;
  return reword(`${name}${wording.text.slice(pronoun[0].length)}`, wording.words, voice?.id);
}
