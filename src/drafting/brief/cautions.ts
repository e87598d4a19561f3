import type { Statement } from '../../briefing/file/schema.js';
import type { Standing } from '../../briefing/standing.js';
import type { Reading } from '../../reading/reading.js';
import { clauseFrom } from './clause.js';
import { type Line, wordsIn } from './lines.js';
import { isSaidBy, type Speaker } from './spoken.js';
import { undated } from './undated.js';
import { stemsOf } from './worth.js';

/**
 * The cautions of a brief made by rules. Each is a short label with the words of the article to which it applies, so
 * that a caution says nothing that the article does not say. Only English is supported.
 */

/** The maximum number of cautions, of cautions of one kind, and of words in all. */
const MOST_CAUTIONS = 5;
const MOST_OF_KIND = 2;
const MOST_WORDS = 80;

/** A caution about a line. */
interface Caution {
  readonly kind: string;
  readonly line: Line;
  readonly text: string;
}

/**
 * Returns the cautions about the lines that a brief shows.
 *
 * @param all all lines of the article, to test whether it says more about a matter
 * @param speakerOf returns the person with an id
 */
export function cautionsOf(
  shown: readonly Line[],
  all: readonly Line[],
  speakerOf: (id: string) => Speaker | undefined,
  reading: Reading,
): Statement[] {
  const found = [
    ...shown.flatMap((line) => charged(line, all)),
    ...shown.flatMap((line) => accused(line, speakerOf)),
    ...shown.flatMap((line) => saidByOne(line, all, speakerOf)),
    ...shown.flatMap(uncertain),
    ...shown.flatMap(view),
  ];
  const chosen: Caution[] = [];
  for (const one of found) {
    const isFull = chosen.filter(({ kind }) => kind === one.kind).length >= MOST_OF_KIND;
    const words = wordsIn([...chosen, one].map((caution) => ({ ...caution.line, text: caution.text })));
    const isKnown = chosen.some(({ line }) => line === one.line);
    if (chosen.length < MOST_CAUTIONS && !isFull && !isKnown && words <= MOST_WORDS) chosen.push(one);
  }
  return [...chosen, ...undated(shown, reading)].map(({ text, line }) => ({
    text,
    claims: line.claims.map(({ id }) => id),
  }));
}

const cautionOf = (kind: string, line: Line, words: string | undefined, by?: string): Caution[] =>
  words === undefined || line.claims.length === 0 || line.isQuoted
    ? []
    : [{ kind, line, text: `${kind}: “${words}”${by === undefined ? '' : ` (${by})`}.` }];

const CONVICTED =
  /\b(?:acquitted|admit(?:s|ted)|cleared|convicted|conviction|found guilty|jailed|pleaded guilty|sentenced)\b/iu;

function charged(line: Line, all: readonly Line[]): Caution[] {
  const isOver = all.some(({ text }) => CONVICTED.test(text));
  return isOver ? [] : cautionOf('Charged, not convicted', line, clauseFrom(line.text, /\bcharged with\b/u));
}

/** Words of an accusation: 'accused Lind of', 'have been accused of'. */
const ACCUSES = /\b(?:(?:has|have) been )?accus(?:ed|es) (?:of|(?:\p{L}+\.? ){1,4}of)\b/u;

function accused(line: Line, speakerOf: (id: string) => Speaker | undefined): Caution[] {
  return cautionOf(
    'Only an accusation',
    line,
    clauseFrom(line.text, ACCUSES),
    speakerIn(line, speakerOf)?.name,
  );
}

/** Returns the person who speaks in a line, if the words of the line agree with the reading. */
function speakerIn(line: Line, speakerOf: (id: string) => Speaker | undefined): Speaker | undefined {
  const speakers = line.claims.map(({ attribution }) =>
    attribution.by === 'party' ? speakerOf(attribution.party) : undefined,
  );
  const [speaker] = speakers;
  return speaker !== undefined &&
    speakers.every((one) => one?.name === speaker.name) &&
    isSaidBy(speaker, line)
    ? speaker
    : undefined;
}

/** An indirect statement about something that has happened: 'said that the men had used a letter'. */
const STATED =
  /\b(?:claimed|claims|said|says)(?: that)? (?=(?!(?:he|she|it|they|there)\b)[^“"”]{3,60}\b(?:had|has|have|was|were)\b)/u;

/** If another sentence has this share of the words of a statement, more than one voice may make it. */
const SHARED = 0.5;

function saidByOne(
  line: Line,
  all: readonly Line[],
  speakerOf: (id: string) => Speaker | undefined,
): Caution[] {
  const speaker = speakerIn(line, speakerOf);
  if (speaker === undefined || line.claims.some(({ standing }) => standing !== 'stated')) return [];
  const words = clauseFrom(line.text, STATED, true);
  if (words === undefined) return [];
  const own = [...stemsOf(words)];
  const isSharedBy = ({ text }: Line) => {
    const stems = stemsOf(text);
    return own.filter((stem) => stems.has(stem)).length >= SHARED * own.length;
  };
  return all.some((other) => other !== line && isSharedBy(other))
    ? []
    : cautionOf(`Only ${speaker.name} says so`, line, words);
}

/** The kinds of uncertain statements, and the words that show that a clause is such a statement. */
const UNCERTAIN: readonly (readonly [Standing, string, RegExp])[] = [
  [
    'pending',
    'Not settled',
    /\b(?:is|are|was|were|remains?) (?:still )?(?:not clear|unclear|undecided|unconfirmed)\b/u,
  ],
  ['possible', 'Possible, not certain', /\b(?:could|may|might)\b/u],
  [
    'aim',
    'Wanted, not yet done',
    /\b(?:call(?:s|ed|ing) for|demand(?:s|ed|ing)?|hope[sd]?|(?:is|are) (?:being sought|seeking)|seeks?|wants?)\b/u,
  ],
  [
    'planned',
    'Planned, not yet done',
    /\b(?:will|would|(?:is|are) (?:to|due to|set to|scheduled to)|plans? to)\b/u,
  ],
];

const uncertain = (line: Line): Caution[] =>
  UNCERTAIN.flatMap(([standing, kind, words]) =>
    line.claims.some((claim) => claim.standing === standing) && !CONDITIONAL.test(line.text)
      ? cautionOf(kind, line, clauseFrom(line.text, words))
      : [],
  ).slice(0, 1);

/** Conditions and negations, which a short quotation would leave out, and words for what somebody is allowed to do. */
const CONDITIONAL =
  /\b(?:if|unless|not|never|no longer|whether|allow(?:s|ed|ing)?|laws?|permi\p{Ll}+|rights?|rul(?:e[sd]?|ing)|you)\b/iu;

/** Views, whoever holds them: 'Critics fear that it would be closed'. */
const VIEW =
  /^(?!(?:He|She|It|They|We|I|You|But|And)\b)\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,5} (?:argue|believe|claim|fear|insist|think)(?:s|ed)?\b/u;

const view = (line: Line): Caution[] =>
  cautionOf('A view, not a fact', line, VIEW.test(line.text) ? clauseFrom(line.text, /^/u) : undefined);
