/** Where the reasons come from: short for a message, long for the documentation. */
interface Source {
  readonly short: string;
  readonly long: string;
}

export const SOURCES = {
  ama: { short: 'AMA and AAMC 2021', long: 'AMA and AAMC. Advancing Health Equity: a guide to language. 2021' },
  capc: { short: 'CAPC', long: 'Center to Advance Palliative Care, on the power of words in documentation' },
  closler: { short: 'CLOSLER 2019', long: 'CLOSLER, Johns Hopkins, 15 February 2019: a list made by clinicians' },
  cox: { short: 'Cox and Fritz 2022', long: 'Cox C, Fritz Z. BMJ 2022;377:e066720' },
  dickinson: { short: 'Dickinson 2017', long: 'Dickinson JK et al. Diabetes Care 2017;40:1790' },
  elder: { short: 'Elder 2006', long: 'Elder N et al. J Am Board Fam Med 2006;19:533' },
  fernandez: { short: 'Fernández 2021', long: 'Fernández L et al. J Gen Intern Med 2021;36:2571–8' },
  goddu: { short: 'Goddu 2018', long: 'Goddu AP et al. J Gen Intern Med 2018;33:685–91' },
  groves: { short: 'Groves 1978, and his critics', long: 'Groves JE. N Engl J Med 1978;298:883–7' },
  healy: { short: 'Healy 2022', long: 'Healy M, Richard A, Kidia K. J Gen Intern Med 2022;37:2533–40' },
  heal: { short: 'HEAL guide', long: 'heal-guide.org: weight and body size, general guidelines' },
  houwen: { short: 'Houwen 2017', long: 'Houwen J et al. Br J Gen Pract 2017;67:e716' },
  hull: { short: 'Hull and Broquet 2007', long: 'Hull SK, Broquet K. Fam Pract Manag 2007;14(6):30' },
  kelly: { short: 'Kelly 2010', long: 'Kelly JF, Westerhoff CM. 2010, a trial of ‘abuser’ against ‘disorder’' },
  krishnan: { short: 'Krishnan 2019', long: 'Krishnan A et al. Acad Med 2019;94:550' },
  lister: { short: 'Lister 2016', long: 'Lister C, Reilly J, Beckwith H. BMJ 2016;352:i760' },
  lorenzetti: {
    short: 'Cannarella Lorenzetti 2013',
    long: 'Cannarella Lorenzetti R et al. Am Fam Physician 2013;87:419',
  },
  nhs: { short: 'NHS England', long: 'NHS England. Language matters: language and diabetes, 2nd ed.' },
  nice: { short: 'NICE style guide', long: 'NICE style guide: talking about people' },
  nida: { short: 'NIDA', long: 'NIDA. Words matter' },
  odowd: { short: 'O’Dowd 1988', long: 'O’Dowd TC. BMJ 1988;297:528' },
  ondcp: { short: 'ONDCP', long: 'ONDCP. Changing the language of addiction' },
  own: { short: 'our own judgement, no single source', long: 'rows that rest on general knowledge say so' },
  park: { short: 'Park 2021', long: 'Park J et al. JAMA Netw Open 2021;4(7):e2117052' },
  reporting: {
    short: 'ReportingOnSuicide.org, Samaritans',
    long: 'ReportingOnSuicide.org, and Samaritans’ media guidelines',
  },
  rickenbach: { short: 'Rickenbach 2024', long: 'Rickenbach M. BMJ 2024;385:q1427' },
  shm: {
    short: 'Society of Hospital Medicine abstract',
    long: 'Society of Hospital Medicine, abstract on stigmatising language in 80 million notes',
  },
  stone: { short: 'Stone 2014', long: 'Stone L. Aust Fam Physician 2014;43:191' },
  sud: { short: 'PMC9386168', long: 'PMC9386168, table 1, on words for substance use' },
  sun: { short: 'Sun 2022', long: 'Sun M et al. Health Aff 2022;41:203–11' },
  susman: { short: 'Susman 2015', long: 'Susman 2015, guidelines on words for mental health' },
  ukgov: {
    short: 'UK Government',
    long: 'UK Government. Inclusive language: words to use and avoid when writing about disability',
  },
  walker: { short: 'Walker 2024', long: 'Walker et al. 2024, arXiv:2405.05204' },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceKey = keyof typeof SOURCES;
