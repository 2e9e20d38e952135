/** Where somebody lives or is treated. */
import { say } from '../../../language/said.js';
import { type Hit, hits, type Kind, near, span } from '../kind.js';
import type { Passage } from '../passages.js';

/** The letters that a British postcode begins with; BS 7666 has more shapes than there are areas. */
const AREAS =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
const POSTCODE = new RegExp(
  `(?<![\\w./-])(?:GIR ?0AA|(?:${AREAS})(?:\\d[\\dA-HJKMNP-Y]?)( {0,2})\\d[ABD-HJLNP-UW-Z]{2})(?![\\w-])`,
  'g',
);
const STATES =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';

/** Before where an author works or is written to. */
export const AFFILIATION =
  /\b(?:Department|Dept\.?|Division|Faculty|School|Institute|Centre for|Center for|College|University|Correspond(?:ence|ing)|Reprints?|Affiliations?|Author(?:s|ed)?|Editors?|Publish(?:er|ed)|Press|Society|Association|Foundation|Headquarters|PO Box|P\.O\. Box)\b[^!?]{0,110}$/;

const postcode: Kind = {
  id: 'uk_postcode',
  rule: 'postcode',
  fits: say`looks like a full British postcode, which stands for about fifteen homes`,
  remedy: say`Leave it out, or name the kind of place: ‘a market town’.`,
  source: 'BS 7666 and the areas of Royal Mail; ZZ99 codes of the NHS are no places',
  needs: 'digit',
  find: (passage) =>
    hits(passage.text, POSTCODE, (m) => {
      if (near(passage, span(m), AFFILIATION, 130)) return undefined;
      if (m[1] !== '' || near(passage, span(m), /\b(?:postcode|address|lives?|lived|living|home)\b[^.]{0,40}$/i)) {
        // ‘S1 2ND’ in capitals may be an ordinal, or the second heart sound.
        return /[ \d](?:1ST|2ND|3RD)$/.test(m[0]) ? { doubtful: true } : {};
      }
      return { doubtful: true };
    }),
};

const zip: Kind = {
  id: 'us_zip',
  rule: 'postcode',
  fits: say`looks like a ZIP code with its state`,
  remedy: say`Leave it out, or write 00000.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), B',
  needs: 'digit',
  find: ({ text }) => [
    ...hits(text, new RegExp(`(?<=[A-Za-z.'], {0,2})(?:${STATES}),? {1,2}\\d{5}(?:-\\d{4})?(?![\\w-])`, 'g'), (m) =>
      /(?:00000|99999)(?:-\d{4})?$/.test(m[0]) || AFFILIATION.test(text.slice(Math.max(0, m.index - 130), m.index))
        ? undefined
        : {},
    ),
    ...hits(text, /(?<=\b(?:ZIP|[Zz]ip)(?: ?[Cc]ode)?:?(?: is)? )\d{5}(?:-\d{4})?(?![\w-])/g, (m) =>
      /^(?:00000|99999)/.test(m[0]) ? undefined : {},
    ),
  ],
};

