import type { Argument, Command, Option } from 'commander';
import type { Kind } from '../../../briefing/entities/entity.js';

/**
 * The kinds of values that can be completed: entries of the briefing in use, file names, briefings, settings, commands
 * and topics.
 */
export type Wanted = readonly (
  | Kind
  | 'groups'
  | 'files'
  | 'briefings'
  | 'commands'
  | 'topics'
  | 'rules'
  | 'settings'
)[];

const SUBJECTS: Wanted = ['issues', 'people', 'organizations', 'places', 'events', 'sources'];
const PARTIES: Wanted = ['people', 'organizations'];

/** The kinds of values for each option. An option means the same in every command. */
const OF_OPTIONS: Readonly<Record<string, Wanted>> = {
  '--about': SUBJECTS,
  '--by': PARTIES,
  '--issue': ['issues'],
  '--group': ['groups'],
  '--source': ['sources'],
  '--rule': ['rules'],
  '--briefing': ['briefings', 'files'],
  '--output': ['files'],
  '--text': ['files'],
};

/** The kinds of values for arguments of particular commands, by command and argument name. */
const OF_ARGUMENTS: Readonly<Record<string, Wanted>> = {
  'issue ref': ['issues'],
  'say ref': ['issues'],
  'people who': ['people'],
  'places which': ['places'],
  'claims id': ['claims'],
  'gaps id': ['gaps'],
  'diff old': ['briefings', 'files'],
  'diff new': ['briefings', 'files'],
  'edit file': ['briefings', 'files'],
  'apply file': ['briefings', 'files'],
  'help command': ['commands', 'topics'],
  'help rule': ['rules'],
  'use id': ['briefings'],
  'remove id': ['briefings'],
};

/** The kinds of values for each argument name in all other commands. */
const BY_NAME: Readonly<Record<string, Wanted>> = {
  changes: ['files'],
  file: ['files'],
  text: ['files'],
  setting: ['settings'],
};

export const wantedByOption = (option: Option): Wanted => OF_OPTIONS[option.long ?? ''] ?? [];

export function wantedByArgument(command: Command, argument: Argument): Wanted {
  const name = argument.name();
  return OF_ARGUMENTS[`${command.name()} ${name}`] ?? BY_NAME[name] ?? [];
}
