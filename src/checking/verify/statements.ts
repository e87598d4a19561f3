import type { Briefing } from '../../briefing/briefing.js';
import type { Source } from '../../briefing/file/schema.js';
import { statementsIn } from '../../briefing/file/statements.js';
import { assertionIn, splitRemark } from '../../briefing/remark.js';
import { pointerTo } from '../../json/problem.js';
import type { Finding } from '../finding.js';
import { otherFigures } from '../meaning/compare/figures.js';
import { otherNames } from '../meaning/compare/names.js';
import { negated } from '../meaning/compare/negation/negation.js';
import type { Meaning } from '../meaning/meaning.js';
import { merged } from '../meaning/merged.js';
import { readMeanings } from '../meaning/read-meaning.js';
import { meaningsOfClaim } from './check-claim.js';
import { passagesOf, wordFindings } from './passages.js';
import type { SourceText } from './read-source.js';

/** A text in the briefing that is based on one or more claims. */
interface Statement {
  readonly pointer: string;
  readonly text: string;
  readonly claims: readonly string[];
  readonly verbatim?: true | undefined;
}

/**
 * Checks the summary, the summaries of issues and the positions. Finds names, numbers and negations that are not in the
 * source sentences of their claims, and quotations that are not in the source. Sentences copied from the source need no
 * check. The rules of `validate` check whether the summaries and positions are firmer than their claims.
 */
export async function statementFindings(
  briefing: Briefing,
  source: Source,
  text: SourceText,
): Promise<Finding[]> {
  const sentences = await sentenceFindings(briefing, source, text);
  const positions = positionsIn(briefing).filter((one) => isBasedOn(source.id, one, briefing));
  return [...sentences, ...(await meaningFindings(positions, briefing, text))];
}

/** Returns the findings on the sentences of the brief. */
export async function sentenceFindings(
  briefing: Briefing,
  { id }: Pick<Source, 'id'>,
  text: SourceText,
): Promise<Finding[]> {
  const isPassage = passagesOf(text.text);
  const all = sentencesIn(briefing).filter((one) => isBasedOn(id, one, briefing));
  const own = all.filter((one) => !isPassage(one.text));
  const worded = own.filter((one) => !one.verbatim && !repeatsClaim(one, briefing));
  return [
    ...own.flatMap((one) => wordFindings(one, text.text)),
    ...(await meaningFindings(worded, briefing, text)),
  ];
}

/** Returns whether a statement only repeats a claim, which is checked itself. */
const repeatsClaim = ({ text, claims }: Statement, briefing: Briefing): boolean =>
  claims.length === 1 && briefing.claims(claims)[0]?.text === text;

const isBasedOn = (source: string, { claims }: Statement, briefing: Briefing): boolean =>
  briefing.claims(claims).every((claim) => claim.source === source);

async function meaningFindings(
  statements: readonly Statement[],
  briefing: Briefing,
  text: SourceText,
): Promise<Finding[]> {
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

/**
 * Whether a statement is a position. A position is not a full sentence, since its party and act are in other fields.
 */
const isPosition = (pointer: string): boolean => pointer.startsWith('/positions');

const sentencesIn = (briefing: Briefing): Statement[] =>
  [...statementsIn(briefing.file)].flatMap(({ keys, statement, isOpen }) => {
    const text = isOpen ? splitRemark(statement.text).statementText : statement.text;
    return text === '' ? [] : [{ ...statement, text, pointer: pointerTo(...keys) }];
  });

const positionsIn = (briefing: Briefing): Statement[] =>
  briefing.all('positions').map(({ text, claims }, index) => ({
    pointer: pointerTo('positions', index),
    text,
    claims,
  }));

/** Returns the meanings of the sentences from which the claims come. A merged claim comes from several. */
const meaningsBehind = (briefing: Briefing, { claims }: Statement, text: SourceText): Meaning[] => [
  ...new Set(
    briefing.claims(claims).flatMap((claim) => {
      const at = text.indexOf(claim.at);
      return at === undefined ? [] : meaningsOfClaim(at, claim, text);
    }),
  ),
];

function findingsOf(statement: Statement, said: Meaning, source: Meaning, text: SourceText): Finding[] {
  const { pointer } = statement;
  const isSentence = !isPosition(pointer);
  const found = [
    ...otherFigures(said, source),
    ...otherNames(said, source, text.book).filter(({ kind }) => isSentence || kind !== 'swapped-name'),
    // 'Do not say that ...' denies nothing.
    ...(assertionIn(statement.text) === '' ? [] : negated(said, source)),
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
