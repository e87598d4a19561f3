import * as v from 'valibot';
import type { Rule } from '../../checking/rules/rule.js';
import { fact, facts, heading, next, paragraph, table } from '../../document/build.js';
import type { Block, Table } from '../../document/document.js';
import type { Answer, Layout } from '../answer.js';
import { columnsOf } from '../shared/columns.js';
import { generalHead, words } from '../shared/schema.js';

/** The rules of `briefing validate`: all rules or, for the page of a rule, only that rule. */

const rule = v.strictObject({
  name: words,
  severity: v.picklist(['error', 'warning']),
  /** True if the rule is part of the file format. A file that breaks the rule is not a valid briefing. */
  isFormat: v.boolean(),
  /** True if the rule compares the briefing with a source text. */
  needsText: v.boolean(),
  summary: words,
  reason: words,
  remedy: words,
  example: v.strictObject({ wrong: words, right: words }),
});

const schema = () => v.strictObject({ ...generalHead('rules'), rules: v.array(rule) });

export type RulesRecord = v.InferOutput<ReturnType<typeof schema>>;
type RuleRecord = RulesRecord['rules'][number];

export const makeRules = (all: readonly Rule[]): RulesRecord => ({
  kind: 'rules',
  version: 1,
  rules: all.map(({ name, severity, summary, reason, remedy, example, check, needsText = false }) => ({
    name,
    severity,
    isFormat: check === undefined && !needsText,
    needsText,
    summary,
    reason,
    remedy,
    example,
  })),
});

function layout({ rules: all }: RulesRecord): Layout {
  const [only] = all;
  if (only && all.length === 1) return rulePage(only);
  return {
    title: 'Rules of briefing validate',
    blocks: [
      ...rulesTable('Rules for briefings', all, ({ isFormat, needsText }) => !isFormat && !needsText),
      ...rulesTable(
        'Rules for claims and their source (verify, validate --text)',
        all,
        (one) => one.needsText,
      ),
      ...rulesTable('Rules of the file format', all, ({ isFormat }) => isFormat),
      paragraph(
        'To suppress a rule for a good reason, add this to the entry: "accept": [{ "rule": "...", "reason": "..." }].',
      ),
      next('briefing help rules hardened-claim', 'briefing validate --rule hardened-claim trip.json'),
    ],
  };
}

function rulesTable(
  title: string,
  all: readonly RuleRecord[],
  isShown: (rule: RuleRecord) => boolean,
): Block[] {
  const columns = columnsOf({ Rule: 'fit', Severity: 'fit', 'What it finds': 'fill' });
  const rows = all.filter(isShown).map(({ name, severity, summary }) => [name, severity, summary]);
  return [heading(1, title), table(title, columns, rows)];
}

function rulePage({ name, severity, isFormat, summary, reason, remedy, example }: RuleRecord): Layout {
  return {
    title: `${name}: ${summary}`,
    blocks: [
      paragraph(reason),
      facts(
        fact('Severity', severity),
        fact('What to do', remedy),
        fact('Wrong', example.wrong),
        fact('Right', example.right),
        ...(isFormat ? [] : [fact('To suppress it', `"accept": [{ "rule": "${name}", "reason": "..." }]`)]),
      ),
      next('briefing help rules', `briefing validate --rule ${name} trip.json`),
    ],
  };
}

const ruleTable = ({ rules: all }: RulesRecord): Table => ({
  columns: ['Rule', 'Severity', 'What it finds', 'What to do'],
  rows: all.map(({ name, severity, summary, remedy }) => [name, severity, summary, remedy]),
});

export const rules: Answer<RulesRecord> = { kind: 'rules', schema, layout, table: ruleTable };
