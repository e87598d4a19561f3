import { disputesOf } from '../../../../answers/shared/claim-record.js';
import type { Briefing } from '../../../../briefing/briefing.js';
import type { Claim } from '../../../../briefing/file/schema.js';
import { clean } from '../../../../text/clean.js';
import { wrapText } from '../../../../text/wrap.js';
import { against, reasonsOf, voiceWords } from './claim-lines.js';
import { type Paint, signed } from './paint.js';
import type { SentenceInList } from './sentence-in-list.js';

/**
 * Renders a claim in a list, below its sentence: its text, standing, hedge, voice and topics. The text is left out if
 * brackets in the sentence mark it. Topics named in the sentence are also left out, and so is the issue if the
 * briefing has only one.
 */
export function claimInList(
  briefing: Briefing,
  claim: Claim,
  above: SentenceInList | undefined,
  width: number,
  paint: Paint,
): string[] {
  const lines = (words: string) => wrapText(clean(words), width);
  const [issue, ...issues] = briefing.all('issues');
  const topics = claim.about
    .filter((id) => issues.length > 0 || id !== issue?.id)
    .map((id) => briefing.nameOf(id))
    .filter((name) => !above?.shown.sentence.includes(name));
  const hedge = claim.cue === undefined ? '' : ` “${claim.cue}”`;
  const facts = [
    `${signed(briefing.useOfClaim(claim), claim.standing, paint)}${hedge}`,
    voiceWords(briefing, claim),
    ...topics.map((name) => shortened(name, paint)),
  ];
  const more = [
    ...reasonsOf(claim).map((reason) => `accepted: ${reason}`),
    ...disputesOf(briefing, claim).map((other) => `disputed by: ${against(other, paint)}`),
    ...(claim.asFact === undefined ? [] : [`must not be stated as fact: ${claim.asFact}`]),
    ...(claim.misreading === undefined
      ? []
      : [`wrong conclusion, which must not be drawn: ${claim.misreading.wrong}`]),
  ];
  return [
    ...(above?.showsClaim ? [] : lines(claim.text).map((line) => paint.painted('strong', line))),
    ...lines(facts.join(' · ')),
    ...more.flatMap((words) => lines(words).map((line) => paint.painted('quiet', line))),
  ];
}

/** The maximum length of a topic. Longer titles are shortened, since the reviewer already knows the issues. */
const LONGEST_TOPIC = 20;

function shortened(name: string, { unicode }: Paint): string {
  if (name.length <= LONGEST_TOPIC) return name;
  return `${name.slice(0, LONGEST_TOPIC).replace(/\s+\S*$/u, '')}${unicode ? '…' : '...'}`;
}
