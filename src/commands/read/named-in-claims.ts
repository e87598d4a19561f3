import { claims, makeClaims } from '../../answers/read/claims/claims.js';
import { hasName } from '../../answers/shared/voiced.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Resolution } from '../../briefing/entities/find.js';
import type { Claim } from '../../briefing/file/schema.js';
import type { Runtime } from '../../cli/context.js';
import { destinationOf } from '../../cli/deliver.js';
import { present } from '../../cli/present.js';
import { remark } from '../../system/io.js';

/**
 * If a name has no entry, shows the claims that mention it, or whose unnamed voice has that name. Drafts often have no
 * entry for names such as 'Democrats'. For JSON and CSV, which programs read, nothing is shown, and the caller reports
 * the error.
 *
 * @param resolution the result of looking up the name
 * @returns false, without showing anything, if the name resembles that of an entry or no claim contains it
 */
export async function showNamedInClaims(
  runtime: Runtime,
  briefing: Briefing,
  ref: string,
  resolution: Resolution<unknown>,
): Promise<boolean> {
  const { format } = destinationOf(runtime.options());
  if (format === 'json' || format === 'csv') return false;
  if (!('near' in resolution) || resolution.near.length > 0 || resolution.elsewhere) return false;
  const naming = briefing.all('claims').filter((claim) => isNamed(ref, claim));
  if (naming.length === 0) return false;
  await present(runtime, claims, makeClaims(briefing, naming), briefing);
  remark(runtime.io, `'${ref}' has no entry in this briefing; these claims mention it`);
  return true;
}

/** Returns whether the text or the unnamed voice of a claim contains a name, which must have a letter or digit. */
const isNamed = (ref: string, { text, attribution }: Claim): boolean =>
  /[\p{L}\p{N}]/u.test(ref) &&
  (hasName(text, ref) || (attribution.by === 'unnamed' && hasName(attribution.label ?? '', ref)));
