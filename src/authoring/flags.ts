/**
 * The options of `briefing new` and `briefing edit`: each answers one question (questions.ts). Apart from the questions,
 * so that a start that asks none of them does not pay for them.
 */
export const FLAGS = {
  title: 'of the briefing, of an issue or of an event',
  id: 'a short name to refer to it by; made from the title or name where it is not given',
  language: 'of the briefing, as a tag: en, zh-Hans',
  source: 'title of the source',
  'source-kind':
    'news article, report, press release, post, broadcast, speech, transcript, statement, interview, court document, document or other',
  publisher: 'who published the source',
  published: 'when the source was published: 24 April 2024, or 2024-04-24',
  url: 'web address of the source',
  summary: 'what it is about, in one whole sentence of yours',
  claim: 'what the source says there, as one sentence of yours',
  standing: 'how sure the source is of the claim',
  cue: 'the word by which the source hedges: likely, alleged',
  by: 'whose voice the claim is in: source, unnamed, or an id',
  voice: 'what the source calls a voice without a name: a senior official',
  from: 'id of the source of the claim',
  at: 'where the claim stands in the source: 1.B3.s1',
  about: 'ids of what it is about, with commas',
  restates: 'ids of claims that say the same elsewhere in the source, with commas',
  name: 'of a person, a government or body, or a place',
  label: 'who is meant, where the source gives no name; the word for a kind or act that is other',
  'in-sentence': 'how a name stands in a sentence: "the NFU wants", "the Seals want"',
  role: 'of a person, as the source has it',
  of: 'id of the government or body of a person',
  kind: 'of a government or body, a place, an event or a note',
  'part-of': 'id of the place or event that it is part of',
  group: 'id of the group of an issue',
  aliases: 'other names of an issue, with commas',
  parties: 'ids of those whose position on an issue is asked for, with commas',
  people: 'ids of those whom an issue or event involves, with commas',
  organizations: 'ids of the governments and bodies that an issue involves, with commas',
  places: 'ids of the places of an issue or event, with commas',
  status: 'of an event: occurred, ongoing, planned, unconfirmed, cancelled or not stated',
  when: 'date of an event or of a note: 24 April 2024, April 2024, 2024-04-24T10:00+02:00, 2024-04-24/2024-04-26',
  timing: 'what the source says of when, where it gives no date: recent',
  on: 'id of the issue of a position',
  whose: 'id of the one whose position it is',
  act: 'seeks, urges, demands, opposes, rejects, denies, accuses, supports, offers, commits, warns, sues, raises or other',
  wants: 'what stands behind the act: lower fees',
  towards: 'id of the one towards whom',
  claims: 'ids of the claims behind a position, or to correct those behind another entry, with commas',
  question: 'what the source leaves open',
  reason: 'why it is open: not stated, unconfirmed, unnamed or ambiguous',
  ask: 'ids of those who could answer, with commas',
  note: 'what is to be kept in mind, in your words',
  'written-by': 'who says what a note says',
} as const;

export type FlagName = keyof typeof FLAGS;

/** The questions of the beginning of a briefing, in their order. */
export const HEAD_FLAGS = [
  'title',
  'id',
  'language',
  'source',
  'source-kind',
  'label',
  'publisher',
  'published',
  'url',
  'summary',
  'claim',
  'standing',
  'cue',
  'by',
  'voice',
  'at',
] as const satisfies readonly FlagName[];

/** What can be added to a briefing. */
export const ENTRY_NAMES = [
  'person',
  'organization',
  'place',
  'issue',
  'event',
  'claim',
  'position',
  'gap',
  'note',
] as const;

export type EntryName = (typeof ENTRY_NAMES)[number];

const EVENT_FLAGS = [
  'title',
  'id',
  'kind',
  'label',
  'status',
  'when',
  'timing',
  'places',
  'people',
  'part-of',
] as const;

const CLAIM_FLAGS = ['claim', 'standing', 'cue', 'by', 'voice', 'from', 'at'] as const;

/** The questions of each that can be added, in their order. */
export const ENTRY_FLAGS: Readonly<Record<EntryName, readonly FlagName[]>> = {
  person: ['name', 'label', 'in-sentence', 'id', 'of', 'role', ...CLAIM_FLAGS],
  organization: ['name', 'in-sentence', 'id', 'kind', 'label'],
  place: ['name', 'id', 'kind', 'part-of'],
  issue: [
    'title',
    'id',
    'group',
    'aliases',
    'parties',
    'people',
    'organizations',
    'places',
    'summary',
    ...CLAIM_FLAGS,
  ],
  event: [...EVENT_FLAGS, ...CLAIM_FLAGS],
  claim: ['about', ...CLAIM_FLAGS, 'restates'],
  position: ['on', 'whose', 'act', 'label', 'wants', 'towards', 'claims'],
  gap: ['about', 'question', 'reason', 'ask'],
  note: ['about', 'kind', 'note', 'written-by', 'when'],
};

const { person, organization, place, issue, event, claim, position, gap, note } = ENTRY_FLAGS;

/** Answers about an entry itself: its id stays, and the claims behind it are entries of their own. */
const own = (flags: readonly FlagName[]): FlagName[] =>
  flags.filter((flag) => flag !== 'id' && !CLAIM_FLAGS.some((one) => one === flag));

/** What can be corrected; `briefing` is the head of the file. */
export type CorrectedName = EntryName | 'source' | 'briefing';

/** The answers that can be corrected in each, in their order. */
export const CORRECTION_FLAGS: Readonly<Record<CorrectedName, readonly FlagName[]>> = {
  claim,
  position,
  gap: [...gap, 'claims'],
  note,
  event: [...own(event), 'claims'],
  issue: [...own(issue), 'claims'],
  person: [...own(person), 'claims'],
  organization: own(organization),
  place: own(place),
  source: ['source', 'source-kind', 'label', 'publisher', 'published', 'url'],
  briefing: ['title', 'language', 'summary', 'claims'],
};

/** The questions of all that can be added or corrected. */
export const ALL_ENTRY_FLAGS: readonly FlagName[] = (Object.keys(FLAGS) as FlagName[]).filter((flag) =>
  [...Object.values(ENTRY_FLAGS), ...Object.values(CORRECTION_FLAGS)].some((flags) => flags.includes(flag)),
);
