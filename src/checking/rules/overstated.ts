import type { Briefing } from '../../briefing/briefing.js';
import { statementsIn } from '../../briefing/file/statements.js';
import { assertionIn } from '../../briefing/remark.js';
import { type Standing, standingPhrase } from '../../briefing/standing.js';
import { pointerTo } from '../../json/problem.js';
import { type Form, hardened, hardenedClaim } from './overstatement/detect-overstatement.js';
import { SAY } from './overstatement/hedges.js';
import { segmentsOf } from './overstatement/segments.js';
import type { CheckedRule, Spotted } from './rule.js';

/**
 * The most important rules: a text must not be firmer than its standing. When a source is rewritten as a briefing, 'is
 * likely to' easily becomes 'will', and 'alleged' becomes 'is'.
 */

interface Wording {
  readonly text: string;
  readonly standing: Standing | undefined;
  readonly form?: Form;
  /** The hedge of the source, if the text is a claim. */
  readonly cue?: string | undefined;
}

function judged(pointer: string, { text, standing, form, cue }: Wording): Spotted[] {
  if (!standing || standing === 'stated') return [];
  const found = form === undefined ? hardenedClaim({ text, standing, cue }) : hardened(text, standing, form);
  if (!found) return [];
  const message =
    found.word === undefined
      ? `nothing in the text says that this is ${standingPhrase(standing)}`
      : `'${found.word}' is firmer than '${standing}'`;
  return [{ pointer, message, remedy: `say ${SAY[standing]}, or a similar word` }];
}

const REASON =
  'If a source calls something likely, alleged or pending, every sentence about it must do so too. Readers repeat the ' +
  'sentences, not the "standing" field. The check uses lists of English words and patterns, so it can be wrong. If it ' +
  'is, suppress the rule and give a reason.';

const CLAIM: CheckedRule = {
  name: 'hardened-claim',
  severity: 'error',
  language: 'en',
  summary: 'a claim whose words are firmer than its standing',
  reason: REASON,
  remedy: 'Add the hedge to the text of the claim.',
  example: {
    wrong: '"text": "Norland will ask for lower fees.", "standing": "likely"',
    right: '"text": "Norland is likely to ask for lower fees.", "standing": "likely"',
  },
  *check(briefing) {
    for (const [index, { text, standing, cue }] of briefing.all('claims').entries()) {
      // Assumptions are written without a hedge, since every page labels them.
      if (standing !== 'assumed') yield* judged(pointerTo('claims', index, 'text'), { text, standing, cue });
    }
  },
};

const SUMMARY: CheckedRule = {
  name: 'hardened-summary',
  severity: 'error',
  language: 'en',
  summary: 'a summary that is firmer than its claims',
  reason:
    `${REASON} A summary must be as soft as its softest claim. If the summary has several sentences, each is ` +
    'checked against the claims that it shares words with.',
  remedy: 'Add the hedge of the softest claim, or give that claim its own sentence.',
  example: {
    wrong: '"text": "Joint patrols have resumed.", based on a claim that is an aim',
    right: '"text": "Norland aims to resume joint patrols."',
  },
  *check(briefing) {
    for (const { keys, statement, isOpen } of statementsIn(briefing.file)) {
      // The words of the source are as firm as the source; `verify` checks that they were copied exactly.
      if (statement.verbatim) continue;
      const text = isOpen ? assertionIn(statement.text) : statement.text;
      const segments = text === '' ? [] : segmentsOf(briefing, text, statement.claims);
      // Only the first part that is too firm is reported.
      yield* segments.flatMap((segment) => judged(pointerTo(...keys, 'text'), segment)).slice(0, 1);
    }
  },
};

const POSITION: CheckedRule = {
  name: 'hardened-position',
  severity: 'error',
  language: 'en',
  summary: 'a position that states something as fact',
  reason:
    `${REASON} The program adds the hedge to the verb of a position, such as "seeks". It does not hedge the text ` +
    'that follows the verb.',
  remedy: 'Say what the party wants, but not whether the party gets it.',
  example: {
    wrong: '"act": "seeks", "text": "higher fees, which Sudland has accepted", based on an expected claim',
    right: '"act": "seeks", "text": "higher fees"',
  },
  *check(briefing) {
    for (const [index, { text, claims }] of briefing.all('positions').entries()) {
      const standing = briefing.standingOf(claims);
      yield* judged(pointerTo('positions', index, 'text'), { text, standing, form: 'phrase' });
    }
  },
};

const TITLE: CheckedRule = {
  name: 'hardened-title',
  severity: 'error',
  language: 'en',
  summary: 'a title that is firmer than its claims',
  reason: `${REASON} A title that only names a subject ("Talks at Port Grey") makes no claim. A headline with a verb makes one.`,
  remedy: 'Name the subject without a verb, or add the hedge: "Possible meeting".',
  example: {
    wrong: '"title": "President meets envoy", based on a claim that is pending',
    right: '"title": "Possible meeting with the envoy"',
  },
  *check(briefing) {
    const { title, summary } = briefing.file;
    yield* titled(
      briefing,
      '/title',
      title,
      summary.flatMap(({ claims }) => claims),
    );
    for (const [index, issue] of briefing.all('issues').entries())
      yield* titled(briefing, pointerTo('issues', index, 'title'), issue.title, issue.summary.claims);
    for (const [index, event] of briefing.all('events').entries())
      yield* titled(briefing, pointerTo('events', index, 'title'), event.title, event.claims);
  },
};

const titled = (briefing: Briefing, pointer: string, title: string, claims: readonly string[]): Spotted[] =>
  segmentsOf(briefing, title, claims).flatMap((segment) => judged(pointer, { ...segment, form: 'title' }));

export const HARDENING_RULES: readonly CheckedRule[] = [CLAIM, SUMMARY, POSITION, TITLE];
