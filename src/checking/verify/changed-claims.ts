import type { Briefing } from '../../briefing/briefing.js';
import { type Change, changedAddress } from '../../briefing/changes/read-changes.js';
import { addressParts } from '../../briefing/entities/entity.js';
import { type ReadStoredText, storedTexts } from '../../briefing/stored-texts.js';
import type { Finding as Spotted } from '../../json/problem.js';
import { readInput } from '../../reading/input/index.js';
import type { Finding } from '../finding.js';
import { verify } from './verify.js';

/**
 * Checks changed claims against the source texts that are stored next to the briefing. Unreadable or changed texts are
 * skipped; `validate` reports them.
 *
 * @param after the briefing after the changes
 */
export async function changedClaimFindings(
  after: Briefing,
  changes: readonly Change[],
  read: ReadStoredText,
): Promise<Spotted[]> {
  const changed = new Set(changes.flatMap((change) => claimOf(change) ?? []));
  const wanted = new Set(
    after.claims([...changed].filter((id) => after.kindOf(id) === 'claims')).map(({ source }) => source),
  );
  if (wanted.size === 0) return [];
  const { texts } = storedTexts(
    after.all('sources').filter(({ id }) => wanted.has(id)),
    read,
  );
  const found: Finding[] = [];
  for (const { source, name, bytes, isSame } of texts)
    if (isSame) found.push(...(await verify(after, source, await readInput(bytes, { name }))).findings);
  return found.filter(({ claim }) => claim !== undefined && changed.has(claim)).map(spotted);
}

function claimOf(change: Change): string | undefined {
  const address = addressParts(changedAddress(change));
  return address?.kind === 'claims' && !('remove' in change) ? address.id : undefined;
}

/** Reports a question as a warning, since a question must not prevent a change from being written. */
const spotted = ({ kind, severity, pointer, message, remedy }: Finding): Spotted => ({
  severity: severity === 'error' ? 'error' : 'warning',
  rule: kind,
  pointer,
  message,
  remedy,
});
