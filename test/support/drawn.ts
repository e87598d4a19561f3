import * as v from 'valibot';
import { expect } from 'vitest';
import type { Answer, RecordHead } from '../../src/answers/answer.js';
import type { DocumentData } from '../../src/document/document.js';
import { plain } from '../../src/render/plain.js';
import { terminal } from '../../src/render/terminal/terminal.js';

/** Renders an answer without colors, at 80 columns. */
export function drawn<Content extends RecordHead>(
  answer: Answer<Content>,
  record: Content,
  format: 'plain' | 'terminal' = 'plain',
): string {
  const { title, blocks } = answer.layout(record);
  const document = { title, language: 'en', data: record as unknown as DocumentData, blocks };
  const render = format === 'plain' ? plain : terminal;
  return render(document, { width: 80, color: false, unicode: true, now: new Date(0) });
}

/** Expects a record to match the schema of its answer and to survive conversion to JSON unchanged. */
export function expectSound<Content extends RecordHead>(answer: Answer<Content>, record: Content): void {
  expect(v.safeParse(answer.schema(), record).issues).toBeUndefined();
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
}

/** Renders an answer for a terminal of the given width, line by line. */
export function drawnLines<Content extends RecordHead>(
  { layout }: Answer<Content>,
  record: Content,
  width = 80,
): string[] {
  const document = { ...layout(record), language: 'en', data: { kind: record.kind, version: 1 } };
  const page = terminal(document, { width, color: false, unicode: true, now: new Date(0) });
  return page.trimEnd().split('\n');
}
