import type { Briefing } from '../../briefing/briefing.js';
import { type Entity, entityName, KINDS } from '../../briefing/entity.js';
import { wordsIn } from './comparable.js';
import type { Fault } from './fault.js';
import type { SourceText } from './source-text.js';

/** So many words in a row are no longer the author's own. */
export const LONGEST_RUN = 8;

/** Where the briefing has a long run of words of the text. Titles of sources are citations, and left alone. */
export function copiedFaults(briefing: Briefing, text: SourceText): Fault[] {
  const runs = runsOf(text);
  return ownTexts(briefing).flatMap(({ address, words: own }) => {
    const words = wordsIn(own);
    const at = words.findIndex((_, index) => runs.has(words.slice(index, index + LONGEST_RUN).join(' ')));
    if (at === -1) return [];
    const run = words.slice(at, at + LONGEST_RUN).join(' ');
    const line = runs.get(run);
    return [
      {
        address,
        ...(line === undefined ? {} : { line }),
        check: 'own words' as const,
        message: `repeats the text: “${run} …”`,
      },
    ];
  });
}

/** Each run of words with the line in which it begins. */
function runsOf({ lines }: SourceText): Map<string, number> {
  const words = lines.flatMap((line, index) => wordsIn(line).map((word) => ({ word, line: index + 1 })));
  const runs = new Map<string, number>();
  for (let index = 0; index + LONGEST_RUN <= words.length; index += 1) {
    const run = words.slice(index, index + LONGEST_RUN);
    runs.set(run.map(({ word }) => word).join(' '), run[0]?.line ?? 1);
  }
  return runs;
}

function ownTexts(briefing: Briefing): { readonly address: string; readonly words: string }[] {
  const { file } = briefing;
  const entities = KINDS.filter((kind) => kind !== 'sources').flatMap((kind) =>
    briefing
      .all(kind)
      .map((value) => ({ address: `${kind}/${value.id}`, words: entityName({ kind, value } as Entity) })),
  );
  const summaries = file.issues.map(({ id, summary }) => ({ address: `issues/${id}`, words: summary.text }));
  return [
    ...file.summary.map(({ text }) => ({ address: 'summary', words: text })),
    ...entities,
    ...summaries,
  ];
}
