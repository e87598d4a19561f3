import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { wordsIn } from '../../src/checking/verify/comparable.js';
import type { AskLinks, LinkRequest } from '../../src/drafting/joining/asking/ask-links.js';
import { linksAnswerIn, type ProposedPair } from '../../src/drafting/joining/asking/check-links.js';

/** Reads an assistant's recorded replies about the links of a story, in the format that `--requests` writes. */

const claims = v.array(v.object({ n: v.number(), text: v.string() }));
const recorded = v.object({
  links: v.object({ parts: v.array(v.object({ old: claims, new: claims, reply: v.unknown() })) }),
});

/** A recorded pair. Its claims are identified by their text, since their numbers change when the rules change. */
interface RecordedPair extends Pick<ProposedPair, 'kind' | 'reason'> {
  readonly old: string;
  readonly new: string;
}

/** Returns a function that answers requests with recorded replies; undefined if the file does not exist. */
export function recordedLinks(path: URL): AskLinks | undefined {
  if (!existsSync(path)) return undefined;
  const file = v.parse(recorded, JSON.parse(readFileSync(path, 'utf8')));
  const pairs = file.links.parts.flatMap((part) => pairsIn(part));
  return async (requests) => requests.map((request) => JSON.stringify(replyTo(request, pairs)));
}

function pairsIn({ old, new: added, reply }: v.InferOutput<typeof recorded>['links']['parts'][number]) {
  const answer = linksAnswerIn(typeof reply === 'string' ? reply : JSON.stringify(reply));
  const words = new Map([...old, ...added].map(({ n, text }) => [n, text]));
  return (answer?.pairs ?? []).map(
    (pair): RecordedPair => ({ ...pair, old: words.get(pair.old) ?? '', new: words.get(pair.new) ?? '' }),
  );
}

/** Returns a reply with the recorded pairs whose claims are in a request, using the numbers of the request. */
function replyTo({ part: { old, added } }: LinkRequest, pairs: readonly RecordedPair[]) {
  const all = [...old, ...added].map(({ number, read }) => ({ number, text: read.claim.text }));
  const numbered = pairs.flatMap((pair) => {
    const [one, other] = [numberOf(pair.old, all), numberOf(pair.new, all)];
    return one === undefined || other === undefined ? [] : [{ ...pair, old: one, new: other }];
  });
  const of = (kind: ProposedPair['kind']) => numbered.filter((pair) => pair.kind === kind);
  return { same: of('same'), moved: of('moved'), disputes: of('disputes') };
}

/** Returns the number of the claim with the given text or, if there is none, of the claim with most of its words. */
function numberOf(text: string, claims: readonly { number: number; text: string }[]): number | undefined {
  const same = claims.find((claim) => claim.text === text);
  if (same !== undefined) return same.number;
  const wanted = wordsIn(text);
  const share = (claim: { text: string }) => {
    const own = new Set(wordsIn(claim.text));
    return wanted.filter((word) => own.has(word)).length / Math.max(wanted.length, own.size, 1);
  };
  const [best] = [...claims].sort((a, b) => share(b) - share(a));
  return best !== undefined && share(best) >= 0.6 ? best.number : undefined;
}
