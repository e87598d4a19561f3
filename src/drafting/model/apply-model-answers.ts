import type { BriefingFile, Claim, Statement } from '../../briefing/file/schema.js';
import { statementsOfIssue } from '../../briefing/file/statements.js';
import { accepted } from './accepted.js';
import type { AnsweredPart } from './brief/answered-part.js';
import { withFullNames } from './brief/full-names.js';
import { introducedBy } from './brief/introduced.js';
import { leadOf, openOf } from './brief/lead-and-open.js';
import { addTraps } from './brief/traps.js';
import type { ProposalChecks } from './check-proposals.js';
import { type DraftClaim, draftClaims } from './draft-claims.js';
import type { Entities, Proposed } from './entities.js';
import { issuesOf } from './issues.js';
import { positionsOf } from './positions.js';
import { connected, renamedBy, withReferences } from './references.js';
import { gapsOf, resolvedParts, statementOf } from './statements.js';

/**
 * Inserts the parts of a model's answers that passed the checks into a rule-based draft, and marks them as proposed by
 * the model.
 *
 * @returns a file in which the rules of `validate` find no errors, just as in the rule-based draft
 */
export async function applyModelAnswers(
  base: BriefingFile,
  parts: readonly AnsweredPart[],
  entities: Entities,
  checks: ProposalChecks,
  mark: Proposed,
): Promise<BriefingFile> {
  const placed = draftClaims(base, parts);
  if (!placed.some(({ key }) => key !== undefined)) return base;
  const renamed = renamedBy(placed);
  const claims = placed.map((one) => connected(one, entities, renamed));
  const resolved = resolvedParts(
    parts,
    placed.map((one, index) => ({ ...one, claim: claims[index] as Claim })),
  );
  const file = withReferences(base, renamed);
  const lead = leadOf(resolved);
  const inLead = new Set(lead.flatMap((sentence) => sentence.claims));
  const added = issuesOf(
    resolved,
    claims.filter(({ id }) => inLead.has(id)),
    entities,
    mark,
  );
  const issues = added.length === 0 ? file.issues : mergedIssues(file, added, claims);
  const isIntroduced = introducedBy(sentencesIn(lead, added), {
    ...file,
    people: entities.people,
    organizations: entities.organizations,
  });
  const open = openOf(resolved);
  const positions = await positionsOf(resolved, issues, entities, checks, mark);
  await addTraps(resolved, checks, isIntroduced);
  const asked = (await gapsOf(resolved, checks, mark)).filter(({ question }) => isIntroduced(question));
  // A brief shows only the first few questions, so those for readers come before those for the reviewer.
  const gaps = [
    ...asked,
    ...gapsAbout(file, issues, claims).filter((gap) => asked.length === 0 || !quotes(gap)),
    ...doubts(placed, claims, mark),
  ];
  const brief = isParagraph(lead)
    ? withFullNames({ summary: lead, issues, open, people: file.people })
    : { summary: lead.length > 0 ? lead : file.summary, issues, open, people: file.people };
  return accepted(
    withUsed(
      {
        ...file,
        ...brief,
        title: headlineOf(parts) ?? file.title,
        claims,
        positions: numbered('p', [...positions, ...positionsFromRules(file, positions, issues, claims)]),
        gaps: numbered('g', gaps),
      },
      entities,
    ),
  );
}

/** Returns the headline for the first part of the text, if it passed the checks. */
function headlineOf([first]: readonly AnsweredPart[]): string | undefined {
  const title = first?.brief.title;
  return title?.reasons.length === 0 ? title.text.replace(/\.$/, '') : undefined;
}

const isParagraph = (lead: readonly Statement[]): boolean => lead.some(({ continues }) => continues);

/** Returns the sentences of the brief in the model's words. Returns none if the lead is only a list of claims. */
const sentencesIn = (lead: readonly Statement[], issues: BriefingFile['issues']): string[] =>
  isParagraph(lead) ? [...lead, ...issues.flatMap(statementsOfIssue)].map(({ text }) => text) : [];

