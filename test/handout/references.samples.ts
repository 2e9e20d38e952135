/**
 * Samples of the National Library of Medicine (Samples of formatted references for authors of journal articles,
 * https://www.nlm.nih.gov/bsd/uniform_requirements.html) as CSL-YAML, and how the house writes them.
 *
 * `nlm` is theirs, with the hyphen of the range; where `house` differs in more than the dash, `why` says so. Samples
 * without `seen` were written from memory of that page; the others were held against the copy named there.
 */
export interface Sample {
  readonly is: string;
  readonly item: string;
  readonly nlm: string;
  readonly house: string;
  readonly why?: string;
  readonly seen?: string;
}

const KMUJ = 'https://www.kmuj.kmu.edu.pk/KMUJ-references-style';
const APPLIS = 'https://applispublishers.com/For-Authors-Reference-format/';
const WILEY = 'the Vancouver samples in the manual of the LaTeX class WileyNJDv5';
const GUIDE = 'a public guide to Vancouver style that cites NBK7256 (its text quotes NLM’s samples)';

export const SAMPLES: readonly Sample[] = [
  {
    is: 'a standard article',
    item: `
type: article-journal
title: Solid-organ transplantation in HIV-infected patients
author:
  - {family: Halpern, given: S. D.}
  - {family: Ubel, given: P. A.}
  - {family: Caplan, given: A. L.}
container-title: N Engl J Med
volume: 347
issue: 4
page: 284-287
issued: 2002-07-25`,
    nlm: 'Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25;347(4):284-7.',
    house:
      'Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002;347(4):284–7.',
    why: 'The year alone: NLM allows it for journals paged through the volume, and few authors know which are.',
    seen: WILEY,
  },
  {
    is: 'an article by more than six',
    item: `
type: article-journal
title: Regulation of interstitial excitatory amino acid concentrations after cortical contusion injury
author:
  - {family: Rose, given: M. E.}
  - {family: Huerbin, given: M. B.}
  - {family: Melick, given: J.}
  - {family: Marion, given: D. W.}
  - {family: Palmer, given: A. M.}
  - {family: Schiding, given: J. K.}
  - {family: Kochanek, given: P. M.}
container-title: Brain Res
volume: 935
issue: 1-2
page: 40-46
issued: 2002`,
    nlm: 'Rose ME, Huerbin MB, Melick J, Marion DW, Palmer AM, Schiding JK, et al. Regulation of interstitial excitatory amino acid concentrations after cortical contusion injury. Brain Res. 2002;935(1-2):40-6.',
    house:
      'Rose ME, Huerbin MB, Melick J, Marion DW, Palmer AM, Schiding JK, et al. Regulation of interstitial excitatory amino acid concentrations after cortical contusion injury. Brain Res. 2002;935(1-2):40–6.',
    seen: GUIDE,
  },
  {
    is: 'an article by a body',
    item: `
type: article-journal
title: Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance
author:
  - literal: Diabetes Prevention Program Research Group
container-title: Hypertension
volume: 40
issue: 5
page: 679-686
issued: 2002`,
    nlm: 'Diabetes Prevention Program Research Group. Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance. Hypertension. 2002;40(5):679-86.',
    house:
      'Diabetes Prevention Program Research Group. Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance. Hypertension. 2002;40(5):679–86.',
    seen: KMUJ,
  },
  {
    is: 'an article by people and a body',
    item: `
type: article-journal
title: Sexual dysfunction in 1,274 European men suffering from lower urinary tract symptoms
author:
  - {family: Vallancien, given: G}
  - {family: Emberton, given: M}
  - {family: Harving, given: N}
  - {family: van Moorselaar, given: R. J.}
  - literal: Alf-One Study Group
container-title: J Urol
volume: 169
issue: 6
page: 2257-2261
issued: 2003`,
    nlm: 'Vallancien G, Emberton M, Harving N, van Moorselaar RJ; Alf-One Study Group. Sexual dysfunction in 1,274 European men suffering from lower urinary tract symptoms. J Urol. 2003;169(6):2257-61.',
    house:
      'Vallancien G, Emberton M, Harving N, van Moorselaar RJ; Alf-One Study Group. Sexual dysfunction in 1,274 European men suffering from lower urinary tract symptoms. J Urol. 2003;169(6):2257–61.',
    seen: KMUJ,
  },
  {
    is: 'an article by nobody named',
    item: `
type: article-journal
title: 21st century heart solution may have a sting in the tail
container-title: BMJ
volume: 325
issue: 7357
page: 184
issued: 2002`,
    nlm: '21st century heart solution may have a sting in the tail. BMJ. 2002;325(7357):184.',
    house: '21st century heart solution may have a sting in the tail. BMJ. 2002;325(7357):184.',
    seen: KMUJ,
  },
  {
    is: 'a supplement to a volume',
    item: `
type: article-journal
title: Tolerability and safety of frovatriptan with short- and long-term use for treatment of migraine and in comparison with sumatriptan
author:
  - {family: Geraud, given: G.}
  - {family: Spierings, given: E. L.}
  - {family: Keywood, given: C.}
container-title: Headache
volume: 42
issue: Suppl 2
page: S93-S99
issued: 2002`,
    nlm: 'Geraud G, Spierings EL, Keywood C. Tolerability and safety of frovatriptan with short- and long-term use for treatment of migraine and in comparison with sumatriptan. Headache. 2002;42 Suppl 2:S93-9.',
    house:
      'Geraud G, Spierings EL, Keywood C. Tolerability and safety of frovatriptan with short- and long-term use for treatment of migraine and in comparison with sumatriptan. Headache. 2002;42(Suppl 2):S93–9.',
    why: 'Brackets, as in the samples of 1997 (“102(Suppl 1):275-82”) and as PubMed itself writes.',
    seen: APPLIS,
  },
  {
    is: 'a supplement to an issue',
    item: `
type: article-journal
title: Integrating clinical trial data into clinical practice
author:
  - {family: Glauser, given: T. A.}
container-title: Neurology
volume: 58
issue: 12 Suppl 7
page: S6-S12
issued: 2002`,
    nlm: 'Glauser TA. Integrating clinical trial data into clinical practice. Neurology. 2002;58(12 Suppl 7):S6-12.',
    house: 'Glauser TA. Integrating clinical trial data into clinical practice. Neurology. 2002;58(12 Suppl 7):S6–12.',
    seen: APPLIS,
  },
  {
    is: 'an issue without a volume',
    item: `
type: article-journal
title: Intraoperative frozen section analysis in revision total joint arthroplasty
author:
  - {family: Banit, given: D. M.}
  - {family: Kaufer, given: H.}
  - {family: Hartford, given: J. M.}
container-title: Clin Orthop
issue: 401
page: 230-238
issued: 2002`,
    nlm: 'Banit DM, Kaufer H, Hartford JM. Intraoperative frozen section analysis in revision total joint arthroplasty. Clin Orthop. 2002;(401):230-8.',
    house:
      'Banit DM, Kaufer H, Hartford JM. Intraoperative frozen section analysis in revision total joint arthroplasty. Clin Orthop. 2002;(401):230–8.',
  },
  {
    is: 'neither volume nor issue',
    item: `
type: article-journal
title: "Outreach: bringing HIV-positive individuals into care"
container-title: HRSA Careaction
page: 1-6
issued: 2002-06`,
    nlm: 'Outreach: bringing HIV-positive individuals into care. HRSA Careaction. 2002 Jun:1-6.',
    house: 'Outreach: bringing HIV-positive individuals into care. HRSA Careaction. 2002 Jun:1–6.',
  },
  {
    is: 'roman numerals',
    item: `
type: article-journal
title: The politics of ethical consensus finding
author:
  - {family: Chadwick, given: R.}
  - {family: Schuklenk, given: U.}
container-title: Bioethics
volume: 16
issue: 2
page: iii-v
issued: 2002`,
    nlm: 'Chadwick R, Schuklenk U. The politics of ethical consensus finding. Bioethics. 2002;16(2):iii-v.',
    house: 'Chadwick R, Schuklenk U. The politics of ethical consensus finding. Bioethics. 2002;16(2):iii–v.',
    seen: APPLIS,
  },
  {
    is: 'an article that was online first',
    item: `
type: article-journal
title: Immortalization of yolk sac-derived precursor cells
author:
  - {family: Yu, given: W. M.}
  - {family: Hawley, given: T. S.}
  - {family: Hawley, given: R. G.}
  - {family: Qu, given: C. K.}
container-title: Blood
volume: 100
issue: 10
page: 3828-3831
issued: 2002-11-15
available-date: 2002-07-05`,
    nlm: 'Yu WM, Hawley TS, Hawley RG, Qu CK. Immortalization of yolk sac-derived precursor cells. Blood. 2002 Nov 15;100(10):3828-31. Epub 2002 Jul 5.',
    house:
      'Yu WM, Hawley TS, Hawley RG, Qu CK. Immortalization of yolk sac-derived precursor cells. Blood. 2002;100(10):3828–31. Epub 2002 Jul 5.',
    why: 'The year alone.',
  },
  {
    is: 'an article with a number and a DOI',
    item: `
type: article-journal
title: "Comorbidity and repeat admission to hospital for adverse drug reactions in older adults: retrospective cohort study"
author:
  - {family: Zhang, given: M.}
  - {family: Holman, given: C. D.}
  - {family: Price, given: S. D.}
  - {family: Sanfilippo, given: F. M.}
  - {family: Preen, given: D. B.}
  - {family: Bulsara, given: M. K.}
container-title: BMJ
volume: 338
page: a2752
issued: 2009-01-07
DOI: 10.1136/bmj.a2752`,
    nlm: 'Zhang M, Holman CD, Price SD, Sanfilippo FM, Preen DB, Bulsara MK. Comorbidity and repeat admission to hospital for adverse drug reactions in older adults: retrospective cohort study. BMJ. 2009 Jan 7;338:a2752. doi: 10.1136/bmj.a2752.',
    house:
      'Zhang M, Holman CD, Price SD, Sanfilippo FM, Preen DB, Bulsara MK. Comorbidity and repeat admission to hospital for adverse drug reactions in older adults: retrospective cohort study. BMJ. 2009;338:a2752. doi:10.1136/bmj.a2752',
    why: 'The year alone; no space within the DOI and no stop after it, so that it can be copied whole.',
    seen: GUIDE,
  },
  {
    is: 'an article that is yet to come',
    item: `
type: article-journal
title: Signature of balancing selection in Arabidopsis
author:
  - {family: Tian, given: D.}
  - {family: Araki, given: H.}
  - {family: Stahl, given: E.}
  - {family: Bergelson, given: J.}
  - {family: Kreitman, given: M.}
container-title: Proc Natl Acad Sci U S A
status: in press
issued: 2002`,
    nlm: 'Tian D, Araki H, Stahl E, Bergelson J, Kreitman M. Signature of balancing selection in Arabidopsis. Proc Natl Acad Sci U S A. Forthcoming 2002.',
    house:
      'Tian D, Araki H, Stahl E, Bergelson J, Kreitman M. Signature of balancing selection in Arabidopsis. Proc Natl Acad Sci U S A. Forthcoming 2002.',
  },
  {
    is: 'an article in a newspaper',
    item: `
type: article-newspaper
title: "Medical improvements lower homicide rate: study sees drop in assault rate"
author:
  - {family: Tynan, given: T.}
container-title: The Washington Post
page: "Sect. A:2 (col. 4)"
issued: 2002-08-12`,
    nlm: 'Tynan T. Medical improvements lower homicide rate: study sees drop in assault rate. The Washington Post. 2002 Aug 12;Sect. A:2 (col. 4).',
    house:
      'Tynan T. Medical improvements lower homicide rate: study sees drop in assault rate. The Washington Post. 2002 Aug 12;Sect. A:2 (col. 4).',
    seen: GUIDE,
  },
  {
    is: 'a book',
    item: `
type: book
title: Medical microbiology
author:
  - {family: Murray, given: P. R.}
  - {family: Rosenthal, given: K. S.}
  - {family: Kobayashi, given: G. S.}
  - {family: Pfaller, given: M. A.}
edition: 4
publisher-place: St. Louis
publisher: Mosby
issued: 2002`,
    nlm: 'Murray PR, Rosenthal KS, Kobayashi GS, Pfaller MA. Medical microbiology. 4th ed. St. Louis: Mosby; 2002.',
    house: 'Murray PR, Rosenthal KS, Kobayashi GS, Pfaller MA. Medical microbiology. 4th ed. St. Louis: Mosby; 2002.',
    seen: WILEY,
  },
  {
    is: 'a book by its editors',
    item: `
type: book
title: Operative obstetrics
editor:
  - {family: Gilstrap, given: L. C., suffix: III}
  - {family: Cunningham, given: F. G.}
  - {family: VanDorsten, given: J. P.}
edition: 2
publisher-place: New York
publisher: McGraw-Hill
issued: 2002`,
    nlm: 'Gilstrap LC 3rd, Cunningham FG, VanDorsten JP, editors. Operative obstetrics. 2nd ed. New York: McGraw-Hill; 2002.',
    house:
      'Gilstrap LC 3rd, Cunningham FG, VanDorsten JP, editors. Operative obstetrics. 2nd ed. New York: McGraw-Hill; 2002.',
  },
  {
    is: 'a book by authors and an editor',
    item: `
type: book
title: Adolescent pregnancy
author:
  - {family: Breedlove, given: G. K.}
  - {family: Schorfheide, given: A. M.}
editor:
  - {family: Wieczorek, given: R. R.}
edition: 2
publisher-place: White Plains (NY)
publisher: March of Dimes Education Services
issued: 2001`,
    nlm: 'Breedlove GK, Schorfheide AM. Adolescent pregnancy. 2nd ed. Wieczorek RR, editor. White Plains (NY): March of Dimes Education Services; 2001.',
    house:
      'Breedlove GK, Schorfheide AM. Adolescent pregnancy. 2nd ed. Wieczorek RR, editor. White Plains (NY): March of Dimes Education Services; 2001.',
  },
  {
    is: 'a book by two bodies',
    item: `
type: book
title: Compendium of nursing research and practice development, 1999-2000
author:
  - literal: Royal Adelaide Hospital
  - literal: University of Adelaide, Department of Clinical Nursing
publisher-place: Adelaide (Australia)
publisher: Adelaide University
issued: 2001`,
    nlm: 'Royal Adelaide Hospital; University of Adelaide, Department of Clinical Nursing. Compendium of nursing research and practice development, 1999-2000. Adelaide (Australia): Adelaide University; 2001.',
    house:
      'Royal Adelaide Hospital; University of Adelaide, Department of Clinical Nursing. Compendium of nursing research and practice development, 1999-2000. Adelaide (Australia): Adelaide University; 2001.',
  },
  {
    is: 'a chapter',
    item: `
type: chapter
title: Chromosome alterations in human solid tumors
author:
  - {family: Meltzer, given: P. S.}
  - {family: Kallioniemi, given: A.}
  - {family: Trent, given: J. M.}
editor:
  - {family: Vogelstein, given: B.}
  - {family: Kinzler, given: K. W.}
container-title: The genetic basis of human cancer
publisher-place: New York
publisher: McGraw-Hill
page: 93-113
issued: 2002`,
    nlm: 'Meltzer PS, Kallioniemi A, Trent JM. Chromosome alterations in human solid tumors. In: Vogelstein B, Kinzler KW, editors. The genetic basis of human cancer. New York: McGraw-Hill; 2002. p. 93-113.',
    house:
      'Meltzer PS, Kallioniemi A, Trent JM. Chromosome alterations in human solid tumors. In: Vogelstein B, Kinzler KW, editors. The genetic basis of human cancer. New York: McGraw-Hill; 2002. p. 93–113.',
    seen: WILEY,
  },
  {
    is: 'a paper of a conference',
    item: `
type: paper-conference
title: An analysis of Koza's computational effort statistic for genetic programming
author:
  - {family: Christensen, given: S.}
  - {family: Oppacher, given: F.}
editor:
  - {family: Foster, given: J. A.}
  - {family: Lutton, given: E.}
  - {family: Miller, given: J.}
  - {family: Ryan, given: C.}
  - {family: Tettamanzi, given: A. G.}
container-title: "Genetic programming. EuroGP 2002: Proceedings of the 5th European Conference on Genetic Programming; 2002 Apr 3-5; Kinsdale, Ireland"
publisher-place: Berlin
publisher: Springer
page: 182-191
issued: 2002`,
    nlm: "Christensen S, Oppacher F. An analysis of Koza's computational effort statistic for genetic programming. In: Foster JA, Lutton E, Miller J, Ryan C, Tettamanzi AG, editors. Genetic programming. EuroGP 2002: Proceedings of the 5th European Conference on Genetic Programming; 2002 Apr 3-5; Kinsdale, Ireland. Berlin: Springer; 2002. p. 182-91.",
    house:
      "Christensen S, Oppacher F. An analysis of Koza's computational effort statistic for genetic programming. In: Foster JA, Lutton E, Miller J, Ryan C, Tettamanzi AG, editors. Genetic programming. EuroGP 2002: Proceedings of the 5th European Conference on Genetic Programming; 2002 Apr 3-5; Kinsdale, Ireland. Berlin: Springer; 2002. p. 182–91.",
    seen: GUIDE,
  },
  {
    is: 'a thesis',
    item: `
type: thesis
title: "Infant sleep and feeding: a telephone survey of Hispanic Americans"
author:
  - {family: Borkowski, given: M. M.}
publisher-place: Mount Pleasant (MI)
publisher: Central Michigan University
issued: 2002`,
    nlm: 'Borkowski MM. Infant sleep and feeding: a telephone survey of Hispanic Americans [dissertation]. Mount Pleasant (MI): Central Michigan University; 2002.',
    house:
      'Borkowski MM. Infant sleep and feeding: a telephone survey of Hispanic Americans [dissertation]. Mount Pleasant (MI): Central Michigan University; 2002.',
    seen: GUIDE,
  },
  {
    is: 'a web site',
    item: `
type: webpage
title: Cancer-Pain.org
publisher-place: New York
publisher: Association of Cancer Online Resources, Inc.
issued: 2000
accessed: 2002-07-09
URL: http://www.cancer-pain.org/`,
    nlm: 'Cancer-Pain.org [Internet]. New York: Association of Cancer Online Resources, Inc.; c2000-01 [updated 2002 May 16; cited 2002 Jul 9]. Available from: http://www.cancer-pain.org/.',
    house:
      'Cancer-Pain.org. New York: Association of Cancer Online Resources, Inc.; 2000 [cited 2002 Jul 9]. Available from: http://www.cancer-pain.org/',
    why: 'No ‘[Internet]’, since the address says it; one year; no stop after the address.',
    seen: 'University of Rijeka, instructions for theses (medri, 2025)',
  },
];
