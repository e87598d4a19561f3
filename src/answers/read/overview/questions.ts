import type { Briefing } from '../../../briefing/briefing.js';
import type { Gap } from '../../../briefing/file/schema.js';
import { given } from '../../shared/given.js';
import { entryReferences } from '../../shared/records.js';
import type { OverviewRecord } from './record.js';

/** Returns whether a gap only asks how certain a drafted claim is. The reviewer decides that, not the speaker. */
const isForReviewer = ({ reason, proposed }: Gap): boolean =>
  reason === 'ambiguous' && proposed !== undefined;

/**
 * Returns true for a question that rules generated about a single sentence, such as when something happened or which
 * officials are meant. `briefing gaps` lists these questions; in a brief, readers found most of them pointless.
 */
const isAboutSentence = (briefing: Briefing, { about, proposed }: Gap): boolean =>
  proposed?.by === 'rules' &&
  about.every((id) => briefing.entity(id)?.kind === 'claims' || briefing.claimsAbout(id).length >= OFTEN);

/**
 * Returns whether rules generated a question about a source, such as its date. The first line of a brief already shows
 * that the date is missing.
 */
const isAboutSource = (briefing: Briefing, { about, proposed }: Gap): boolean =>
  proposed?.by === 'rules' && briefing.all('sources').some(({ id }) => about.includes(id));

/** If a party is the subject of this many claims, the story is about that party and contains its view. */
const OFTEN = 5;

/**
 * Returns the questions of a brief. Questions that somebody could answer come first. In a brief worded by a
 * model, only the model's questions are shown, except those that sentences on open points already raise. In a
 * draft made by rules, questions about claims that the brief does not show are left out.
 *
 * @param shown the ids of the claims in the brief
 */
export function questions(
  briefing: Briefing,
  isWorded: boolean,
  shown: ReadonlySet<string>,
): OverviewRecord['ask'] {
  const all = briefing
    .all('gaps')
    .filter((gap) => !isForReviewer(gap) && !isAboutSentence(briefing, gap) && isAboutShown(gap, shown))
    .filter((gap) => !isAboutSource(briefing, gap));
  const gaps = isWorded ? unraised(briefing, all) : all;
  const asked = (gap: Gap) => gap.ask !== undefined && gap.ask.length > 0;
  return [...gaps.filter(asked), ...gaps.filter((gap) => !asked(gap))].map(({ question, ask, proposed }) => ({
    question,
    ask: entryReferences(briefing, ask),
    ...given({ proposed: proposed && true }),
  }));
}

const isAboutShown = ({ proposed, claims = [] }: Gap, shown: ReadonlySet<string>): boolean =>
  proposed?.by !== 'rules' || claims.length === 0 || claims.some((id) => shown.has(id));

/** Returns the questions that rules did not generate and that sentences on open points do not raise. */
function unraised(briefing: Briefing, gaps: readonly Gap[]): Gap[] {
  const open = stemsIn((briefing.file.open ?? []).map(({ text }) => text).join(' '));
  return gaps.filter(({ question, proposed }) => proposed?.by !== 'rules' && !isRaised(question, open));
}

/** A question counts as already raised if sentences on open points contain at least this share of its words. */
const SAME = 0.6;

function isRaised(question: string, open: readonly string[]): boolean {
  if (open.length === 0) return false;
  const own = stemsIn(question);
  return own.filter((stem) => open.includes(stem)).length >= SAME * own.length;
}

/** Returns the first four letters of each word, so that endings do not matter. Shorter words are left out. */
const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4));
