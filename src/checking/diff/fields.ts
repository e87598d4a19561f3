import { attributionWords } from '../../briefing/attribution.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Kind } from '../../briefing/entities/entity.js';
import type { Attribution, Statement } from '../../briefing/file/schema.js';
import { softness } from '../../briefing/standing.js';
import { plainMarks } from '../../text/plain-marks.js';

/** A field whose meaning changed, with what it said in words; undefined where it said nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** Fields that are no part of what a briefing says of a thing, and those that are compared elsewhere. */
const ELSEWHERE: readonly string[] = ['id', 'accept', '$schema'];

type Thing = Readonly<Record<string, unknown>>;

/** Compares things of two versions, whose ids may differ. */
export class FieldComparison {
  /**
   * @param renamed from ids of the earlier version to those of the same things in the later one
   */
  constructor(
    readonly before: Briefing,
    readonly after: Briefing,
    readonly renamed: ReadonlyMap<string, string>,
  ) {}

  /**
   * The fields in which two versions of a thing differ, in the order of the later one. Lists are compared as sets: their
   * order says nothing.
   *
   * @param except names of fields that are told in another way
   */
  changes(old: object, now: object, except: readonly string[] = []): FieldChange[] {
    const [earlier, later] = [old as Thing, now as Thing];
    const names = [...new Set([...Object.keys(later), ...Object.keys(earlier)])];
    return names
      .filter((name) => !ELSEWHERE.includes(name) && !except.includes(name))
      .filter((name) => this.#key(earlier[name], this.renamed) !== this.#key(later[name], NONE))
      .map((name) => ({
        field: name,
        ...worded('before', wordsFor(this.before, earlier[name])),
        ...worded('after', wordsFor(this.after, later[name])),
      }));
  }

  /** Something that is equal where two values mean the same. */
  #key(value: unknown, renamed: ReadonlyMap<string, string>): string {
    if (typeof value === 'string') return JSON.stringify(renamed.get(value) ?? plainMarks(value));
    if (Array.isArray(value)) return `[${value.map((item) => this.#key(item, renamed)).sort()}]`;
    if (typeof value !== 'object' || value === null) return String(value);
    const fields = Object.entries(value).filter(([name]) => !ELSEWHERE.includes(name));
    return `{${fields.map(([name, child]) => `${name}:${this.#key(child, renamed)}`).sort()}}`;
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

const worded = (key: 'before' | 'after', words: string | undefined) =>
  words === undefined ? {} : { [key]: words };

const NAMED: readonly Kind[] = ['people', 'organizations', 'places', 'issues', 'events', 'sources'];

/** A value as a reader may read it: the names of what it refers to. */
function wordsFor(briefing: Briefing, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    const entity = briefing.entity(value);
    return entity && NAMED.includes(entity.kind) ? briefing.nameOf(value) : value;
  }
  if (Array.isArray(value))
    return value.map((item) => wordsFor(briefing, item) ?? '').join(isSentences(value) ? ' ' : ', ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('claims' in value) return statementWords(briefing, value as Statement);
  if ('by' in value && isAttribution(value)) return speakerWords(briefing, value);
  return Object.values(value)
    .map((item) => wordsFor(briefing, item) ?? '')
    .join(' ');
}

const isSentences = (values: readonly unknown[]): boolean =>
  values.some((value) => typeof value === 'object' && value !== null && 'claims' in value);

/** A sentence never comes without the standing and the voice of the softest claim behind it. */
function statementWords(briefing: Briefing, { text, claims }: Statement): string {
  const [softest] = briefing.claims(claims).sort((a, b) => softness(b.standing) - softness(a.standing));
  return softest ? `${text} (${briefing.standingOf(claims)}, ${attributionWords(briefing, softest)})` : text;
}

const isAttribution = (value: { by: unknown }): value is Attribution =>
  ['source', 'party', 'unnamed'].includes(String(value.by));

function speakerWords(briefing: Briefing, attribution: Attribution): string {
  switch (attribution.by) {
    case 'source':
      return 'the source itself';
    case 'party':
      return briefing.nameOf(attribution.party);
    case 'unnamed':
      return attribution.label ?? 'unnamed';
  }
}
