import type { Meaning } from '../meaning/meaning.js';
import type { Verdict } from './verdict.js';

/**
 * Judges a part. If it needs attribution or a hedge, the voice of another part is tried, since that voice may apply to
 * the whole sentence. So may the hedge with which a sentence begins: 'It is reported that he left and that she stayed'.
 */
export function inBestVoice(
  part: Meaning,
  parts: readonly Meaning[],
  judge: (part: Meaning) => Verdict,
): Verdict {
  const own = judge(part);
  const other = parts.find(({ voice }) => voice.kind !== 'source');
  const isOpen = own.kind === 'needs attribution' || own.kind === 'firmer than the source';
  if (!isOpen || part.voice.kind !== 'source' || other === undefined) return own;
  const { voice, voiceKeys, speakers } = other;
  const isBehind = other === parts[0] && other.hedges.some(({ first }) => first <= OPENS);
  const standing = isBehind && part.standing === 'stated' ? other.standing : part.standing;
  const shared = judge({ ...part, voice, voiceKeys, speakers, standing });
  return shared.kind === 'supported' ? shared : own;
}

/** The maximum index of a hedge that begins a sentence. */
const OPENS = 2;
