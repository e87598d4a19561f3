import type { Issue } from '../../briefing/file/schema.js';
import type { Reading } from '../../reading/reading.js';
import { addTo, groupedBy } from '../../text/grouped-by.js';
import { acceptances, type DraftedClaim } from '../claims/claims.js';
import { BY_RULES, type Ids } from '../ids.js';
import type { Subjects } from './subjects.js';
import { type Theme, themesOf } from './themes.js';

/** The maximum number of issues. Readers cannot take in more. */
const MAX_ISSUES = 10;

const LEAD_WORDS = /^(\p{Lu}[^:.!?]{2,58}):\s+\S/u;

/** Groups the claims of a draft into issues, so that each claim is about at least one issue. */
export function issuesOf(
  drafted: readonly DraftedClaim[],
  reading: Reading,
  subjects: Subjects,
  ids: Ids,
  title: string,
): Issue[] {
  const labeled = [...headings(drafted, reading), ...leadWords(drafted, reading)];
  const themes = (labeled.length > 1 ? labeled : themesOf(drafted)).slice(0, MAX_ISSUES - 1);
  const issues = themes.map((theme) => issueOf(theme, subjects, ids));
  // The main issue is the article itself, with the lead and all claims that belong to no other issue.
  const rest = drafted.filter((one, index) => index === 0 || !isPlaced(one, issues));
  if (labeled.length > 1 && rest.length === 1 && isPlaced(rest[0] as DraftedClaim, issues)) return issues;
  const main = { title, claims: issues.length > 0 ? rest : drafted };
  return [issueOf(main, subjects, ids), ...issues];
}

/** Returns whether a claim is about one of the issues. The command `say` shows no other claims. */
const isPlaced = ({ claim }: DraftedClaim, issues: readonly Issue[]): boolean =>
  issues.some(({ id }) => claim.about.includes(id));

/** Turns a theme into an issue, links its claims to the issue, and uses the first claim as the summary. */
function issueOf({ title, claims }: Theme, subjects: Subjects, ids: Ids): Issue {
  const id = ids.take(title, 'issue');
  const named = [...new Set(claims.flatMap(({ claim }) => claim.about))];
  for (const { claim } of claims) claim.about.push(id);
  const { claim } = claims[0] as DraftedClaim;
  const lists = (['people', 'organizations', 'places'] as const).flatMap((kind) => {
    const list = named.filter((one) => subjects.kindOf(one) === kind);
    return list.length > 0 ? [[kind, list]] : [];
  });
  return {
    id,
    title,
    summary: {
      text: claim.text,
      claims: [claim.id],
      ...acceptances('hardened-summary', claim.text, claim.standing),
    },
    ...Object.fromEntries(lists),
    ...BY_RULES,
    ...acceptances('hardened-title', title, claim.standing, 'title'),
  };
}

/** Returns the headings of a text, each as a theme with the claims under it. */
function headings(drafted: readonly DraftedClaim[], { sentences, text }: Reading): Theme[] {
  const bySection = groupedBy(drafted, ({ claim }) => claim.at.split('.')[0]);
  return sentences
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ at, start, end }) => {
      const claims = bySection.get(at);
      const title = text.slice(start, end).replace(/\s+/gu, ' ').trim();
      return claims && title !== '' ? [{ title, claims }] : [];
    });
}

/** Returns the labels at the beginning of bullets ('Trade: the ministers will ...'), each with its claims. */
function leadWords(drafted: readonly DraftedClaim[], { text }: Reading): Theme[] {
  const themes = new Map<string, DraftedClaim[]>();
  let label: string | undefined;
  for (const one of drafted) {
    const { kind, at, start, end } = one.extract.passage.sentence;
    if (kind !== 'bullet') continue;
    if (at.endsWith('.s1')) label = LEAD_WORDS.exec(text.slice(start, end))?.[1];
    if (label !== undefined) addTo(themes, label.replace(/\s+/gu, ' '), one);
  }
  return [...themes].map(([title, claims]) => ({ title, claims }));
}
