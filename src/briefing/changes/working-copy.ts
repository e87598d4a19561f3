import { addTo } from '../../text/grouped-by.js';
import type { Kind } from '../entities/entity.js';
import type { BriefingFile } from '../file/schema.js';
import { type Fields, KINDS_OF_ENTRIES } from './read-changes.js';

export interface Row {
  readonly kind: Kind;
  fields: Fields;
  /** The index of the last change to the entry. */
  changedBy?: number;
  isRemoved?: true;
}

/** A copy of a file for applying changes. Entries keep their order. The original file is not modified. */
export class WorkingCopy {
  head: Fields;
  headChangedBy: number | undefined;
  readonly #rows: Row[] = [];
  readonly #byId = new Map<string, Row>();
  readonly #removedBy = new Map<string, number>();
  readonly #kinds: ReadonlySet<Kind>;

  constructor(file: BriefingFile) {
    const { ...head }: Record<string, unknown> = file;
    this.#kinds = new Set(KINDS_OF_ENTRIES.filter((kind) => file[kind] !== undefined));
    for (const kind of this.#kinds) {
      delete head[kind];
      for (const fields of file[kind] ?? []) this.#put({ kind, fields });
    }
    this.head = head;
  }

  find(id: string): Row | undefined {
    return this.#byId.get(id);
  }

  ids(kind: Kind): string[] {
    return [...this.#byId].flatMap(([id, row]) => (row.kind === kind ? [id] : []));
  }

  add(kind: Kind, fields: Fields, change: number): void {
    this.#put({ kind, fields, changedBy: change });
  }

  remove(id: string, change: number): void {
    const row = this.#byId.get(id);
    if (row === undefined) return;
    row.isRemoved = true;
    this.#byId.delete(id);
    this.#removedBy.set(id, change);
  }

  /**
   * Returns the index of the change that removed an entry; undefined if the entry exists, perhaps because a
   * later change added it again.
   */
  removedBy(id: string): number | undefined {
    return this.#byId.has(id) ? undefined : this.#removedBy.get(id);
  }

  /**
   * Returns the entries by collection, in order. A collection that is missing from the original file is included only
   * if an entry was added to it.
   */
  collections(): Map<Kind, Row[]> {
    const left = new Map<Kind, Row[]>([...this.#kinds].map((kind) => [kind, []]));
    for (const row of this.#rows) if (!row.isRemoved) addTo(left, row.kind, row);
    return left;
  }

  #put(row: Row): void {
    this.#rows.push(row);
    if (typeof row.fields.id === 'string') this.#byId.set(row.fields.id, row);
  }
}
