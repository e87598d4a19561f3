import words from '../../../../data/lexicon/reading/thinking-verbs.json' with { type: 'json' };
import { SPEECH_VERBS, SPEECH_VERBS_WITH_CONTENT } from './speech-verbs.js';
import { verbForms } from './verb-forms.js';

/** A form of a verb that can report what somebody says, thinks, feels or wants. */
export interface CueVerb {
  readonly base: string;
  readonly kind: 'speech' | 'thinking';
  /** Whether the verb reports only before a clause or next to a quotation: 'found that', but not 'found a job'. */
  readonly needsContent: boolean;
}

/** Verbs that always report what their subject thinks, feels or wants. */
export const THINKING_VERBS: readonly string[] = words.thinkingVerbs;

/** The lists of verbs. Later lists take precedence, so that 'fears' is a thought and 'claims' is speech. */
const LISTS: readonly (readonly [readonly string[], CueVerb['kind'], boolean])[] = [
  [words.thinkingVerbsWithContent, 'thinking', true],
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

export const cueVerb = (lower: string): CueVerb | undefined => byForm.get(lower);
