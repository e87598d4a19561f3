import { attributionWords } from '../../briefing/attribution.js';
import type { Briefing } from '../../briefing/briefing.js';
import type { Kind } from '../../briefing/entities/entity.js';
import type { Attribution, Statement } from '../../briefing/file/schema.js';
import { softness } from '../../briefing/standing.js';
import { plainMarks } from '../../text/plain-marks.js';

/** A field whose meaning changed. `before` or `after` is absent if that version does not have the field. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** Fields that are not part of the meaning of an entry. */
const ELSEWHERE: readonly string[] = ['id', 'accept', '$schema'];

type Thing = Readonly<Record<string, unknown>>;

/** Compares the entries of two versions, in which the same entry may have different ids. */
export class FieldComparison {
  /**
   * @param renamed maps the ids of entries in the earlier version to their ids in the later version
   */
  constructor(
    readonly before: Briefing,
    readonly after: Briefing,
    readonly renamed: ReadonlyMap<string, string>,
  ) {}

  /**
   * Returns the fields in which two versions of an entry differ, in the order of the later version. Lists are compared
   * as sets, since their order does not matter.
   *
   * @param except names of fields that are reported elsewhere
   */
  changes(old: object, now: object, except: readonly string[] = []): FieldChange[] {
    const [earlier, later] = [old as Thing, now as Thing];
    const names = [...new Set([...Object.keys(later), ...Object.keys(earlier)])];
    return names
      .filter((name) => !ELSEWHERE.includes(name) && !except.includes(name))
      .filter((name) => this.#key(earlier[name], this.renamed) !== this.#key(later[name], NONE))
      .map((field) => {
        const [before, after] = [wordsFor(this.before, earlier[field]), wordsFor(this.after, later[field])];
        return { field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
      });
  }

  /** Returns a key that is equal for two values with the same meaning. */
  #key(value: unknown, renamed: ReadonlyMap<string, string>): string {
    if (typeof value === 'string') return JSON.stringify(renamed.get(value) ?? plainMarks(value));
    if (Array.isArray(value)) return `[${value.map((item) => this.#key(item, renamed)).sort()}]`;
    if (typeof value !== 'object' || value === null) return String(value);
    const fields = Object.entries(value).filter(([name]) => !ELSEWHERE.includes(name));
    return `{${fields.map(([name, child]) => `${name}:${this.#key(child, renamed)}`).sort()}}`;
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

const NAMED: readonly Kind[] = ['people', 'organizations', 'places', 'issues', 'events', 'sources'];

/** Formats a value in readable form, with names instead of ids. */
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
