import type { Rule } from '../checking/rules/rule.js';
import { column, fact, facts, heading, next, paragraph, table } from '../document/build.js';
import type { Document } from '../document/document.js';

const COLUMNS = [column('Rule', 'fit'), column('Severity', 'fit'), column('What it finds', 'fill')];

/** Every rule by which `validate` names a problem: those of the format, and those beyond it. */
export function rulesView(rules: readonly Rule[]): Document {
  const beyond = rules.filter(({ check }) => check !== undefined);
  const format = rules.filter(({ check }) => check === undefined);
  return {
    title: 'The rules',
    language: 'en',
    get data() {
      return { kind: 'rules', version: 1, rules: rules.map(ruleRecord) };
    },
    blocks: [
      paragraph('A briefing file is held against these rules by briefing validate.'),
      ...rulesTable('What a briefing should be', beyond),
      ...rulesTable('What a file has to be', format),
      paragraph(
        'Where a rule is broken for a good reason, write it beside what it names: "accept": [{ "rule": "...", "reason": "..." }].',
      ),
      next('briefing help rules hardened-claim', 'briefing validate --rule hardened-claim trip.json'),
    ],
  };
}

const rulesTable = (title: string, rules: readonly Rule[]) => [
  heading(1, title),
  table(
    title,
    COLUMNS,
    rules.map(({ name, severity, summary }) => [name, severity, summary]),
  ),
];

/** The page of one rule. */
export function ruleView(rule: Rule): Document {
  const { name, severity, summary, reason, remedy, example } = rule;
  return {
    title: `${name}: ${summary}`,
    language: 'en',
    get data() {
      return { kind: 'rules', version: 1, rules: [ruleRecord(rule)] };
    },
    blocks: [
      paragraph(reason),
      facts(
        fact('Severity', severity),
        fact('What to do', remedy),
        fact('Wrong', example.wrong),
        fact('Right', example.right),
        ...(rule.check ? [fact('To accept it', `"accept": [{ "rule": "${name}", "reason": "..." }]`)] : []),
      ),
      next('briefing help rules', `briefing validate --rule ${name} trip.json`),
    ],
  };
}

const ruleRecord = ({ name, severity, summary, reason, remedy, example }: Rule) => ({
  name,
  severity,
  summary,
  reason,
  remedy,
  example,
});
