import { linesOf } from '../lexicon-lines.js';

/** A country, or a part of one that news treats alike, a line: name | other names | its people and what is theirs. */
export const COUNTRIES: readonly string[] = linesOf(`
  Afghanistan |  | Afghan, Afghans
  Albania |  | Albanian, Albanians
  Algeria |  | Algerian, Algerians
  Andorra |  | Andorran
  Angola |  | Angolan, Angolans
  Argentina |  | Argentine, Argentines, Argentinian, Argentinians
  Armenia |  | Armenian, Armenians
  Australia |  | Australian, Australians, Aussie, Aussies
  Austria |  | Austrian, Austrians
  Azerbaijan |  | Azerbaijani, Azerbaijanis, Azeri
  Bahamas | The Bahamas | Bahamian
  Bahrain |  | Bahraini, Bahrainis
  Bangladesh |  | Bangladeshi, Bangladeshis
  Barbados |  | Barbadian
  Belarus |  | Belarusian, Belarusians
  Belgium |  | Belgian, Belgians
  Belize |  | Belizean
  Benin |  | Beninese
  Bhutan |  | Bhutanese
  Bolivia |  | Bolivian, Bolivians
  Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians
  Botswana
  Brazil |  | Brazilian, Brazilians
  Brunei |  | Bruneian
  Bulgaria |  | Bulgarian, Bulgarians
  Burkina Faso |  | Burkinabe
  Burundi |  | Burundian
  Cambodia |  | Cambodian, Cambodians
  Cameroon |  | Cameroonian, Cameroonians
  Canada |  | Canadian, Canadians
  Cape Verde
  Central African Republic
  Chad |  | Chadian
  Chile |  | Chilean, Chileans
  China | People's Republic of China, People’s Republic of China, PRC, P.R.C., mainland China | Chinese
  Colombia |  | Colombian, Colombians
  Comoros
  Democratic Republic of Congo | Congo, DR Congo, DRC, Democratic Republic of the Congo | Congolese
  Costa Rica |  | Rican
  Croatia |  | Croatian, Croatians, Croat, Croats
  Cuba |  | Cuban, Cubans
  Cyprus |  | Cypriot, Cypriots
  Czechia | Czech Republic | Czech, Czechs
  Denmark |  | Danish, Dane, Danes
  Djibouti
  Dominican Republic
  East Timor | Timor-Leste
  Ecuador |  | Ecuadorian, Ecuadorians, Ecuadorean
  Egypt |  | Egyptian, Egyptians
  El Salvador |  | Salvadoran, Salvadorans
  Equatorial Guinea
  Eritrea |  | Eritrean, Eritreans
  Estonia |  | Estonian, Estonians
  Eswatini | Swaziland
  Ethiopia |  | Ethiopian, Ethiopians
  Fiji |  | Fijian, Fijians
  Finland |  | Finnish, Finn, Finns
  France |  | French, Frenchman, Frenchmen, Frenchwoman
  Gabon |  | Gabonese
  Gambia | The Gambia | Gambian
  Georgia |  | Georgian, Georgians
  Germany |  | German, Germans
  East Germany
  West Germany
  Ghana |  | Ghanaian, Ghanaians
  Greece |  | Greek, Greeks
  Greenland |  | Greenlandic, Greenlander, Greenlanders
  Grenada
  Guatemala |  | Guatemalan, Guatemalans
  Guinea |  | Guinean
  Guinea-Bissau
  Guyana |  | Guyanese
  Haiti |  | Haitian, Haitians
  Honduras |  | Honduran, Hondurans
  Hong Kong |  | Hongkonger, Hongkongers
  Hungary |  | Hungarian, Hungarians
  Iceland |  | Icelandic, Icelander, Icelanders
  India |  | Indian, Indians
  Indonesia |  | Indonesian, Indonesians
  Iran | Islamic Republic of Iran | Iranian, Iranians
  Iraq |  | Iraqi, Iraqis
  Ireland | Republic of Ireland | Irish, Irishman, Irishmen
  Israel |  | Israeli, Israelis
  Italy |  | Italian, Italians
  Ivory Coast | Côte d'Ivoire, Côte d’Ivoire | Ivorian
  Jamaica |  | Jamaican, Jamaicans
  Japan |  | Japanese
  Jordan |  | Jordanian, Jordanians
  Kazakhstan |  | Kazakh, Kazakhs
  Kenya |  | Kenyan, Kenyans
  Korea |  | Korean, Koreans
  Kosovo |  | Kosovar, Kosovars
  Kuwait |  | Kuwaiti, Kuwaitis
  Kyrgyzstan |  | Kyrgyz
  Laos |  | Laotian, Lao
  Latvia |  | Latvian, Latvians
  Lebanon |  | Lebanese
  Lesotho
  Liberia |  | Liberian, Liberians
  Libya |  | Libyan, Libyans
  Liechtenstein
  Lithuania |  | Lithuanian, Lithuanians
  Luxembourg
  Macau | Macao
  Madagascar |  | Malagasy
  Malawi |  | Malawian
  Malaysia |  | Malaysian, Malaysians
  Maldives |  | Maldivian
  Mali |  | Malian, Malians
  Malta |  | Maltese
  Mauritania |  | Mauritanian
  Mauritius |  | Mauritian
  Mexico |  | Mexican, Mexicans
  Moldova |  | Moldovan, Moldovans
  Monaco
  Mongolia |  | Mongolian, Mongolians
  Montenegro |  | Montenegrin
  Morocco |  | Moroccan, Moroccans
  Mozambique |  | Mozambican
  Myanmar | Burma | Burmese
  Namibia |  | Namibian
  Nepal |  | Nepali, Nepalese
  Netherlands | The Netherlands, Holland | Dutch, Dutchman
  New Zealand |  | Zealander, Zealanders, Kiwi, Kiwis
  Nicaragua |  | Nicaraguan, Nicaraguans
  Niger |  | Nigerien
  Nigeria |  | Nigerian, Nigerians
  North Korea | DPRK, Democratic People's Republic of Korea, Democratic People’s Republic of Korea | North-Korean
  North Macedonia | Macedonia | Macedonian, Macedonians
  Northern Ireland
  Norway |  | Norwegian, Norwegians
  Oman |  | Omani, Omanis
  Pakistan |  | Pakistani, Pakistanis
  Palestine | Palestinian territories, Palestinian Territories | Palestinian, Palestinians
  Panama |  | Panamanian, Panamanians
  Papua New Guinea
  Paraguay |  | Paraguayan
  Peru |  | Peruvian, Peruvians
  Philippines | The Philippines | Filipino, Filipinos, Philippine
  Poland |  | Polish, Pole, Poles
  Portugal |  | Portuguese
  Puerto Rico |  | Puerto-Rican
  Qatar |  | Qatari, Qataris
  Romania |  | Romanian, Romanians
  Russia | Russian Federation | Russian, Russians
  Rwanda |  | Rwandan, Rwandans
  Samoa |  | Samoan
  Saudi Arabia | Kingdom of Saudi Arabia | Saudi, Saudis
  Scotland |  | Scottish, Scot, Scots
  England |  | English, Englishman, Englishmen
  Wales |  | Welsh
  Senegal |  | Senegalese
  Serbia |  | Serbian, Serbians, Serb, Serbs
  Sierra Leone
  Singapore |  | Singaporean, Singaporeans
  Slovakia |  | Slovak, Slovaks, Slovakian
  Slovenia |  | Slovenian, Slovenians, Slovene
  Somalia |  | Somali, Somalis
  Somaliland
  South Africa
  South Korea | Republic of Korea
  South Sudan
  Soviet Union | USSR, U.S.S.R. | Soviet, Soviets
  Spain |  | Spanish, Spaniard, Spaniards
  Sri Lanka |  | Lankan, Lankans
  Sudan |  | Sudanese
  Suriname |  | Surinamese
  Sweden |  | Swedish, Swede, Swedes
  Switzerland |  | Swiss
  Syria |  | Syrian, Syrians
  Taiwan | Republic of China | Taiwanese
  Tajikistan |  | Tajik, Tajiks
  Tanzania |  | Tanzanian, Tanzanians
  Thailand |  | Thai, Thais
  Tibet |  | Tibetan, Tibetans
  Togo |  | Togolese
  Tonga |  | Tongan
  Trinidad and Tobago | Trinidad | Trinidadian
  Tunisia |  | Tunisian, Tunisians
  Turkey | Türkiye, Turkiye | Turkish, Turk, Turks
  Turkmenistan |  | Turkmen
  Uganda |  | Ugandan, Ugandans
  Ukraine |  | Ukrainian, Ukrainians
  United Arab Emirates | UAE, U.A.E., Emirates | Emirati, Emiratis
  United Kingdom | UK, U.K., Britain, Great Britain | British, Briton, Britons, Brits
  United States | U.S., US, USA, U.S.A., United States of America, America, the States | American, Americans
  Uruguay |  | Uruguayan, Uruguayans
  Uzbekistan |  | Uzbek, Uzbeks
  Vanuatu
  Vatican City | Vatican, the Vatican
  Venezuela |  | Venezuelan, Venezuelans
  Vietnam | Viet Nam | Vietnamese
  Yemen |  | Yemeni, Yemenis
  Yugoslavia |  | Yugoslav
  Zambia |  | Zambian
  Zimbabwe |  | Zimbabwean, Zimbabweans
`);
