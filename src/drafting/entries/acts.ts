import verbs from '../../../data/lexicon/drafting/acts.json' with { type: 'json' };
import type { Position } from '../../briefing/file/schema.js';
import { OTHER, POSITION_ACTS } from '../../briefing/file/vocabulary.js';
import { verbForms } from '../../reading/voices/lexicon/verb-forms.js';

/** An act; `label` is the verb if the format has no such act. */
export type Act = Pick<Position, 'act' | 'label'>;

/** The act that each verb form expresses. Each line of the lexicon is `verb | act`. */
const byForm = new Map<string, Act>();
/** The base of each verb form. */
const baseOf = new Map<string, string>();
for (const line of verbs) {
  const [verb = '', label = ''] = line.split(' | ');
  const known = POSITION_ACTS.find((one) => one === label);
  const act: Act = known === undefined ? { act: OTHER, label } : { act: known };
  for (const form of verbForms(verb)) {
    byForm.set(form, act);
    baseOf.set(form, verb);
  }
}

/** Returns the act that an inflected verb expresses. The verb must be in lowercase. */
export const actOf = (form: string): Act | undefined => byForm.get(form);

/**
 * The objects with which verbs of several meanings express a position: 'offers to mediate', but not 'offers discounts'.
 */
const OBJECT: Readonly<Record<string, RegExp>> = {
  agree: /^(?:that|to (?!(?:an?|his|her|its|the|their)\b)|with)\b/u,
  ask: /^(?!for (?:a )?comment\b)(?:for\b|.*\sto\b)/su,
  back: /^(?!(?:away|down|in|into|off|out|to|up)\b)/u,
  call: /^(?:for|on)\s/u,
  express: /^(?:\p{L}+ ){0,2}(?:anger|concerns?|hopes?|opposition|regrets?|support)\b/u,
  hail: /^(?!from\b)/u,
  offer: /^to\s/u,
  press: /\sto\s/u,
  promise: /^(?!\p{Lu}\p{L}+ that\b)/u,
  regard: /(?:^|\s)as\s/u,
  threaten: /^to\s/u,
};

/** Returns whether a verb expresses a position with this object. The verb must be inflected and in lowercase. */
export const isStance = (form: string, wanted: string): boolean =>
  OBJECT[baseOf.get(form) ?? '']?.test(wanted) ?? true;
