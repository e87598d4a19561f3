import type { Briefing } from '../../../briefing/briefing.js';
import type { Finding, Fix } from '../../finding.js';
import type { Meaning, Speaker } from '../../meaning/meaning.js';
import { rootOf } from '../../meaning/root.js';
import { hasSense } from '../../meaning/senses.js';
import { rootsOf } from '../../meaning/support.js';
import { standsIn } from '../comparable.js';
import { type ClaimInText, findingOf, severityOf } from './claim-in-text.js';
import {
  besideSpeaker,
  decidersIn,
  headOf,
  holdersIn,
  isCalled,
  isContinued,
  isDescribed,
  isDescription,
  keysOfParty,
  speakerOf,
} from './speakers.js';

/** Finds a claim in a different voice than its sentence. */
export function voiceFindings(one: ClaimInText, briefing: Briefing): Finding[] {
  const { attribution } = one.claim;
  const put = putIntoMouth(one, briefing);
  if (put !== undefined) return [put];
  switch (attribution.by) {
    case 'source':
      return unattributed(one);
    case 'party':
      return otherParty(one, attribution.party, briefing);
    case 'unnamed':
      return nobodyUnnamed(one, attribution.label);
  }
}

/** 'According to the bishops' in a claim whose sentence mentions no bishops. */
function putIntoMouth(one: ClaimInText, briefing: Briefing): Finding | undefined {
  const { said, source, text, claim } = one;
  const { kind, name } = said.voice;
  if (kind === 'source' || name === undefined || /^(?:those|they|he|she|it|we|some|many)\b/i.test(name))
    return undefined;
  const isSpeaker = (others: readonly string[]): boolean =>
    others.some((other) => said.voiceKeys.some((key) => text.book.isRelated(key, other)));
  const known = [...source.names.flatMap(({ keys }) => keys), ...source.voiceKeys, ...source.contextVoices];
  if (isSpeaker(known) || hasSense(rootsOf(source), headOf(name)) || standsIn(name, source.text))
    return undefined;
  const { attribution } = claim;
  if (attribution.by === 'party' && isSpeaker(keysOfParty(attribution.party, briefing))) return undefined;
  return found(
    one,
    false,
    `names ${name} as the speaker, who is not in the sentence`,
    name,
    undefined,
    'leave this out',
  );
}

/** Finds claims in the source's own voice that somebody says in the source. */
function unattributed(one: ClaimInText): Finding[] {
  const speaker = speakerOf(one);
  if (speaker === undefined || one.said.voice.name !== undefined || isInPassing(one)) return [];
  if (speaker.voice.kind === 'named' && speaker.keys.length === 0 && !isDescription(speaker)) return [];
  if (
    speaker.voice.kind === 'unnamed' &&
    /^(?:the )?(?:results?|figures?|data|polls?|reports?|study|survey)\b/i.test(speaker.voice.name ?? '')
  )
    return [];
  const name = speaker.voice.name ?? 'somebody unnamed';
  return [
    found(
      one,
      false,
      `is in the source's own voice, but ${name} says it in the sentence`,
      'the source',
      name,
      `attribute it to ${name}`,
      speaker.voice.name === undefined ? undefined : voiceOf(speaker),
    ),
  ];
}

/**
 * Finds the part of a sentence that its voice does not cover: the words before 'which, according to', or a description
 * of a name: 'KCNA, the main news agency'.
 */
function isInPassing({ said, source: { words } }: ClaimInText): boolean {
  const roots = rootsOf(said);
  const shared = words.flatMap(({ isContent, root }, at) => (isContent && roots.has(root) ? [at] : []));
  const [first = 0, last = 0] = [shared[0], shared.at(-1)];
  const which = words.findIndex(
    ({ lower }, at) => lower === 'which' && words.slice(at, at + 3).some((word) => word.root === ACCORDING),
  );
  if (which >= 0) return last < which;
  const isNarrow = last - first < 9 && words.length > 2 * (last - first + 1);
  return (
    isNarrow &&
    !words.slice(first, last + 1).some(({ pos, lower }) => /^(?:VERB|AUX)$/.test(pos) && !/ed$/.test(lower))
  );
}

const ACCORDING = rootOf('according');

