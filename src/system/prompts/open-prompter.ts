import { drawsColor, drawsUnicode, wantsAccessible } from '../config/settings.js';
import type { Io } from '../io.js';
import type { Prompter, PromptLook } from './prompter.js';

/**
 * The prompts for this reader. Inquirer is only loaded for menus, and the lines only for lines: each costs more than
 * every other part of a start.
 *
 * @param look what the command line says of it
 */
export async function openPrompter(io: Io, look: PromptLook = {}): Promise<Prompter> {
  if (look.accessible ?? wantsAccessible(io))
    return (await import('./line-prompts.js')).linePrompter(io.stdout);
  const { inquirerPrompter } = await import('./prompts.js');
  return inquirerPrompter({
    color: look.color ?? drawsColor(io, undefined),
    unicode: look.unicode ?? drawsUnicode(io, undefined),
  });
}
