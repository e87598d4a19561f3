import { Briefing } from '../../briefing/briefing.js';
import { KINDS } from '../../briefing/entities/entity.js';
import type { BriefingFile } from '../../briefing/file/schema.js';
import { nameBookOf } from '../../checking/meaning/names/name-book-of.js';
import { wordsIn } from '../../checking/verify/comparable.js';
import type { TokenizedReading } from '../../reading/read.js';
import { draftBriefing } from '../draft.js';
import type { StoredText } from '../entries/source.js';
import { withReferences } from '../review/references.js';
import { type AskedLinks, type AskLinks, askedLinks } from './asking/ask-links.js';
import { recognizeIssues, withLinks } from './linked.js';
import { type Link, linksBetween } from './links.js';
import { type BothTexts, readClaims } from './read-claims.js';
import { renamed, unusedId } from './renamed.js';
import { withoutRepeated } from './repeated.js';
import { type Doubt, recognize } from './subjects.js';

/** A briefing to which a source was added. */
export interface Joined {
  readonly file: BriefingFile;
  /** The id of the added source. */
  readonly source: string;
  /** Entries that may be the same as existing ones, but were kept separate; `further` is the id in the new file. */
  readonly doubts: readonly Doubt[];
  /** Whether the text names hardly anybody named in the briefing, so that it may be about another story. */
  readonly isUnrelated: boolean;
  /** The outcome of the links that a model proposed; absent if no model was asked. */
  readonly asked?: AskedLinks;
}

/** Everything needed to add a text, apart from the text itself. */
interface JoiningTexts {
  /** Returns what the draft records about the stored text of a source. */
  readonly kept: (source: string) => StoredText;
  /** The stored texts of the other sources, by source id. */
  readonly others: ReadonlyMap<string, string>;
  /** Asks a model to reword the draft that was made from the text, before the draft is added. */
  readonly worded?: (draft: BriefingFile) => Promise<BriefingFile>;
  /** Asks a model which claims say the same thing or contradict each other. */
  readonly links?: AskLinks;
  /** The name under which the model proposes links. */
  readonly model?: string | undefined;
}

/**
 * Adds a further text to a briefing. References to known entries use their ids. New entries, and their links to
 * existing ones, are marked as proposed. The entries of the briefing do not change.
 *
 * @throws Unreadable if no sentence of the text makes a claim
 */
export async function joinSource(
  briefing: BriefingFile,
  read: TokenizedReading,
  { kept, others, worded = async (draft) => draft, links, model }: JoiningTexts,
): Promise<Joined> {
  const source = unusedId(briefing, 'article');
  const drafted = await worded(draftBriefing(read, kept(source)));
  const { same, doubts } = recognize(briefing, drafted);
  const { draft: further, ids } = renamed(briefing, drafted, source, same);
  const texts = await bothTexts(briefing, further);
  const asked = links && (await askedLinks(links, texts));
  const found = asked?.links ?? linksBetween(texts.known, texts.further);
  const linked = linkedTo(briefing, further, found, model);
  const copies = copiedFrom(read.reading.text, others);
  const sources = linked.sources.map((one) => ({ ...one, ...(copies.length > 0 && { copies }) }));
  return {
    file: together(briefing, { ...linked, sources }),
    source,
    doubts: doubts.map((doubt) => ({ ...doubt, further: ids.get(doubt.further) ?? doubt.further })),
    isUnrelated: isUnrelated(briefing, drafted, same),
    ...(asked && { asked }),
  };
}

/**
 * A text that names fewer people and organizations than this may be about the same story even if the briefing names
 * none of them.
 */
const FEW_PARTIES = 5;

function isUnrelated(
  briefing: BriefingFile,
  further: BriefingFile,
  same: ReadonlyMap<string, string>,
): boolean {
  const known = [...briefing.people, ...briefing.organizations].map(({ id }) => id);
  const common = [...same.values()].filter((id) => known.includes(id));
  const isLong = further.people.length + further.organizations.length >= FEW_PARTIES;
  return isLong && known.length > 0 && common.length < Math.min(2, known.length);
}

async function bothTexts(briefing: BriefingFile, further: BriefingFile): Promise<BothTexts> {
  const file = together(briefing, further);
  const both = new Briefing(file);
  const book = nameBookOf(both);
  const [known, added] = await Promise.all([
    readClaims(briefing, file, book),
    readClaims(further, file, book),
  ]);
  return { known, further: added, both };
}

/** Links the claims of the further text to existing claims, and removes entries that add nothing. */
function linkedTo(
  briefing: BriefingFile,
  further: BriefingFile,
  links: readonly Link[],
  model: string | undefined,
): BriefingFile {
  const issues = recognizeIssues(briefing, further, links);
  const target = (id: string) => issues.get(id) ?? id;
  const onKnownIssues = {
    ...further,
    issues: further.issues.filter(({ id }) => !issues.has(id)).map((one) => withReferences(one, target)),
    claims: further.claims.map((one) => withReferences(one, target)),
    positions: further.positions.map((one) => withReferences(one, target)),
    gaps: further.gaps.map((one) => withReferences(one, target)),
  };
  return withoutRepeated(briefing, withLinks(briefing, onKnownIssues, links, model), links);
}

const DRAFTED_KINDS = KINDS.filter((kind) => kind !== 'notes');

/** Adds the entries of a further text to a briefing. The result has the later of the two dates. */
function together(briefing: BriefingFile, further: BriefingFile): BriefingFile {
  const [, date] = [briefing.asOf ?? '', further.asOf ?? ''].sort();
  return {
    ...briefing,
    ...(date && { asOf: date }),
    ...Object.fromEntries(DRAFTED_KINDS.map((kind) => [kind, [...briefing[kind], ...further[kind]]])),
  };
}

/**
 * The number of words in the runs that are compared. Texts hardly ever share a run of this length by chance or because
 * of a quotation.
 */
const RUN = 12;

/** The minimum share of a text's runs that another text must contain for the text to count as based on it. */
const SHARE = 0.1;

/** Returns the source ids of the texts from which a text copied long runs of words. */
function copiedFrom(text: string, others: ReadonlyMap<string, string>): string[] {
  const own = runsOf(text);
  if (own.length === 0) return [];
  return [...others].flatMap(([id, other]) => {
    const known = new Set(runsOf(other));
    return own.filter((run) => known.has(run)).length >= SHARE * own.length ? [id] : [];
  });
}

function runsOf(text: string): string[] {
  const words = wordsIn(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
