import { makeReviewSummary, reviewSummary } from '../../../answers/author/review-summary.js';
import { counted } from '../../../answers/shared/inlines.js';
import type { BriefingFile } from '../../../briefing/file/schema.js';
import type { Runtime } from '../../../cli/context.js';
import { renderOptions } from '../../../cli/deliver.js';
import { fileToChange } from '../../../cli/library.js';
import { readBriefing } from '../../../cli/load-briefing.js';
import { present } from '../../../cli/present.js';
import { openIn } from '../../../drafting/review/accept.js';
import { type Check, checkByRules, joined } from '../../../drafting/review/findings.js';
import { claimFrom, type Item } from '../../../drafting/review/items.js';
import { nameDoubts } from '../../../drafting/review/names/doubts.js';
import { type Review, startReview } from '../../../drafting/review/state/state.js';
import type { ReviewText } from '../../../drafting/review/text.js';
import { voiceDoubts } from '../../../drafting/review/voices/doubts.js';
import { wordingDoubts } from '../../../drafting/review/wording/doubts.js';
import { NotFound, UsageError } from '../../../errors.js';
import { isInteractive } from '../../../system/io.js';
import { clean } from '../../../text/clean.js';
import { shellFile } from '../../../text/shell.js';
import { editFile } from '../edit-loop.js';
import type { ReviewOptions } from './options.js';
import { keepPlace, keptPassed, keptPlace } from './place.js';
import { errorsIn, errorWords } from './screen.js';
import { Session } from './session.js';
import { textsToReview } from './texts-to-review.js';

/**
 * Runs `briefing review`.
 *
 * @param named a file, or the id of one of the user's briefings
 * @throws Unreadable, Unwritable; NotFound if there is no claim at or after the place of `--from`;
 *   UsageError without a terminal
 */
export async function reviewFile(runtime: Runtime, named: string, options: ReviewOptions): Promise<void> {
  const { io } = runtime;
  const path = fileToChange(io, named);
  const { file } = await readBriefing(io, path);
  const { text, check, remarks } = await textsToReview(io, path, file);
  const textFindings = await check.of(file);
  const checkEntries = checkWith(text);
  const findings = joined(checkEntries(file), textFindings);
  if (options.summary) return present(runtime, reviewSummary, makeReviewSummary(file, findings, path));
  const scope = {
    ...(options.only ? { only: [options.only] } : {}),
    ...(options.flagged ? { flagged: new Set(findings.keys()) } : {}),
  };
  const from = options.from === undefined ? undefined : placed(claimFrom(file, options.from), options.from);
  const checkText = (now: BriefingFile) => check.of(now);
  const isAscii = !renderOptions(runtime).unicode;
  const rows = io.stdout.rows ? { rows: io.stdout.rows } : {};
  const tools = { check: checkEntries, text, checkText, isAscii, ...rows };
  const begin = startReview(file, scope, tools, textFindings);
  if (!isInteractive(io))
    throw new UsageError(
      `cannot review: there is no terminal (${counted(openIn(begin).length, 'entry is', 'entries are')} open; run briefing review ${shellFile(path)} in a terminal, or add --summary to count them)`,
    );
  const isWhole = options.only === undefined && options.flagged === undefined;
  const at = from ?? (isWhole ? keptPlace(io, file) : undefined) ?? begin.at;
  await session(runtime, path, { ...begin, at, passed: keptPassed(io, file), said: remarks[0] });
}

/** Combines the rules of `validate` with the questions about names, voices and wording. */
const checkWith =
  (text: ReviewText): Check =>
  (file) =>
    [nameDoubts, voiceDoubts, wordingDoubts]
      .map((doubts) => doubts(file, text))
      .reduce(joined, checkByRules(file));

function placed(item: Item | undefined, place: string): Item {
  if (item === undefined)
    throw new NotFound(`there is no claim at ${place} or after it (briefing claims lists them)`);
  return item;
}

async function session(runtime: Runtime, path: string, begin: Review): Promise<void> {
  const { io } = runtime;
  const { color, unicode } = renderOptions(runtime);
  const look = { color, unicode };
  const prompter = await io.prompter(look);
  const edit = () => editFile(runtime, path);
  const desk = { io, path, prompter, look: prompter.redraws ? look : { ...look, color: false }, edit };
  const running = new Session(desk, begin);
  try {
    const { review, changes } = await running.run();
    io.stdout.write(`${farewell(review, changes, path)}\n`);
  } finally {
    await keepPlace(io, begin.file, running.kept);
  }
}

function farewell(review: Review, changes: number, path: string): string {
  const open = openIn(review).length;
  const file = shellFile(path);
  const errors = errorsIn(review);
  const reviewed = errors === 0 ? 'everything is reviewed' : errorWords(errors);
  const state = open === 0 ? reviewed : counted(open, 'entry is open', 'entries are open');
  const next = open === 0 ? `briefing overview -b ${file}` : `briefing review ${file}`;
  return [`${counted(changes, 'change')} written; ${state}.`, `Next: ${next}`].map(clean).join('\n');
}
