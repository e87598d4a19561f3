import {
  fact,
  facts,
  heading,
  joined,
  lineBreak,
  list,
  next,
  paragraph,
  quiet,
  text,
} from '../../../document/build.js';
import type { Block } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { Layout } from '../../answer.js';
import { factsOf } from '../../shared/capped.js';
import { against, spoken } from '../../shared/claim-line.js';
import { voiced } from '../../shared/voiced.js';
import { differingFacts, independentWords, originBlocks, reportedInlines } from '../overview-sources.js';
import {
  backgroundFacts,
  cautionFacts,
  disputedFacts,
  leftOut,
  MAX_ENTRIES,
  MOST_ISSUES,
  questionFacts,
  shownFurther,
  silentFacts,
  warningFacts,
} from './closing.js';
import { markOfClaim, markWithoutVoice, saidInlines, withoutSigns } from './marks.js';
import { firstLine, isAuthored, isInOwnWords, isUnreviewed, lastLine } from './origin.js';
import type { GroupOfIssues, IssueLine, OverviewRecord } from './record.js';
import { FURTHER, isStory, passages, sentenceLines, sentencesOn, storyBlocks } from './story.js';

/**
 * Lays out the brief for one screen or one printed page. It shows no ids or places, and no counts except the
 * number of entries that are not shown.
 */
export const layoutOverview = (record: OverviewRecord): Layout => ({
  title: record.briefing.title,
  blocks: [
    paragraph(firstLine(record)),
    ...briefBlocks(record),
    ...leftOut(record).map((more) => paragraph(quiet(`Not shown: ${more}.`))),
    ...lastLine(record),
    next(...(isUnreviewed(record) ? ['briefing review'] : []), 'briefing say', 'briefing gaps'),
  ],
  showsReview: isUnreviewed(record),
});

/** Returns the blocks of a brief, without the line about the source and the hints for the next command. */
export function briefBlocks(whole: OverviewRecord): Block[] {
  const record = withoutSigns(whole);
  return [
    heading(1, 'In short'),
    ...shortBlocks(record),
    ...(isAuthored(record) ? authoredBlocks(record) : shownGroups(record).flatMap(groupBlocks)),
    ...furtherBlocks(record),
    ...closingBlocks(record),
    ...originBlocks(record),
  ];
}

/**
 * Returns the end of a brief. If the brief is continuous prose, the end consists of lists with headings, as do the
 * issues.
 */
function closingBlocks(record: OverviewRecord): Block[] {
  const middle = [...differingFacts(record, MAX_ENTRIES), ...backgroundFacts(record), ...silentFacts(record)];
  const questions = questionFacts(record);
  if (!isAuthored(record))
    return factsOf([...disputedFacts(record), ...middle, ...warningFacts(record.doNotSay), ...questions]);
  // The article's own sentences contain their hedges, so they need no warnings.
  const cautions = isInOwnWords(record) ? [...disputedFacts(record), ...questions] : cautionFacts(record);
  return [...middle, ...cautions].flatMap(({ label, values }) => [heading(1, label), list(values)]);
}

/** Returns the sentences to say first, as a paragraph if the author wrote continuous prose, and otherwise as a list. */
export function shortBlocks(record: OverviewRecord): Block[] {
  const { summary } = record;
  if (summary.length === 0) return [];
  if (!isAuthored(record))
    return [list(summary.map((sentence) => reportedInlines(sentence, saidInlines(sentence))))];
  const lines = sentenceLines(summary, record);
  // The article's own sentences form a paragraph only where they follow one another in the article.
  if (isInOwnWords(record)) return passages(summary, lines).map((one) => paragraph(one));
  return [paragraph(joined(lines, ' '))];
}

export function furtherBlocks(record: OverviewRecord): Block[] {
  const lines = shownFurther(record).map((claim) => [
    ...voiced(spoken(claim), claim.voice.name, markOfClaim(claim)),
    ...claim.disputes.slice(0, MAX_ENTRIES).flatMap((other) => [lineBreak, ...against(other)]),
  ]);
  return lines.length === 0
    ? []
    : [heading(1, isAuthored(record) ? 'In other sources' : FURTHER), list(lines)];
}

/** Returns the groups with their first issues, up to the number of issues that fit in a brief. */
export function shownGroups({ groups }: OverviewRecord): GroupOfIssues[] {
  let left = MOST_ISSUES;
  return groups.flatMap(({ title, issues }) => {
    const shown = issues.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ title, issues: shown }];
  });
}

/** If all lines of a group have the same voice, the voice is named once, below the heading. */
function groupBlocks({ title, issues }: GroupOfIssues): Block[] {
  const voice = commonVoice(issues);
  const lines = issues.map(({ title: name, summary }) => {
    const withoutVoice = [text(`${summary.text} `), ...markWithoutVoice(summary)];
    return fact(name, [
      ...(voice === undefined ? saidInlines(summary) : withoutVoice),
      ...independentWords(summary),
    ]);
  });
  return [
    heading(1, title),
    ...(voice === undefined ? [] : [paragraph([quiet(`Voice: ${voice}`)])]),
    facts(...lines),
  ];
}

/**
 * Returns the groups of a brief. If the author wrote several sentences on any issue of a group, each issue of that
 * group has a heading.
 */
export const authoredBlocks = (record: OverviewRecord): Block[] =>
  shownGroups(isInOwnWords(record) ? withoutThemes(record) : record).flatMap(({ title, issues }) =>
    issues.every(({ details }) => details === undefined)
      ? [heading(1, title), facts(...issues.map((issue) => fact(issue.title, ...issueLines(issue, record))))]
      : issues.flatMap((issue) =>
          isStory(issue, record)
            ? storyBlocks(issue, record)
            : [heading(1, issue.title), list(issueLines(issue, record))],
        ),
  );

/**
 * Removes issues whose summary is only a claim. In a draft made by rules, these issues have no sentences in the
 * article's words.
 */
const withoutThemes = (record: OverviewRecord): OverviewRecord => ({
  ...record,
  groups: record.groups.map(({ title, issues }) => ({
    title,
    issues: issues.filter(({ details }) => details !== undefined),
  })),
});

const issueLines = (issue: IssueLine, record: OverviewRecord): Inline[][] => {
  const sentences = sentencesOn(issue);
  const lines = sentenceLines(sentences, record, issue.title).map((line, index) => [
    ...line,
    ...independentWords(sentences[index] ?? issue.summary),
  ]);
  return passages(sentences, lines);
};

/** Returns the voice of the summaries in a group; undefined if there are several voices or only one summary. */
export function commonVoice(issues: GroupOfIssues['issues']): string | undefined {
  const [first, ...others] = issues.map(({ summary }) => summary.support?.voice.name);
  return others.length > 0 && others.every((name) => name === first) ? first : undefined;
}
