import type { Claim } from '../../briefing/file/schema.js';
import { otherFigures } from '../../checking/meaning/compare/figures.js';
import { otherNames } from '../../checking/meaning/compare/names.js';
import type { Meaning } from '../../checking/meaning/meaning.js';
import { hardened } from '../../checking/rules/overstatement/detect-overstatement.js';
import type { SourceText } from '../../checking/verify/read-source.js';
import type { Proposal } from './proposals.js';

/**
 * A soft claim stated as a fact, as nobody may say it. Kept only if it is firmer than the claim and has no names or
 * numbers besides those of its sentence, since a warning about a statement that nobody would make is useless.
 */
export function checkedFact(
  { asFact, standing, text }: Proposal,
  fact: Meaning | undefined,
  source: SourceText,
  at: string,
): Pick<Claim, 'asFact'> {
  const index = source.indexOf(at);
  const sentence = index === undefined ? undefined : source.meanings[index];
  if (asFact === '' || asFact === text || standing === 'stated' || fact === undefined || !sentence) return {};
  if (standing !== 'assumed' && hardened(asFact, standing) === undefined) return {};
  const others = [...otherFigures(fact, sentence), ...otherNames(fact, sentence, source.book)];
  return others.length > 0 ? {} : { asFact };
}