function otherParty(one: ClaimInText, party: string, briefing: Briefing): Finding[] {
  const { source, text } = one;
  const keys = keysOfParty(party, briefing);
  const isParty = (others: Iterable<string>): boolean =>
    [...others].some((other) => keys.some((key) => text.book.isRelated(key, other)));
  const speaking = [...source.speakers.flatMap((speaker) => speaker.keys), ...source.voiceKeys];
  if (isParty(speaking) || isParty(decidersIn(source)) || isParty(holdersIn(source))) return [];
  const isPronoun = source.speakers.some(({ voice: { name = '' } }) => isForPronoun(name, source));
  if (isPronoun && isParty(source.context)) return [];
  if (source.speakers.length === 0 && isParty(source.contextVoices) && isContinued(one)) return [];
  if (source.speakers.some((speaker) => isParty(besideSpeaker(speaker, source)))) return [];
  const name = briefing.nameOf(party);
  if (source.speakers.some((speaker) => isCalled(speaker, name) || isDescribed(speaker, party, briefing)))
    return [];
  const actual = speakerOf(one) ?? source.speakers[0];
  const isNamed = isParty(source.names.flatMap((use) => use.keys));
  const isPerson =
    source.words.some(({ lower }) => /^(?:he|she|they|we|i)$/.test(lower)) && isParty(source.context);
  const isPerhaps =
    isParty(source.contextVoices) ||
    (actual !== undefined && isDescription(actual) && isParty(source.context));
  const [message, remedy] = otherVoice(name, actual && nameOf(actual));
  return [
    found(
      one,
      !isNamed && !isPerson && !isPerhaps,
      message,
      name,
      actual && nameOf(actual),
      remedy,
      voiceOf(actual),
    ),
  ];
}

/** The message and the remedy, by who says it in the sentence. */
const otherVoice = (name: string, actual: string | undefined): readonly [message: string, remedy: string] =>
  actual === undefined
    ? [`is attributed to ${name}, but nobody says it in the sentence`, 'put it in the voice of the source']
    : [`is attributed to ${name}, but ${actual} says it in the sentence`, `attribute it to ${actual}`];

/** A pronoun, or a name to which one was resolved, perhaps wrongly: 'he told'. */
const isForPronoun = (name: string, { text }: Meaning): boolean =>
  /^(?:he|she|they|it)$/i.test(name) ||
  (!text.toLowerCase().includes(name.toLowerCase()) &&
    /\b(?:he|she) (?:also )?(?:said|says|told|tells|added|wrote)\b|\b(?:said|says|added) (?:he|she)\b/i.test(
      text,
    ));

function nobodyUnnamed(one: ClaimInText, label: string | undefined): Finding[] {
  const { source } = one;
  if (source.speakers.some(({ voice }) => voice.kind === 'unnamed') || source.voice.kind === 'unnamed')
    return [];
  // 'Is seen as', 'is alleged': by somebody whom the source does not name.
  if (label === undefined && source.hedges.length > 0) return [];
  const roots = rootsOf(source);
  if (
    label !== undefined &&
    (hasSense(roots, headOf(label)) || source.speakers.some((speaker) => isCalled(speaker, label)))
  )
    return [];
  const shown = label ?? 'somebody unnamed';
  const actual = source.speakers[0];
  const message = actual
    ? `is attributed to ${shown}, but ${nameOf(actual)} says it in the sentence`
    : `is attributed to ${shown}, but nobody says it in the sentence`;
  const remedy = actual ? `attribute it to ${nameOf(actual)}` : 'put it in the voice of the source';
  const isSure = source.speakers.length === 0;
  return [found(one, isSure, message, shown, actual && nameOf(actual), remedy, voiceOf(actual))];
}

const nameOf = ({ voice }: Speaker): string => voice.name ?? 'somebody unnamed';

const found = (
  one: ClaimInText,
  isSure: boolean,
  message: string,
  claim: string,
  source: string | undefined,
  remedy: string,
  fix?: Fix,
): Finding =>
  findingOf(one, {
    kind: 'other-voice',
    severity: severityOf(isSure),
    message,
    words: { claim, ...(source === undefined ? {} : { source }) },
    remedy,
    ...(fix && { fix }),
  });

/** The voice of a speaker; without one, the source's own. */
const voiceOf = (speaker: Speaker | undefined): Fix => ({ field: 'voice', name: speaker?.voice.name });
