import { linesOf } from '../lexicon-lines.js';

const setOf = (lexicon: string): ReadonlySet<string> => new Set(linesOf(lexicon));

/** Words that a body is named by; they stand at the end of its name, or before of and for. */
export const BODY_NOUNS = setOf(`
  Department
  Dept
  Ministry
  Ministries
  University
  College
  School
  Academy
  Institute
  Institution
  Party
  Council
  Committee
  Subcommittee
  Agency
  Bank
  Court
  Tribunal
  Corp
  Corp.
  Corporation
  Inc
  Inc.
  Ltd
  Ltd.
  LLC
  Company
  Co.
  Group
  Groups
  Holdings
  Union
  Association
  Commission
  Administration
  Times
  Post
  News
  Journal
  Tribune
  Herald
  Gazette
  Guardian
  Telegraph
  Observer
  Chronicle
  Review
  Magazine
  Daily
  Wire
  Police
  Army
  Navy
  Force
  Forces
  Guard
  Guards
  Marines
  Corps
  Foundation
  Organization
  Organisation
  Authority
  Bureau
  Board
  Office
  Service
  Services
  Senate
  Congress
  Parliament
  Assembly
  Cabinet
  Federation
  League
  Club
  Team
  Network
  Center
  Centre
  Church
  Hospital
  Clinic
  Museum
  Gallery
  Library
  Orchestra
  Society
  Alliance
  Coalition
  Campaign
  Government
  Airlines
  Airways
  Motors
  Systems
  Technologies
  Technology
  Labs
  Laboratory
  Laboratories
  Media
  Press
  Radio
  Television
  TV
  Broadcasting
  Front
  Movement
  Brotherhood
  Fund
  Trust
  Chamber
  Treasury
  Exchange
  Embassy
  Consulate
  Mission
  Directorate
  Secretariat
  Registry
  Registrar
  Legislature
  Caucus
  Conservancy
  Initiative
  Republicans
  Democrats
  Conservatives
  Labour
  Liberals
  Greens
  Tories
  Partners
  Capital
  Ventures
  Industries
  Enterprises
  Pharmaceuticals
  Pharma
  Energy
  Oil
  Petroleum
  Electric
  Power
  Gas
  Steel
  Chemical
  Bancorp
  Securities
  Insurance
  Studios
  Pictures
  Entertainment
  Records
  Games
  Software
  Telecom
  Communications
  Mobile
  Semiconductor
  Electronics
  Automotive
  Aviation
  Aerospace
  Shipyard
  Railway
  Railways
  Ghostbusters
  Legion
  Regiment
  Brigade
  Battalion
  Division
  Squadron
  Fleet
  Command
  Tribe
  Nation
  Diocese
  Synod
  Knesset
  Bundestag
  Duma
  Synagogue
  Planetarium
  Zoo
  Observatory
  Consortium
  Cooperative
  Confederation
  Taskforce
  Squad
  Militia
  Resistance
  Jihad
  Boys
  Workers
  Lawyers
  Teachers
  Scientists
`);

/** Words whose names go on behind 'of' or 'for': 'Ministry of Trade', 'Gulf of Aden'. */
export const OF_HEADS = setOf(`
  Ministry
  Department
  University
  Bank
  Council
  Church
  Republic
  House
  Strait
  Gulf
  Court
  Institute
  School
  College
  Academy
  Office
  Bureau
  Center
  Centre
  Centers
  Museum
  Board
  Bay
  Isle
  Cape
  Sea
  Committee
  Union
  Organization
  Organisation
  Association
  Society
  League
  Federation
  Commission
  Chamber
  Library
  Agency
  Foundation
  Kingdom
  Democratic
  Lake
  Mount
  Port
  City
  Province
  State
  County
  District
  Congress
  Assembly
  Corps
  Secretariat
  Directorate
  Confederation
  Embassy
  Consulate
  Administration
  Party
  Sons
  Daughters
  Knights
  Campaign
  Coalition
  Fund
  Alliance
  Movement
  Front
  Army
  Bishops
  Conference
  Horn
  Archdiocese
  Diocese
  People
  Peoples
  Islands
`);

/** Names with 'and' inside. */
export const AND_PAIRS = setOf(`
  Food and Drug
  Air and Space
  Fish and Wildlife
  Securities and Exchange
  Customs and Border
  Health and Human
  Disease Control and Prevention
  Control and Prevention
  Trade and Industry
  Space and Rocket
  Arts and Sciences
  Science and Technology
  Research and Development
  Immigration and Customs
  Economic Cooperation and Development
  Cooperation and Development
  Security and Cooperation
  Housing and Urban
  Oceanic and Atmospheric
  Aeronautics and Space
  Aviation and Space
  Aviation & Space
  Strategic and International
  International and Strategic
  Education and Science
  Culture and Tourism
  Foreign and Commonwealth
  Planning and Budget
  Revenue and Customs
  Weights and Measures
  Surveying and Mapping
  Planning and Landscape
  Bosnia and Herzegovina
  Trinidad and Tobago
  Antigua and Barbuda
  Ways and Means
  Oversight and Reform
  Banking and Insurance
  Alcohol and Tobacco
  Radio and Television
  Environment and Energy
  Energy and Commerce
  Justice and Development
  Law and Justice
  Truth and Reconciliation
  Search and Rescue
  Medicines and Healthcare
`);
