import { linesOf } from '../lexicon-lines.js';

/** States, provinces, continents, seas and other parts of the world. */
export const REGIONS: ReadonlySet<string> = new Set(
  linesOf(`
  Alabama
  Alaska
  Arizona
  Arkansas
  California
  Colorado
  Connecticut
  Delaware
  Florida
  Hawaii
  Idaho
  Illinois
  Indiana
  Iowa
  Kansas
  Kentucky
  Louisiana
  Maine
  Maryland
  Massachusetts
  Michigan
  Minnesota
  Mississippi
  Missouri
  Montana
  Nebraska
  Nevada
  New Hampshire
  New Jersey
  New Mexico
  North Carolina
  North Dakota
  Ohio
  Oklahoma
  Oregon
  Pennsylvania
  Rhode Island
  South Carolina
  South Dakota
  Tennessee
  Texas
  Utah
  Vermont
  Virginia
  West Virginia
  Wisconsin
  Wyoming
  District of Columbia
  Guam
  American Samoa
  Virgin Islands
  Ontario
  Quebec
  Alberta
  British Columbia
  Nova Scotia
  Manitoba
  Saskatchewan
  New Brunswick
  Newfoundland
  Yukon
  Nunavut
  New South Wales
  Queensland
  Victoria
  Tasmania
  Northern Territory
  Western Australia
  South Australia
  Bavaria
  Saxony
  Hesse
  Catalonia
  Andalusia
  Basque Country
  Galicia
  Lombardy
  Tuscany
  Sicily
  Sardinia
  Veneto
  Piedmont
  Corsica
  Brittany
  Normandy
  Flanders
  Wallonia
  Crete
  Silesia
  Transylvania
  Transnistria
  Abkhazia
  South Ossetia
  Chechnya
  Dagestan
  Siberia
  Crimea
  Donbas
  Donbass
  Tatarstan
  Nagorno-Karabakh
  Cornwall
  Yorkshire
  Kent
  Essex
  Surrey
  Xinjiang
  Guangdong
  Sichuan
  Yunnan
  Hubei
  Hunan
  Hebei
  Henan
  Fujian
  Zhejiang
  Jiangsu
  Shandong
  Shanxi
  Shaanxi
  Inner Mongolia
  Manchuria
  Hainan
  Kashmir
  Jammu
  Punjab
  Sindh
  Balochistan
  Khyber Pakhtunkhwa
  Waziristan
  Gujarat
  Maharashtra
  Kerala
  Tamil Nadu
  Karnataka
  Assam
  Bihar
  West Bengal
  Uttar Pradesh
  Rajasthan
  Helmand
  Kunduz
  Aceh
  Java
  Sumatra
  Borneo
  Bali
  Papua
  Mindanao
  Luzon
  Okinawa
  Hokkaido
  Kyushu
  Fukushima
  Kurdistan
  Gaza
  Gaza Strip
  West Bank
  Golan Heights
  Sinai
  Sinai Peninsula
  Galilee
  Negev
  Anbar
  Darfur
  Tigray
  Biafra
  Zanzibar
  Kordofan
  Oromia
  Ogaden
  Puntland
  Western Sahara
  Sahel
  Sahara
  Europe
  Asia
  Africa
  North America
  South America
  Central America
  Latin America
  Americas
  Oceania
  Antarctica
  Arctic
  Caribbean
  Middle East
  Near East
  Far East
  Central Asia
  South Asia
  Southeast Asia
  East Asia
  Indo-Pacific
  Asia-Pacific
  Eastern Europe
  Western Europe
  Central Europe
  Northern Europe
  Southern Europe
  North Africa
  West Africa
  East Africa
  Central Africa
  Southern Africa
  Sub-Saharan Africa
  sub-Saharan Africa
  Scandinavia
  Balkans
  Baltics
  Caucasus
  Persian Gulf
  Gulf
  Gulf of Mexico
  Gulf of Aden
  Horn of Africa
  Levant
  Mesopotamia
  Maghreb
  Polynesia
  Micronesia
  Iberia
  Benelux
  South China Sea
  East China Sea
  Black Sea
  Red Sea
  Dead Sea
  Caspian Sea
  Baltic Sea
  North Sea
  Mediterranean
  Mediterranean Sea
  Adriatic
  Aegean
  Sea of Azov
  Sea of Japan
  Yellow Sea
  Philippine Sea
  Arabian Sea
  Bering Sea
  Bering Strait
  Pacific
  Pacific Ocean
  Atlantic
  Atlantic Ocean
  Indian Ocean
  Arctic Ocean
  Strait of Hormuz
  Taiwan Strait
  English Channel
  Suez Canal
  Panama Canal
  Bosporus
  Mekong
  Nile
  Amazon Basin
  Danube
  Rhine
  Volga
  Euphrates
  Tigris
  Himalayas
  Alps
  Andes
  Rockies
  Urals
  Mount Everest
  Great Lakes
  Lake Michigan
  Midwest
  New England
  Northeast
  Deep South
  West Coast
  East Coast
  Pacific Northwest
  Silicon Valley
  Wall Street
  Bay Area
  Appalachia
  Rust Belt
  Sun Belt
  Capitol Hill
  Long Island
  Staten Island
  Guantanamo Bay
  Guantánamo Bay
  Cape Cod
  Falkland Islands
  Channel Islands
  Isle of Man
  Gibraltar
  Bermuda
  Cayman Islands
  Canary Islands
  Faroe Islands
  Svalbard
  Diego Garcia
  Senkaku Islands
  Spratly Islands
  Paracel Islands
  Kuril Islands
  Scarborough Shoal
  Solomon Islands
  Marshall Islands
  Cook Islands
  Maluku
  Korean Peninsula
  Korean peninsula
  Crimean Peninsula
  Arabian Peninsula
  Zaporizhzhia
  Kherson
  Luhansk
  Donetsk
  Kharkiv
`),
);
