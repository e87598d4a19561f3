import type { AddCommand } from '../cli/command.js';
import { addAgenda } from './read/agenda.js';
import { addIssue } from './read/issue.js';
import { addOverview } from './read/overview.js';

/** A line in the program's help, and a lazy import of the command. */
export interface Listed {
  readonly summary: string;
  readonly hidden?: true;
  load(): Promise<AddCommand>;
}

/**
 * All commands by name, in the order in which the help lists them. Everyday commands are loaded at every start; the
 * others are loaded when they are used.
 */
export const COMMANDS: Readonly<Record<string, Listed>> = {
  guide: {
    summary: 'take a step-by-step tour of the briefing',
    load: async () => (await import('./guide/guide.js')).addGuide,
  },
  progress: {
    summary: 'show your progress in the tour',
    load: async () => (await import('./guide/progress.js')).addProgress,
  },
  overview: {
    summary: 'show the brief: what matters, what not to say, what to ask',
    load: async () => addOverview,
  },
  agenda: {
    summary: 'show the issues as a table: who wants what, and how sure the source is',
    load: async () => addAgenda,
  },
  issue: {
    summary: 'show one issue in full',
    load: async () => addIssue,
  },
  who: {
    summary: "show who's who: people and organizations, and what they want and say",
    load: async () => (await import('./read/who.js')).addWho,
  },
  people: {
    summary: 'show only the people, including unnamed ones',
    load: async () => (await import('./read/people.js')).addPeople,
  },
  places: {
    summary: 'show the places, and where they are mentioned',
    load: async () => (await import('./read/places.js')).addPlaces,
  },
  itinerary: {
    summary: 'show the trip: stops, talks, participants, and what is not confirmed',
    load: async () => (await import('./read/itinerary.js')).addItinerary,
  },
  timeline: {
    summary: 'show past, current and planned events',
    load: async () => (await import('./read/timeline.js')).addTimeline,
  },
  say: {
    summary: 'show what may be said about each issue, and how',
    load: async () => (await import('./read/say.js')).addSay,
  },
  claims: {
    summary: 'list all claims: who says what, how sure they are, and where the source says it',
    load: async () => (await import('./read/claims.js')).addClaims,
  },
  compare: {
    summary: 'show several sources side by side: who reports what, and where they differ',
    load: async () => (await import('./read/compare.js')).addCompare,
  },
  changes: {
    summary: 'show what the newest source changed: standings, numbers, new claims',
    load: async () => (await import('./read/changes.js')).addChanges,
  },
  gaps: {
    summary: 'list open questions, and whom to ask',
    load: async () => (await import('./read/gaps.js')).addGaps,
  },
  positions: {
    summary: 'show who takes which position on which issue',
    load: async () => (await import('./read/positions.js')).addPositions,
  },
  search: {
    summary: 'search the briefing for words',
    load: async () => (await import('./read/search.js')).addSearch,
  },
  read: {
    summary: 'show a text with its voices and hedges marked',
    load: async () => (await import('./author/read.js')).addRead,
  },
  verify: {
    summary: 'check the briefing against its source text',
    load: async () => (await import('./check/verify.js')).addVerify,
  },
  check: {
    summary: 'check your own sentences against the briefing',
    load: async () => (await import('./check/check.js')).addCheck,
  },
  validate: {
    summary: 'report all problems in a briefing file',
    load: async () => (await import('./check/validate.js')).addValidate,
  },
  diff: {
    summary: 'show how the meaning of a briefing changed between two versions',
    load: async () => (await import('./check/diff.js')).addDiff,
  },
  book: {
    summary: 'write the whole briefing as one document to hand out',
    load: async () => (await import('./read/book.js')).addBook,
  },
  open: {
    summary: 'open the whole briefing as a page in your browser',
    load: async () => (await import('./read/open.js')).addOpen,
  },
  format: {
    summary: 'put briefing files into the standard order and layout',
    load: async () => (await import('./check/format.js')).addFormat,
  },
  schema: {
    summary: 'print the JSON Schema of briefing files',
    load: async () => (await import('./check/schema.js')).addSchema,
  },
  draft: {
    summary: 'make a briefing from an article, using rules',
    load: async () => (await import('./author/draft.js')).addDraft,
  },
  review: {
    summary: 'review a draft with single keystrokes; each claim is shown below its sentence',
    load: async () => (await import('./author/review.js')).addReview,
  },
  new: {
    summary: 'write a briefing file to fill in, or an example',
    load: async () => (await import('./author/new.js')).addNew,
  },
  edit: {
    summary: 'edit a briefing file in your editor; the file is checked before it is saved',
    load: async () => (await import('./author/edit.js')).addEdit,
  },
  apply: {
    summary: 'apply a set of changes to a file, all or nothing',
    load: async () => (await import('./author/apply.js')).addApply,
  },
  list: {
    summary: 'list the briefings that can be read by id',
    load: async () => (await import('./library/list.js')).addList,
  },
  add: {
    summary: 'save a briefing so that it can be read by id',
    load: async () => (await import('./library/add.js')).addAdd,
  },
  remove: {
    summary: 'delete one of your own briefings',
    load: async () => (await import('./library/remove.js')).addRemove,
  },
  use: {
    summary: 'set the default briefing',
    load: async () => (await import('./library/use.js')).addUse,
  },
  mcp: {
    summary: 'serve briefings to an assistant (Model Context Protocol)',
    load: async () => (await import('./setup/mcp.js')).addMcp,
  },
  config: {
    summary: 'show and change your settings',
    load: async () => (await import('./setup/config.js')).addConfig,
  },
  completion: {
    summary: 'print a Tab completion script for your shell',
    load: async () => (await import('./setup/completion.js')).addCompletion,
  },
  complete: {
    summary: 'print candidates at the cursor, for shells',
    hidden: true,
    load: async () => (await import('./setup/complete.js')).addComplete,
  },
  help: {
    summary: 'show help for a command or on a topic',
    load: async () => (await import('./setup/help.js')).addHelp,
  },
};
