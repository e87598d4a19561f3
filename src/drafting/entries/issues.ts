import type { Issue } from '../../briefing/file/schema.js';
import type { Reading } from '../../reading/reading.js';
import { addTo } from '../../text/grouped-by.js';
import { acceptances, type DraftedClaim } from '../claims/claims.js';
import { BY_RULES, type Ids } from '../ids.js';
import type { Subjects } from './subjects.js';
import { type Theme, themesOf } from './themes.js';

/** The maximum number of issues; readers cannot take in more. */
const MAX_ISSUES = 10;

const LEAD_WORDS = /^(\p{Lu}[^:.!?]{2,58}):\s+\S/u;

/** Groups the claims of a draft by issue, so that every claim is about something. */
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
  // The main issue is the article itself: it has the lead and all claims that belong to no other issue.
  const rest = drafted.filter((one, index) => index === 0 || !isPlaced(one, issues));
  if (labeled.length > 1 && rest.length === 1 && isPlaced(rest[0] as DraftedClaim, issues)) return issues;
  const main = { title, claims: issues.length > 0 ? rest : drafted };
  return [issueOf(main, subjects, ids), ...issues];
}

/** Whether a claim is about an issue: `say` goes by issues, so that it omits claims about people and places alone. */
const isPlaced = ({ claim }: DraftedClaim, issues: readonly Issue[]): boolean =>
  issues.some(({ id }) => claim.about.includes(id));

/** Turns a theme into an issue, links its claims to the issue, and uses the first claim as the summary. */
function issueOf({ title, claims }: Theme, subjects: Subjects, ids: Ids): Issue {
  const id = ids.take(title, 'issue');
  for (const { claim } of claims) claim.about.push(id);
  const { claim } = claims[0] as DraftedClaim;
  const named = [...new Set(claims.flatMap((one) => one.claim.about))].filter((one) => one !== id);
  const lists = (['people', 'organizations', 'places'] as const).map((kind) => [
    kind,
    named.filter((one) => subjects.kindOf(one) === kind),
  ]);
  const titleAccept = acceptances('hardened-title', title, claim.standing, 'title').accept;
  return {
    id,
    title,
    summary: {
      text: claim.text,
      claims: [claim.id],
      ...acceptances('hardened-summary', claim.text, claim.standing),
    },
    ...Object.fromEntries(lists.filter(([, list]) => (list?.length ?? 0) > 0)),
    ...BY_RULES,
    ...(titleAccept && { accept: titleAccept }),
  };
}

/** The headings of a text and the claims under each. */
function headings(drafted: readonly DraftedClaim[], { sentences, text }: Reading): Theme[] {
  const bySection = new Map<string, DraftedClaim[]>();
  for (const one of drafted) {
    const [section = ''] = one.claim.at.split('.');
    addTo(bySection, section, one);
  }
  return sentences
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ at, start, end }) => {
      const claims = bySection.get(at);
      const title = text.slice(start, end).replace(/\s+/gu, ' ').trim();
      return claims && title !== '' ? [{ title, claims }] : [];
    });
}

/** Bullets that begin with their topic: 'Trade: the ministers will ...', with all the sentences of each. */
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
