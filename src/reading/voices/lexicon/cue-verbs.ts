import words from '../../../../data/lexicon/reading/thinking-verbs.json' with { type: 'json' };
import { SPEECH_VERBS, SPEECH_VERBS_WITH_CONTENT } from './speech-verbs.js';
import { verbForms } from './verb-forms.js';

/** Verbs of thinking, feeling and wanting that always report their subject. */
const THINKING_VERBS: readonly string[] = words.thinkingVerbs;

/** Verbs of thinking that report only before a clause. */
const THINKING_VERBS_WITH_CONTENT: readonly string[] = words.thinkingVerbsWithContent;

/** A form of a verb that can report somebody. */
export interface CueVerb {
  readonly base: string;
  readonly kind: 'speech' | 'thinking';
  /** Whether it reports only before a clause or next to a quotation: 'found that', but not 'found a job'. */
  readonly needsContent: boolean;
}

/** Lists in order of increasing precedence, so that 'fears' is a thought and 'claims' is speech. */
const LISTS: readonly (readonly [readonly string[], CueVerb['kind'], boolean])[] = [
  [THINKING_VERBS_WITH_CONTENT, 'thinking', true],
  [SPEECH_VERBS_WITH_CONTENT, 'speech', true],
  [THINKING_VERBS, 'thinking', false],
  [SPEECH_VERBS, 'speech', false],
];

const byForm = new Map<string, CueVerb>();
for (const [bases, kind, needsContent] of LISTS) {
  for (const base of bases) {
    for (const form of verbForms(base)) byForm.set(form, { base, kind, needsContent });
  }
}

/** Returns the cue verb for a lowercase word that can be one of its forms. */
export const cueVerb = (lower: string): CueVerb | undefined => byForm.get(lower);
