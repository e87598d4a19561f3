import { Briefing } from '../../briefing/briefing.js';
import type { Attribution, BriefingFile, Claim } from '../../briefing/file/schema.js';
import type { Finding, FindingKind, Fix } from '../../checking/finding.js';
import type { Meaning } from '../../checking/meaning/meaning.js';
import { readMeanings } from '../../checking/meaning/read-meaning.js';
import { supportOf } from '../../checking/meaning/support.js';
import { checkClaim } from '../../checking/verify/check-claim.js';
import { type SourceText, sourceTextOf } from '../../checking/verify/read-source.js';
import type { TokenizedReading } from '../../reading/read.js';
import { reworded } from './brief/sentence/reworded.js';
import type { Entities, Proposed } from './entities.js';
import { isHarmless } from './false-alarms/harmless.js';
import { isForPronoun } from './false-alarms/names.js';
import { isNamedNext } from './false-alarms/other-names.js';
import { hedgeOf, softened, withItsHedge } from './false-alarms/own-hedge.js';
import { isOpenVoice } from './false-alarms/voices.js';
import { elsewhere, firmerThan, isRefused, misquoted, overstated, wordsOf } from './objections.js';
import type { NumberedSentence, Part } from './parts.js';
import type { Proposal } from './proposals.js';

/** The result of checking a claim that a model proposed. */
export interface Checked {
  readonly proposal: Proposal;
  /** The proposed claim; absent if the request did not contain its sentence. */
  readonly claim?: Claim;
  /** The claim that the rules made from the same words. */
  readonly byRules?: Claim;
  /** The reasons for refusing the claim; empty if it passes. */
  readonly reasons: readonly string[];
  /** Questions for the reviewer. */
  readonly questions: readonly string[];
  /**
   * Why the claim may be too firm: it is firmer than the rule-based one, but no check reports an error. The model is
   * asked once to correct the claim; after that, the reviewer is asked.
   */
  readonly doubt?: string;
  /** Whether the only reason is that the claim is too firm. */
  readonly isOnlyOverstated?: boolean;
  readonly kinds: readonly FindingKind[];
  readonly fixes?: readonly Fix[];
}

/** The findings that a claim is firmer than its sentence. */
export const FIRMER: readonly FindingKind[] = ['firmer-wording', 'firmer-standing'];

/** Checks proposed claims against their source sentences, as `verify` does, and against the rule-based claims. */
export class ProposalChecks {
  readonly #base: BriefingFile;
  readonly #byPlace = new Map<string, Claim[]>();
  readonly #entities: Entities;
  readonly #mark: Proposed;
  readonly source: SourceText;
  /** The names of the people whom the text names. */
  readonly people: readonly string[];

  /** @param base the rule-based draft */
  constructor(base: BriefingFile, read: TokenizedReading, entities: Entities, mark: Proposed) {
    this.#base = base;
    this.#entities = entities;
    this.#mark = mark;
    this.source = sourceTextOf(new Briefing(base), read);
    this.people = read.reading.names.filter(({ kind }) => kind === 'person').map(({ name }) => name);
    for (const claim of base.claims)
      this.#byPlace.set(claim.at, [...(this.#byPlace.get(claim.at) ?? []), claim]);
  }

  async check(proposals: readonly Proposal[], part: Part): Promise<Checked[]> {
    const sentences = new Map(part.paragraphs.flat().map((sentence) => [sentence.number, sentence]));
    const said = await this.read(
      proposals.map(({ text }) => asSentence(reworded(text, this.source.published))),
    );
    const checked: Checked[] = [];
    for (const [index, proposal] of proposals.entries()) {
      const sentence = sentences.get(proposal.sentence);
      const meaning = said[index];
      checked.push(
        sentence === undefined || meaning === undefined
          ? nowhere(proposal)
          : await this.#checkOne(proposal, sentence, meaning),
      );
    }
    return checked;
  }

