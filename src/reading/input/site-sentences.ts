import words from '../../../data/lexicon/reading/site-words.json' with { type: 'json' };
import { anyOf } from '../lexicon-lines.js';

const whole = (...patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:${patterns.join('|')})[.!…:]*$`, 'u');

const PRICE = '(?:only\\s|just\\s)?[£$€]\\s?\\d[\\d.,]*(?:\\s(?:a|per)\\s(?:week|month|year))?';
const YOUR_CHOICES = '(?:choices?|consent|preferences|settings|mind)';
const SITE_USES = '(?:we|we and our (?:\\d+ )?(?:trusted )?partners|this (?:web)?site|our (?:web)?site)';

/** Sentences in which a site asks for consent to cookies. */
const CONSENT = [
  '(?:we|.{2,40} and its partners) (?:value|respect|care about) your privacy',
  `${SITE_USES} (?:may )?(?:also )?use[s]? (?:\\w+ )?cookies(?:,? (?:and|or) .{3,60}?)?(?: (?:to|on|for|in order) .*)?`,
  `${SITE_USES} (?:may )?store(?: and/or| and| or) access information.*`,
  `you (?:can|may) (?:change|manage|withdraw|review|update) your ${YOUR_CHOICES}.*`,
  '(?:by|if you) (?:click|clicking|continue|continuing|using|closing|accepting)\\b.{0,120}\\byou (?:agree|consent|accept).*',
  '(?:click|select|choose|press) .{0,30}\\b(?:accept|reject|manage|agree)\\b.*\\bcookies\\b.*',
];

/** Sentences in which a site sells subscriptions, offers newsletters or states its rights. */
const OFFERS = [
  `subscribe (?:now |today )?(?:for|from) ${PRICE}.{0,30}`,
  `(?:from|for|only) ${PRICE}`,
  'cancel (?:at )?any ?time',
  '(?:fund|support) (?:independent|our|quality) journalism\\b.*',
  'subscribe (?:now )?to (?:read|continue|keep|unlock)\\b.*',
  'already a (?:subscriber|member)\\?(?: (?:log|sign) in)?',
  'you have \\w+ free articles? (?:left|remaining)\\b.*',
  '(?:please )?(?:enter|add) your e-?mail(?: address)?\\b.*',
  'you can unsubscribe\\b.*',
  'unsubscribe (?:at )?any ?time',
  'by (?:signing up|subscribing|registering|entering your e-?mail)\\b.{0,40}\\byou (?:agree|consent|accept).*',
  'this site is protected by recaptcha\\b.*',
  '(?:©|\\(c\\)|copyright)\\s?(?:©\\s?)?(?:\\d{4}\\b.*|.{2,60}\\d{4})',
  '(?:.{2,60}\\. )?all rights reserved',
];

const BUTTONS = `(?:${anyOf(words.buttons)})`;

/** A sentence that does not belong to an article, or a row of buttons. */
const SITE = whole(...CONSENT, ...OFFERS, `${BUTTONS}(?:[\\s|·•,/]+${BUTTONS})*`);

/** Words that show an offer. They count only directly below other text of the site. */
const OFFER =
  /\b(?:your (?:e-?mail|inbox)|newsletter|sign up|unsubscribe|privacy policy|terms (?:and|of)|cancel any ?time)\b/u;

const NEWSLETTER =
  /^(?:sign up (?:to|for)|subscribe to|get) (?:(?:our|the)\b.*\b(?:newsletter|briefing|e-?mails?|alerts?)\b.*|\p{Lu}[\p{L}\d' ]*)$/u;

const MENU = new Set([...words.menu, ...words.buttons]);

/** Whether a line is an entry of a menu or a button. */
export const isMenuWord = (line: string): boolean => MENU.has(plain(line));

const LONGEST_OFFER = 300;

/** Matches a verb of speech, which shows that a text belongs to an article. */
export const REPORTS = /\b(?:according to|added|adds|said|say|says|told)\b/u;

/** Whether a text opens with a quotation or reports somebody's words. */
const isOfArticle = (text: string): boolean => /^["“]/u.test(text) || REPORTS.test(text);

/** Returns a text in lower case, with straight apostrophes and without double quotation marks. */
const plain = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”"]/gu, '').replace(/\s+/gu, ' ').trim();

/**
 * Whether no sentence of a text belongs to an article: the site asks for consent to cookies, sells subscriptions, or
 * states its rights. Texts with quotations or speakers do not count, nor do long texts, since an article may be about
 * cookies.
 */
export function isSiteText(text: string): boolean {
  if (text.length > LONGEST_OFFER || isOfArticle(text)) return false;
  if (isNewsletterHeading(text) || SITE.test(plain(text))) return true;
  // Lines of different buttons may be joined in one paragraph.
  return [/(?<=[.!?])\s+/u, /\n/u].some((breaks) =>
    text.split(breaks).every((sentence) => SITE.test(plain(sentence))),
  );
}

/** Whether a text directly below other text of the site continues an offer. */
export const continuesOffer = (text: string): boolean =>
  text.length <= LONGEST_OFFER && !isOfArticle(text) && OFFER.test(plain(text));

/** Whether a line offers a newsletter: 'SIGN UP TO MORNING BRIEFING', 'Sign up for our daily newsletter'. */
function isNewsletterHeading(line: string): boolean {
  if (line.length > 80 || /[.?!]$/u.test(line)) return false;
  const isCapitals = line === line.toUpperCase();
  if (isCapitals) return /^(?:SIGN UP (?:TO|FOR)|SUBSCRIBE TO)\b/u.test(line);
  const [first = '', ...rest] = line;
  return NEWSLETTER.test(first.toLowerCase() + rest.join(''));
}
