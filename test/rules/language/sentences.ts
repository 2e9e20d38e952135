/** Each row of the catalogue: sentences in which it is found, with the words, and sentences in which it is not meant. */
export interface Sentences {
  readonly found: readonly (readonly [sentence: string, words: string])[];
  readonly silent: readonly string[];
}

const row = (found: readonly (readonly [string, string])[], ...silent: readonly string[]): Sentences => ({
  found,
  silent,
});

export const SENTENCES: Readonly<Record<string, Sentences>> = {
  'heartsink-patient': row(
    [
      ['The partners kept a list of heartsink patients.', 'heartsink patients'],
      ['On Mondays we see the heart-sinks who came last week.', 'heart-sinks'],
      ['He is the heartsink of the practice.', 'heartsink'],
      ['He is a known heartsink who comes on Mondays.', 'heartsink'],
      ['Trisha keeps the heartsinks like Marissa for the end.', 'heartsinks'],
    ],
    'She noticed the heartsink feeling before she opened the door.',
    'When the heart sinks, so does the pressure in the carotid.',
    'The term “heartsink patient” came into print in 1988.',
  ),
  'hateful-patient': row(
    [['Nobody wants another hateful patient on the list.', 'hateful patient']],
    'Groves wrote of hateful patients, and meant the dread of their doctors.',
    'Read Taking Care of the Hateful Patient before the session.',
  ),
  clinger: row(
    [
      ['She is one of our dependent clingers.', 'dependent clingers'],
      ['Another clinger has rung.', 'clinger'],
    ],
    'The typology has four names, dependent clingers the first of them.',
    'The cling film over the burn was changed.',
  ),
  demander: row(
    [['He is the entitled demander of the practice.', 'entitled demander']],
    'Groves named the entitled demanders second.',
    'He was entitled to demand an answer.',
  ),
  'help-rejecter': row(
    [
      ['Mr Lowe is a help-rejecter.', 'help-rejecter'],
      ['A manipulative help-rejecting complainer again.', 'manipulative help-rejecting complainer'],
    ],
    'In the typology of 1978 the manipulative help-rejecters come third.',
    'They help people who were rejected elsewhere.',
  ),
  denier: row(
    [['He was written up as a self-destructive denier.', 'self-destructive denier']],
    'Four groups, self-destructive deniers the last, were described by Groves.',
    'Self-destructive thoughts came at night.',
  ),
  'difficult-patient': row(
    [
      ['The difficult patient in room 2 is back.', 'difficult patient'],
      ['She is a very difficult lady.', 'difficult lady'],
    ],
    'She was a difficult woman to cannulate.',
    'It was a difficult time, and a difficult birth for the mother.',
    'Difficult patient encounters are one in seven.',
    'He was a difficult patient to intubate.',
    'The new transducer gives clear images even in difficult patients.',
    'The word “difficult patient” hides the doctor.',
    'She has been through a difficult time.',
  ),
  'problem-patient': row(
    [
      ['He is a problem patient.', 'problem patient'],
      ['Here comes a real problem patient.', 'problem patient'],
      ['The nightmare patients always come at five.', 'nightmare patients'],
    ],
    'The problem patients face is the bus.',
    'Staff find it impossible; patients wait.',
    'We keep a problem list for each patient.',
  ),
  'frequent-flyer': row(
    [
      ['The frequent flyer in bay 3 wants a blanket.', 'frequent flyer'],
      ['Two frequent-fliers came in overnight.', 'frequent-fliers'],
    ],
    'As a frequent flyer he asked about stockings for long-haul flights.',
    'He collects frequent flyer miles.',
    'The nurse said: “Our frequent flyer is here.”',
  ),
  'frequent-attender': row(
    [['She is a frequent attender.', 'frequent attender']],
    'Frequent attendance has been studied for decades.',
    'The frequent attender service meets on Fridays.',
  ),
  regular: row(
    [['He is one of our regulars in the ED.', 'regulars']],
    'The pulse is regular in the clinic.',
    'Regular attendance at the surgery helps.',
  ),
  'time-waster': row(
    [
      ['Another time-waster at the door.', 'time-waster'],
      ['The visit was time-wasting.', 'time-wasting'],
    ],
    'She was afraid to be seen as a time-waster.',
    'Muscle wasting over time was noted.',
  ),
  'worried-well': row(
    [['The clinic was full of the worried well.', 'worried well']],
    'She worried well into the night.',
    'He was worried, well read and polite.',
  ),
  'fat-file': row(
    [['She came with a fat file.', 'fat file']],
    'The camera writes to a FAT file system on its disk.',
    'The fat pad of the heel was tender.',
  ),
  crock: row(
    [['He is an old crock.', 'crock']],
    'Dr Crock described the disc in 1970.',
    'She makes soup in a crock pot.',
  ),
  gomer: row(
    [
      ['Another gomer for the geriatricians.', 'gomer'],
      ['He was turfed to surgery at midnight.', 'turfed to'],
      ['There are three bed-blockers on the ward.', 'bed-blockers'],
    ],
    'Mr Gomer came for his results.',
    'The pitch was turfed to make a garden.',
  ),
  'bed-blocking': row(
    [['Bed-blocking is worse in winter.', 'Bed-blocking']],
    'A beta-blocker was started in bed 4.',
    'Blocking the canal relieved the pain.',
  ),
  acopia: row(
    [['Admitted with acopia.', 'acopia']],
    'The label acopia ended the search for a cause.',
    'Copious sputum was noted.',
  ),
  'social-admission': row(
    [['This is a social admission.', 'social admission']],
    'A social history was taken on admission.',
    'The scale measures failure to cope with stress.',
  ),
  slang: row(
    [
      ['He is a total muppet.', 'muppet'],
      ['Diagnosis: plumbum oscillans.', 'plumbum oscillans'],
    ],
    'She watched the Muppets with her brother.',
    'Plumbism is poisoning with lead.',
  ),
  tatt: row([['TATT for six months.', 'TATT']], 'Tired all the time for six months.', 'His tattoo had faded.'),
  somatiser: row(
    [
      ['She is a somatiser.', 'somatiser'],
      ['He is a known hypochondriac.', 'hypochondriac'],
    ],
    'There was a mass in the right hypochondriac region.',
    'Somatisation is a way of speaking of distress.',
  ),
  psychogenic: row(
    [
      ['Discharged with psychogenic pain.', 'psychogenic pain'],
      ['The weakness is probably psychogenic.', 'psychogenic'],
    ],
    'Psychogenic polydipsia was excluded by a water deprivation test.',
    'The oncogenic pathway causes pain.',
  ),
  'mus-patient': row(
    [
      ['The clinic for MUS patients is on Tuesday.', 'MUS patients'],
      ['She is another of the MUPS.', 'MUPS'],
    ],
    'Medically unexplained symptoms are common in neurology.',
    'The genus Mus includes the house mouse.',
  ),
  'pain-patient': row(
    [
      ['Another pain patient was added to the list.', 'pain patient'],
      ['Chronic painers wait longest.', 'Chronic painers'],
      ['He showed marked pain behaviour.', 'pain behaviour'],
    ],
    'We asked what pain patients feel after surgery.',
    'He has lived with chronic pain for years.',
  ),
  troublemaker: row(
    [
      ['The notes warn of a troublemaker.', 'troublemaker'],
      ['He is a litigious man.', 'litigious man'],
      ['She is litigious.', 'litigious'],
    ],
    'She was afraid to be seen as a troublemaker.',
    'A VIPoma secretes VIP.',
  ),
  vip: row(
    [
      ['There is a VIP patient in room 6.', 'VIP patient'],
      ['He is a VIP.', 'VIP'],
    ],
    'A VIPoma secretes VIP.',
    'The VIP receptor was blocked.',
  ),
  'not-coping': row(
    [['She is not coping at home.', 'not coping']],
    'The scale asks about coping.',
    'His heart is not coping with the fluid.',
  ),
  'very-demanding': row(
    [['A very demanding relative rang twice.', 'very demanding relative']],
    'It is a very demanding job.',
    'Training was very demanding.',
  ),
  claims: row(
    [
      ['The patient claims that the pain is constant.', 'claims that'],
      ['Mrs Kelly claimed to have lost the tablets.', 'claimed to'],
    ],
    'He claimed on the insurance.',
    'The authors claim that the drug is safe.',
    'In 1847 he claimed that hands carried the poison.',
    'She claims benefits.',
  ),
  insists: row(
    [
      ['The patient insists that nobody listened.', 'insists that'],
      ['Mrs Kelly insisted on a scan.', 'insisted on'],
    ],
    'The guideline insists on two identifiers.',
    'Dr Shah insisted on a second look.',
    'His daughter insisted on paying for the taxi.',
  ),
  allegedly: row(
    [
      ['He allegedly fell from the ladder.', 'allegedly'],
      ['Mrs Kelly is supposedly allergic to latex.', 'supposedly'],
    ],
    'The man was allegedly assaulted, and the police were called.',
    'The supposedly inert filler was not inert.',
  ),
  apparently: row(
    [['His tablets were apparently stolen.', 'apparently stolen']],
    'An apparently healthy volunteer took part.',
    'The lesion was apparently new.',
  ),
  'so-called': row(
    [
      ['She came with her so-called pain.', 'so-called pain'],
      ['His so-called migraines are back.', 'so-called migraines'],
    ],
    'The so-called golden hour begins at the injury.',
    'This is the so-called Kozak sequence.',
  ),
  adamant: row(
    [['He was adamant that it was the tablets.', 'adamant']],
    'The guideline is adamant on this point.',
    'Adamantane resistance is widespread.',
  ),
  'poor-historian': row(
    [['The patient is a poor historian.', 'poor historian']],
    'The historian Roy Porter wrote of gout.',
    'The record keeps a poor history of alerts.',
  ),
  exaggerates: row(
    [['She exaggerates her pain.', 'exaggerates her pain']],
    'He has an exaggerated knee reflex.',
    'Lumbar lordosis was exaggerated.',
    'She felt accused of exaggerating her symptoms.',
  ),
  malingerer: row(
    [
      ['He is a malingerer.', 'malingerer'],
      ['The patient is malingering.', 'malingering'],
    ],
    'Malingering is in the differential of factitious disorder.',
    'The test detects malingering in forensic settings.',
  ),
  faking: row(
    [
      ['She is faking her seizures.', 'faking her seizures'],
      ['He is putting it on.', 'putting it on'],
      ['She is faking.', 'faking'],
      ['She only plays up when the consultant comes.', 'plays up'],
    ],
    'He was accused of faking it.',
    'She was putting it on the table.',
    'Her knee is playing up again.',
  ),
  'in-the-head': row(
    [
      ['The pain is all in her head.', 'all in her head'],
      ['There is a functional overlay.', 'functional overlay'],
    ],
    'She felt told that it was all in her head.',
    'A supratentorial tumour was seen.',
  ),
  'nothing-wrong': row(
    [
      ['There is nothing wrong with him.', 'nothing wrong with him'],
      ['We found nothing wrong on examination.', 'nothing wrong'],
    ],
    'There is nothing wrong with asking.',
    'She was told that there was nothing wrong with her.',
  ),
  denies: row(
    [
      ['Denies chest pain.', 'Denies'],
      ['She denied fever.', 'denied'],
    ],
    'She was denied treatment abroad.',
    'He denied the charge in court.',
  ),
  'complains-of': row(
    [
      ['He complains of headache.', 'complains of'],
      ['35F c/o palpitations.', 'c/o'],
    ],
    'She complained to the ombudsman.',
    'Tenants complained of noise.',
  ),
  'presenting-complaint': row(
    [['The presenting complaint was cough.', 'presenting complaint']],
    'A complaint was sent to the trust.',
    'The FHIR resource has a field name of chief complaint.',
  ),
  'non-compliant': row(
    [
      ['He is non-compliant.', 'non-compliant'],
      ['Non-compliance with his tablets was the cause.', 'Non-compliance with his tablets'],
      ['Non-compliance was the reason for the admission.', 'Non-compliance'],
    ],
    'A non-compliant balloon was inflated to 18 atmospheres.',
    'The lungs were stiff and non-compliant.',
    'The trust was non-compliant with the regulations.',
  ),
  compliance: row(
    [
      ['Compliance with treatment was discussed.', 'Compliance with treatment'],
      ['Compliance was an issue.', 'Compliance was an issue'],
    ],
    'Compliance of the lung fell to 20 ml per cm of water.',
    'Compliance with the guideline was audited.',
  ),
  'non-adherent': row(
    [['She has been non-adherent.', 'non-adherent']],
    'A non-adherent dressing was applied.',
    'Platelets became non-adherent.',
  ),
  refuses: row(
    [
      ['The patient refused blood tests.', 'refused'],
      ['She refuses to take insulin.', 'refuses'],
      ['His wife was refusing all help.', 'refusing'],
      ['Her refusal of insulin was noted.', 'refusal'],
    ],
    'The pharmacist refused the prescription.',
    'The child refuses to bear weight on the left.',
    'If the patient refuses, record the reasons.',
    'She was clear. Had he refused, we would have rung the judge.',
    'Refusal of treatment is a right.',
    'He refused to refer her.',
    'She refused a transfusion of blood, and her autonomy was respected.',
    'He told us that he had refused the ambulance, because he was afraid of the police.',
  ),
  resistant: row(
    [['He is resistant to advice.', 'resistant to advice']],
    'The organism is resistant to treatment with penicillin.',
    'Resisted abduction was painful.',
    'She has insulin resistance.',
  ),
  uncooperative: row(
    [
      ['She was uncooperative.', 'uncooperative'],
      ['An uncooperative man was brought in.', 'uncooperative man'],
    ],
    'Sedation may be needed in uncooperative children.',
    'Binding was non-cooperative.',
  ),
  disengaged: row(
    [
      ['He disengaged from the mental health team.', 'disengaged from the mental health team'],
      ['She failed to engage with physiotherapy.', 'failed to engage with'],
    ],
    'The fetal head disengaged from the pelvis and care was taken.',
    'The clutch disengaged.',
  ),
  'did-not-attend': row(
    [
      ['He did not attend his appointment.', 'did not attend his appointment'],
      ['She DNA’d twice.', 'DNA’d'],
      ['Two no-shows this morning.', 'no-shows'],
      ['She did not attend.', 'did not attend'],
    ],
    'DNA was extracted from the sample.',
    'He did not attend university.',
  ),
  'failed-treatment': row(
    [
      ['She failed two courses of chemotherapy.', 'failed two courses of chemotherapy'],
      ['The patient has failed conservative management.', 'failed conservative management'],
      ['He failed first-line therapy.', 'failed first-line therapy'],
    ],
    'He failed to improve with treatment.',
    'The treatment failed.',
    'The graft failed after chemotherapy.',
  ),
  'treatment-failure': row(
    [['He was written up as a treatment failure.', 'treatment failure']],
    'A rise in viral load is defined as a treatment failure.',
    'The rate of treatment failure was 4%.',
  ),
  'lifestyle-disease': row(
    [['Gout is a lifestyle disease.', 'lifestyle disease']],
    'Her lifestyle changed with the disease.',
  ),
  'self-inflicted': row(
    [
      ['He has only himself to blame.', 'only himself to blame'],
      ['It is a self-inflicted illness.', 'self-inflicted illness'],
      ['He brought it on himself.', 'brought it on himself'],
    ],
    'The self-inflicted wounds were sutured.',
    'She feels that she brought it on herself.',
    'She blames only herself.',
  ),
  lazy: row(
    [
      ['He is lazy.', 'lazy'],
      ['A feckless father.', 'feckless father'],
    ],
    'She had a patch for her lazy eye.',
    'In depression he felt lazy and low.',
  ),
  'unrealistic-expectations': row(
    [['The family had unrealistic expectations.', 'unrealistic expectations']],
    'Expectations were discussed.',
    'The clinicians had unrealistic expectations of the scan.',
  ),
  desert: row(
    [
      ['His luck finally caught up with him.', 'luck finally caught up with him'],
      ['She deserved it.', 'deserved it'],
      ['She is the innocent party in this.', 'innocent party'],
    ],
    'She deserves better pain relief.',
    'As luck would have it, the bus came.',
  ),
  'doctor-shopping': row(
    [['He is doctor-shopping.', 'doctor-shopping']],
    'The doctor went shopping.',
    'Avoid the phrase doctor-shopping.',
  ),
  'against-advice': row(
    [
      ['She left against medical advice.', 'against medical advice'],
      ['He self-discharged at four.', 'self-discharged'],
    ],
    'The form is headed “Discharge against medical advice”.',
    'The abscess discharged by itself.',
  ),
  'allowed-to': row(
    [
      ['He was not allowed to eat.', 'allowed to eat'],
      ['He is not allowed sugar.', 'allowed'],
    ],
    'Visitors are not allowed to eat here.',
    'The graft was allowed to heal.',
  ),
  'sent-home': row(
    [
      ['She was sent home at midnight.', 'sent home'],
      ['We sent him home.', 'sent him home'],
    ],
    'The sample was sent home with the courier by mistake.',
    'The kit was sent home for her to use.',
  ),
  instructed: row(
    [
      ['I instructed her to rest.', 'instructed her'],
      ['Mrs Kelly was told to wait.', 'told to'],
    ],
    'The jury was instructed.',
    'He told a long story.',
  ),
  'consented-the-patient': row(
    [
      ['The patient was consented for surgery.', 'consented'],
      ['I consented the patient for theatre.', 'consented the patient'],
    ],
    'The patient consented.',
    'She gave her consent.',
    'He consented to surgery.',
    'The patient was consented to by nobody.',
  ),
  aggressive: row(
    [
      ['She was verbally abusive.', 'abusive'],
      ['He was aggressive.', 'aggressive'],
      ['Mrs Kelly became very hostile.', 'hostile'],
      ['An aggressive relative stood at the desk.', 'aggressive relative'],
    ],
    'The tumour was aggressive.',
    'He has an aggressive lymphoma.',
    'She was treated with aggressive fluid resuscitation.',
    'The neck was short and hostile for a stent.',
    'He was not aggressive.',
    'Aggressive patient warming prevents hypothermia.',
    'She was aggressive in her approach to the lesion.',
    'He was in an abusive relationship.',
    'Abusive head trauma was excluded.',
  ),
  agitated: row(
    [['He became agitated.', 'agitated']],
    'RASS +2, and he was agitated.',
    'Agitated saline showed the shunt.',
  ),
  'angry-patient': row([['An angry patient rang.', 'angry patient']], 'She felt angry.', 'The wound looked angry.'),
  'plays-off': row(
    [
      ['He plays one doctor off against another.', 'plays one doctor off'],
      ['She milks the system.', 'milks the system'],
      ['She is playing the sick role.', 'playing the sick role'],
    ],
    'She plays the piano, and one team off the pitch.',
    'Parsons described playing the sick role.',
    'He plays with the dog.',
    'He drank the milk and played in the garden.',
  ),
  demanding: row(
    [
      ['A demanding mother rang.', 'demanding mother'],
      ['He demanded antibiotics.', 'demanded antibiotics'],
      ['She was very demanding.', 'demanding'],
      ['She was demanding and would not leave.', 'demanding'],
    ],
    'Oxygen demand rose.',
    'The course is demanding.',
    'The situation demanded that we wait.',
  ),
  manipulative: row(
    [
      ['She is manipulative.', 'manipulative'],
      ['He manipulates the staff.', 'manipulates the staff'],
      ['A manipulative and non-compliant woman was seen.', 'manipulative'],
    ],
    'Manipulative and mobilising treatment was given.',
    'The fracture was manipulated under anaesthesia.',
    'Manipulation under anaesthesia was planned.',
    'Manipulative physiotherapy of the spine may help.',
  ),
  'attention-seeking': row(
    [
      ['She self-harms for attention.', 'for attention'],
      ['It was attention-seeking.', 'attention-seeking'],
    ],
    'She had been dismissed as attention-seeking.',
    'Histrionic personality disorder is described by attention-seeking.',
    'Medical attention was sought.',
    'The wound calls for attention.',
    'He asked for attention to detail.',
  ),
  needy: row(
    [
      ['The patient, a notorious complainer, came back.', 'complainer'],
      ['She is very needy.', 'needy'],
      ['He was moaning about the food.', 'moaning about'],
    ],
    'The toddler is clingy with her mother.',
    'He was moaning in pain.',
  ),
  hysterical: row(
    [
      ['His mother was hysterical.', 'hysterical'],
      ['A hysterical woman was brought in.', 'hysterical woman'],
    ],
    'Charcot showed hysterical women on Tuesdays.',
    'Histrionic personality disorder is rare.',
    'They had a hysterical laugh together.',
  ),
  overreacting: row(
    [['She is overreacting.', 'overreacting']],
    'The immune system is overreacting.',
    'She was told that she was overreacting.',
  ),
  pleasant: row(
    [['This pleasant 64-year-old was seen today.', 'pleasant 64-year-old']],
    'The walk was pleasant.',
    'An unpleasant taste remains.',
  ),
  defensive: row(
    [
      ['A defensive mother came back.', 'defensive mother'],
      ['He was defensive when asked.', 'defensive'],
    ],
    'Defensive medicine costs much.',
    'The registrar felt he was defensive about the delay.',
  ),
  entitled: row(
    [['An entitled man at the desk.', 'entitled man']],
    'He is entitled to an advocate.',
    'The paper, entitled Patients First, is old.',
  ),
  chaotic: row(
    [
      ['His lifestyle is chaotic.', 'chaotic'],
      ['He has a chaotic lifestyle.', 'chaotic lifestyle'],
    ],
    'Chaotic atrial rhythm was seen.',
    'Dysfunctional uterine bleeding is common.',
    'The home page was chaotic.',
    'Atrial activity is chaotic.',
  ),
  unkempt: row(
    [['He looked unkempt.', 'unkempt']],
    'Mental state: unkempt, little eye contact.',
    'The garden was tidy.',
  ),
  'hangs-out': row(
    [['He hangs out with friends at the station.', 'hangs out with']],
    'The bowel hangs out of the wound.',
    'She hangs her coat out.',
  ),
  caucasian: row([['The patient is Caucasian.', 'Caucasian']], 'She grew up in the Caucasus.'),
  illegal: row(
    [['He is an illegal immigrant.', 'illegal immigrant']],
    'Immigration law changed.',
    'Illegal drugs were found.',
  ),
  homeless: row(
    [['A homeless man was brought in.', 'homeless man']],
    'The charity for homeless people opens at six.',
    'Homelessness shortens lives.',
  ),
  'poor-english': row(
    [['She has poor English.', 'poor English']],
    'Non-English-speaking countries were left out of the review.',
    'He learnt English in a poor school.',
  ),
  'simple-minded': row(
    [
      ['He is simple-minded.', 'simple-minded'],
      ['She was not very bright.', 'not very bright'],
      ['He has low health literacy.', 'low health literacy'],
    ],
    'The room was not very bright.',
    'Health literacy is poor in many places.',
  ),
  vulnerable: row(
    [['It reaches vulnerable groups.', 'vulnerable groups']],
    'Vaccination of vulnerable groups begins in autumn.',
    'The plaque is vulnerable.',
  ),
  'rough-area': row(
    [['She lives in a rough area.', 'rough area']],
    'The skin had a rough area of scale.',
    'He is on a rough estate of costs.'.replace('estate', 'estimate'),
  ),
  prostitute: row(
    [['She is a prostitute.', 'prostitute']],
    'The prostate was enlarged.',
    'Promiscuous binding of the receptor is known.',
  ),
  trans: row(
    [
      ['A transsexual was admitted.', 'transsexual'],
      ['He was born a woman.', 'born a woman'],
    ],
    'The fluke is a hermaphrodite.',
    'Sex changes the reference range.',
  ),
  class: row(
    [
      ['She is a single mother.', 'single mother'],
      ['He is on benefits.', 'on benefits'],
    ],
    'The evidence is based on benefits alone.',
    'A single dose was given to the mother.',
  ),
  elderly: row(
    [
      ['An elderly man fell.', 'elderly man'],
      ['The elderly are often cold.', 'elderly'],
    ],
    'The department of elderly care opened.',
    'A 5-year-old lady bird costume amused her.'.replace('lady bird', 'ladybird'),
  ),
  demented: row(
    [
      ['He is demented.', 'demented'],
      ['A demented woman fell.', 'demented woman'],
    ],
    'Senile cataract was extracted.',
    'People with dementia were asked.',
  ),
  sickler: row([['She is a sickler.', 'sickler']], 'Mrs Sickler came for her results.', 'Sickle cells were seen.'),
  'organ-in-bed': row(
    [
      ['Another overdose in bed 3.', 'overdose in bed'],
      ['The stroke in bed 4 needs a bottle.', 'stroke in bed'],
    ],
    'She had a stroke in bed at home.'.replace('a stroke in bed', 'a stroke while in bed'),
    'Bed 4 is free.',
  ),
  'condition-as-noun': row(
    [
      ['He is a bad diabetic.', 'diabetic'],
      ['She is a known epileptic.', 'epileptic'],
      ['The diabetic in bed 3 is hungry.', 'diabetic'],
      ['Diabetics are seen yearly.', 'Diabetics'],
    ],
    'Diabetic retinopathy was found.',
    'Oral anti-diabetics were stopped.',
    'An asthmatic attack is frightening.',
  ),
  'diabetic-patient': row(
    [['Diabetic patients are seen yearly.', 'Diabetic patients']],
    'The diabetic foot clinic is full.',
    'Diabetic ketoacidosis was treated.',
  ),
  control: row(
    [
      ['He has poorly controlled diabetes.', 'poorly controlled diabetes'],
      ['Her diabetes is poorly controlled.', 'poorly controlled'],
    ],
    'Pain was poorly controlled.',
    'The trial was controlled.',
  ),
  'good-numbers': row(
    [['She had good sugars this week.', 'good sugars']],
    'Oats are a good source of fibre.',
    'The results were good.',
  ),
  brittle: row([['She has brittle diabetes.', 'brittle diabetes']], 'Brittle bones break easily.'),
  cheat: row([['He cheated on his diet.', 'cheated on his diet']], 'He cheated death.', 'The diet was changed.'),
  'morbidly-obese': row(
    [
      ['She is morbidly obese.', 'morbidly obese'],
      ['He has morbid obesity.', 'morbid obesity'],
    ],
    'ICD: morbid obesity, E66.01.',
    'PREOPERATIVE DIAGNOSIS: Morbid obesity.',
    'Post-mortem findings were morbid.',
  ),
  obese: row(
    [
      ['Obese patients were left out.', 'Obese patients'],
      ['Mrs Kelly is obese.', 'obese'],
    ],
    'The abdomen is obese and soft.',
    'Obese mice were fed fish oil.',
    'She has obesity.',
  ),
  fat: row([['A fat man came in.', 'fat man']], 'Fat embolism was suspected.', 'Eat less fat.'),
  large: row(
    [['She is a large lady.', 'large lady']],
    'A large man-made fibre was found.'.replace('man-made', 'synthetic'),
    'He had a large hernia.',
    'A heavy smoker died.',
  ),
  'weight-problem': row(
    [['He has a weight problem.', 'weight problem']],
    'Her weight is stable.',
    'The problem is not one of weight.',
  ),
  addict: row(
    [
      ['He is a heroin addict.', 'heroin addict'],
      ['A recovering addict spoke.', 'recovering addict'],
    ],
    'He is a chocolate addict.',
    'You said you were an addict once: how is it now?',
    'She is afraid that people see her as an addict.',
    'Addiction medicine is a specialty.',
  ),
  junkie: row([['Another junkie came.', 'junkie']], 'He is an adrenaline junkie.', 'Junk food is cheap.'),
  abuser: row(
    [['A known drug abuser.', 'drug abuser']],
    'Her abuser was arrested.',
    'The child was afraid of the abuser.',
  ),
  abuse: row(
    [['There is a history of alcohol abuse.', 'alcohol abuse']],
    'The drug and alcohol abuse service rang.'.replace(
      'The drug and alcohol abuse service',
      'The alcohol abuse service',
    ),
    'Child abuse was suspected.',
    'The National Institute on Drug Abuse changed its words.',
  ),
  alcoholic: row(
    [
      ['He is an alcoholic.', 'alcoholic'],
      ['Alcoholics are seen on Friday.', 'Alcoholics'],
      ['The alcoholic in bay three is asleep.', 'alcoholic'],
    ],
    'He has alcoholic hepatitis.',
    'Non-alcoholic fatty liver was seen.',
    'Alcoholics Anonymous meets here.',
    'An alcoholic hand gel was used.',
  ),
  drunk: row([['The drunk in bay 2 is asleep.', 'drunk']], 'He had drunk tea.', 'The drunk driver was arrested.'),
  ivdu: row([['He is an IVDU.', 'IVDU']], 'IV fluids were given.'),
  clean: row(
    [
      ['She has been clean for six months.', 'clean for six months'],
      ['He stayed clean since May.', 'clean since'],
    ],
    'The wound has been clean for six days.',
    'A clean urine sample was sent.',
    'The catheter was clean.',
  ),
  'dirty-urine': row(
    [
      ['The drug clinic had a dirty urine from him.', 'dirty urine'],
      ['Another dirty drug screen.', 'dirty drug screen'],
      ['He gave another dirty urine.', 'dirty urine'],
      ['Her urine was dirty.', 'dirty'],
    ],
    'The urine was dirty, and culture grew E. coli.',
    'A dirty wound needs a booster.',
  ),
  'dirty-needle': row(
    [['He shared dirty needles.', 'dirty needles']],
    'The needle was changed.',
    'Dirty hands spread disease.',
  ),
  'drug-seeking': row(
    [['She is drug-seeking.', 'drug-seeking']],
    'Rats showed drug-seeking after a cue.',
    'He was labelled drug-seeking.',
    'The drug-eluting stent is patent.',
  ),
  narcotic: row(
    [['He asks for narcotics.', 'narcotics']],
    'Narcotics Anonymous meets on Monday.',
    'Narcotic Act licences are kept.',
  ),
  habit: row([['He has a drug habit.', 'drug habit']], 'Bowel habit changed.', 'Drug-related problems were counted.'),
  'addicted-baby': row(
    [['An addicted baby was born.', 'addicted baby']],
    'The baby had withdrawal.',
    'The lip began to crack.',
  ),
  relapser: row(
    [
      ['She is a relapser.', 'relapser'],
      ['He relapsed last month.', 'relapsed'],
      ['He fell off the wagon.', 'fell off the wagon'],
    ],
    'Relapse of the leukaemia was found.',
    'Relapsers to interferon were treated again.',
  ),
  'strung-out': row(
    [['He was strung out.', 'strung out']],
    'The blood pressure was getting high.',
    'Beads are strung.',
  ),
  'commit-suicide': row(
    [['Her father committed suicide.', 'committed suicide']],
    'He died by suicide.',
    'They committed to a plan.',
  ),
  'failed-suicide': row(
    [['After a failed suicide he was admitted.', 'failed suicide']],
    'After two failed attempts at cannulation a line was placed.',
    'Successful suicide prevention takes time.',
  ),
  'completed-suicide': row(
    [['Men are at higher risk of completed suicide.', 'completed suicide']],
    'She completed the course.',
  ),
  'self-harmer': row(
    [
      ['She is a self-harmer.', 'self-harmer'],
      ['She is a known cutter.', 'cutter'],
      ['There were superficial cuts to the left wrist.', 'superficial cuts'],
    ],
    'Self-harm is common.',
    'The wire cutter was blunt.',
    'A superficial cut on the chin was glued.',
  ),
  'cry-for-help': row([['It was a cry for help.', 'cry for help']], 'The baby cried.'),
  borderline: row(
    [['She is a typical borderline.', 'borderline']],
    'The ECG was borderline.',
    'A borderline raised TSH was repeated.',
    'She is borderline anaemic.',
  ),
  splitting: row(
    [['She splits staff.', 'splits staff']],
    'The second heart sound was splitting.',
    'Splitting the tablets is possible.',
  ),
  slur: row(
    [
      ['He is a nutter.', 'nutter'],
      ['She is completely crazy.', 'crazy'],
    ],
    'Mrs Nutter was seen.',
    'It has been a crazy week.',
    'Psycho-oncology helped.',
  ),
  'mentally-ill': row([['The mentally ill are seen last.', 'mentally ill']], 'He became mentally ill at 20.'),
  'is-schizophrenic': row(
    [
      ['He is schizophrenic.', 'schizophrenic'],
      ['She was bipolar.', 'bipolar'],
      ['This is a schizophrenic man of fifty.', 'schizophrenic man'],
    ],
    'The electrode is bipolar.',
    'Schizophrenic illness has many courses.',
    'He is autistic.',
  ),
  'suffers-from': row(
    [['She suffers from asthma.', 'suffers from']],
    'The study suffers from bias.',
    'The method suffered from noise.',
  ),
  'wheelchair-bound': row(
    [
      ['He is wheelchair-bound.', 'wheelchair-bound'],
      ['She is bedridden.', 'bedridden'],
    ],
    'The leak was confined to the bed of the gallbladder.'.replace('the bed', 'one bed'),
    'He uses a wheelchair.',
  ),
  housebound: row([['She is housebound.', 'housebound']], 'The housebound register was updated.'),
  'the-disabled': row(
    [
      ['Parking for the disabled.', 'disabled'],
      ['He is an invalid.', 'invalid'],
    ],
    'After the blind was broken, the trial stopped.',
    'The consent was invalid.',
    'Disabled people were asked.',
  ),
  retarded: row(
    [['A retarded child was seen.', 'retarded child']],
    'X-linked mental retardation was renamed.',
    'Growth was retarded.',
  ),
  'able-bodied': row([['Able-bodied visitors use the stairs.', 'Able-bodied']], 'He is able to walk.'),
  functioning: row([['She has high-functioning autism.', 'high-functioning autism']], 'The graft is functioning.'),
  'identity-first': row(
    [
      ['A 58-year-old black man came in.', 'black man'],
      ['This Muslim lady was seen.', 'Muslim lady'],
    ],
    'The stool was black.',
    'White matter lesions were seen.',
    'The man wore a white coat.',
  ),
};

/** Rows that speak up in one language alone, with that language. */
export const ELSEWHERE: Readonly<Record<string, Sentences & { readonly lang: string }>> = {
  'opioid-substitution': {
    lang: 'en-US',
    ...row([['He is on methadone maintenance.', 'methadone maintenance']], 'He takes methadone.'),
  },
};
