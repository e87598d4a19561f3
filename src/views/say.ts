import type { Briefing } from '../briefing/briefing.js';
import { byStanding } from '../briefing/claim-order.js';
import type { Claim, Issue, Position } from '../briefing/file/schema.js';
import { type OpenQuestion, questionsOnIssue } from '../briefing/questions.js';
import { STANDING_RULES, softest, softness, type Use } from '../briefing/standing.js';
import { absent, fact, facts, heading, joined, next, text, type Words } from '../document/build.js';
import type { Block, Document, Fact, Inline } from '../document/document.js';
import { capital, nameInSentence } from '../english/clause.js';
import { reasonNotAsFact, sentenceFor } from '../english/compose.js';
import { carried, originOf } from './entries.js';
import { questionRecord } from './gaps.js';
import { claimRecord, dataHead, positionRecord } from './records.js';
import { sayEntries, saySheet } from './say-sheet.js';
import { locator, standingWord, supported } from './support.js';
import { counted, positionPhrase } from './words.js';

/** The ways of saying, in the order of the sheet, as its labels put them. */
export const LABELS: Readonly<Record<Use, string>> = {
  freely: 'Say freely',
  'as a plan': 'As a plan',
  'with attribution': 'Attribute',
  'not as fact': 'Not as fact',
};

/** What a position does, as the label before it, in the order of the sheet. */
export const ACT_LABELS: Readonly<Record<Position['act'], string>> = {
  seeks: 'Ask',
  urges: 'Ask',
  opposes: 'Oppose',
  offers: 'Offer',
  commits: 'Offer',
  raises: 'Raise',
};

const USES = Object.keys(LABELS) as Use[];

/** More questions than this are counted: the sheet is for two minutes. */
const QUESTIONS_SHOWN = 3;

