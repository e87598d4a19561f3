import type { Briefing } from '../../briefing/briefing.js';
import { readMeanings } from '../meaning/read-meaning.js';
import { combine } from './combine.js';
import { exactFit, fitOf } from './fit.js';
import { judgePart } from './judge-part.js';
import { Names, withoutOpener } from './names.js';
import { ownSentences } from './own-sentences.js';
import { partsOf, withoutApposition } from './parts.js';
import { inPlainWords } from './plain-words.js';
import { StatementIndex } from './statement-index.js';
import { statementsOf } from './statements.js';
import type { Verdict } from './verdict.js';
import { withoutVoice } from './without-voice.js';

/** A sentence of a person's own text, and its verdict. */
export interface CheckedSentence {
  readonly text: string;
  readonly verdict: Verdict;
}

/** 'Ann Berg, the minister': a description that is also in the briefing. */
const NOTHING_NEW: Verdict = { kind: 'supported', claims: [], say: [] };

/**
 * Checks each sentence of a text against a briefing by rules: names, numbers, negations, hedges, voices and
 * content. Each part of a compound sentence is checked.
 *
 * @param text in the canonical layout of `InputText`, or any plain text
 * @throws Unreadable if it is not in English
 */
export async function checkedSentences(briefing: Briefing, text: string): Promise<CheckedSentence[]> {
  const own = await ownSentences(text);
  const names = new Names(briefing);
  const index = new StatementIndex(await statementsOf(briefing, names.book));
  const parts = own.map(({ tokens, start, end }) => {
    const whole = text.slice(start, end);
    return index.inSameWords(whole).length > 0 ? [whole] : partsOf(tokens, whole).flatMap(withoutApposition);
  });
  const said = parts.flat();
  const meanings = (await readMeanings(said.map(inPlainWords), names.book)).map((meaning) =>
    withoutVoice(withoutOpener(meaning)),
  );
  const verdicts = meanings.map((meaning, at) => {
    const same = index.inSameWords(said[at] ?? '');
    const fits =
      same.length > 0 ? same.map(exactFit) : index.near(meaning).map((one) => fitOf(meaning, one, names));
    return parts.length < said.length && names.isOffice(meaning)
      ? NOTHING_NEW
      : judgePart(meaning, fits, briefing, names.book);
  });
  let next = 0;
  return own.map(({ start, end }, at) => {
    const first = next;
    next += parts[at]?.length ?? 0;
    return {
      text: text.slice(start, end).replace(/\s+/g, ' '),
      verdict: combine(verdicts.slice(first, next)),
    };
  });
}
