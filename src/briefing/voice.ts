import type { Attribution } from './file/schema.js';

/**
 * Whose voice a claim is in: the source's own, somebody's who has a name or an entry, or that of somebody who spoke and
 * is not named. A plain passive ('is expected', 'is alleged') is the source's own voice.
 */
export type VoiceKind = 'source' | 'named' | 'unnamed';

export const VOICE_KINDS: readonly VoiceKind[] = ['source', 'named', 'unnamed'];

const KINDS: Readonly<Record<Attribution['by'], VoiceKind>> = {
  source: 'source',
  party: 'named',
  unnamed: 'unnamed',
};

/** The kind of voice that an attribution of the file names. */
export const voiceKind = ({ by }: Attribution): VoiceKind => KINDS[by];
