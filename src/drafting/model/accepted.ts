import type { BriefingFile } from '../../briefing/file/schema.js';
import { isRemark } from '../../briefing/remark.js';
import { type Standing, softest } from '../../briefing/standing.js';
import { acceptances } from '../claims/claims.js';

/** The reason for accepting a model's sentence that is firmer than its softest claim; see `firmerThanClaims`. */
const BY_PARTS = 'each part is as soft as the claims that it repeats';

/**
 * Updates the acceptances of a draft after its claims have changed. Sentences that are now firmer than their claims are
 * accepted, and acceptances that are no longer needed are removed.
 */
export function accepted(file: BriefingFile): BriefingFile {
  const standings = new Map(file.claims.map(({ id, standing }) => [id, standing]));
  const softestOf = (ids: readonly string[]): Standing =>
    softest(ids.flatMap((id) => standings.get(id) ?? [])) ?? 'stated';
  const texts = new Set(file.claims.map(({ text }) => text));
  const isOfClaims = (text: string): boolean => texts.has(text);
  const statement = <One extends { text: string; claims: string[] }>(one: One): One => ({
    ...without(one),
    ...acceptances(
      'hardened-summary',
      one.text,
      softestOf(one.claims),
      'sentence',
      isOfClaims(one.text) ? undefined : BY_PARTS,
    ),
  });
  return {
    ...file,
    summary: file.summary.map(statement),
    ...(file.open && {
      open: file.open.map((one) => (isRemark(one.text) ? one : statement(one))),
    }),
    issues: file.issues.map((issue) => ({
      ...without(issue),
      summary: statement(issue.summary),
      ...(issue.details && { details: issue.details.map(statement) }),
      ...acceptances('hardened-title', issue.title, softestOf(issue.summary.claims), 'title'),
    })),
    events: file.events.map((event) => ({
      ...without(event),
      ...acceptances('hardened-title', event.title, softestOf(event.claims), 'title'),
    })),
    positions: file.positions.map((position) => ({
      ...without(position),
      ...acceptances('hardened-position', position.text, softestOf(position.claims), 'phrase'),
    })),
  };
}

function without<Entry extends object>(entry: Entry): Entry {
  const { accept: _accept, ...rest } = entry as Entry & { accept?: unknown };
  return rest as Entry;
}
