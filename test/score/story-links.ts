/**
 * Measures the links that an assistant proposed for stories, beside those of the rules, and prints a table in Markdown.
 *
 *     npx tsx test/score/story-links.ts [--held-out] [--replies FOLDER] [--differences]
 *
 * FOLDER has files as `briefing draft --into --requests` writes them, with the replies filled in: NAME.2.json for the
 * second text of a story, NAME.3.json for the third. --differences lists the wrong and missing links of stories that
 * authors of rules may look at.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { repliesTable } from './stories.js';

const { values } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    replies: { type: 'string' },
    differences: { type: 'boolean', default: false },
  },
});

const folder = values.replies === undefined ? undefined : pathToFileURL(`${resolve(values.replies)}/`);
const { rows, differences } = await repliesTable(values['held-out'], folder);
const lines = ['| links | by rules | with the replies |', '|---|---|---|'];
for (const row of rows) lines.push(`| ${row.join(' | ')} |`);
process.stdout.write(`${[...lines, ...(values.differences ? ['', ...differences] : [])].join('\n')}\n`);
