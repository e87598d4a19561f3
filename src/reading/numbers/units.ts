import lists from '../../../data/lexicon/reading/measures.json' with { type: 'json' };

/** Currency signs, and their usual ISO 4217 codes in English news. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  NT$: 'TWD',
  S$: 'SGD',
  R$: 'BRL',
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₴': 'UAH',
  '₺': 'TRY',
};

const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'US dollar|US dollars|U.S. dollars|U.S. dollar|dollar|dollars|USD',
  'US cents': 'cents',
  EUR: 'euro|euros|EUR',
  GBP: 'pounds sterling|GBP',
  CNY: 'yuan|renminbi|CNY',
  JPY: 'yen|JPY',
  RUB: 'rouble|roubles|ruble|rubles',
  INR: 'rupees',
  ILS: 'shekels',
  UAH: 'hryvnias|hryvnia',
  PLN: 'zloty|zlotys',
};

/**
 * Maps currency words to their codes. Words such as 'pounds', 'francs' and 'crowns' are left out, since they are used
 * in several countries or have other meanings.
 */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CURRENCIES).flatMap(([code, words]) => words.split('|').map((word) => [word, code])),
);

export const CURRENCY_CODES = 'USD EUR GBP CNY RMB JPY CHF CAD AUD INR RUB'.split(' ');

/** Units of measure and time, kept as written. */
export const MEASURES: readonly string[] = lists;
