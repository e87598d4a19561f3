import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

type Block = ReturnType<typeof fromMarkdown>['children'][number];
export type Node = Block | ReturnType<typeof fromMarkdown>;

/** Parses Markdown as GitHub does, with a parser that the program does not use. */
export const parsed = (written: string): Block[] =>
  fromMarkdown(written, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;

/** Returns a node and all nodes in it, in reading order. */
export function everyNode(node: Node): Node[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => everyNode(child as Node)) : [])];
}

/** Returns the visible text. HTML is dropped, except for line breaks. */
export function wordsOf(node: Node): string {
  if (node.type === 'html') return node.value === '<br>' ? '\n' : '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => wordsOf(child as Node)).join('') : '';
}
