import type { Briefing } from '../../briefing/briefing.js';
import type { Attribution, Claim } from '../../briefing/file/schema.js';
import type { Fix } from '../../checking/finding.js';
import type { Correction } from './actions.js';
import type { ReviewFinding, Suggestion } from './findings.js';
import { partyCalled } from './voices/parties.js';

/** The suggestion that applies the fix of a text check; empty if a person must decide. */
export function suggestedBy(fix: Fix, claim: Claim, briefing: Briefing): Pick<ReviewFinding, 'suggestion'> {
  const action = actionFor(fix, claim, briefing);
  return action === undefined ? {} : { suggestion: suggestionOf(action, briefing) };
}

function actionFor(fix: Fix, { text }: Claim, briefing: Briefing): Correction | undefined {
  switch (fix.field) {
    case 'standing':
      return { do: 'standing', standing: fix.standing };
    case 'hedge':
      return { do: 'hedge', words: fix.hedge };
    case 'voice':
      return { do: 'voice', attribution: attributionOf(fix.name, briefing) };
    case 'words':
      return text.split(fix.from).length === 2
        ? { do: 'reword', words: text.replace(fix.from, () => fix.to) }
        : undefined;
  }
}

function attributionOf(name: string | undefined, { file }: Briefing): Attribution {
  if (name === undefined) return { by: 'source' };
  const party = partyCalled(file, name);
  return party === undefined ? { by: 'unnamed', label: name } : { by: 'party', party };
}

/** An action as a suggestion, with its result in words. */
export const suggestionOf = (action: Correction, briefing: Briefing): Suggestion => ({
  action,
  words: wordsOf(action, briefing),
});

function wordsOf(action: Correction, briefing: Briefing): string {
  switch (action.do) {
    case 'standing':
      return action.standing;
    case 'hedge':
      return `hedge “${action.words}”`;
    case 'voice':
      return voiceWords(action.attribution, briefing);
    case 'merge before':
      return 'both as one';
    case 'whole':
    case 'extract':
      return 'the whole sentence';
    default:
      return action.words;
  }
}

const voiceWords = (voice: Attribution, briefing: Briefing): string => {
  if (voice.by === 'source') return 'the source’s own';
  return voice.by === 'party' ? briefing.nameOf(voice.party) : (voice.label ?? 'unnamed');
};
