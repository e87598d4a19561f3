import type { Attribution } from '../briefing/file/schema.js';
import type { Entry } from './addressed.js';
import { IN_SENTENCE } from './answer.js';
import { attribution } from './claim-entry.js';
import type { CorrectedName, FlagName } from './flags.js';
import { parts } from './question.js';

/** Where the answers to the questions stand in an entry, so that each can be corrected for itself. */
export interface AnswerField {
  /** The name of the field, or `a.b` for a field within a field. */
  readonly path: string;
  /** The answer as it would be typed; undefined where there is none. */
  read(entry: Entry): string | undefined;
  /**
   * The entry with another answer; all else of it stays.
   *
   * @param answer one that was checked; undefined takes it out
   */
  write(entry: Entry, answer: string | undefined): Entry;
}

const words = (key: string): AnswerField => ({
  path: key,
  read: (entry) => entry[key] as string | undefined,
  write: (entry, answer) => withField(entry, key, answer),
});

const list = (key: string): AnswerField => {
  const values = (entry: Entry) => entry[key] as readonly string[] | undefined;
  return {
    path: key,
    read: (entry) => values(entry)?.join(', '),
    write: (entry, answer) => withField(entry, key, answer && partsBeside(answer, values(entry) ?? [])),
  };
};

/** A field of the sentence that sums an entry up. */
const inSummary = (field: AnswerField): AnswerField => ({
  path: `summary.${field.path}`,
  read: (entry) => field.read(entry.summary as Entry),
  write: (entry, answer) => ({ ...entry, summary: field.write(entry.summary as Entry, answer) }),
});

/** A field of the first sentence of a briefing's summary; the other sentences stay. */
const inFirstSentence = (field: AnswerField): AnswerField => ({
  path: `summary.${field.path}`,
  read: (entry) => field.read(sentencesOf(entry)[0] ?? {}),
  write: (entry, answer) => {
    const [first = {}, ...others] = sentencesOf(entry);
    return { ...entry, summary: [field.write(first, answer), ...others] };
  },
});

const sentencesOf = (entry: Entry) => entry.summary as readonly Entry[];

/** The fields of an entry but one, and that one where it has a value. */
function withField(entry: Entry, key: string, value: unknown): Entry {
  const { [key]: _, ...others } = entry;
  return value === undefined ? others : { ...others, [key]: value };
}

/** The parts of an answer with commas. What the author wrote with a comma in it stays one. */
function partsBeside(answer: string, present: readonly string[]): string[] {
  const held = present.find((one) => one.includes(',') && answer.includes(one));
  if (held === undefined) return parts(answer);
  const [before = '', ...after] = answer.split(held);
  return [...parts(before), held, ...partsBeside(after.join(held), present)];
}

const voiceIn = (entry: Entry) => entry.attribution as Attribution;

const by: AnswerField = {
  path: 'attribution.party',
  read: (entry) => {
    const voice = voiceIn(entry);
    return voice.by === 'party' ? voice.party : voice.by;
  },
  write: (entry, answer) =>
    answer === by.read(entry) ? entry : { ...entry, attribution: attribution({ by: answer }) },
};

const voice: AnswerField = {
  path: 'attribution.label',
  read: (entry) => (entry.attribution as { readonly label?: string }).label,
  write: (entry, answer) =>
    voiceIn(entry).by === 'unnamed'
      ? { ...entry, attribution: attribution({ by: 'unnamed', voice: answer }) }
      : entry,
};

/** A person is unnamed or has a name; what stood for the name takes its verb along. */
const personName: AnswerField = {
  ...words('name'),
  write: (entry, answer) => {
    const { name: _, unnamed, plural, ...others } = entry;
    const mark = plural === undefined ? {} : { plural };
    if (answer === undefined) return { ...others, ...mark, unnamed: true };
    return { ...others, ...(unnamed ? {} : mark), name: answer };
  },
};

/**
 * How a name stands in a sentence, with the verb of one or of several.
 *
 * @param key where it is kept
 * @param instead what it is without that, which need then not be kept twice
 */
const inSentence = (key: string, instead: (entry: Entry) => unknown): AnswerField => ({
  path: key,
  read: (entry) => {
    const name = entry[key] ?? instead(entry);
    return name === undefined ? undefined : `${name} want${entry.plural ? '' : 's'}`;
  },
  write: (entry, answer) => {
    const [, name, singular] = IN_SENTENCE.exec(answer ?? '') ?? [];
    const marked = withField(entry, 'plural', singular === '' ? true : undefined);
    return withField(marked, key, name === instead(entry) ? undefined : name);
  },
});

type Fields = Readonly<Partial<Record<FlagName, AnswerField>>>;

const naming = { name: words('name'), kind: words('kind'), 'part-of': words('partOf') };
const summed = { summary: inSummary(words('text')), claims: inSummary(list('claims')) };

const FIELDS: Readonly<Record<CorrectedName, Fields>> = {
  claim: {
    about: list('about'),
    claim: words('text'),
    standing: words('standing'),
    cue: words('cue'),
    by,
    voice,
    from: words('source'),
    at: words('at'),
    restates: list('restates'),
  },
  position: {
    on: words('issue'),
    whose: words('whose'),
    act: words('act'),
    label: words('label'),
    wants: words('text'),
    towards: words('towards'),
    claims: list('claims'),
  },
  gap: {
    about: list('about'),
    question: words('question'),
    reason: words('reason'),
    ask: list('ask'),
    claims: list('claims'),
  },
  note: {
    about: list('about'),
    kind: words('kind'),
    note: words('text'),
    'written-by': words('by'),
    when: words('on'),
  },
  event: {
    title: words('title'),
    kind: words('kind'),
    label: words('label'),
    status: words('status'),
    when: words('when'),
    timing: words('timing'),
    places: list('where'),
    people: list('who'),
    'part-of': words('partOf'),
    claims: list('claims'),
  },
  issue: {
    title: words('title'),
    group: words('group'),
    aliases: list('aliases'),
    parties: list('parties'),
    people: list('people'),
    organizations: list('organizations'),
    places: list('places'),
    ...summed,
  },
  person: {
    name: personName,
    label: words('label'),
    'in-sentence': inSentence('label', () => undefined),
    of: words('of'),
    role: words('role'),
    claims: list('claims'),
  },
  organization: {
    name: words('name'),
    'in-sentence': inSentence('inSentence', ({ name }) => name),
    kind: words('kind'),
    label: words('label'),
  },
  place: naming,
  source: {
    source: words('title'),
    'source-kind': words('kind'),
    label: words('label'),
    publisher: words('publisher'),
    published: words('published'),
    url: words('url'),
  },
  briefing: {
    title: words('title'),
    language: words('language'),
    summary: inFirstSentence(words('text')),
    claims: inFirstSentence(list('claims')),
  },
};

/** @returns undefined where a question is none of an entry of that kind */
export const answerField = (what: CorrectedName, flag: FlagName): AnswerField | undefined =>
  FIELDS[what][flag];

/** The option that corrects a field, such as `summary.claims`; undefined where there is none. */
export const flagOfField = (what: CorrectedName, path: string): FlagName | undefined =>
  (Object.entries(FIELDS[what]) as [FlagName, AnswerField][]).find(([, field]) => field.path === path)?.[0];
