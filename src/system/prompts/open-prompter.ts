import { drawsColor, drawsUnicode, wantsAccessible } from '../config/settings.js';
import type { Io } from '../io.js';
import type { Prompter, PromptLook } from './prompter.js';

/**
 * Opens the prompts that suit this user. Menus and plain lines are imported separately, since each takes
 * longer to load than the rest of the program.
 *
 * @param look the options of the command line
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
