import { linesOf } from '../lexicon-lines.js';

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
 * Currency words. Pounds, francs, crowns and the like can be of several countries, or not money, and are kept as they
 * are.
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

/** Units of measure and of time, kept as in the text. */
export const MEASURES: readonly string[] = linesOf(`
  percentage points
  percentage point
  basis points
  points
  point
  km
  kilometers
  kilometres
  kilometer
  kilometre
  meters
  metres
  meter
  metre
  cm
  centimeters
  centimetres
  mm
  millimeters
  millimetres
  miles
  mile
  feet
  foot
  ft
  inches
  inch
  yards
  yard
  acres
  acre
  hectares
  hectare
  square miles
  square mile
  square kilometers
  square kilometres
  square feet
  square meters
  square metres
  sq km
  cubic meters
  cubic metres
  kg
  kilograms
  kilogrammes
  kilos
  grams
  mg
  milligrams
  pounds
  pound
  lbs
  ounces
  ounce
  tons
  ton
  tonnes
  tonne
  metric tons
  liters
  litres
  gallons
  gallon
  barrels
  barrel
  barrels per day
  degrees
  degrees Celsius
  degrees Fahrenheit
  °C
  °F
  mph
  km/h
  kph
  knots
  watts
  kilowatts
  megawatts
  gigawatts
  MW
  GW
  kW
  kWh
  MB
  GB
  TB
  Mbps
  seconds
  second
  minutes
  minute
  hours
  hour
  days
  day
  weeks
  week
  months
  month
  years
  year
  decades
  decade
  centuries
  francs
  pesos
  crowns
  kroner
  kronor
  won
  lira
  rand
  dirhams
  riyals
  reais
`);
