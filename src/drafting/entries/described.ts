/** Words for a company that are not part of its name. */
const COMPANY =
  /\b(?:company|firm|operator|maker|manufacturer|airline|carrier|retailer|publisher|developer|utility|producer)$/i;

/** Words that are part of an organization's name: 'the bank' is the Bank of Norland. */
const OWN_WORD =
  /\b(?:bank|court|ministry|party|university|council|union|agency|commission|institute|museum|hospital|foundation|department|committee|association|club)$/i;

/** Terms for organizations without a name: 'the health ministry', 'the rescue service'. */
const BODY =
  /^(?:the )?\p{Ll}[\p{L}’'-]* (?:\p{Ll}+ )?(?:ministry|office|service|services|department|agency|authority|bureau|council|court|board|union|police|commission|government)$|^police$|^(?:the )?(?:coastguard|coast guard|laboratory|museum|hospital|city|town|church|army|navy|police|agency|ministry|observatory|zoo|airport)$/u;

/** The organizations that 'the company' may refer to. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/**
 * Finds the organization that 'the company' or 'the bank' refers to, if only one in the text is possible.
 *
 * @param all the named organizations of the text
 * @param near those named in the same sentence
 */
export function describedBody(
  name: string,
  all: readonly Candidate[],
  near: readonly Candidate[],
): string | undefined {
  const isCompany = ({ kind }: Candidate) => kind === 'company' || kind === 'other';
  if (COMPANY.test(name)) return only(near.filter(isCompany)) ?? only(all.filter(isCompany));
  const word = OWN_WORD.exec(name)?.[0].toLowerCase();
  if (word === undefined || !/^(?:the )?\p{L}+$/u.test(name)) return undefined;
  return only(all.filter((one) => one.name.toLowerCase().split(' ').includes(word)));
}

const only = ([first, ...more]: readonly Candidate[]): string | undefined =>
  more.length === 0 ? first?.id : undefined;

/** Whether lower-case words identify an organization well enough for an entry. */
export const namesBody = (name: string): boolean => BODY.test(name);
