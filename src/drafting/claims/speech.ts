import plainSpeech from '../../../data/lexicon/drafting/plain-speech.json' with { type: 'json' };
import type { Attribution, Span } from '../../reading/reading.js';
import { cueVerb } from '../../reading/voices/lexicon/cue-verbs.js';

/** Verbs that only report speech. Removing them makes a statement no firmer and no softer. */
export const PLAIN_SPEECH: ReadonlySet<string> = new Set(plainSpeech);

/** Verbs of denial. The denied statement is never a separate claim. */
const DENYING = /^(?:contradict|contest|deny|disavow|dismiss|dispute|doubt|rebut|refute|reject|repudiate)$/;

/** Words next to a reporting verb that leave open whether anything was actually said. */
const UNSAID =
  /\b(?:not|n['’]t|never|no|nor|declin\w+|refus\w+|may|might|could|would|will|should|if|fail\w+)\b/i;

/** Verbs that a result, an image or a topic can have as its subject. They do not express speech. */
const SHOWING = /^(?:show|suggest|indicate|reveal|demonstrate|mean|prove|appear)$/;

const ACCORDING = /^(?:according to|per|in the words of)$/i;

interface Cue {
  readonly words: string;
  /** The verb as it appears in the text, and its base form; both are absent for nouns and 'according to'. */
  readonly form?: string;
  readonly base?: string;
}

export function cueOf({ cue }: Attribution, text: string): Cue {
  const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  const form = words
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .findLast((word) => cueVerb(word) !== undefined);
  const base = form === undefined ? undefined : cueVerb(form)?.base;
  return { words, ...(form && { form }), ...(base && { base }) };
}

/**
 * Returns whether an attribution gives its statement a voice: somebody speaks, or a thought is reported. Actions,
 * wishes, plans and omissions are reported in the text's own voice: 'he denied the charges' is a fact.
 */
export function isVoice(attribution: Attribution, text: string): boolean {
  const { act, voice, content, quoted } = attribution;
  if (voice.kind === 'source' || content.length === 0 || isDenial(attribution, text)) return false;
  if (quoted) return true;
  const { words, base = '' } = cueOf(attribution, text);
  return (
    (act === 'speech' || act === 'thought') &&
    (!SHOWING.test(base) || isStudy(attribution, text) || isPerson(attribution, text)) &&
    !UNSAID.test(words)
  );
}

/** Returns whether removing the reporting words makes the statement no firmer and no softer. */
export function isPlain(attribution: Attribution, text: string): boolean {
  const { words, base } = cueOf(attribution, text);
  if (ACCORDING.test(words)) return true;
  return base !== undefined && PLAIN_SPEECH.has(base) && !UNSAID.test(words);
}

/** Returns the span after the reporting words, which contains the addressee or topic and the statement. */
export const afterCue = ({ cue, content }: Attribution): Span => ({
  start: cue.at(-1)?.end ?? 0,
  end: content.at(-1)?.end ?? 0,
});

export const isDenial = (attribution: Attribution, text: string): boolean =>
  DENYING.test(cueOf(attribution, text).base ?? '');

/** Returns whether somebody declines to say something: 'declined to say whether the minister would go'. */
export const isRefusal = (attribution: Attribution, text: string): boolean =>
  /\b(?:declin|refus)/i.test(cueOf(attribution, text).words);

/** Returns whether the source of an attribution is somebody who can suggest something in words: 'Mr Lind', 'she'. */
const isPerson = ({ source: [source], voice }: Attribution, text: string): boolean =>
  source !== undefined && voice.kind === 'named' && PERSON.test(text.slice(source.start, source.end));

const PERSON = /^(?:[Hh]e|[Ss]he|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)+)$/u;

/** Returns whether the source of an attribution is a study or similar text, whose findings count as statements. */
const isStudy = ({ source }: Attribution, text: string): boolean =>
  source.some(({ start, end }) => STUDY.test(text.slice(start, end)));

const STUDY =
  /\b(?:study|studies|surveys?|reports?|polls?|research|paper|scientists|researchers|estimates?|projections?|forecasts?|figures|data|statistics|records|documents?|findings|letters?|census|audit)\b/i;
