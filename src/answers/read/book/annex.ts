import { kindWord } from '../../../briefing/file/vocabulary.js';
import { fact, facts, heading, list, paragraph, quiet, text } from '../../../document/build.js';
import type { Block, Fact } from '../../../document/document.js';
import type { ClaimLine, Inline } from '../../../document/inline.js';
import type { MapSection, MapSentence } from '../../../document/pictures.js';
import { dateWords } from '../../../text/dates.js';
import { groupedBy } from '../../../text/grouped-by.js';
import type { Answer, RecordHead } from '../../answer.js';
import { claimLine } from '../../shared/claim-line.js';
import type { ClaimRecord } from '../../shared/claim-record.js';
import { given } from '../../shared/given.js';
import { counted, inLines } from '../../shared/inlines.js';
import { timeline } from '../timeline.js';
import { people } from '../who/people.js';
import { markedSentence, type Section, within } from './cards.js';
import { marksOf } from './front.js';
import { placesOf } from './places.js';
import { type BookRecord, bodyBlocks, freerFirst } from './record.js';

/** The parts that follow the cards. Empty parts are left out. */
export const annexSections = (book: BookRecord): Section[] =>
  [
    peopleSection(book),
    timelineSection(book),
    questionsSection(book),
    claimsSection(book),
    { title: 'Source', anchor: 'sections/source', blocks: book.sources.flatMap(sourceBlocks) },
  ].filter(({ blocks }) => blocks.length > 0);

const bodyOf = <Content extends RecordHead>({ layout }: Answer<Content>, record: Content): Block[] =>
  within(layout(record).blocks);

const peopleSection = (book: BookRecord): Section => ({
  title: 'People and organizations',
  anchor: 'sections/people',
  blocks: [...(book.people.people.length > 0 ? bodyOf(people, book.people) : []), ...bodyBlocks(book.bodies)],
});

const timelineSection = (book: BookRecord): Section => ({
  title: 'Timeline',
  anchor: 'sections/timeline',
  blocks: book.timeline.phases.length > 0 ? bodyOf(timeline, book.timeline) : [],
});

function questionsSection({ gaps, say }: BookRecord): Section {
  const asked = new Set(say.issues.flatMap(({ questions }) => questions.map(({ question }) => question)));
  const further = gaps.questions.filter(({ question }) => !asked.has(question));
  return {
    title: 'Further questions',
    anchor: 'sections/gaps',
    blocks: further.length > 0 ? [list(further.map(({ question }) => question))] : [],
  };
}

const claimsSection = ({ claims, sources }: BookRecord): Section => ({
  title: 'Every claim',
  anchor: 'sections/claims',
  blocks:
    claims.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: counted(claims.length, 'claim'), folded: true },
          paragraph([quiet('If no voice is named, the voice is the source’s own.')]),
          { kind: 'claims', claims: claims.map((claim) => ledgerLine(claim, sources.length > 1)) },
        ],
});

function ledgerLine(claim: ClaimRecord, severalSources: boolean): ClaimLine {
  const { attribution, ...line } = claimLine(claim);
  return severalSources || claim.voice.name !== undefined ? { ...line, attribution } : line;
}

type Source = BookRecord['sources'][number];

const sourceBlocks = (source: Source): Block[] => [
  heading(2, source.title, `sources/${source.id}`),
  facts(
    fact('Kind', kindWord(source.kind, source.label)),
    ...known('Publisher', source.publisher),
    ...known('Author', source.author),
    ...known('Published', source.published && dateWords(source.published)),
    ...known('Dateline', source.dateline),
    ...(source.url ? [fact('Address', { kind: 'link', href: source.url, text: source.url })] : []),
    ...known('SHA-256', source.digest),
    ...(source.misprints ? [fact('Misprints', misprintWords(source.id, source.misprints))] : []),
  ),
];

const known = (label: string, value: string | undefined): Fact[] =>
  value === undefined ? [] : [fact(label, value)];

const misprintWords = (source: string, misprints: NonNullable<Source['misprints']>): Inline[] =>
  inLines(
    misprints.map(({ at, printed, meant }) => [
      { kind: 'locator', source, at },
      text(`: “${printed}”, meant: “${meant}”`),
    ]),
  );

/** Makes a map of the sources. It shows the sentences of each section with one mark per claim. */
export function mapBlocks(book: BookRecord): Block[] {
  const sections = mapSections(book);
  if (sections.length === 0) return [];
  const label = 'Each mark stands for a claim; the firmest come first.';
  return [heading(1, MAP_TITLE, 'sections/map'), { kind: 'map', label, sections }];
}

export const MAP_TITLE = 'Where the claims are in the source';

function mapSections({ sources, claims, sentences }: BookRecord): MapSection[] {
  const claimsIn = groupedBy(claims, ({ source }) => source);
  const sentencesIn = groupedBy(sentences, ({ source }) => source);
  return sources.flatMap((source) => {
    const claimsAt = groupedBy(claimsIn.get(source.id) ?? [], ({ at }) => at);
    const kept = new Map((sentencesIn.get(source.id) ?? []).map(({ at, text }) => [at, text]));
    const parts = placesOf(source, [...claimsAt.keys()], [...kept.keys()]);
    return parts.map(({ title, places }) => ({
      title: parts.length === 1 ? source.title : sources.length > 1 ? `${source.title}: ${title}` : title,
      sentences: places.map(({ at, words }): MapSentence => {
        const here = claimsAt.get(at) ?? [];
        const text = kept.get(at);
        return {
          source: source.id,
          at,
          place: words,
          marks: marksOf([...here].sort(freerFirst)),
          ...given({ words: text === undefined ? undefined : markedSentence(text, here) }),
        };
      }),
    }));
  });
}
