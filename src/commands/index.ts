import type { AddCommand } from '../cli/command.js';
import { addAgenda } from './read/agenda.js';
import { addIssue } from './read/issue.js';
import { addOverview } from './read/overview.js';
import { addComplete } from './setup/complete.js';

/** What each command does, in the order in which the help lists the commands. */
export const SUMMARIES = {
  guide: 'take a step-by-step tour of the briefing',
  progress: 'show your progress in the tour',
  overview: 'show the brief: what matters, what not to say, what to ask',
  agenda: 'show the issues as a table: who wants what, and how sure the source is',
  issue: 'show one issue in full',
  who: "show who's who: people and organizations, and what they want and say",
  people: 'show only the people, including unnamed ones',
  places: 'show the places, and where they are mentioned',
  itinerary: 'show the trip: stops, talks, participants, and what is not confirmed',
  timeline: 'show past, current and planned events',
  say: 'show what may be said about each issue, and how',
  claims: 'list all claims: who says what, how sure they are, and where the source says it',
  compare: 'show several sources side by side: who reports what, and where they differ',
  changes: 'show what the newest source changed: standings, numbers, new claims',
  gaps: 'list open questions, and whom to ask',
  positions: 'show who takes which position on which issue',
  search: 'search the briefing for words',
  read: 'show a text with its voices and hedges marked',
  verify: 'check the briefing against its source text',
  check: 'check your own sentences against the briefing',
  validate: 'report all problems in a briefing file',
  diff: 'show how the meaning of a briefing changed between two versions',
  book: 'write the whole briefing as one document to hand out',
  open: 'open the whole briefing as a page in your browser',
  format: 'put briefing files into the standard order and layout',
  schema: 'print the JSON Schema of briefing files',
  draft: 'make a briefing from an article, using rules',
  review: 'review a draft with single keystrokes; each claim is shown below its sentence',
  new: 'write a briefing file to fill in, or an example',
  edit: 'edit a briefing file in your editor; the file is checked before it is saved',
  apply: 'apply a set of changes to a file, all or nothing',
  list: 'list the briefings that can be read by id',
  add: 'save a briefing so that it can be read by id',
  remove: 'delete one of your own briefings',
  use: 'set the default briefing',
  mcp: 'serve briefings to an assistant (Model Context Protocol)',
  config: 'show and change your settings',
  completion: 'print a Tab completion script for your shell',
  complete: 'print candidates at the cursor, for shells',
  help: 'show help for a command or on a topic',
};

export type CommandName = keyof typeof SUMMARIES;

/** Everyday commands are loaded at every start; the others are loaded when they are used. */
export const LOADERS: Readonly<Record<CommandName, () => Promise<AddCommand>>> = {
  guide: async () => (await import('./guide/guide.js')).addGuide,
  progress: async () => (await import('./guide/progress.js')).addProgress,
  overview: async () => addOverview,
  agenda: async () => addAgenda,
  issue: async () => addIssue,
  who: async () => (await import('./read/who.js')).addWho,
  people: async () => (await import('./read/people.js')).addPeople,
  places: async () => (await import('./read/places.js')).addPlaces,
  itinerary: async () => (await import('./read/itinerary.js')).addItinerary,
  timeline: async () => (await import('./read/timeline.js')).addTimeline,
  say: async () => (await import('./read/say.js')).addSay,
  claims: async () => (await import('./read/claims.js')).addClaims,
  compare: async () => (await import('./read/compare.js')).addCompare,
  changes: async () => (await import('./read/changes.js')).addChanges,
  gaps: async () => (await import('./read/gaps.js')).addGaps,
  positions: async () => (await import('./read/positions.js')).addPositions,
  search: async () => (await import('./read/search.js')).addSearch,
  read: async () => (await import('./author/read.js')).addRead,
  verify: async () => (await import('./check/verify.js')).addVerify,
  check: async () => (await import('./check/check.js')).addCheck,
  validate: async () => (await import('./check/validate.js')).addValidate,
  diff: async () => (await import('./check/diff.js')).addDiff,
  book: async () => (await import('./read/book.js')).addBook,
  open: async () => (await import('./read/open.js')).addOpen,
  format: async () => (await import('./check/format.js')).addFormat,
  schema: async () => (await import('./check/schema.js')).addSchema,
  draft: async () => (await import('./author/draft.js')).addDraft,
  review: async () => (await import('./author/review.js')).addReview,
  new: async () => (await import('./author/new.js')).addNew,
  edit: async () => (await import('./author/edit.js')).addEdit,
  apply: async () => (await import('./author/apply.js')).addApply,
  list: async () => (await import('./library/list.js')).addList,
  add: async () => (await import('./library/add.js')).addAdd,
  remove: async () => (await import('./library/remove.js')).addRemove,
  use: async () => (await import('./library/use.js')).addUse,
  mcp: async () => (await import('./setup/mcp.js')).addMcp,
  config: async () => (await import('./setup/config.js')).addConfig,
  completion: async () => (await import('./setup/completion.js')).addCompletion,
  complete: async () => addComplete,
  help: async () => (await import('./setup/help.js')).addHelp,
};

/** Shells call this command, but users do not. */
export const HIDDEN: CommandName = 'complete';

/** The names of all commands, in the order in which the help lists them. */
export const COMMAND_NAMES = Object.keys(SUMMARIES) as readonly CommandName[];
