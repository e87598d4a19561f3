import type { Attribution } from './file/schema.js';

/**
 * The kind of voice of a claim: the source's own, a named party, or an unnamed speaker. A passive without an
 * agent ('is expected', 'is alleged') is in the source's own voice.
 */
export type VoiceKind = 'source' | 'named' | 'unnamed';

export const VOICE_KINDS: readonly VoiceKind[] = ['source', 'named', 'unnamed'];

const KINDS: Readonly<Record<Attribution['by'], VoiceKind>> = {
  source: 'source',
  party: 'named',
  unnamed: 'unnamed',
};

export const voiceKind = ({ by }: Attribution): VoiceKind => KINDS[by];
