import * as v from 'valibot';
import { KINDS } from '../../src/briefing/entity.js';
import { claim, gap, note, position } from '../../src/briefing/file/schema-claims.js';
import {
  event,
  issue,
  organization,
  person,
  place,
  source,
} from '../../src/briefing/file/schema-subjects.js';
import { STANDINGS } from '../../src/briefing/standing.js';
import { USES } from '../../src/briefing/use.js';
import { reportSchema } from '../../src/checking/rules/report.js';
import { CHECKS } from '../../src/checking/verify/fault.js';

/**
 * What `--format json` says, version 1: the fields of each answer, named and closed, so that none comes or goes unseen.
 * Each answer has its `kind`; what the source does not give is absent.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.string();
const id = v.string();
const ids = v.array(id);

/** How sure the source is, from firm to soft. */
const standing = v.picklist(STANDINGS);

/** How a sentence may be put, from the freest to the strictest. */
const use = v.picklist(USES);

const claimRecord = v.strictObject({
  ...claim.entries,
  /** Whose voice it is, in words. */
  attributedTo: words,
  /** With the same proposition elsewhere in the source: the softer counts. */
  softestStanding: standing,
  /** How it may be put. */
  use,
  /** Whether a reviewed claim contradicts it. */
  disputed: v.boolean(),
});

/** A sentence as soft as the softest of the claims behind it. */
const statement = v.strictObject({
  text: words,
  standing: v.optional(standing),
  use: v.optional(use),
  claims: v.array(claimRecord),
});

const positionRecord = v.strictObject({
  ...position.entries,
  claims: v.array(claimRecord),
  /** Whose, the act and what it is about, beside each other. */
  sentence: words,
  standing: v.optional(standing),
  use,
});

const issueHead = {
  number: count,
  id,
  title: words,
  group: issue.entries.group,
  aliases: v.array(words),
  summary: statement,
  positions: v.array(positionRecord),
};

const eventRecord = v.strictObject({
  ...event.entries,
  standing: v.optional(standing),
  claims: v.array(claimRecord),
});

/** How many claims have which standing. */
const standings = v.record(standing, count);

/** Who is tied to which issue, and by what. */
const tie = v.strictObject({ who: id, issue: id, tie: words });

const question = v.strictObject({
  /** The id of the gap in the file; absent where the question is made from what is missing. */
  gap: v.optional(id),
  about: ids,
  question: words,
  reason: gap.entries.reason,
  ask: ids,
  claims: v.array(claimRecord),
});

/** A claim that is named is shown with what leans on it. */
const claimInFull = v.strictObject({
  ...claimRecord.entries,
  restatedClaims: v.optional(v.array(claimRecord)),
  dependsOnClaims: v.optional(v.array(claimRecord)),
  disputedBy: v.optional(v.array(claimRecord)),
  leaning: v.optional(
    v.strictObject({
      summary: v.array(statement),
      claims: v.array(claimRecord),
      issues: v.array(v.strictObject({ id, summary: statement })),
      positions: v.array(positionRecord),
      events: v.array(eventRecord),
      people: v.array(v.strictObject({ id, standing: v.optional(standing) })),
      gaps: v.array(gap),
    }),
  ),
});

const issueInFull = v.strictObject({
  ...issueHead,
  parties: ids,
  people: ids,
  organizations: ids,
  places: ids,
  related: ids,
  standings,
  claims: v.array(claimRecord),
  gaps: v.array(gap),
  notes: v.array(note),
});

/** Claims that say the same, and the use of the strictest of them. */
const saying = v.strictObject({ use, claims: v.array(claimRecord) });

const answer = <Kind extends string, Fields extends v.ObjectEntries>(kind: Kind, fields: Fields) =>
  v.strictObject({
    kind: v.literal(kind),
    version: v.literal(1),
    briefing: v.strictObject({ id, title: words }),
    ...fields,
  });

/** An answer that is about no one briefing. */
const general = <Kind extends string, Fields extends v.ObjectEntries>(kind: Kind, fields: Fields) =>
  v.strictObject({ kind: v.literal(kind), version: v.literal(1), ...fields });

const settingValue = {
  from: v.picklist(['option', 'environment', 'file', 'default']),
  /** The option, or the variable of the environment. */
  by: v.optional(words),
  value: v.optional(v.union([words, v.number(), v.boolean()])),
};

