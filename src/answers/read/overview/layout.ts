import type { Use } from '../../../briefing/use.js';
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
import type { Block, Fact } from '../../../document/document.js';
import type { Inline } from '../../../document/inline.js';
import type { Layout } from '../../answer.js';
import { against, claimStanding, inQuotes, isVerbatim } from '../../shared/claim-line.js';
import { toneOf } from '../../shared/inlines.js';
import { voiced } from '../../shared/voiced.js';
import { origin, standingOnly } from '../../shared/written.js';
import { differingFacts, independentWords, originBlocks, reportedInlines } from '../overview-sources.js';
import {
  backgroundFacts,
  leftOut,
  MOST,
  MOST_ISSUES,
  questionFacts,
  shownFurther,
  warningFacts,
} from './closing.js';
import { originLine, sayingWords } from './origin.js';
import type { GroupOfIssues, OverviewRecord } from './record.js';

/**
 * The brief on one screen and one printed page: no ids, no places, and no counts except of what is left out.
 */
export function layoutOverview(record: OverviewRecord): Layout {
  return {
    title: record.briefing.title,
    blocks: [...briefBlocks(record), next('briefing say', 'briefing gaps')],
  };
}

/** Its blocks without the hint for the next command, for the book. */
export const briefBlocks = (record: OverviewRecord): Block[] => [
  paragraph(originLine(record)),
  heading(1, SHORT_TITLE),
  ...shortBlocks(record),
  ...issueBlocks(record),
  ...factsOf([
    ...differingFacts(record, MOST),
    ...backgroundFacts(record.background),
    ...warningFacts(record.doNotSay),
    ...questionFacts(record),
    ...leftOut(record).map((more) => fact('More', more)),
  ]),
  ...originBlocks(record),
];

export const SHORT_TITLE = 'In short: you may say';

/** What may be said first, and how. */
export const shortBlocks = (record: OverviewRecord): Block[] => [
  paragraph([...sayingWords(record), ...KEY]),
  list(record.summary.map(reportedInlines)),
];

/** The legend of the marks, for new users. */
const KEY: readonly Inline[] = joined(
  [
    ['as reported', 'as reported'],
    ['with attribution', 'keep its hedge or its voice'],
    ['not as fact', 'never as fact'],
  ].map(([use, words]): Inline => ({ kind: 'standing', standing: words ?? '', tone: toneOf(use as Use) })),
  ' · ',
);

const factsOf = (all: readonly Fact[]): Block[] => (all.length === 0 ? [] : [facts(...all)]);

const issueBlocks = (record: OverviewRecord): Block[] => [
  ...shownGroups(record).flatMap(groupBlocks),
  ...furtherBlocks(record),
];

/** Each behind the name of its voice, in the order of the source. */
export const furtherBlocks = (record: OverviewRecord): Block[] =>
  shownFurther(record).length === 0
    ? []
    : [
        heading(1, 'Also reported'),
        list(
          shownFurther(record).map((claim) => [
            ...voiced(
              isVerbatim(claim) ? inQuotes(claim.text) : claim.text,
              claim.voice.name,
              claimStanding(claim),
            ),
            ...claim.disputes.slice(0, MOST).flatMap((other) => [lineBreak, ...against(other)]),
          ]),
        ),
      ];

/** The groups with as many issues as a brief names. */
export function shownGroups({ groups }: OverviewRecord): GroupOfIssues[] {
  let left = MOST_ISSUES;
  return groups.flatMap(({ title, issues }) => {
    const shown = issues.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ title, issues: shown }];
  });
}

/** A voice shared by every line of a group is named once, below its heading. */
function groupBlocks({ title, issues }: GroupOfIssues): Block[] {
  const voice = commonVoice(issues);
  const lines = issues.map(({ title: name, summary }): Fact => {
    const behind = voice === undefined ? origin(summary) : standingOnly(summary);
    return fact(name, [text(`${summary.text} `), ...behind, ...independentWords(summary)]);
  });
  return [
    heading(1, title),
    ...(voice === undefined ? [] : [paragraph([quiet(`Voice: ${voice}`)])]),
    facts(...lines),
  ];
}

/** The voice of every summary in a group. */
export function commonVoice(issues: GroupOfIssues['issues']): string | undefined {
  const [first, ...others] = issues.map(({ summary }) => summary.support?.voice.name);
  return others.length > 0 && others.every((name) => name === first) ? first : undefined;
}
