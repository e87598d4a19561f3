import {
  facts,
  heading,
  lineBreak,
  next,
  paragraph,
  quiet,
  standingFact,
  text,
} from '../../../document/build.js';
import type { Block, Fact } from '../../../document/document.js';
import type { Layout } from '../../answer.js';
import { against, claimStanding, inQuotes, isVerbatim } from '../../shared/claim-line.js';
import { withVoice } from '../../shared/voiced.js';
import { origin, standingOnly } from '../../shared/written.js';
import { differingFacts, independentWords, originBlocks, remarks } from '../overview-sources.js';
import {
  backgroundFacts,
  leftOut,
  MOST,
  MOST_ISSUES,
  questionFacts,
  shownFurther,
  silentFacts,
  warningFacts,
} from './closing.js';
import { KEY, standings, withoutSigns } from './marks.js';
import { originLine, shortTitle } from './origin.js';
import type { GroupOfIssues, OverviewRecord } from './record.js';

/**
 * The brief on one screen and one printed page: no ids, no places, and no counts except of what is left out.
 */
export function layoutOverview(record: OverviewRecord): Layout {
  return {
    title: record.briefing.title,
    blocks: [paragraph(originLine(record)), ...briefBlocks(record), next('briefing say', 'briefing gaps')],
    unsigned: withoutSigns(record) !== record,
  };
}

/** Its blocks without the line about the source, and the hint for the next command. */
export function briefBlocks(whole: OverviewRecord): Block[] {
  const record = withoutSigns(whole);
  return [
    heading(1, shortTitle(record)),
    ...shortBlocks(record),
    ...shownGroups(record).flatMap(groupBlocks),
    ...furtherBlocks(record),
    ...factsOf([
      ...differingFacts(record, MOST),
      ...backgroundFacts(record.background),
      ...silentFacts(record),
      ...warningFacts(record.doNotSay),
      ...questionFacts(record),
    ]),
    ...originBlocks(record),
    paragraph([...KEY, ...leftOut(record).map((more) => quiet(` · not here: ${more}`))]),
  ];
}

/** What may be said first, each sentence beside its standing. */
export const shortBlocks = ({ summary }: OverviewRecord): Block[] =>
  factsOf(
    summary.map((sentence) =>
      standingFact('', standings(sentence, origin(sentence)), [text(sentence.text), ...remarks(sentence)]),
    ),
  );

const factsOf = (all: readonly Fact[]): Block[] => (all.length === 0 ? [] : [facts(...all)]);

/** In the order of the source. */
export function furtherBlocks(record: OverviewRecord): Block[] {
  const lines = shownFurther(record).map((claim) => {
    const { voice, disputes } = claim;
    const sentence = isVerbatim(claim) ? inQuotes(claim.text) : claim.text;
    const disputed = disputes.slice(0, MOST).flatMap((other) => [lineBreak, ...against(other)]);
    return standingFact('', claimStanding(claim), [...withVoice(sentence, voice.name), ...disputed]);
  });
  return lines.length === 0 ? [] : [heading(1, 'Also reported'), facts(...lines)];
}

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
  const lines = issues.map(({ title: name, summary }) => {
    const behind = standings(summary, voice === undefined ? origin(summary) : standingOnly(summary));
    return standingFact(name, behind, [text(summary.text), ...independentWords(summary)]);
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