/** What may be said on an issue, and how; on several, one after the other. */
export function sayView(briefing: Briefing, issues: readonly Issue[]): Document {
  const [only] = issues;
  const single = issues.length === 1 && only !== undefined;
  return {
    title: `${single ? only.title : briefing.file.title}: what can be said`,
    language: briefing.file.language,
    get data() {
      return { ...dataHead(briefing, 'say'), issues: issues.map((issue) => sayRecord(briefing, issue)) };
    },
    get sheet() {
      return saySheet(briefing, issues);
    },
    get entries() {
      return carried(briefing, sayEntries(briefing, issues));
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: issues.flatMap((issue) => [
      ...(single ? [] : [heading(1, issue.title, `issues/${issue.id}`)]),
      ...sheet(briefing, issue),
      next(
        `briefing issue ${issue.id}`,
        `briefing claims --about ${issue.id}`,
        `briefing gaps --about ${issue.id}`,
      ),
    ]),
  };
}

function sheet(briefing: Briefing, issue: Issue): Block[] {
  const sayings = sayingsOn(briefing, issue.id);
  return [
    facts(
      ...actFacts(briefing, issue),
      ...USES.flatMap((use) =>
        useFact(
          briefing,
          use,
          sayings.filter((saying) => saying.use === use),
          namedOn(briefing, sayings),
        ),
      ),
      fact('If asked', ...firstQuestions(questionsOnIssue(briefing, issue.id))),
    ),
  ];
}

/** Act by act what is wanted and by whom; where nobody is known to want anything, that is the answer to 'Ask'. */
function actFacts(briefing: Briefing, issue: Issue): Fact[] {
  const positions = briefing.positionsOn(issue.id);
  if (positions.length === 0) return [fact(ACT_LABELS.seeks)];
  const labels = new Set(Object.values(ACT_LABELS));
  return [...labels].flatMap((label) => {
    const lines = positions.filter(({ act }) => ACT_LABELS[act] === label);
    return lines.length === 0
      ? []
      : [fact(label, ...lines.map((one) => supported(briefing, actSentence(briefing, one), one.claims)))];
  });
}

/** A claim as it may be said, with its twins: the same thing is said once, as the softest of them allows, and it leads. */
export interface Saying {
  readonly claim: Claim;
  readonly twins: readonly Claim[];
  readonly use: Use;
}

export function sayingsOn(briefing: Briefing, issueId: string): Saying[] {
  const said = new Set<string>();
  const sayings: Saying[] = [];
  for (const claim of briefing.claimsAbout(issueId)) {
    if (said.has(claim.id)) continue;
    const all = [claim, ...briefing.claims(claim.twins)].sort(byStanding);
    for (const { id } of all) said.add(id);
    const { use } = STANDING_RULES[softest(all.map(({ standing }) => standing)) ?? claim.standing];
    const lead = all.find(({ standing }) => STANDING_RULES[standing].use === use) ?? claim;
    sayings.push({ claim: lead, twins: all.filter((one) => one !== lead), use });
  }
  const softestOf = ({ claim }: Saying) => softness(briefing.standingOfClaim(claim));
  return sayings.sort((a, b) => softestOf(a) - softestOf(b) || byStanding(a.claim, b.claim));
}

/** 'Of China: the United States seeks ...'; what is said to nobody in particular says that. */
export function actSentence(briefing: Briefing, position: Position): string {
  const { act, towards, whose } = position;
  const wish = `${nameInSentence(briefing, whose)} ${positionPhrase(briefing, position)}`;
  const asked = act === 'seeks' || act === 'urges' || act === 'raises';
  return towards === undefined
    ? `${capital(wish)}${asked ? `, ${TOWARDS[act].toLowerCase()} whom is not stated` : ''}`
    : `${TOWARDS[act]} ${nameInSentence(briefing, towards)}: ${wish}`;
}

const TOWARDS: Readonly<Record<Position['act'], string>> = {
  seeks: 'Of',
  urges: 'Of',
  opposes: 'To',
  offers: 'To',
  commits: 'To',
  raises: 'With',
};

/** Nothing to say as a plan or with attribution needs no line; nothing to say freely is worth knowing. */
function useFact(briefing: Briefing, use: Use, sayings: readonly Saying[], named: Named): Fact[] {
  if (sayings.length === 0) return use === 'freely' ? [fact(LABELS[use], absent('nothing'))] : [];
  return [fact(LABELS[use], ...sayings.map((saying) => sayingWords(briefing, saying, named)))];
}

/** The claims of a sheet that others on it rest on, by id: only these carry theirs. */
type Named = ReadonlySet<string>;

function namedOn(briefing: Briefing, sayings: readonly Saying[]): Named {
  const grounds = sayings.flatMap(({ claim }) => softerGrounds(briefing, claim));
  const shown = new Set(sayings.flatMap(({ claim, twins }) => [claim, ...twins]));
  return new Set(grounds.filter((ground) => shown.has(ground)).map(({ id }) => id));
}

function sayingWords(briefing: Briefing, { claim, twins }: Saying, named: Named): Words {
  return [
    ...claimWords(briefing, claim, named),
    ...groundWords(briefing, claim, named),
    ...twins.flatMap((twin) => [text(' Elsewhere: '), ...claimWords(briefing, twin, named)]),
  ];
}

/** A claim's sentence with its own standing, the reason where the sentence does not give it, and the place. */
function claimWords(briefing: Briefing, claim: Claim, named: Named): Inline[] {
  const by =
    claim.standing === 'alleged' ? ` ${reasonNotAsFact(briefing, claim)?.replace('alleged ', '')}` : '';
  const id = named.has(claim.id) ? `, ${claim.id}` : '';
  return [
    text(`${sentenceFor(briefing, claim)} (`),
    standingWord(claim.standing),
    text(`${by}${id}, `),
    locator(claim),
    text(')'),
  ];
}

/** What a firmer sentence takes along without saying so: the softer claims that it rests on, in words where no line has them. */
function groundWords(briefing: Briefing, claim: Claim, named: Named): Inline[] {
  const softer = softerGrounds(briefing, claim);
  if (softer.length === 0) return [];
  const grounds = softer.map(
    (ground): Words => [
      text(`${ground.id} (`),
      standingWord(briefing.standingOfClaim(ground)),
      text(named.has(ground.id) ? ')' : `: ${ground.text.replace(/[.]$/, '')})`),
    ],
  );
  return [text(' Rests on '), ...joined(grounds), text('.')];
}

/** What may not be said as fact, behind a claim that may. */
export function softerGrounds(briefing: Briefing, claim: Claim): Claim[] {
  if (STANDING_RULES[claim.standing].use === 'not as fact') return [];
  return briefing
    .claims(claim.restsOn)
    .filter((ground) => STANDING_RULES[briefing.standingOfClaim(ground)].use === 'not as fact');
}

function firstQuestions(questions: readonly OpenQuestion[]): Words[] {
  const rest = questions.length - QUESTIONS_SHOWN;
  const shown = questions.slice(0, QUESTIONS_SHOWN);
  if (questions.length === 0) return [absent('nothing noted')];
  return [
    ...shown.map(({ question, reason }): Words => [text(`${question} (`), absent(reason), text(')')]),
    ...(rest > 0 ? [[text(`and ${counted(rest, 'more question')}`)]] : []),
  ];
}

const sayRecord = (briefing: Briefing, issue: Issue) => ({
  id: issue.id,
  title: issue.title,
  ask: briefing.positionsOn(issue.id).map((position) => positionRecord(briefing, position)),
  say: sayingsOn(briefing, issue.id).map(({ claim, twins, use }) => ({
    use,
    sentence: sentenceFor(briefing, claim),
    standing: briefing.standingOfClaim(claim),
    reason: reasonNotAsFact(briefing, claim),
    claim: claimRecord(briefing, claim),
    twins: twins.map((twin) => claimRecord(briefing, twin)),
  })),
  questions: questionsOnIssue(briefing, issue.id).map((question) => questionRecord(briefing, question)),
});
