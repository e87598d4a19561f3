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

/**
 * Currency words. Pounds, francs, crowns and the like are ambiguous (several countries use them, or they are not
 * money), so they are kept as written.
 */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  'US dollar': 'USD',
  'US dollars': 'USD',
  'U.S. dollars': 'USD',
  'U.S. dollar': 'USD',
  dollar: 'USD',
  dollars: 'USD',
  cents: 'US cents',
  euro: 'EUR',
  euros: 'EUR',
  'pounds sterling': 'GBP',
  yuan: 'CNY',
  renminbi: 'CNY',
  yen: 'JPY',
  rouble: 'RUB',
  roubles: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
  rupees: 'INR',
  shekels: 'ILS',
  hryvnias: 'UAH',
  hryvnia: 'UAH',
  zloty: 'PLN',
  zlotys: 'PLN',
  USD: 'USD',
  EUR: 'EUR',
  GBP: 'GBP',
  CNY: 'CNY',
  JPY: 'JPY',
};

export const CURRENCY_CODES = [
  'USD',
  'EUR',
  'GBP',
  'CNY',
  'RMB',
  'JPY',
  'CHF',
  'CAD',
  'AUD',
  'INR',
  'RUB',
] as const;

/** Units of measure and time, kept as written. */
export const MEASURES: readonly string[] = lists;