/** Asks the reviewer about each claim to which the model gives a firmer standing than the rules do. */
const doubts = (placed: readonly DraftClaim[], claims: readonly Claim[], mark: Proposed) =>
  placed.flatMap(({ doubt }, index) => {
    const claim = claims[index];
    return doubt === undefined || claim === undefined
      ? []
      : [
          {
            about: claim.about,
            question: `How certain is this? “${claim.text}” (${doubt})`,
            reason: 'ambiguous' as const,
            claims: [claim.id],
            ...mark,
          },
        ];
  });

const numbered = <Entry extends object>(letter: string, entries: readonly Entry[]) =>
  entries.map((entry, index) => ({ ...entry, id: `${letter}${index + 1}` }));

/**
 * Returns the model's issues, followed by the main rule-based issue if some claims belong to no other issue. Also
 * updates which issues the claims are about.
 */
function mergedIssues({ issues }: BriefingFile, added: BriefingFile['issues'], claims: Claim[]) {
  const own = new Set(added.map(({ id }) => id));
  const old = new Set(issues.map(({ id }) => id));
  const main = issues[0];
  let isNeeded = false;
  for (const claim of claims) {
    claim.about = claim.about.filter((id) => !old.has(id));
    if (claim.about.some((id) => own.has(id)) || main === undefined) continue;
    claim.about.push(main.id);
    isNeeded = true;
  }
  return main !== undefined && isNeeded ? [...added, mainIssue(main, claims)] : added;
}

/** Returns the main rule-based issue without sentences from the article, and with a remaining claim as its summary. */
function mainIssue({ details: _, ...main }: BriefingFile['issues'][number], claims: readonly Claim[]) {
  const [first] = claims.filter(({ about }) => about.includes(main.id));
  return first === undefined ? main : { ...main, summary: statementOf(first) };
}

/** Returns the positions that only the rules found, each under an issue that its claims are about. */
function positionsFromRules(
  file: BriefingFile,
  positions: readonly Omit<BriefingFile['positions'][number], 'id'>[],
  issues: BriefingFile['issues'],
  claims: readonly Claim[],
) {
  return file.positions.flatMap((position) => {
    const isKnown = positions.some(
      ({ whose, claims: own }) => whose === position.whose && own.some((id) => position.claims.includes(id)),
    );
    const about = claims.filter(({ id }) => position.claims.includes(id)).flatMap((claim) => claim.about);
    const issue = issues.find(({ id }) => about.includes(id));
    return isKnown || issue === undefined ? [] : [{ ...position, issue: issue.id }];
  });
}

/**
 * Returns whether a question quotes a claim ('When? “…”'). Such a question is dropped if the model asks any questions.
 */
const quotes = ({ question }: BriefingFile['gaps'][number]): boolean => question.endsWith('”');

/** Removes deleted issues from the topics of gaps. A gap without any topic left gets the topics of its claims. */
function gapsAbout(file: BriefingFile, issues: BriefingFile['issues'], claims: readonly Claim[]) {
  const removed = new Set(
    file.issues.map(({ id }) => id).filter((id) => !issues.some((one) => one.id === id)),
  );
  return file.gaps.map((gap) => {
    const about = gap.about.filter((id) => !removed.has(id));
    const subjects = claims.filter(({ id }) => gap.claims?.includes(id)).flatMap((claim) => claim.about);
    return { ...gap, about: about.length > 0 ? about : [...new Set([...subjects, issues[0]?.id ?? ''])] };
  });
}

/** Adds people and organizations that a model introduced, if a claim or position refers to them. */
function withUsed(file: BriefingFile, entities: Entities): BriefingFile {
  const known = new Set([...file.people, ...file.organizations].map(({ id }) => id));
  const named = new Set([
    ...file.positions.map(({ whose }) => whose),
    ...file.claims.flatMap(({ attribution }) => (attribution.by === 'party' ? [attribution.party] : [])),
    ...file.claims.flatMap(({ about }) => about),
  ]);
  const isNew = ({ id }: { readonly id: string }) => !known.has(id) && named.has(id);
  return {
    ...file,
    people: [...file.people, ...entities.people.filter(isNew)],
    organizations: [...file.organizations, ...entities.organizations.filter(isNew)],
  };
}