const holding = v.strictObject({
  id: v.optional(id),
  title: v.optional(words),
  path: v.optional(words),
  builtIn: v.optional(v.literal(true)),
  default: v.boolean(),
  issues: v.optional(count),
  /** How many keep it from being read. */
  problems: v.optional(count),
  /** Why it cannot be read at all. */
  fault: v.optional(words),
});

const rule = v.strictObject({
  name: words,
  severity: v.picklist(['error', 'warning']),
  summary: words,
  reason: words,
  remedy: words,
  example: v.strictObject({ wrong: words, right: words }),
});

const hit = v.strictObject({
  /** Of what was found, such as `issues/taiwan`. */
  address: words,
  /** What to type to open it. */
  command: words,
  field: words,
  text: words,
  standing: v.optional(standing),
  attributedTo: v.optional(v.array(words)),
  claims: v.optional(v.array(claimRecord)),
});

const fault = v.strictObject({
  check: v.picklist(CHECKS),
  address: v.optional(words),
  line: v.optional(count),
  message: words,
});

const checkedClaim = v.strictObject({
  id,
  standing,
  at: words,
  result: v.picklist(['found', 'not found', 'not checked']),
  line: v.optional(count),
  remark: words,
});

const overview = {
  summary: v.array(statement),
  asOf: v.optional(words),
  events: v.array(eventRecord),
  issues: v.array(v.strictObject(issueHead)),
  standings,
  gaps: v.array(gap),
  sources: v.array(source),
};

const people = {
  people: v.array(
    v.strictObject({
      ...person.entries,
      standing: v.optional(standing),
      claims: v.array(claimRecord),
      said: v.optional(v.array(claimRecord)),
    }),
  ),
};

const places = {
  places: v.array(
    v.strictObject({ ...place.entries, issues: ids, events: ids, claims: v.array(claimRecord) }),
  ),
};

/** With which version and on which day a book was made. */
const made = v.strictObject({ version: words, on: words });

/** What shows the things of a briefing, or of the files it stands in. */
const VIEWS = {
  overview: answer('overview', overview),
  agenda: answer('agenda', { issues: v.array(v.strictObject(issueHead)) }),
  issues: answer('issues', { issues: v.array(issueInFull) }),
  people: answer('people', { ...people, ties: v.optional(v.array(tie)) }),
  places: answer('places', places),
  itinerary: answer('itinerary', { events: v.array(eventRecord) }),
  timeline: answer('timeline', { events: v.array(eventRecord) }),
  claims: answer('claims', { claims: v.array(claimInFull) }),
  gaps: answer('gaps', { questions: v.array(question) }),
  positions: answer('positions', {
    parties: v.array(v.strictObject({ id, name: organization.entries.name })),
    issues: v.array(
      v.strictObject({
        id,
        title: words,
        positions: v.array(v.strictObject({ party: id, positions: v.array(positionRecord) })),
      }),
    ),
  }),
  book: answer('book', {
    made,
    ...overview,
    ...people,
    ties: v.array(tie),
    ...places,
    issues: v.array(issueInFull),
    claims: v.array(claimInFull),
    questions: v.array(question),
  }),
  brief: answer('brief', { made, ...overview }),
  say: answer('say', {
    issues: v.array(
      v.strictObject({
        id,
        title: words,
        positions: v.array(positionRecord),
        say: v.array(saying),
        questions: v.array(question),
      }),
    ),
  }),
  search: general('search', {
    words: v.array(words),
    briefings: v.array(
      v.strictObject({
        briefing: v.strictObject({ id, title: words }),
        /** The words that nothing in it holds as they were typed, with what the hits hold in their place, folded. */
        near: v.array(v.strictObject({ typed: words, words: v.array(words) })),
        hits: v.array(hit),
      }),
    ),
  }),
  verification: answer('verification', {
    source: id,
    text: v.strictObject({
      name: words,
      lines: count,
      digest: words,
      /** Whether it is the text that the briefing was made from; absent where that is not recorded. */
      isTheSource: v.optional(v.boolean()),
    }),
    holds: v.boolean(),
    faults: v.array(fault),
    blocks: v.array(v.strictObject({ at: words, line: v.optional(count) })),
    claims: v.array(checkedClaim),
  }),
  library: general('library', {
    folder: v.optional(words),
    briefings: v.array(holding),
    clashes: v.array(v.strictObject({ id, paths: v.array(words) })),
    faults: v.array(words),
  }),
  added: answer('added', { path: words }),
  removed: general('removed', { id, path: words, wasDefault: v.boolean() }),
  default: general('default', { id, title: v.optional(words), overruled: v.optional(words) }),
  config: general('config', {
    path: v.optional(words),
    settings: v.array(
      v.strictObject({ name: words, ...settingValue, overruled: v.array(v.strictObject(settingValue)) }),
    ),
  }),
  setting: general('setting', {
    setting: words,
    change: v.optional(v.picklist(['set', 'unset', 'unchanged'])),
    ...settingValue,
  }),
  'config-path': general('config-path', { path: words }),
  written: answer('written', {
    path: words,
    added: v.array(v.strictObject({ kind: words, id })),
    corrected: v.array(v.strictObject({ kind: words, id })),
    takenBack: v.array(v.strictObject({ kind: words, id })),
  }),
  rules: general('rules', { rules: v.array(rule) }),
};

