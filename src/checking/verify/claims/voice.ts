import type { Briefing } from '../../../briefing/briefing.js';
import type { Finding } from '../../finding.js';
import type { Speaker } from '../../meaning/meaning.js';
import { keyOf } from '../../meaning/name-book.js';
import { rootOf } from '../../meaning/root.js';
import { rootsOf } from '../../meaning/support.js';
import { wordsIn } from '../comparable.js';
import { type ClaimInText, findingOf, severityOf } from './claim-in-text.js';

/** A claim in another voice than its sentence gives it. */
export function voiceFindings(one: ClaimInText, briefing: Briefing): Finding[] {
  const { attribution } = one.claim;
  switch (attribution.by) {
    case 'source':
      return unattributed(one);
    case 'party':
      return otherParty(one, attribution.party, briefing);
    case 'unnamed':
      return nobodyUnnamed(one, attribution.label);
  }
}

/** What somebody says in the source is no word of the source's own. */
function unattributed(one: ClaimInText): Finding[] {
  const speaker = speakerOf(one);
  if (speaker === undefined || one.said.voice.kind !== 'source') return [];
  if (speaker.voice.kind === 'named' && speaker.keys.length === 0) return [];
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
      `is in the source's own voice; in the sentence ${name} says it`,
      'the source',
      name,
      `attribute it to ${name}`,
    ),
  ];
}

function otherParty(one: ClaimInText, party: string, briefing: Briefing): Finding[] {
  const { source, text } = one;
  const keys = keysOfParty(party, briefing);
  const isParty = (others: Iterable<string>): boolean =>
    [...others].some((other) => keys.some((key) => text.book.isRelated(key, other)));
  const speaking = [...source.speakers.flatMap((speaker) => speaker.keys), ...source.voiceKeys];
  if (isParty(speaking) || (source.speakers.length === 0 && isParty(source.contextVoices))) return [];
  const name = briefing.nameOf(party);
  const actual = speakerOf(one) ?? source.speakers[0];
  const isNamed = isParty(source.names.flatMap((use) => use.keys));
  const isPerson =
    source.words.some(({ lower }) => /^(?:he|she|they|we|i)$/.test(lower)) && isParty(source.context);
  const message =
    actual === undefined
      ? `is attributed to ${name}, and nobody says it in the sentence`
      : `is attributed to ${name}; in the sentence ${nameOf(actual)} says it`;
  const remedy =
    actual === undefined ? 'leave it in the voice of the source' : `attribute it to ${nameOf(actual)}`;
  return [found(one, !isNamed && !isPerson, message, name, actual && nameOf(actual), remedy)];
}

function nobodyUnnamed(one: ClaimInText, label: string | undefined): Finding[] {
  const { source } = one;
  if (source.speakers.some(({ voice }) => voice.kind === 'unnamed') || source.voice.kind === 'unnamed')
    return [];
  // 'Is seen as', 'is alleged': by somebody, whom the source leaves unnamed.
  if (label === undefined && source.hedges.length > 0) return [];
  const roots = rootsOf(source);
  const own = wordsIn(label ?? '').map(rootOf);
  if (own.length > 0 && own.some((root) => roots.has(root) && root.length > 3)) return [];
  const shown = label ?? 'somebody unnamed';
  const actual = source.speakers[0];
  const message = actual
    ? `is attributed to ${shown}; in the sentence ${nameOf(actual)} says it`
    : `is attributed to ${shown}, and nobody says it in the sentence`;
  const remedy = actual ? `attribute it to ${nameOf(actual)}` : 'leave it in the voice of the source';
  return [found(one, source.speakers.length === 0, message, shown, actual && nameOf(actual), remedy)];
}

const nameOf = ({ voice }: Speaker): string => voice.name ?? 'somebody unnamed';

/** Who says what the claim says: whose words hold most of what the two share. */
function speakerOf({ said, source }: ClaimInText): Speaker | undefined {
  const roots = rootsOf(said);
  const shared = source.words.flatMap(({ isContent, root }, at) =>
    isContent && roots.has(root) ? [at] : [],
  );
  return source.speakers.find(({ content, voice }) => {
    const inside = shared.filter((at) => content.some(({ first, last }) => at >= first && at <= last));
    return voice.kind !== 'source' && shared.length > 0 && inside.length > shared.length * 0.8;
  });
}

/** A party, and those that it belongs to or that belong to it. */
function keysOfParty(party: string, briefing: Briefing): string[] {
  const entity = briefing.entity(party);
  const own = keyOf(briefing.nameOf(party));
  if (entity?.kind === 'people') {
    const { of } = entity.value;
    return of === undefined ? [own] : [own, keyOf(briefing.nameOf(of))];
  }
  const members = briefing.all('people').filter(({ of }) => of === party);
  return [own, ...members.map(({ id }) => keyOf(briefing.nameOf(id)))];
}

const found = (
  one: ClaimInText,
  isSure: boolean,
  message: string,
  claim: string,
  source: string | undefined,
  remedy: string,
): Finding =>
  findingOf(one, {
    kind: 'other-voice',
    severity: severityOf(isSure),
    message,
    words: { claim, ...(source === undefined ? {} : { source }) },
    remedy,
  });
