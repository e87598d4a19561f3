import type { Command, Option } from 'commander';
import type { Briefing } from '../../../briefing/briefing.js';
import { type Entity, entityName, KINDS, type Kind } from '../../../briefing/entities/entity.js';
import { STANDING_MEANINGS, STANDINGS, type Standing } from '../../../briefing/standing.js';
import { type Runtime, withBriefing } from '../../../cli/context.js';
import { loadBriefing } from '../../../cli/load-briefing.js';
import { FORMATS } from '../../../render/index.js';
import { SETTING_NAMES, SETTINGS } from '../../../system/config/setting-list.js';
import { clean } from '../../../text/clean.js';
import { fold, foldWords } from '../../../text/fold.js';
import { TOPICS } from '../topics.js';
import { type Line, optionsOf, type Slot } from './line.js';
import { type Wanted, wantedByArgument, wantedByOption } from './values.js';

export interface Candidate {
  readonly value: string;
  readonly title: string;
}

/** The candidates for completion. If `files` is set, the shell also offers file names. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly files: boolean;
}

/** Returns the candidates at the cursor, in the order in which they are shown. */
export async function candidatesFor(line: Line, runtime: Runtime): Promise<Candidates> {
  const { slot, typed, prefix } = line;
  const { candidates, files } = await (slot.kind === 'value'
    ? valuesOf(slot.option, line, runtime)
    : wordsOf(slot, line, runtime));
  const fitting = candidates
    .filter(({ value }) => fold(value).startsWith(fold(typed)) && clean(value) === value)
    .map(({ value, title }) => ({ value: prefix + value, title }));
  return { candidates: [...new Map(fitting.map((one) => [one.value, one])).values()], files };
}

async function valuesOf(option: Option, line: Line, runtime: Runtime): Promise<Candidates> {
  if (option.long === '--format') {
    const formats = Object.entries(FORMATS).map(([value, { description }]) => ({
      value,
      title: description,
    }));
    return { candidates: formats, files: false };
  }
  if (option.argChoices) return choices(option.argChoices);
  return gathered(wantedByOption(option), line, runtime);
}

async function wordsOf(
  { command, argument }: Extract<Slot, { kind: 'word' }>,
  line: Line,
  runtime: Runtime,
): Promise<Candidates> {
  if (line.typed.startsWith('-')) return { candidates: flags(line.path), files: false };
  if (command.commands.length > 0) return { candidates: subcommands(command), files: false };
  if (!argument) return { candidates: [], files: false };
  if (argument.argChoices) return choices(argument.argChoices);
  return gathered(wantedByArgument(command, argument), line, runtime);
}

/** Returns the meaning of a standing. Other choices need no explanation. */
const meaningOf = (choice: string): string =>
  isStanding(choice) ? `the source ${STANDING_MEANINGS[choice]}` : '';

const isStanding = (word: string): word is Standing => STANDINGS.some((standing) => standing === word);

const choices = (values: readonly string[]): Candidates => ({
  candidates: values.map((value) => ({ value, title: meaningOf(value) })),
  files: false,
});

async function gathered(wanted: Wanted, line: Line, runtime: Runtime): Promise<Candidates> {
  const kinds = wanted.filter((one): one is Kind => KINDS.some((kind) => kind === one));
  const needsBriefing = kinds.length > 0 || wanted.includes('groups');
  const briefing = needsBriefing ? await briefingFor(line, runtime) : undefined;
  const things = briefing ? thingsOf(briefing, kinds, line.typed) : [];
  const others = await Promise.all(wanted.map((one) => othersOf(one, line, briefing, runtime)));
  return { candidates: [...things, ...others.flat()], files: wanted.includes('files') };
}

async function briefingFor({ briefing }: Line, runtime: Runtime): Promise<Briefing | undefined> {
  // Standard input belongs to the command that is being typed.
  if (briefing === '-') return undefined;
  return loadBriefing(briefing === undefined ? runtime : withBriefing(runtime, briefing)).catch(
    () => undefined,
  );
}

/** Returns the candidates for a value that is not an entry of the briefing, such as a setting or a command. */
async function othersOf(
  kind: Wanted[number],
  { path: [program] }: Line,
  briefing: Briefing | undefined,
  { io }: Runtime,
): Promise<readonly Candidate[]> {
  switch (kind) {
    case 'groups':
      return (briefing?.file.groups ?? []).map(({ id, title }) => ({ value: id, title }));
    case 'briefings': {
      const { knownBriefings } = await import('../../../cli/library.js');
      return knownBriefings(io).map(({ id, title = '' }) => ({ value: id, title }));
    }
    case 'commands':
      return program ? subcommands(program) : [];
    case 'topics':
      return Object.entries(TOPICS).map(([value, { summary }]) => ({ value, title: summary }));
    case 'settings':
      return SETTING_NAMES.map((name) => ({ value: name, title: SETTINGS[name].purpose }));
    case 'rules': {
      const { RULES } = await import('../../../checking/rules/index.js');
      return RULES.map(({ name, summary }) => ({ value: name, title: summary }));
    }
    default:
      return [];
  }
}

/** Returns the subcommands that are not hidden. Only commander's help knows which ones are hidden. */
const subcommands = (command: Command): Candidate[] =>
  command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({ value: one.name(), title: one.summary() || one.description() }));

const flags = (path: readonly Command[]): Candidate[] => [
  ...optionsOf(path).map(({ long, short, description }) => ({
    value: long ?? short ?? '',
    title: description,
  })),
  { value: '--help', title: 'show help, with examples' },
];

/**
 * Formats candidates for the shell scripts. Each line contains a candidate, a tab and its title. A last line `:files`
 * requests file names.
 */
export function answerLines({ candidates, files }: Candidates): string {
  const lines = candidates.map(({ value, title }) => `${value}\t${shortened(clean(title))}`);
  if (files) lines.push(':files');
  return lines.map((line) => `${line}\n`).join('');
}

/** Returns a line with the word at the cursor, without quotes, for shells that complete file names. */
export const wordLine = (current: string): string =>
  clean(current) === current ? `:word\t${current}\n` : '';

const LONGEST_TITLE = 72;

/** Shortens a long title after a whole word, and adds an ellipsis. */
function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE - 3);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} ...`;
}

/**
 * Returns candidates for the entries of a briefing. Ids are always included. Aliases, other names and addresses are
 * included only after the first letter has been typed, since the list would be too long.
 *
 * @param kinds the kinds of entries, in the order in which they are shown
 * @param typed the beginning of the word
 */
function thingsOf(briefing: Briefing, kinds: readonly Kind[], typed: string): Candidate[] {
  const entities = kinds.flatMap((kind) => briefing.all(kind).map((value) => ({ kind, value }) as Entity));
  const ids = entities.map((entity) => candidate(entity.value.id, entity));
  if (typed === '') return ids;
  const aliases = entities.flatMap((entity) => otherNames(entity).map((name) => candidate(name, entity)));
  const addresses = KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
    entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => candidate(`${kind}/${entity.value.id}`, entity)),
  );
  return [...ids, ...aliases, ...addresses];
}

const candidate = (value: string, entity: Entity): Candidate => ({ value, title: entityName(entity) });

/** Returns the other names of an entry, each joined into one word, which lookups also accept: `south-china-sea`. */
function otherNames(entity: Entity): string[] {
  const names =
    entity.kind === 'issues'
      ? (entity.value.aliases ?? [])
      : 'otherNames' in entity.value
        ? (entity.value.otherNames ?? []).map(({ name }) => name)
        : [];
  return names.map((name) => foldWords(name).replaceAll(' ', '-')).filter((name) => name !== '');
}
