import { SPEECH_VERBS, SPEECH_VERBS_WITH_CONTENT } from './speech-verbs.js';
import { THINKING_VERBS, THINKING_VERBS_WITH_CONTENT } from './thinking-verbs.js';
import { verbForms } from './verb-forms.js';

/** A form of a verb that may report somebody. */
export interface CueVerb {
  readonly base: string;
  readonly kind: 'speech' | 'thinking';
  /** It reports somebody only before a clause or beside a quotation: 'found that', but not 'found a job'. */
  readonly needsContent: boolean;
}

/** Lists later in this order win, so that 'fears' is a thought and 'claims' is speech whatever else they may be. */
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

/** The cue verb that a lower-case word may be a form of. */
export const cueVerb = (lower: string): CueVerb | undefined => byForm.get(lower);