  /**
   * Checks a claim. If its only fault is that it is too firm, tries the standing that the rules found and those implied
   * by hedges in its words, and uses the first that passes.
   */
  async #checkOne(proposal: Proposal, sentence: NumberedSentence, said: Meaning): Promise<Checked> {
    const checked = await this.#checkAs(proposal, sentence, said);
    if (checked.isOnlyOverstated !== true) return checked;
    for (const softer of softened(proposal, checked.byRules, checked.fixes ?? [])) {
      const corrected = await this.#checkAs({ ...proposal, ...softer }, sentence, said);
      if (corrected.reasons.length === 0) return corrected;
    }
    return checked;
  }

  async #checkAs(proposal: Proposal, sentence: NumberedSentence, said: Meaning): Promise<Checked> {
    const voice = this.#entities.voiceOf(proposal);
    const byRules = await this.#ruleFor(sentence, said);
    const meaning = this.source.meanings[this.source.indexOf(sentence.at) ?? -1];
    const attribution: Attribution = 'reason' in voice ? { by: 'source' } : voice;
    const hedge = hedgeOf(proposal, byRules, sentence.text);
    const claim = withItsHedge(
      this.#claimOf({ ...proposal, hedge }, sentence, attribution),
      byRules,
      sentence.text,
    );
    const checkedClaim = checkClaim(this.briefingOf([claim]), 0, claim, said, this.source);
    const compared = {
      ...{ sentence: sentence.text, said, meaning, source: this.source },
      hasOtherVoice: checkedClaim.findings.some(({ kind }) => kind === 'other-voice'),
    };
    const findings = checkedClaim.findings.filter(
      (one) => !isHarmless(one, { ...proposal, hedge }, compared),
    );
    const kinds = findings.map(({ kind }) => kind);
    const isRefusal = (one: Finding): boolean =>
      isRefused(one) &&
      !isForPronoun(one) &&
      !isNamedNext(one, sentence.text, this.source.text) &&
      !isOpenVoice(one, proposal.voice, sentence.text, this.source.text);
    const firmer = overstated(claim, kinds);
    const others = [
      ...('reason' in voice ? [voice.reason] : []),
      ...elsewhere(said, meaning, sentence.number, kinds),
      ...misquoted(proposal.text, sentence.text),
    ];
    const refused = findings.filter(isRefusal);
    const doubt = kinds.includes('firmer-standing') ? undefined : firmerThan(byRules, claim, said, meaning);
    return {
      proposal,
      claim,
      ...(byRules && { byRules }),
      reasons: [...refused.map(wordsOf), ...firmer, ...others],
      questions: findings.filter((one) => !isRefusal(one)).map(wordsOf),
      isOnlyOverstated:
        others.length === 0 &&
        refused.length + firmer.length > 0 &&
        refused.every(({ kind }) => FIRMER.includes(kind)),
      ...(doubt && { doubt }),
      kinds,
      fixes: findings.flatMap(({ fix }) => fix ?? []),
    };
  }

  #claimOf(proposal: Proposal, { at }: NumberedSentence, attribution: Attribution): Claim {
    const sentence = this.source.sentences[this.source.indexOf(at) ?? -1];
    return {
      id: 'c1',
      text: asSentence(proposal.text),
      about: ['article'],
      standing: proposal.standing,
      ...(proposal.standing !== 'stated' && proposal.hedge !== '' && { cue: proposal.hedge }),
      attribution,
      source: 'article',
      at,
      ...(sentence && { span: { start: sentence.start, end: sentence.end } }),
      ...this.#mark,
    };
  }

  /** Returns the draft with the given claims in place of the rule-based ones. */
  briefingOf(claims: Claim[]): Briefing {
    const { people, organizations } = this.#entities;
    return new Briefing({ ...this.#base, people, organizations, claims });
  }

  /** Returns the rule-based claim from the same sentence. If there are several, returns the most similar one. */
  async #ruleFor({ at }: NumberedSentence, said: Meaning): Promise<Claim | undefined> {
    const claims = this.#byPlace.get(at) ?? [];
    if (claims.length < 2) return claims[0];
    const meanings = await this.read(claims.map(({ text }) => text));
    const ranked = claims.map((claim, index) => {
      const meaning = meanings[index];
      const support = meaning === undefined ? 0 : supportOf(said, meaning) + supportOf(meaning, said);
      return { claim, support };
    });
    return ranked.sort((a, b) => b.support - a.support)[0]?.claim;
  }

  /** Returns the meanings of unrelated sentences. */
  read = async (sentences: readonly string[]): Promise<Meaning[]> =>
    sentences.length === 0 ? [] : readMeanings(sentences, this.source.book, this.source.published);
}

const nowhere = (proposal: Proposal): Checked => ({
  proposal,
  reasons: [`there is no sentence ${proposal.sentence} in the request`],
  questions: [],
  kinds: ['no-such-place'],
});

const asSentence = (text: string): string => (/[.!?…]["”’»')\]]*$/u.test(text) ? text : `${text}.`);
