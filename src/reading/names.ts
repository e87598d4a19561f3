import { commonBodies } from './names/common-bodies.js';
import { mentionsIn } from './names/find.js';
import { addHeadlineMentions, isTitleCase } from './names/headlines.js';
import { groupsOf } from './names/merge.js';
import { nameOf } from './names/name.js';
import { addPeoples } from './names/peoples.js';
import { runsIn } from './names/runs.js';
import { wordsOf } from './names/words.js';
import type { Name, Sentence, Token } from './reading.js';

/**
 * Finds the people, organizations and places that a text names, in the order of their first mention, each with all its
 * mentions. 'Biden' is grouped with 'Joe Biden', 'KDI' with 'Korea Development Institute (KDI)', 'U.S.' with 'United
 * States'. Anything else is left out, and so are names of unknown kind.
 */
export function namesIn(sentences: readonly Sentence[], tokens: readonly Token[]): Name[] {
  const lines = linesIn(sentences, tokens);
  const [plain, capitals] = [
    lines.filter((line) => !isTitleCase(line.words)),
    lines.filter((line) => isTitleCase(line.words)),
  ];
  const inside = wordsInside(plain);
  const groups = groupsOf(
    plain.flatMap((line) => [...mentionsIn(line, inside), ...commonBodies(line.words)]),
  );
  addPeoples(plain, groups);
  addHeadlineMentions(capitals, groups);
  return groups
    .map((group) => nameOf(group))
    .filter((name) => name !== undefined)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function linesIn(sentences: readonly Sentence[], tokens: readonly Token[]) {
  const bySentence: Token[][] = sentences.map(() => []);
  for (const token of tokens) bySentence[token.sentence]?.push(token);
  return bySentence.map((own) => {
    const words = wordsOf(own);
    return { words, runs: runsIn(words) };
  });
}

/** Words capitalized within sentences, where the capital is their own. */
const wordsInside = (lines: ReturnType<typeof linesIn>): ReadonlySet<string> =>
  new Set([
    ...lines.flatMap(({ words }) =>
      words.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text),
    ),
    ...lines.flatMap(({ runs }) =>
      runs.flatMap(({ words, opensSentence }) => words.slice(opensSentence ? 1 : 0).map((word) => word.text)),
    ),
  ]);
