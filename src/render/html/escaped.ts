import { clean } from '../../text/clean.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for content and quoted attributes. The only place where words enter the page. */
export const escaped = (text: string): string =>
  clean(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
