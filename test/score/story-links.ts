import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repliesTable } from './stories.js';

/**
 * Returns a Markdown table that compares an assistant's links between the texts of stories with the links of the rules.
 * Also returns the differences from the labels in stories that authors of rules may look at.
 *
 * @param folder a folder of files that `briefing draft --into --requests` wrote, with the replies filled in; the file
 * for the second text of a story is NAME.2.json (default: the recorded replies)
 */
export async function linkTable(
  heldOut: boolean,
  folder?: string,
): Promise<{ readonly lines: readonly string[]; readonly differences: readonly string[] }> {
  const own = folder === undefined ? undefined : pathToFileURL(`${resolve(folder)}/`);
  const { rows, differences } = await repliesTable(heldOut, own);
  const title = heldOut ? 'links of held-out stories' : 'links of stories';
  const lines = [`| ${title} | by rules | with an assistant's replies |`, '|---|---|---|'];
  return { lines: [...lines, ...rows.map((row) => `| ${row.join(' | ')} |`)], differences };
}