/** A field that changed, with what it said; absent where it said nothing. */
const fieldChange = v.strictObject({
  field: words,
  before: v.optional(words),
  after: v.optional(words),
});

const claimChange = v.strictObject({
  before: claimRecord,
  after: claimRecord,
  fields: v.array(fieldChange),
});

const changedThing = {
  id,
  name: words,
  standing: v.optional(standing),
  attributedTo: v.optional(words),
};

const thingChanges = v.strictObject({
  added: v.array(v.strictObject(changedThing)),
  withdrawn: v.array(v.strictObject(changedThing)),
  changed: v.array(v.strictObject({ ...changedThing, fields: v.array(fieldChange) })),
});

const OTHER_KINDS = KINDS.filter((kind) => kind !== 'claims');

const difference = answer('difference', {
  before: v.strictObject({ id, title: words }),
  same: v.boolean(),
  standings: v.array(
    v.strictObject({
      kind: v.picklist(['issues', 'events', 'positions']),
      id,
      before: standing,
      after: standing,
      name: words,
    }),
  ),
  claims: v.strictObject({
    moved: v.array(claimChange),
    added: v.array(claimRecord),
    withdrawn: v.array(claimRecord),
    reworded: v.array(claimChange),
    otherwise: v.array(claimChange),
  }),
  things: v.strictObject(Object.fromEntries(OTHER_KINDS.map((kind) => [kind, thingChanges]))),
  head: v.array(fieldChange),
});

const progress = answer('progress', {
  /** Whether it outlives the run. */
  kept: v.boolean(),
  /** The step at which the walk would go on; absent where everything is read. */
  resumeAt: v.optional(id),
  steps: v.array(v.strictObject({ id, title: words, state: v.picklist(['unread', 'read', 'changed']) })),
});

/** The whole walk: each step with what the command of that name says. */
const guide = answer('guide', {
  steps: v.array(
    v.strictObject({
      id,
      title: words,
      command: words,
      content: v.variant('kind', [
        VIEWS.overview,
        VIEWS.people,
        VIEWS.places,
        VIEWS.itinerary,
        VIEWS.issues,
        VIEWS.timeline,
        VIEWS.gaps,
        /** Something that no command shows by itself: a body. */
        answer('aside', { id, claims: v.array(claimRecord) }),
        answer('check', {}),
      ]),
    }),
  ),
});

const explained = (name: string) => v.optional(v.array(v.strictObject({ [name]: words, meaning: words })));

/** A page of help; beside its topic it has the fields of that topic. */
const help = general('help', {
  topic: v.picklist(['standings', 'locators', 'format', 'environment', 'exit-codes', 'accessibility']),
  standings: v.optional(
    v.array(
      v.strictObject({
        standing,
        meaning: words,
        /** By the kind of voice. */
        use: v.strictObject({ source: use, named: use, unnamed: use }),
      }),
    ),
  ),
  form: v.optional(words),
  locators: explained('locator'),
  prefixes: explained('locator'),
  formatVersion: v.optional(count),
  parts: v.optional(v.array(v.strictObject({ part: words, holds: words }))),
  words: v.optional(v.record(words, v.array(words))),
  variables: v.optional(v.array(v.strictObject({ name: words, effect: words }))),
  exitCodes: v.optional(v.array(v.strictObject({ code: count, meaning: words }))),
  promises: v.optional(v.array(v.strictObject({ need: words, answer: words }))),
});

/** Every kind of answer. */
export const ANSWERS = { ...VIEWS, difference, progress, guide, help, validation: reportSchema };

/** Parts that many answers share, for the published schema to say once. */
export const SHARED_PARTS = { claim: claimRecord, statement, position: positionRecord, event: eventRecord };

export const answersSchema = v.variant('kind', Object.values(ANSWERS) as [(typeof ANSWERS)['agenda']]);
