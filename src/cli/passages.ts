import type { Briefing } from '../briefing/briefing.js';
import type { Claim } from '../briefing/file/schema.js';
import type { Runtime } from './context.js';
import type { PassageFor } from './kept-texts.js';

/**
 * Finds the sentences of claims in the texts stored with the briefing in use.
 *
 * @returns undefined if no text is stored
 */
export async function passageFinder(
  runtime: Runtime,
  briefing: Briefing,
  claims: readonly Claim[],
): Promise<PassageFor | undefined> {
  if (briefing.all('sources').every(({ text }) => text === undefined)) return undefined;
  const { keptPassages } = await import('./kept-texts.js');
  return keptPassages(runtime, briefing, claims);
}
