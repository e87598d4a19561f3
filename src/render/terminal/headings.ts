import { column } from '../../document/build.js';
import type { HeadingBlock } from '../../document/document.js';
import { textWidth } from '../../text/width.js';
import { drawRule } from './grid.js';
import { type Page, painted, run, wrapped } from './lines.js';

/** The minimum width of a rule; a shorter one looks like a dash. */
const SHORTEST_RULE = 4;

/**
 * Writes a heading, followed on the same line by a rule and the remark; if they do not fit, the rule is below. Cards
 * have no rule.
 */
export function headingLines(block: HeadingBlock, page: Page): string[] {
  const { aside } = block;
  const text = page.signs.punctuated(block.text);
  const after = aside === undefined ? '' : ` ${page.signs.punctuated(aside)}`;
  const room = page.width - textWidth(text) - textWidth(after) - 1;
  if (isRuled(block, page) && room >= SHORTEST_RULE)
    return [painted([run(text, 'heading'), run(' '), ruleOf(room, page), run(after)], page)];
  const remark = aside === undefined ? [] : [run(` (${aside})`)];
  const lines = wrapped([run(text, 'heading'), ...remark], page.proseWidth, page);
  return isRuled(block, page) ? [...lines, painted([ruleOf(page.width, page)], page)] : lines;
}

export const isRuled = ({ ruled }: HeadingBlock, page: Page): boolean => ruled === true && !page.hasCards;

const ruleOf = (width: number, { signs }: Page) =>
  run(drawRule(signs.rule, [width], [column('', 'fit')]), 'rule');