const STREET =
  /(?<![\w.,/%-])(?:(?:[Ff]lat|[Aa]pt\.?|[Aa]partment|[Uu]nit) \d{1,3}[A-Za-z]?,? )?\d{1,4}[A-Za-z]? (?:(?:St\.? )?[A-Z][a-z'-]{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Dr|Crescent|Terrace|Way|Court|Gardens|Place|Row|Hill|Grove|Boulevard|Blvd|Square|Mews|Walk)(?![\w-])/g;
const NO_STREET =
  /\b(?:High|Supreme|Crown|County|Federal|Appeals?|District|Circuit) Court\b|Bradford Hill|Milky Way|Third Way|(?:Wall|Sesame|Downing|Fleet|Harley|Baker) Street|Walk\b.{0,2}$(?<=Random Walk|Minute Walk)|Tower Hill criteria|\bDr\b(?! *$)/;
const NO_HOUSE =
  /\b(?:ward|bed|bay|figure|fig\.?|table|chapter|type|grade|stage|phase|group|day|week|section|question|part|level|room|station|case|line|page|box|step|theatre|clinic|module|unit|class|aged?|in|since|of|by|until|from|during|after|before) $/i;

const street: Kind = {
  id: 'street_address',
  rule: 'address',
  fits: say`looks like an address: a house number and a street`,
  remedy: say`Name the kind of place: ‘a flat near the surgery’.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), B',
  needs: 'digit',
  find: ({ text }) =>
    hits(text, STREET, (m) => {
      const before = text.slice(Math.max(0, m.index - 14), m.index);
      const year = /^(?:1[89]|20)\d{2}$/.test(/^\d+/.exec(m[0])?.[0] ?? '');
      const words = m[0].replace(/^\D*\d+[A-Za-z]? /, '');
      const after = text.slice(m.index + m[0].length, m.index + m[0].length + 3);
      if (NO_STREET.test(words) || (NO_HOUSE.test(before) && !/\b(?:of|from|at) $/i.test(before))) return undefined;
      if (year && /\b(?:in|since|of|by|until|from|during|the) $/i.test(before)) return undefined;
      // ‘Ward 5 St Mary’, ‘3 Smith Dr Jones’: the short forms stand before a name as often as behind one.
      return /(?:St|Dr)\.?$/.test(m[0]) && /^ [A-Z]/.test(after) ? undefined : {};
    }),
};

const coordinates: Kind = {
  id: 'geo_coordinates',
  rule: 'coordinates',
  fits: say`looks like the coordinates of a place, to within some metres`,
  remedy: say`Leave it out, or name the kind of place.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), B',
  needs: 'none',
  find: ({ text }) => [
    ...(/\d\.\d{4}/.test(text)
      ? hits(
          text,
          /(?<![\w.,/])-?\d{1,2}\.\d{4,12}(?:° ?[NS])?, ?-?\d{1,3}\.\d{4,12}(?:° ?[EW])?(?![\w%]|\.\d)/g,
          (m) => {
            const [north = 91, east = 181] = m[0].split(',').map((part) => Math.abs(Number.parseFloat(part)));
            return north <= 90 && east <= 180 ? {} : undefined;
          },
        )
      : []),
    ...(text.includes('///')
      ? [...text.matchAll(/(?<![\w/:])\/\/\/[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}(?![\w/]|\.\w)/g)].map((m) => span(m))
      : []),
  ],
};

const HOUSE =
  /\b(?:Hospitals?|Infirmary|Hospice|Surgery|Medical Cent(?:re|er)|Health Cent(?:re|er)|Clinic|Medical Practice|Family Practice|Nursing Home|Care Home|NHS (?:Foundation )?Trust)\b/g;

/** Words that stand before such a house and name none. */
const KINDS_OF_HOUSE = new Set(
  `A An The This That These Those Our Your His Her Their My Its Every Each Any Some No One Two Another Other Which What
  In At On To From Of For By With And Or Into Near Inside Outside After Before Between During Within Via Per Vs
  General College District Community Teaching University Universities County City Local Regional National Royal Children Childrens
  Children's Women Women's Womens Men's Maternity Mental Psychiatric Day Night Private State Public Acute Base Military
  Veterans Veteran's Army Navy Field Cottage Small Large Big Busy Urban Rural Central Tertiary Secondary Primary Referral
  Specialist Specialty Academic Federal Government Municipal Provincial Charity Independent Isolation Fever Cancer Heart Eye
  Dental Orthopaedic Orthopedic Surgical Medical Clinical Health Care Patient Patients Patient's Inpatient Outpatient
  Emergency Trauma Stroke Burns Chest Foundation Group Family Good Old New Modern Leaving Entering Going Attending Visiting
  Virtual Mobile Community-Based Nearby Nearest Admitting Affiliated Training Rehabilitation Long-Term Home Hospital
  Hospitals Acute-Care Critical Access Safety-Net Non-Profit For-Profit Nonprofit Magnet Animal Veterinary Pediatric
  Paediatric Memorial Sick Student Walk-In Wellness Therapy American British Canadian Australian Indian European English
  Scottish Welsh Irish French German Dutch Chinese African Asian International Christian Catholic Jewish Average Typical
  Federally Qualified Trusted Sub Sexual Behavioral Behavioural Integrated Occupational Comprehensive Ambulatory Birth
  Birthing Level Best Top Leading Ideal Fictional Anytown Elsewhere NHS GP ABC XYZ XX XXX XXXX St Saint Mr Mrs Dr I He She They It We You If When While
  Once Then But So As Is Was Are Were Since Until Because Although Though Upon Back Same-Day Same Day-Case Step-Down Mayo
  Cleveland Johns Hopkins Hopkins'`.split(/\s+/),
);
/** A surgery, a clinic or a practice is a place only if it is named after one. */
const SIGHT =
  /^(?:Road|Street|Lane|Avenue|Park|Hill|House|Green|View|Grove|Mill|Bridge|Church|Manor|Lodge|Village|Tree|Gate|Court|Square|Common|Valley|Wood|Woods|Farm|Field|Fields|Cross|Crescent|Gardens|Riverside|Lakeside|Parkside|Riverview|Terrace|[A-Z][a-z]+(?:field|ton|ham|bury|ford|worth|wick|stead|minster|brook|shire|side|view))$/;

/** What may stand between the names of two houses: ‘Guy’s Hospital and St Thomas’ Hospital’. */
const HOUSE_WORD = /^(?:Hospitals?|Infirmary|Hospice|and|of|the|on|upon|&)$/;

/** ‘the Maudsley Hospital guidelines’: what bears the name of a house, and is none. */
const OF_A_WORK =
  /^(?:'s)? (?:\w{3,16} )?(?:guidelines?|inquir(?:y|ies)|enquiry|scandal|report|manual|proceedings|criteria|scales?|scores?|index|stud(?:y|ies)|trials?|handbook|formulary|classification|technique|protocol|method)\b/i;

function houses({ text, heading }: Passage): Hit[] {
  // In a heading each word may begin with a capital.
  if (heading) return [];
  const found: Hit[] = [];
  HOUSE.lastIndex = 0;
  for (let m = HOUSE.exec(text); m; m = HOUSE.exec(text)) {
    const before = text.slice(Math.max(0, m.index - 70), m.index);
    const named =
      /(?:(?:^|[ ("'])(?:St\.? |&? ?)?[A-Z](?:\.|[A-Za-z'-]{1,30})(?: (?:of|and|the|upon|on|&) [A-Z][A-Za-z'-]{1,30})? ?)(?:[A-Z][A-Za-z'-]{1,30} ){0,4}$/.exec(
        before,
      )?.[0];
    if (named === undefined || !before.endsWith(' ')) continue;
    if (
      AFFILIATION.test(before) ||
      OF_A_WORK.test(text.slice(m.index + m[0].length, m.index + m[0].length + 40)) ||
      /^[ ,]{1,2}(?:London|Boston|New York|UK|USA|[A-Z][a-z]+, (?:UK|USA|[A-Z]{2})\b)/.test(
        text.slice(m.index + m[0].length, m.index + m[0].length + 30),
      )
    )
      continue;
    const words = named
      .replace(/^[ ("']+(?:and |or )?/, '')
      .trim()
      .split(/ +/);
    while (
      words.length > 1 &&
      (KINDS_OF_HOUSE.has(words[0] ?? '') || HOUSE_WORD.test(words[0] ?? '')) &&
      !/^(?:St|Royal)$/.test(words[0] ?? '')
    )
      words.shift();
    const proper = words.filter((word) => !KINDS_OF_HOUSE.has(word) && /^[A-Z]/.test(word));
    if (proper.length === 0 || proper.every((word) => /^[A-Z]{1,4}$/.test(word))) continue;
    if (/Hopkins|Mayo/.test(named)) continue;
    const last = words.at(-1) ?? '';
    const common = /^(?:Surgery|Clinic|Medical Practice|Family Practice)$/.test(m[0]);
    if (common && !SIGHT.test(last)) continue;
    found.push({ start: m.index - words.join(' ').length - 1, end: m.index + m[0].length });
  }
  return found.filter(({ start }) => start >= 0);
}

const house: Kind = {
  id: 'hospital_or_practice_name',
  rule: 'place',
  fits: say`looks like the name of a hospital or a practice`,
  remedy: say`Name the kind of place: ‘a district hospital’, ‘the practice’.`,
  source: 'MedEdPORTAL and ICMJE: names of hospitals are identifiers; HIPAA Safe Harbor, B and R',
  needs: 'none',
  find: houses,
};

export const PLACES: readonly Kind[] = [postcode, zip, street, coordinates, house];
