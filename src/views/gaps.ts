import type { Briefing } from '../briefing/briefing.js';
import { KINDS } from '../briefing/entity.js';
import type { OpenQuestion } from '../briefing/questions.js';
import { absent, heading, lineBreak, list, next, paragraph, text, type Words } from '../document/build.js';
import type { Block, Document } from '../document/document.js';
import type { Inline } from '../document/inline.js';
import { carried, originOf, questionEntry } from './entries.js';
import { claimRecords, dataHead } from './records.js';
import { locators, supportedClaim } from './support.js';
import { counted } from './words.js';

/**
 * What the source leaves open, grouped by what it is about, each as a question with whom to ask.
 *
 * @param questions those that were asked for
 */
export function gapsView(briefing: Briefing, questions: readonly OpenQuestion[]): Document {
  const groups = groupsOf(briefing, questions);
  return {
    title: `${briefing.file.title} · open questions`,
    language: briefing.file.language,
    get data() {
      return {
        ...dataHead(briefing, 'gaps'),
        questions: questions.map((question) => questionRecord(briefing, question)),
      };
    },
    get entries() {
      return carried(
        briefing,
        questions.map((question) => questionEntry(briefing, question)),
      );
    },
    get origin() {
      return originOf(briefing);
    },
    blocks: [
      ...groups.flatMap(({ title, anchor, members }): Block[] => [
        heading(1, title, anchor),
        list(members.map((question) => questionWords(briefing, question))),
      ]),
      paragraph(tally(questions)),
      next(...nextCommands(groups)),
    ],
  };
}

interface Group {
  readonly title: string;
  readonly anchor: string | undefined;
  /** The issue that it is about, where that is one. */
  readonly issue: string | undefined;
  readonly members: OpenQuestion[];
}

/** Issues in their order, then what is about several issues, then everything else, kind by kind. */
function groupsOf(briefing: Briefing, questions: readonly OpenQuestion[]): Group[] {
  const groups = new Map<string, Group & { readonly order: number }>();
  for (const question of questions) {
    const about = subjectsOf(briefing, question);
    const key = about.join(' ');
    const group = groups.get(key) ?? {
      ...headed(briefing, about),
      order: orderOf(briefing, about),
      members: [],
    };
    group.members.push(question);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => a.order - b.order);
}

/** The issues that a question touches; where it touches none, the first thing that it is about. */
function subjectsOf(briefing: Briefing, { about }: OpenQuestion): readonly string[] {
  const issues = about.filter((id) => briefing.entity(id)?.kind === 'issues');
  return issues.length > 0
    ? issues.sort((a, b) => briefing.numberOf(a) - briefing.numberOf(b))
    : about.slice(0, 1);
}

function headed(briefing: Briefing, about: readonly string[]): Pick<Group, 'title' | 'anchor' | 'issue'> {
  const [first = ''] = about;
  const kind = briefing.entity(first)?.kind;
  return {
    title: about.map((id) => briefing.nameOf(id)).join(' · '),
    anchor: about.length === 1 && kind ? `${kind}/${first}` : undefined,
    issue: about.length === 1 && kind === 'issues' ? first : undefined,
  };
}

function orderOf(briefing: Briefing, about: readonly string[]): number {
  const [first = ''] = about;
  const kind = briefing.entity(first)?.kind;
  if (kind === 'issues') return about.length === 1 ? briefing.numberOf(first) : 1_000_000;
  return 1_000_001 + (kind === undefined ? KINDS.length : KINDS.indexOf(kind));
}

/** A question with why it is open, what raises it, whom to ask, and the claims that it is put about. */
export function questionWords(briefing: Briefing, question: OpenQuestion): Inline[] {
  const { ask, claims, quoted } = question;
  const quote =
    quoted === undefined
      ? []
      : briefing.claims(quoted).flatMap((claim) => [lineBreak, ...supportedClaim(briefing, claim)]);
  const places = quoted === undefined ? locators(briefing, claims) : [];
  return [
    text(`${question.question} (`),
    absent(question.reason),
    ...(places.length > 0 ? [text(', '), ...places] : []),
    text(')'),
    ...(ask.length > 0 ? [text(` Ask: ${ask.map((id) => briefing.nameOf(id)).join(', ')}`)] : []),
    ...quote,
  ];
}

function tally(questions: readonly OpenQuestion[]): Words {
  const absences = questions.filter(({ gap }) => gap === undefined).length;
  const named = questions.length - absences;
  if (questions.length === 0) return 'No question is left open.';
  const parts = [
    ...(named > 0 ? [`${named} noted in the briefing`] : []),
    ...(absences > 0 ? [`${absences} made from what is absent`] : []),
  ];
  return `${counted(questions.length, 'open question')}: ${parts.join(', ')}.`;
}

function nextCommands(groups: readonly Group[]): string[] {
  const issue = groups.find((group) => group.issue !== undefined)?.issue;
  return [...(issue ? [`briefing say ${issue}`] : []), 'briefing positions', 'briefing agenda'];
}

export const questionRecord = (briefing: Briefing, { gap, quoted, claims, ...question }: OpenQuestion) => ({
  ...(gap === undefined ? {} : { gap }),
  ...question,
  claims: claimRecords(briefing, claims),
});
