import type { BriefingFile, Claim } from '../../briefing/file/schema.js';
import { speakerInHeading } from '../../briefing/heading-voice.js';
import { fold } from '../../text/fold.js';
import { sentencesFor } from './brief/issue-sentences.js';
import { basedOn } from './brief/lead-and-open.js';
import type { Entities, Proposed } from './entities.js';
import type { ProposedIssue } from './proposals.js';
import { isFirm, type Resolved, statementOf } from './statements.js';

type Issue = BriefingFile['issues'][number];

/** The maximum number of issues. Readers cannot take in more. */
const MAX_ISSUES = 9;

interface Heading {
  readonly title: string;
  readonly proposed: ProposedIssue;
  readonly part: Resolved;
  readonly claims: Claim[];
}

/**
 * Returns the issues into which a model groups claims. The claims that the model worded are then about these issues
 * instead of the rule-based ones. Issues from different parts are merged if they have the same title.
 *
 * @param lead the claims in the lead of the brief, which summaries need not repeat
 * @returns an empty list if there is only one issue, since a single issue groups nothing
 */
export function issuesOf(
  resolved: readonly Resolved[],
  lead: readonly Claim[],
  entities: Entities,
  mark: Proposed,
): Issue[] {
  const headings = headingsOf(resolved).slice(0, MAX_ISSUES);
  if (headings.length < 2) return [];
  return headings.map((heading) => issueOf(heading, lead, entities, mark));
}

function headingsOf(resolved: readonly Resolved[]): Heading[] {
  const byTitle = new Map<string, Heading>();
  for (const part of resolved)
    for (const proposed of part.answered.answer.issues) {
      const own = part.claims(proposed.claims);
      const claims = own.length > 0 ? own : part.claims(proposed.summary.flatMap((one) => one.claims));
      const title = titleOf(proposed.title, claims, byTitle);
      if (claims.length === 0 || title === undefined) continue;
      const known = byTitle.get(fold(title));
      if (known) known.claims.push(...claims.filter((claim) => !known.claims.includes(claim)));
      else byTitle.set(fold(title), { title, proposed, part, claims: [...claims] });
    }
  return [...byTitle.values()];
}

/** Titles for issues whose proposed title would assert something. */
const NEUTRAL_TITLES = ['Further points', 'Other points', 'More points'];

/** The beginning of an indirect question. As a title, it asserts nothing: 'What was said', 'How it ended'. */
const ASKING = /^(?:what|how|who|whose|why|when|where|which)\b/i;

/**
 * Returns the title of an issue. A title that asserts something is replaced with a neutral one.
 *
 * @returns undefined if all neutral titles are taken
 */
function titleOf(
  proposed: string,
  claims: readonly Claim[],
  taken: ReadonlyMap<string, Heading>,
): string | undefined {
  const title = proposed.replace(/[.:]$/, '');
  const assertsNothing =
    ASKING.test(title) || isPlural(title, claims) || speakerInHeading(title) !== undefined;
  const isFine = isNeutral(title, claims) && (assertsNothing || !isFirm(title, claims, 'title'));
  return isFine ? title : NEUTRAL_TITLES.find((one) => !taken.has(fold(one)));
}

/** Returns whether a title of two words is a plural in a claim, even if its last word can be a verb: 'Test drives'. */
const isPlural = (title: string, claims: readonly Claim[]): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Ll}+s$/u.test(title) &&
  claims.some(({ text }) => text.includes(` ${title.charAt(0).toLowerCase()}${title.slice(1)}`));

const MAX_WORDS_OF_TWO_CLAIMS = 40;

/**
 * Makes a summary of one or two claims. The first claim that is not in the lead is preferred; if it is short, another
 * short claim with the same standing and voice is added. Claims worded by the model are preferred, since a claim in the
 * words of the text may be hard to understand alone.
 */
function summaryOf(claims: readonly Claim[], lead: readonly Claim[]): Issue['summary'] {
  const worded = claims.filter(({ proposed }) => proposed?.by === 'assistant');
  const unused = worded.filter((claim) => !lead.includes(claim));
  const first = unused[0] ?? worded[0] ?? (claims[0] as Claim);
  const second = unused.find((claim) => claim !== first && isAlike(claim, first));
  if (second === undefined) return statementOf(first);
  return statementOf({ ...first, text: `${first.text} ${second.text}` }, [first.id, second.id]);
}

const isAlike = (one: Claim, other: Claim): boolean =>
  one.standing === other.standing &&
  JSON.stringify(one.attribution) === JSON.stringify(other.attribution) &&
  `${one.text} ${other.text}`.split(' ').length <= MAX_WORDS_OF_TWO_CLAIMS;

/**
 * Returns whether a title asserts nothing of its own: it is not a sentence, and all numbers in it are in the claims.
 */
function isNeutral(title: string, claims: readonly Claim[]): boolean {
  const words = claims.map(({ text }) => text).join(' ');
  const numbers = title.match(/\d[\d.,]*/g) ?? [];
  return !/[.!]|\?./.test(title) && numbers.every((number) => words.includes(number));
}

function issueOf(
  { title, proposed, part, claims }: Heading,
  lead: readonly Claim[],
  entities: Entities,
  mark: Proposed,
): Issue {
  const id = entities.ids.take(title, 'issue');
  for (const claim of claims) claim.about.push(id);
  const index = part.answered.answer.issues.indexOf(proposed);
  const sentences = sentencesFor(part.answered.brief.summaries[index] ?? [], part, lead, entities);
  for (const claim of sentences.flatMap(({ basis }) => basis))
    if (!claim.about.includes(id)) claim.about.push(id);
  const named = [...new Set(claims.flatMap(({ about }) => about))];
  const lists = (['people', 'organizations', 'places'] as const).flatMap((kind) => {
    const ids = named.filter((one) => entities.kindOf(one) === kind);
    return ids.length === 0 ? [] : [[kind, ids] as const];
  });
  const [summary, ...details] = sentences.map(({ text, basis }) =>
    basis.length === 1 && basis[0]?.text === text ? statementOf(basis[0]) : basedOn(text, basis),
  );
  return {
    id,
    title,
    summary: summary ?? summaryOf(claims, lead),
    ...(details.length > 0 && { details }),
    ...Object.fromEntries(lists),
    ...mark,
  };
}
