/** Why a word is worth another thought; each goes on after the word, as the English does. */
export const TERMS: Readonly<Record<string, string>> = {
  // adherence.ts
  'speaks of obedience, and hides the reason': 'spricht von Gehorsam und verdeckt den Grund',
  'speaks of obeying orders': 'spricht davon, dass jemand Anordnungen befolgt',
  'is gentler than ‘non-compliant’ and still a verdict; the facts say more':
    'ist milder als „non-compliant“ und doch ein Urteil; die Tatsachen sagen mehr',
  'turns a choice into defiance, and leaves out the reason':
    'macht aus einer Entscheidung Trotz und lässt den Grund weg',
  'makes it sound like a fault to be unsure': 'lässt Unsicherheit wie einen Fehler klingen',
  'gives no reason': 'nennt keinen Grund',
  'looks for the reason in the person, where it may lie with the service':
    'sucht den Grund bei der Person, wo er bei der Versorgung liegen kann',

  // behaviour.ts
  'Say what could be seen and heard: “he stood up and raised his voice”.':
    'Sagen, was zu sehen und zu hören war: „he stood up and raised his voice“.',
  'is a judgement, and falls more often on some people than on others':
    'ist ein Urteil und trifft manche Menschen häufiger als andere',
  'is vague, and may hide pain, fear or delirium': 'ist vage und kann Schmerz, Angst oder ein Delir verdecken',
  'makes a passing state look like a trait; “felt angry” is welcome':
    'lässt einen vorübergehenden Zustand wie einen Charakterzug aussehen; „felt angry“ ist willkommen',
  'turns a request into an attack': 'macht aus einer Bitte einen Angriff',
  'gives a motive to what may be need or fear': 'unterstellt eine Absicht, wo Not oder Angst sein kann',
  'makes it sound wrong to need care': 'lässt es falsch erscheinen, Fürsorge zu brauchen',
  'sounds impatient with a need': 'klingt ungeduldig gegenüber einem Bedürfnis',
  'belittles distress, and women’s above all': 'verharmlost Leid, vor allem das von Frauen',
  'makes little of what somebody feels': 'nimmt nicht ernst, was jemand empfindet',
  'It can be left out: a reader needs the age and the reason for coming.':
    'Es kann wegbleiben: Wer liest, braucht das Alter und den Vorstellungsgrund.',
  'praises or blames before the story begins, and where it is left out, a reader wonders why':
    'lobt oder tadelt, bevor die Geschichte beginnt, und wo es fehlt, fragt man sich, warum',
  'is an interpretation; what was seen or said leaves the reader free':
    'ist eine Deutung; was zu sehen oder zu hören war, lässt denen, die lesen, ihr eigenes Bild',
  'describes a character, where a request could be described':
    'beschreibt einen Charakter, wo sich eine Bitte beschreiben ließe',
  'sees a plan against us, where staff may have said different things':
    'sieht einen Plan gegen uns, wo das Personal womöglich Verschiedenes gesagt hat',

  // blame.ts
  'can sound like blame; the reason is often a good one': 'kann wie ein Vorwurf klingen; der Grund ist oft ein guter',
  'blames the person, where it was the treatment that did not work':
    'gibt der Person die Schuld, wo die Behandlung nicht gewirkt hat',
  'can be heard as a failure of the person': 'kann so verstanden werden, als hätte die Person versagt',
  'sounds as if illness were chosen': 'klingt, als wäre Krankheit gewählt',
  'blames a person for being ill': 'gibt einem Menschen die Schuld daran, krank zu sein',
  'is a verdict on character': 'ist ein Urteil über den Charakter',
  'tells one side of a mismatch that has two': 'erzählt von etwas, das zwei Seiten hat, nur die eine',
  'It can be left out; what happened says enough.': 'Es kann wegbleiben; was geschah, sagt genug.',
  'says that somebody earned their illness, or did not': 'sagt, dass jemand seine Krankheit verdient hat oder nicht',
  'gives a motive to a search for help': 'unterstellt der Suche nach Hilfe eine Absicht',

  // convention.ts
  'is usual in notes, and outside them suggests that something is being hidden':
    'ist in Akten üblich und lässt außerhalb davon vermuten, dass etwas verborgen wird',
  'is usual in notes, and sounds like moaning to whoever reads their own':
    'ist in Akten üblich und klingt nach Jammern, wenn man es in der eigenen Akte liest',
  'is usual in notes, and is easily heard as a grievance':
    'ist in Akten üblich und wird leicht als Beschwerde verstanden',

  // diabetes.ts
  'Give the value and what was agreed: “HbA1c 78, agreed target 58”.':
    'Den Wert nennen und was vereinbart war: „HbA1c 78, agreed target 58“.',
  'can be heard as a mark for how someone performs': 'kann wie eine Note für die Leistung eines Menschen klingen',
  'praises or blames where a number is meant': 'lobt oder tadelt, wo eine Zahl gemeint ist',
  'hurts, and says little': 'verletzt und sagt wenig',
  'makes eating a matter of guilt': 'macht Essen zu einer Frage der Schuld',

  // disability.ts
  'takes misery for granted': 'setzt Leid als selbstverständlich voraus',
  'speaks of confinement or pity, where a chair gives freedom and a fact would do':
    'spricht von Gefangensein oder Mitleid, wo ein Rollstuhl Freiheit gibt und eine Tatsache genügte',
  'is the name of a register, and a bleak word for a person':
    'ist der Name eines Registers und ein trostloses Wort für einen Menschen',
  'turns a description into a group of its own, or is out of date':
    'macht aus einer Beschreibung eine eigene Gruppe oder ist veraltet',
  'is obsolete, and wounds': 'ist überholt und verletzt',
  'suggests that disabled people lack a body that works':
    'legt nahe, behinderten Menschen fehle ein funktionierender Körper',
  'hides what someone needs, or what they can do': 'verdeckt, was jemand braucht oder was jemand kann',

  // doubt.ts
  'signals that the speaker is not believed': 'gibt zu erkennen, dass der sprechenden Person nicht geglaubt wird',
  'paints persistence as unreasonable': 'lässt Beharrlichkeit unvernünftig aussehen',
  'makes a person’s account sound unreliable': 'lässt unzuverlässig klingen, was jemand berichtet',
  'can cast doubt on what was told': 'kann in Zweifel ziehen, was erzählt wurde',
  'The name alone will do, or say who gave it.': 'Der Name allein genügt; oder sagen, von wem er stammt.',
  'keeps an ironic distance from what somebody lives with': 'hält ironisch Abstand zu dem, womit jemand lebt',
  'turns conviction into obstinacy': 'macht aus Überzeugung Starrsinn',
  'blames the person who tells; the historian in the room is the clinician':
    'gibt der Person, die erzählt, die Schuld; die Anamnese erheben aber die Behandelnden',
  'asserts a motive that nobody can see': 'behauptet eine Absicht, die niemand sehen kann',
  'accuses a person of fraud': 'wirft einem Menschen Betrug vor',
  'accuses a person of deceit': 'wirft einem Menschen Täuschung vor',
  'says in code that the symptoms are not real': 'sagt verschlüsselt, dass die Beschwerden nicht wirklich sind',
  'takes normal tests for the absence of suffering': 'hält unauffällige Befunde dafür, dass niemand leidet',

  // identity.ts
  'Begin with the person: “a 58-year-old bus driver”. Where the identity matters, say why in ‘identity-relevance’.':
    'Mit der Person beginnen: „a 58-year-old bus driver“. Wo die Identität wichtig ist, in „identity-relevance“ sagen, warum.',
  'comes before what brought the person, and can set a reader’s mind before the story begins':
    'steht vor dem, was die Person herführt, und kann das Bild prägen, bevor die Geschichte beginnt',

  // label.ts
  'gives the patient the name of the clinician’s own feeling':
    'gibt der Person den Namen eines Gefühls, das die Behandelnden haben',
  'puts hate into the person, where it was a feeling of the clinician’s':
    'legt den Hass in die Person, wo er ein Gefühl der Behandelnden war',
  'makes a need look like a fault': 'lässt ein Bedürfnis wie einen Fehler aussehen',
  'judges the person; the request itself tells a reader more': 'urteilt über die Person; die Bitte selbst sagt mehr',
  'reads a treatment that did not work as a refusal': 'liest eine Behandlung, die nicht gewirkt hat, als Weigerung',
  'turns an illness into an intention': 'macht aus einer Krankheit eine Absicht',
  'makes a trait of the patient out of what arises between two people and around them':
    'macht zur Eigenschaft eines Menschen, was zwischen zweien und um sie herum entsteht',
  'gives the person the name of how the clinician felt': 'benennt die Person nach dem, was die Behandelnden empfanden',
  'makes a joke of a need, and hides why the person comes back':
    'macht einen Witz aus einem Bedürfnis und verdeckt, warum die Person wiederkommt',
  'is a term of research that can become somebody’s whole identity in a case':
    'ist ein Begriff der Forschung, der in einem Fall zur ganzen Identität eines Menschen werden kann',
  'has the sound of a private joke, and hints at misuse':
    'klingt nach einem Witz unter Eingeweihten und deutet Missbrauch an',
  'judges whether someone was right to ask for help': 'urteilt, ob jemand zu Recht um Hilfe gebeten hat',
  'waves distress away and takes it for granted that nothing is there':
    'wischt das Leiden beiseite und setzt voraus, dass nichts dahintersteckt',
  'is an old byword for unwelcome patients, and mocks the record and the person':
    'ist ein altes Spottwort für unwillkommene Patientinnen und Patienten und verspottet die Akte und den Menschen',
  'is hospital slang that belittles whoever it is said of':
    'ist Krankenhausjargon, der jeden herabsetzt, von dem er gesagt wird',
  'is hospital slang that leaves no person in the bed': 'ist Krankenhausjargon, in dem kein Mensch mehr im Bett liegt',
  'blames a person for a place in care that the system does not have':
    'gibt einem Menschen die Schuld daran, dass es keinen passenden Platz für ihn gibt',
  'looks like a diagnosis and ends the search for one': 'sieht wie eine Diagnose aus und beendet die Suche nach einer',
  'looks like a diagnosis, and can stop everybody from thinking further':
    'sieht wie eine Diagnose aus und kann alle daran hindern, weiterzudenken',
  'It can be left out; what was seen or done says more.':
    'Es kann wegbleiben; was zu sehen war oder getan wurde, sagt mehr.',
  'is doctors’ slang, and hurts whoever reads it about themselves':
    'ist ärztlicher Jargon und verletzt alle, die es über sich selbst lesen',
  'sounds flippant once a patient reads it': 'klingt leichtfertig, sobald die Betroffenen es lesen',
  'is easily heard as saying that the illness is imagined':
    'wird leicht so verstanden, als wäre die Krankheit eingebildet',
  'can be heard as ‘imagined’; it helps to agree on the word with the person':
    'kann als „eingebildet“ verstanden werden; es hilft, sich mit der Person auf ein Wort zu einigen',
  'names people by what their doctors do not know': 'benennt Menschen nach dem, was die Medizin nicht weiß',
  'lets one symptom stand for the person': 'lässt ein Symptom für die Person stehen',
  'warns the next clinician against a person before they have met':
    'warnt andere vor einem Menschen, bevor sie ihm begegnet sind',
  'sets one person above those who wait, and warns the next clinician':
    'stellt einen Menschen über die, die warten, und warnt andere vor ihm',
  'sums up a person where the difficulty itself could be told':
    'reduziert einen Menschen auf ein Wort, wo sich die Schwierigkeit selbst erzählen ließe',

  // mental-health.ts
  'makes an insult of a diagnosis, and shuts people out of care':
    'macht aus einer Diagnose eine Beleidigung und schließt Menschen von der Versorgung aus',
  'uses a technical word as blame; what the team brought belongs to it too':
    'gebraucht einen Fachbegriff als Vorwurf; was das Team dazu beitrug, gehört auch dazu',
  'is a slur': 'ist ein Schimpfwort',
  'puts very different people into one group': 'steckt sehr verschiedene Menschen in eine Gruppe',
  'says that a person is the illness': 'sagt, dass ein Mensch die Krankheit ist',

  // person-first.ts
  'names the disease and not the person; where it is said, pain is treated less well':
    'nennt die Krankheit und nicht den Menschen; wo es gesagt wird, wird Schmerz schlechter behandelt',
  'names an illness or an organ, where a person lies in the bed':
    'nennt eine Krankheit oder ein Organ, wo ein Mensch im Bett liegt',
  'makes a condition the name of a person': 'macht aus einer Erkrankung den Namen eines Menschen',
  'puts the condition before the person': 'stellt die Erkrankung vor den Menschen',

  // power.ts
  'leaves out why someone had to go': 'lässt weg, warum jemand gehen musste',
  'puts a grown person in the place of a child': 'versetzt einen erwachsenen Menschen in die Lage eines Kindes',
  'sounds as if a parcel had been posted': 'klingt, als wäre ein Paket verschickt worden',
  'has one side give the orders': 'lässt nur eine Seite bestimmen',
  'sounds as if consent were done to a person, who is the one to give it':
    'klingt, als würde die Einwilligung an der Person vollzogen, wo doch sie es ist, die einwilligt',

  // stereotype.ts
  'Say what the days are like: three jobs, a room in a hostel, two children to bring to school.':
    'Sagen, wie die Tage aussehen: drei Arbeitsstellen, ein Zimmer im Wohnheim, zwei Kinder, die zur Schule gebracht werden.',
  'passes judgement on a life, where the facts would help the reader':
    'urteilt über ein Leben, wo die Tatsachen denen helfen würden, die lesen',
  'Keep what matters for the care: “his coat was wet and he was cold”.':
    'Behalten, was für die Behandlung wichtig ist: „his coat was wet and he was cold“.',
  'is often read as a judgement by the person it describes':
    'wird von denen, die damit beschrieben werden, oft als Urteil gelesen',
  'is a hint of class that the case rarely needs':
    'ist ein Hinweis auf die soziale Schicht, den der Fall selten braucht',
  'sounds like biology and is not': 'klingt nach Biologie und ist keine',
  'says that a person is against the law, where only an act can be':
    'sagt, dass ein Mensch gegen das Gesetz ist, wo es nur eine Handlung sein kann',
  'makes an identity of a circumstance': 'macht aus einem Umstand eine Identität',
  'sees the lack in the person; what is lacking is the interpreter':
    'sieht den Mangel bei der Person; was fehlt, ist jemand, der dolmetscht',
  'judges a mind from a single meeting': 'beurteilt den Verstand eines Menschen nach einer einzigen Begegnung',
  'is vague, and hides what puts people at risk': 'ist vage und verdeckt, was Menschen gefährdet',
  'Name only what matters here: the broken lift, the bus that no longer runs.':
    'Nur nennen, was hier wichtig ist: der defekte Aufzug, der Bus, der nicht mehr fährt.',
  'makes a place into a character': 'macht aus einem Ort einen Charakter',
  'judges a person’s sexual life': 'urteilt über das Sexualleben eines Menschen',
  'is out of date and often hurts; people have their own words, and it helps to ask':
    'ist veraltet und verletzt oft; Menschen haben eigene Worte, und es hilft zu fragen',
  'Leave it out unless it matters here; then say how, as in “lives with her two children”.':
    'Weglassen, wenn es hier nicht wichtig ist; sonst sagen, wie, etwa „lives with her two children“.',
  'tells of class, often where the case does not need it':
    'verrät die soziale Schicht, oft wo der Fall es nicht braucht',
  'sums people up by age; where the age matters, the number says it better':
    'ordnet Menschen nach ihrem Alter ein; wo das Alter wichtig ist, sagt es die Zahl besser',
  'lets an illness stand for the person': 'lässt eine Krankheit für den Menschen stehen',

  // substance.ts
  'names a person by an illness, and whoever reads it judges that person more harshly':
    'benennt einen Menschen nach einer Krankheit, und wer es liest, urteilt härter über ihn',
  'is slang that takes a person’s dignity': 'ist Jargon, der einem Menschen die Würde nimmt',
  'leads readers to blame, as a trial of this word against ‘disorder’ has shown':
    'verleitet zu Schuldzuweisungen, wie eine Studie gezeigt hat, die das Wort mit „disorder“ verglich',
  'is no longer a diagnosis in DSM-5, and nearly always stigmatises in notes':
    'ist im DSM-5 keine Diagnose mehr und stigmatisiert in Akten fast immer',
  'names a person by an illness': 'benennt einen Menschen nach einer Krankheit',
  'is slang for a person who had been drinking': 'ist Jargon für einen Menschen, der getrunken hatte',
  'makes a person into four letters': 'macht aus einem Menschen vier Buchstaben',
  'implies that others are dirty': 'unterstellt, dass andere schmutzig sind',
  'speaks of filth where a result is meant': 'spricht von Schmutz, wo ein Ergebnis gemeint ist',
  'speaks of filth; ‘used’ says what matters': 'spricht von Schmutz; „used“ sagt das Wesentliche',
  'decides what someone wants before anyone has asked, and leaves pain untreated':
    'entscheidet, was jemand will, bevor ihn jemand gefragt hat, und lässt Schmerzen unbehandelt',
  'is a word from policing, and stigmatises in notes': 'ist ein Wort der Polizei und stigmatisiert in Akten',
  'makes an illness a matter of will': 'macht aus einer Krankheit eine Frage des Willens',
  'suggests that one drug is swapped for another': 'legt nahe, dass eine Droge gegen eine andere getauscht wird',
  'is not accurate: a baby can have withdrawal, and cannot be addicted':
    'trifft nicht zu: Ein Säugling kann Entzugserscheinungen haben, süchtig sein kann er nicht',
  'names a person by a hard moment': 'benennt einen Menschen nach einem schweren Moment',
  'is slang, and less exact than the clinical word': 'ist Jargon und ungenauer als der Fachbegriff',

  // suicide.ts
  'echoes crime and sin': 'erinnert an Verbrechen und Sünde',
  'speaks of success, failure or show where someone’s life was at stake':
    'spricht von Erfolg, Scheitern oder Schau, wo ein Leben auf dem Spiel stand',
  'is used in research, and sounds like an achievement': 'ist in der Forschung üblich und klingt nach einer Leistung',
  'names a person by what they do in distress': 'benennt einen Menschen nach dem, was er in seiner Not tut',
  'can make little of a risk': 'kann eine Gefahr verharmlosen',

  // weight.ts
  'frightens and insults; the class or the number says it exactly':
    'erschreckt und kränkt; der Grad oder die Zahl sagt es genau',
  'turns a condition into a person’s adjective': 'macht aus einem Zustand die Eigenschaft eines Menschen',
  'Give the weight or the BMI if it matters here; otherwise it can go.':
    'Das Gewicht oder den BMI nennen, wenn es hier wichtig ist; sonst kann es wegbleiben.',
  'is a word that most people do not want to hear of themselves, unless they choose it':
    'ist ein Wort, das die meisten nicht über sich hören wollen, außer sie wählen es selbst',
  'is rarely a word that people choose for themselves': 'ist selten ein Wort, das Menschen für sich selbst wählen',
  'suggests that somebody has failed': 'legt nahe, dass jemand versagt hat',
};
