import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { statementsIn } from '../../briefing/file/statements.js';
import { splitRemark } from '../../briefing/remark.js';
import { pointerTo } from '../../json/problem.js';
import type { Finding } from '../finding.js';
import { otherFigures } from '../meaning/compare/figures.js';
import { otherNames } from '../meaning/compare/names.js';
import { negated } from '../meaning/compare/negation.js';
import type { Meaning } from '../meaning/meaning.js';
import { merged } from '../meaning/merged.js';
import { readMeanings } from '../meaning/read-meaning.js';
import { wordsIn } from './comparable.js';
import type { SourceText } from './read-source.js';

/** A text in the briefing that is based on several claims. */
interface Statement {
  readonly pointer: string;
  readonly text: string;
  readonly claims: readonly string[];
}

/**
 * Finds names, numbers and negations in the summary, the summaries of issues and the positions that are not in the
 * source sentences of their claims. Sentences copied from the source need no check. The rules of `validate` check
 * whether these sentences are firmer than their claims.
 */
export async function statementFindings(
  briefing: Briefing,
  source: Source,
  text: SourceText,
): Promise<Finding[]> {
  const article = plainWords(text.text);
  const statements = statementsOf(briefing).filter(
    ({ pointer, claims, text: words }) =>
      briefing.claims(claims).every((claim) => claim.source === source.id) &&
      (isPosition(pointer) || !article.includes(plainWords(words))),
  );
  const said = await readMeanings(
    statements.map((statement) => statement.text),
    text.book,
    text.published,
  );
  return statements.flatMap((statement, index) => {
    const behind = meaningsBehind(briefing, statement, text);
    return behind.length === 0 ? [] : findingsOf(statement, said[index] as Meaning, merged(behind), text);
  });
}

/** Whether a statement is a position, which is not a full sentence, since its party and its act are in other fields. */
const isPosition = (pointer: string): boolean => pointer.startsWith('/positions');

/** Returns the words of a text between spaces, without punctuation. */
const plainWords = (text: string): string => ` ${wordsIn(text).join(' ')} `;

function statementsOf(briefing: Briefing): Statement[] {
  return [
    ...[...statementsIn(briefing.file)].flatMap(({ keys, statement, isOpen }) => {
      const text = isOpen ? splitRemark(statement.text).statementText : statement.text;
      return text === '' ? [] : [{ pointer: pointerTo(...keys), text, claims: statement.claims }];
    }),
    ...briefing.all('positions').map(({ text, claims }, index) => ({
      pointer: pointerTo('positions', index),
      text,
      claims,
    })),
  ];
}

const meaningsBehind = (briefing: Briefing, { claims }: Statement, text: SourceText): Meaning[] =>
  [...new Set(briefing.claims(claims).map(({ at }) => at))].flatMap(
    (at) => text.meanings[text.indexOf(at) ?? -1] ?? [],
  );

function findingsOf({ pointer }: Statement, said: Meaning, source: Meaning, text: SourceText): Finding[] {
  const isSentence = !isPosition(pointer);
  const found = [
    ...otherFigures(said, source),
    ...otherNames(said, source, text.book).filter(({ kind }) => isSentence || kind !== 'swapped-name'),
    ...negated(said, source),
  ];
  return found.map(({ kind, isSure, message, words }) => ({
    kind: kind === 'negated' ? 'negated' : kind === 'swapped-name' ? 'swapped' : 'not-in-sentence',
    // A text that is based on several sentences is compared with all of them at once, so some differences are less
    // certain.
    severity: isSure && kind !== 'negated' && kind !== 'swapped-name' ? 'error' : 'question',
    message,
    words: { ...(words.said && { claim: words.said }), ...(words.source && { source: words.source }) },
    remedy: 'say only what the cited claims say, or cite a claim that says this',
    pointer,
  }));
}
