import type { Briefing } from '../../../briefing/briefing.js';
import type { Finding } from '../../finding.js';
import type { Meaning, Speaker } from '../../meaning/meaning.js';
import { headOf } from '../../meaning/names/party-words.js';
import { meantBy } from '../../meaning/references.js';
import { rootOf } from '../../meaning/root.js';
import { hasSense } from '../../meaning/senses.js';
import { rootsOf } from '../../meaning/support.js';
import { wordsIn } from '../comparable.js';
import { type ClaimInText, findingOf, severityOf } from './claim-in-text.js';
import { holdersOf } from './holders.js';
import { isInPassing } from './in-passing.js';
import { isText } from './means-of-speech.js';
import { putIntoMouth } from './put-into-mouth.js';
import {
  besideSpeaker,
  isCalled,
  isContinued,
  isDescribed,
  keysOfParty,
  speakerOf,
  takesStand,
} from './speakers.js';

/** Finds a claim whose voice differs from that of its sentence. */
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

function unattributed(one: ClaimInText): Finding[] {
  const speaker = speakerOf(one);
  if (speaker === undefined || one.said.voice.name !== undefined || isInPassing(one)) return [];
  const name = nameOf(speaker);
  if (isText(name)) return [];
  return [
    findingOf(one, {
      kind: 'other-voice',
      severity: 'question',
      message: `is recorded as said by the source itself, but ${name} says this in the sentence`,
      words: { claim: 'the source', source: name },
      remedy: `attribute the claim to ${name}`,
      ...(speaker.voice.name !== undefined && { fix: { field: 'voice', name } }),
    }),
  ];
}

function otherParty(one: ClaimInText, party: string, briefing: Briefing): Finding[] {
  const { source, text } = one;
  const keys = keysOfParty(party, briefing);
  const isParty = (others: Iterable<string>): boolean => text.book.areRelated(others, keys);
  const at = text.meanings.findIndex(({ text: own }) => own === one.sources[0]?.text);
  const meant = () => meantBy(source, text.meanings, at, text.book);
  const isMeant = (speaker: Speaker): boolean =>
    isParty(speaker.keys) ||
    isParty(besideSpeaker(speaker, source)) ||
    isCalled(speaker, briefing.nameOf(party)) ||
    isDescribed(speaker, party, briefing) ||
    (isReference(speaker, source) && isParty([...source.context, ...meant()]));
  if (holdersOf(source).some(isParty) || source.speakers.some(isMeant) || takesStand(source, party, briefing))
    return [];
  const isContinuing = isParty(source.contextVoices) && isContinued(one);
  if (isContinuing && (source.speakers.length === 0 || isInFirstPerson(source))) return [];
  const actual = speakerOf(one) ?? source.speakers[0];
  const isThere = isParty(mentioned(source, actual));
  const isVague = actual !== undefined && actual.keys.length === 0;
  return [otherSpeaker(one, briefing.nameOf(party), actual, !isThere && !isVague)];
}

/** Returns the keys of everybody whom a sentence mentions or, if it has no clear speaker, whom its context mentions. */
const mentioned = (source: Meaning, speaker: Speaker | undefined): string[] => [
  ...source.names.flatMap((use) => use.keys),
  ...source.contextVoices,
  ...(speaker === undefined && hasPersonalPronoun(source) ? source.context : []),
];

const hasPersonalPronoun = ({ words }: Meaning): boolean =>
  words.some(({ lower }) => /^(?:he|she|they|we|i|it)$/.test(lower));

/** Whether a sentence uses the first person: 'I was told', '"Our ships left"'. */
const isInFirstPerson = ({ words }: Meaning): boolean =>
  words.some(({ lower }) => /^(?:i|my|we|our)$/.test(lower));

/** Whether a speaker is a description such as 'the panel', or a pronoun that may have been resolved wrongly. */
const isReference = ({ voice: { name = '' }, keys }: Speaker, { text }: Meaning): boolean =>
  /^(?:|he|she|they|it)$/i.test(name) ||
  (keys.length === 0 && (/^the /i.test(name) || SEVERAL.test(name))) ||
  (!text.toLowerCase().includes(name.toLowerCase()) &&
    /\b(?:he|she) (?:also )?(?:said|says|told|tells|added|wrote)\b|\b(?:said|says|added) (?:he|she)\b/i.test(
      text,
    ));

/** References to several speakers who were named earlier: 'these organizations'. */
const SEVERAL = /^(?:these|those|both) /i;

function nobodyUnnamed(one: ClaimInText, label: string | undefined): Finding[] {
  const { source } = one;
  const unnamed = [...source.speakers.map(({ voice }) => voice), source.voice].filter(
    ({ kind }) => kind === 'unnamed',
  );
  if (unnamed.some(({ name }) => label === undefined || name === undefined || areAlike(name, label)))
    return [];
  // The label may name the speakers: 'Norco and Sudco' for 'these organizations'.
  const isSeveral = / and /.test(label ?? '');
  if (isSeveral && source.speakers.some(({ voice: { name = '' } }) => SEVERAL.test(name))) return [];
  // A hedge in the passive implies somebody whom the source does not name: 'is seen as', 'is alleged'.
  if (label === undefined && source.hedges.length > 0) return [];
  if (
    label !== undefined &&
    (hasSense(rootsOf(source), headOf(label)) || source.speakers.some((speaker) => isCalled(speaker, label)))
  )
    return [];
  const [actual] = source.speakers;
  return [otherSpeaker(one, label ?? 'somebody unnamed', actual, actual === undefined)];
}

/** Whether two descriptions have a word in common: 'an official' and 'officials of the ministry'. */
const areAlike = (a: string, b: string): boolean => {
  const roots = new Set(wordsIn(a).map(rootOf));
  return wordsIn(b).some((word) => word.length > 3 && hasSense(roots, rootOf(word)));
};

const nameOf = ({ voice }: Speaker): string => voice.name ?? 'somebody unnamed';

/** Reports a claim that is attributed to one speaker, but said by another or by nobody. */
function otherSpeaker(
  one: ClaimInText,
  named: string,
  actual: Speaker | undefined,
  isSure: boolean,
): Finding {
  const name = actual && nameOf(actual);
  return findingOf(one, {
    kind: 'other-voice',
    severity: severityOf(isSure),
    message: `is attributed to ${named}, but ${name ?? 'nobody'} says this in the sentence`,
    words: { claim: named, ...(name !== undefined && { source: name }) },
    remedy: name === undefined ? 'attribute the claim to the source' : `attribute the claim to ${name}`,
    fix: { field: 'voice', name: actual?.voice.name },
  });
}
