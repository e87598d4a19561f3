import { Briefing } from '../../src/briefing/briefing.js';
import type { BriefingFile } from '../../src/briefing/file/schema.js';
import { exampleFile } from './example.js';

/** Texts that would be markup, script or style on a page without escaping. They have no control characters. */
export const HOSTILE_WORDS: readonly string[] = [
  '<script>window.ran = true</script>',
  '"><img src=x onerror="window.ran = true">',
  `' onload='window.ran = true' x='`,
  ']]><script>window.ran = true</script>',
  '</style><script>window.ran = true</script>',
  '</title></head><body onload="window.ran = true">',
  '<svg onload=window.ran=true><use href="https://host.example/x.svg#a"/></svg>',
  '<a href="javascript:window.ran=true">here</a>',
  '--><!--<script>window.ran = true</script>',
  '&lt;script&gt;window.ran = true&lt;/script&gt;',
  '{{window.ran = true}} <%= window.ran = true %>',
  '<iframe srcdoc="<script>parent.ran = true</script>"></iframe>',
];

/** Returns a briefing with hostile text in every field that contains free text. */
export function hostileBriefing(): Briefing {
  let turn = 0;
  const file = JSON.parse(JSON.stringify(exampleFile()), (key, value: unknown) => {
    if (typeof value !== 'string' || !FREE_TEXT.has(key)) return value;
    turn += 1;
    return `${value} ${HOSTILE_WORDS[turn % HOSTILE_WORDS.length] ?? ''}`;
  }) as BriefingFile;
  for (const note of file.notes ?? []) note.by += HOSTILE_WORDS[0];
  for (const source of file.sources) source.url = 'https://host.example/"onmouseover="window.ran=true';
  return new Briefing(file);
}

const FREE_TEXT = new Set([
  'title',
  'text',
  'name',
  'label',
  'role',
  'cue',
  'question',
  'timing',
  'publisher',
  'author',
]);
