/** What can be done and written, and what words, attributes and keys mean. */
export const EDITOR: Readonly<Record<string, string>> = {
  // What can be done
  'Add {0}': 'Ergänzen: {0}',
  'Add ‘{0}’: {1}': '„{0}“ ergänzen: {1}',
  'Add ‘{0}’ to the people of the case, as {1}': '„{0}“ zu den Personen des Falls hinzufügen, als {1}',
  'the patient': 'Patientin oder Patient',
  'a clinician': 'Behandelnde oder Behandelnder',
  'a relative': 'Angehörige oder Angehöriger',
  'a colleague': 'Kollegin oder Kollege',
  'somebody else': 'jemand anderes',
  'Cite ‘{0}’ here': '„{0}“ hier zitieren',
  'Move this source to the references, and cite it as ‘{0}’':
    'Diese Quelle in die Literatur aufnehmen und als „{0}“ zitieren',
  'Close ‘{0}’ in line {1}, {2}': '„{0}“ in Zeile {1} schließen, {2}',
  'before ‘{0}’': 'vor „{0}“',
  'before the heading ‘{0}’': 'vor der Überschrift „{0}“',
  'at the end of the file': 'am Ende der Datei',
  'Go to the next place to fill in': 'Zur nächsten auszufüllenden Stelle',
  'Number this list anew': 'Diese Liste neu nummerieren',
  'Make a dialogue of these paragraphs': 'Aus diesen Absätzen einen Dialog machen',
  'Make a dialogue of these paragraphs; {0} speaks first': 'Aus diesen Absätzen einen Dialog machen; {0} beginnt',
  'Make this quotation the voice of {0}': 'Aus diesem Zitat die Stimme von {0} machen',
  'Keep this for the facilitator': 'Nur für die Leitung',
  'Pass over ‘{0}’ here, and say why': '„{0}“ hier übergehen und sagen, warum',
  'Mend all that can be mended safely': 'Alles beheben, was sich gefahrlos beheben lässt',
  'Write ‘{0}’': '„{0}“ schreiben',
  'Ask ‘{0}’': '„{0}“ fragen',
  'Take it out': 'Herausnehmen',
  'Take the space out': 'Das Leerzeichen herausnehmen',
  'Take the comma out': 'Das Komma herausnehmen',
  'Take out what is blank': 'Den Leerraum herausnehmen',
  'Write two colons': 'Zwei Doppelpunkte schreiben',
  'Write three colons': 'Drei Doppelpunkte schreiben',
  'Write three hyphens': 'Drei Bindestriche schreiben',
  'Write plain colons': 'Einfache Doppelpunkte schreiben',
  'Write an equals sign': 'Ein Gleichheitszeichen schreiben',
  'Move it into ‘:::facilitator’': 'In „:::facilitator“ setzen',
  'Move it behind the block, into ‘:::facilitator’': 'Hinter den Block setzen, in „:::facilitator“',
  'Move it behind the block that it stands in': 'Hinter den Block setzen, in dem es steht',
  'Close the dialogue before it, and open it again after it': 'Den Dialog davor schließen und danach wieder öffnen',
  'Write it on one line': 'In eine Zeile schreiben',
  'Write straight quotation marks': 'Gerade Anführungszeichen schreiben',
  'Put quotes around the text': 'Den Text in Anführungszeichen setzen',
  'Put double quotes around it': 'In doppelte Anführungszeichen setzen',

  // What can be written
  'Front matter': 'Kopf des Falls',
  '{0}: on both sides': '{0}: auf beiden Seiten',
  'the library': 'die Sammlung',
  needed: 'nötig',
  'needed from review on': 'ab der Begutachtung nötig',
  'needed when approved': 'für die Freigabe nötig',
  'still needed': 'fehlt noch',
  'on the facilitator’s sheet alone': 'allein auf dem Blatt für die Leitung',
  'end of ‘{0}’': 'Ende von „{0}“',
  'The block `:::{0}` ends here.': 'Der Block `:::{0}` endet hier.',
  'a block of lines': 'ein Block aus Zeilen',
  'a name for links': 'ein Name für Verweise',
  'a new id': 'ein neuer Name',
  'the team': 'das Team',
  'nobody hears it': 'niemand hört es',
  'how it is said': 'wie es gesagt wird',
  'something happens': 'etwas geschieht',
  'as before': 'wie zuvor',
  'another item of ‘{0}’': 'noch ein Eintrag von „{0}“',
  '{0}: one more': '{0}: noch jemand',
  'with a key of your choice': 'mit einem Schlüssel Ihrer Wahl',
  'A whole case: {0}': 'Ein ganzer Fall: {0}',

  // What something means
  or: 'oder',
  'It stands in {0}.': 'Es steht in {0}.',
  'it is needed': 'es ist nötig',
  'Who sees it': 'Wer es sieht',
  everyone: 'alle',
  'who leads, and no learner': 'die Leitung, keine Lernenden',
  'learners afterwards, not before the discussion': 'Lernende danach, nicht vor dem Gespräch',
  'those who are named in ‘for’': 'wer in „for“ genannt ist',
  'It is {0}.': 'Möglich: {0}.',
  'a day: year, month, day': 'ein Tag: Jahr, Monat, Tag',
  'a text': 'ein Text',
  'one of {0}': 'eines von {0}',
  '{0}, or another': '{0} oder etwas anderes',
  'a whole number, {0} or more': 'eine ganze Zahl ab {0}',
  'a number of minutes': 'eine Zahl von Minuten',
  'one or several: each {0}': 'eines oder mehrere, jedes: {0}',
  'a list: each {0}': 'eine Liste, jeder Eintrag: {0}',
  'a map of {0}': 'eine Gruppe aus {0}',
  'a map with keys of your own': 'eine Gruppe mit eigenen Schlüsseln',
  'written as in CSL': 'geschrieben wie in CSL',
  'a number of years or a text': 'eine Zahl von Jahren oder ein Text',
  'a text, or a map with ‘text’': 'ein Text oder eine Gruppe mit „text“',
  '‘none’, or a list of topics: suicide, self-harm, abuse, violence, discrimination, bereavement, substance-use, eating, sexual, or one of your own, as in ‘[bereavement, other: chronic pain]’':
    '„none“ oder eine Liste von Themen: suicide, self-harm, abuse, violence, discrimination, bereavement, substance-use, eating, sexual oder ein eigenes, wie in „[bereavement, other: chronischer Schmerz]“',
  'one of suicide, self-harm, abuse, violence, discrimination, bereavement, substance-use, eating, sexual, or ‘other: …’':
    'eines von suicide, self-harm, abuse, violence, discrimination, bereavement, substance-use, eating, sexual oder „other: …“',
  'a name, or a map with ‘name’': 'ein Name oder eine Gruppe mit „name“',
  'a type of CSL': 'ein Typ von CSL',
  'Usually {0} minutes, {1} to {2} people.': 'Üblich sind {0} Minuten und {1} bis {2} Personen.',
  'It needs': 'Nötig sind',
  Sources: 'Quellen',
  Source: 'Quelle',
  'More on this rule': 'Mehr zu dieser Regel',
  'The team': 'Das Team',
  'Objective {0}': 'Lernziel {0}',
  'Nothing points here yet': 'Noch verweist nichts hierher',
  'One place points here': 'Eine Stelle verweist hierher',
  '{0} places point here': '{0} Stellen verweisen hierher',
  'it has a key': 'mit Lösung',
  'it has no key yet': 'noch ohne Lösung',
  'A feeling of {0}': 'Ein Gefühl von {0}',
  'of the family *{0}*': 'aus der Familie *{0}*',
  'of no family that its words name; `as` can say which':
    'aus keiner Familie, die die Worte nennen; `as` kann sie angeben',

  // What went wrong
  'Encounter could not check this case because of a mistake of its own. Please report it, with the text that you had just changed.':
    'Encounter konnte diesen Fall wegen eines eigenen Fehlers nicht prüfen. Bitte melden Sie ihn, mit dem Text, den Sie gerade geändert hatten.',
  'This place of the front matter is written in a way that cannot be changed safely. Change it by hand.':
    'Diese Stelle im Kopf des Falls ist so geschrieben, dass sie sich nicht gefahrlos ändern lässt. Ändern Sie sie von Hand.',
  'The front matter has a mistake in it. Mend that first; until then nothing in it is changed.':
    'Im Kopf des Falls ist ein Fehler. Beheben Sie zuerst ihn; bis dahin wird dort nichts geändert.',
  'The front matter is never closed, so nothing in it is changed. Write ‘---’ after the last of its lines.':
    'Der Kopf des Falls ist nicht abgeschlossen, daher wird dort nichts geändert. Schreiben Sie „---“ nach seiner letzten Zeile.',

  // Why something cannot be renamed
  'Only the key or the name of a person, an id, or the key of a source can be renamed.':
    'Umbenennen lassen sich nur der Schlüssel oder Name einer Person, ein Name für Verweise und der Schlüssel einer Quelle.',
  'The name in the text': 'Der Name im Text',
  'Somebody else may be meant: tick those that shall be changed.':
    'Es kann jemand anderes gemeint sein: Haken Sie an, was geändert werden soll.',
  '‘team’ stands for the team in every case, and keeps its name.':
    '„team“ steht in jedem Fall für das Team und behält seinen Namen.',
  'A link to a heading has the name that the heading gives it: change the heading, and then its links.':
    'Ein Link zu einer Überschrift heißt nach ihr: Ändern Sie die Überschrift und dann die Links.',
  '‘{0}’ is declared nowhere in this case, so there is nothing to rename it with.':
    '„{0}“ ist in diesem Fall nirgends festgelegt, daher gibt es nichts, womit es sich umbenennen ließe.',
  'Use letters, digits, ‘-’ and ‘_’ for a person’s key, beginning with a letter or digit.':
    'Für den Schlüssel einer Person Buchstaben, Ziffern, „-“ und „_“ verwenden, am Anfang einen Buchstaben oder eine Ziffer.',
  '‘{0}’ is a role of its own and cannot be an id.':
    '„{0}“ ist eine eigene Rolle und kann kein Name für Verweise sein.',
  'Use letters, digits, ‘-’ and ‘_’ for an id, beginning with a letter or digit.':
    'Für einen Namen für Verweise Buchstaben, Ziffern, „-“ und „_“ verwenden, am Anfang einen Buchstaben oder eine Ziffer.',
  'The key of a source has no spaces, commas, semicolons, quotes or brackets.':
    'Der Schlüssel einer Quelle hat keine Leerzeichen, Kommas, Semikolons, Anführungszeichen und Klammern.',
  'There is a person with the key ‘{0}’ in this case already.':
    'In diesem Fall gibt es schon eine Person mit dem Schlüssel „{0}“.',
  'There is something with the key ‘{0}’ in this case already.':
    'In diesem Fall gibt es schon etwas mit dem Namen „{0}“.',
  'There is a source with the key ‘{0}’ in this case already.':
    'In diesem Fall gibt es schon eine Quelle mit dem Schlüssel „{0}“.',
  'There is an objective with the key ‘{0}’ in this case already.':
    'In diesem Fall gibt es schon ein Lernziel mit dem Schlüssel „{0}“.',
  'A name begins the turns of a dialogue: it has at most 60 characters, and no colons, brackets, quotes or marks of Markdown.':
    'Ein Name beginnt die Beiträge eines Dialogs: Er hat höchstens 60 Zeichen und keine Doppelpunkte, Klammern, Anführungszeichen oder Zeichen von Markdown.',
  '‘{0}’ is the name of ‘{1}’ already, and a turn of dialogue could not tell who speaks.':
    '„{0}“ ist schon der Name von „{1}“, und ein Beitrag im Dialog könnte nicht erkennen lassen, wer spricht.',

  // The words
  'A new part of an unfolding case begins here; it runs to the next part or to `::part{end}`. Its label is its title. It is printed on pages of its own, to be handed out in turn.':
    'Hier beginnt ein neuer Teil eines Falls, der sich entfaltet; er reicht bis zum nächsten Teil oder bis `::part{end}`. In den Klammern steht sein Titel. Er wird auf eigene Seiten gedruckt, die nacheinander ausgeteilt werden.',
  'The consultation as turns. A line that begins with the name of one of the `people` and a colon begins a turn.':
    'Das Gespräch, Beitrag für Beitrag. Eine Zeile, die mit dem Namen einer der `people` und einem Doppelpunkt beginnt, beginnt einen Beitrag.',
  'How one person lives the encounter, in their own words.':
    'Wie eine Person die Begegnung erlebt, in ihren eigenen Worten.',
  'A story that a clinician or panellist tells, without notes. The teller’s own judgements are the material: it is never corrected.':
    'Eine Geschichte, die eine behandelnde Person oder jemand vom Podium frei erzählt. Die eigenen Urteile beim Erzählen sind der Stoff: Die Geschichte wird nie korrigiert.',
  'What each side wishes, beside what is possible. It holds `wish` and `possible`.':
    'Was sich jede Seite wünscht, neben dem, was möglich ist. Darin stehen `wish` und `possible`.',
  'One person’s wish.': 'Der Wunsch einer Person.',
  'What can in fact be had.': 'Was tatsächlich zu haben ist.',
  'One thing that makes this encounter difficult, and where it lies.':
    'Etwas, das diese Begegnung schwierig macht, und wo es liegt.',
  'A feeling where it shows in the text. It belongs to the speaker or teller around it unless `of` says otherwise.':
    'Ein Gefühl, wo es sich im Text zeigt. Es gehört der Person, die dort spricht oder erzählt, wenn `of` nichts anderes sagt.',
  'What someone did under the strain, the clinician’s troublesome behaviour above all.':
    'Was jemand unter der Belastung tat, vor allem, was die Behandelnden dabei Ungutes taten.',
  'A question for the group. A task list in it is a choice, lettered A, B, C …; its ticked item is the key.':
    'Eine Frage an die Gruppe. Eine Aufgabenliste darin ist eine Auswahl, A, B, C …; die angekreuzte Antwort ist die Lösung.',
  'What a good answer or discussion may reach. Learners never see it.':
    'Wohin eine gute Antwort oder ein gutes Gespräch führen kann. Lernende sehen es nie.',
  'How to lead: process, not answers. Learners never see it.':
    'Wie man leitet: Es geht um den Verlauf, nicht um Antworten. Lernende sehen es nie.',
  'Something that may help, and who does it by when.': 'Etwas, das helfen kann, und wer es bis wann tut.',
  'What to carry away, what was learned.': 'Was man mitnimmt, was gelernt wurde.',
  'Ground rules, and how the group is looked after. It holds `support`.':
    'Grundregeln, und wie für die Gruppe gesorgt ist. Darin steht `support`.',
  'A place to turn to.': 'Eine Stelle, an die man sich wenden kann.',
  'What one or several roles are told, and nobody else.': 'Was eine oder mehrere Rollen erfahren und sonst niemand.',
  'An actor’s opening line.': 'Die ersten Worte der Simulationsperson.',
  'What an actor says unasked.': 'Was die Simulationsperson ungefragt sagt.',
  'What an actor answers, if asked.': 'Was die Simulationsperson auf Nachfrage antwortet.',
  'What an actor keeps back, unless and until.': 'Was die Simulationsperson zurückhält, und bis wann.',
  'How an actor responds to what the candidate does.':
    'Wie die Simulationsperson auf das reagiert, was der Prüfling tut.',
  'A mark scheme: a table or a list, marks in square brackets, `[2]` or `[0] [1] [2]`.':
    'Ein Bewertungsbogen: eine Tabelle oder Liste, Punkte in eckigen Klammern, `[2]` oder `[0] [1] [2]`.',

  // Their attributes
  'a name for links to this place, written `#name`': 'ein Name für Verweise auf diese Stelle, geschrieben `#name`',
  'how many minutes it takes': 'wie viele Minuten es dauert',
  'the parts end here; what follows is for all': 'hier enden die Teile; was folgt, ist für alle',
  'whose it is: a key of `people`, or `team`': 'von wem es ist: ein Schlüssel von `people` oder `team`',
  'who does or tells it: a key of `people`, or `team`':
    'wer es tut oder erzählt: ein Schlüssel von `people` oder `team`',
  'where it lies: with the patient, the clinician, their relationship, the team or the system':
    'wo es liegt: auf der Patientenseite, bei den Behandelnden, in der Beziehung, im Team oder im System',
  'your own key for comparing cases': 'Ihr eigener Schlüssel, um Fälle zu vergleichen',
  'the family that the feeling belongs to': 'die Familie, zu der das Gefühl gehört',
  'what kind of response it was': 'was für eine Reaktion es war',
  'the number of the objective that it serves': 'die Nummer des Lernziels, dem sie dient',
  'how many lines to leave for writing: 4 if it does not say, 0 for none':
    'wie viele Zeilen zum Schreiben frei bleiben: 4, wenn nichts dasteht, 0 für keine',
  'one audience alone: an examiner’s oral question': 'nur für eine Rolle: eine mündliche Frage der Prüfenden',
  'the id of the question that it answers': 'der Name der Frage, auf die es antwortet',
  'the id of the question that it speaks of': 'der Name der Frage, von der es spricht',
  'by when': 'bis wann',
  'a person’s key, candidate, examiner, observer or panel':
    'der Schlüssel einer Person, candidate, examiner, observer oder panel',
  'how many minutes there are to read it': 'wie viele Minuten zum Lesen bleiben',
  'the question or topic': 'die Frage oder das Thema',
  'what brings it out': 'was es hervorholt',
  'what the candidate does': 'was der Prüfling tut',
  'who marks, where it is not the examiner': 'wer bewertet, wenn nicht die Prüfenden',
  'the marks needed to pass': 'die Punkte, die zum Bestehen nötig sind',

  // The keys of the front matter
  'the title, at most 18 words; no label on a person':
    'der Titel, höchstens 18 Wörter; kein Etikett für einen Menschen',
  'a name that is unique in the library': 'ein Name, den es in der Sammlung nur einmal gibt',
  'how the case is meant to be used; the first is the one handouts are made for':
    'wie der Fall gebraucht werden soll; für das erste Format entstehen die Handouts',
  'what everybody may know, at most 300 characters': 'was alle wissen dürfen, höchstens 300 Zeichen',
  'the language of the case, as BCP 47': 'die Sprache des Falls, nach BCP 47',
  'whom it is for': 'für wen er ist',
  'how long the session takes, in minutes': 'wie lange die Sitzung dauert, in Minuten',
  'how many take part': 'wie viele teilnehmen',
  'at least': 'mindestens',
  'at most': 'höchstens',
  'the specialties it plays in': 'die Fachgebiete, in denen er spielt',
  'where it plays': 'wo er spielt',
  'the professions it is for': 'die Berufe, für die er ist',
  'who is in the case; their names are pseudonyms': 'wer im Fall vorkommt; die Namen sind Pseudonyme',
  'the declared pseudonym, as it begins turns of dialogue': 'das Pseudonym, mit dem Beiträge im Dialog beginnen',
  'the part they have in the case': 'die Rolle, die sie im Fall haben',
  'a few words on who they are, for whoever leads and whoever plays them':
    'wenige Worte dazu, wer sie sind: für alle, die leiten oder sie spielen',
  'their age, where it matters': 'ihr Alter, wo es eine Rolle spielt',
  'their pronouns': 'ihre Pronomen',
  'who plays them': 'wer sie spielt',
  'what taking part should enable, numbered from 1': 'was die Teilnahme ermöglichen soll, ab 1 nummeriert',
  'a name for it': 'ein Name dafür',
  'the objective': 'das Lernziel',
  'what may touch a reader: a list, or ‘none’': 'was Lesende berühren kann: eine Liste oder „none“',
  'another topic': 'ein anderes Thema',
  'where the case comes from': 'woher der Fall kommt',
  'the consent to using a real case': 'die Einwilligung, einen realen Fall zu verwenden',
  'whether it was given': 'ob sie gegeben wurde',
  'what for': 'wofür',
  when: 'wann',
  'what was done so that nobody can be recognised': 'was getan wurde, damit niemand erkannt werden kann',
  'by which method': 'nach welchem Verfahren',
  'what was changed': 'was verändert wurde',
  'who reviewed it': 'wer es geprüft hat',
  'who wrote it': 'von wem es ist',
  'the name': 'der Name',
  'the role or profession': 'die Rolle oder der Beruf',
  'the ORCID iD': 'die ORCID iD',
  'where they work': 'wo sie arbeiten',
  'who helped': 'wer geholfen hat',
  'the licence, as an SPDX id': 'die Lizenz, als SPDX-Kennung',
  'how far the case is; checks grow stricter with it': 'wie weit der Fall ist; die Prüfung wird damit strenger',
  'who reviewed it, and when': 'wer ihn begutachtet hat und wann',
  who: 'wer',
  'when it is to be looked at again': 'wann er erneut durchzusehen ist',
  'its version': 'seine Version',
  'when it was written': 'wann er geschrieben wurde',
  'its own DOI': 'sein eigener DOI',
  'two to five keywords': 'zwei bis fünf Schlagwörter',
  'MeSH descriptors': 'MeSH-Schlagwörter',
  'competing interests of the authors': 'Interessenkonflikte der Autorinnen und Autoren',
  'competencies of a framework, by id': 'Kompetenzen aus einem Kompetenzrahmen, mit ihrer Kennung',
  'the framework': 'der Kompetenzrahmen',
  'the id in it': 'die Kennung darin',
  'terms that the case teaches about, so that they are not flagged':
    'Begriffe, um die es im Fall geht; sie werden nicht beanstandet',
  'why a person’s identity matters to this case': 'warum die Identität einer Person für diesen Fall wichtig ist',
  'scores of published instruments, by name': 'Werte veröffentlichter Instrumente, mit deren Namen',
  'its name': 'sein Name',
  'the score': 'der Wert',
  whose: 'von wem',
  'a note': 'eine Anmerkung',
  'literature, as CSL-YAML; cited in the text as [@id]': 'Literatur, als CSL-YAML; im Text zitiert als [@id]',
  'the key for [@…]': 'der Schlüssel für [@…]',
  'what kind of work it is': 'was für ein Werk es ist',
  'the title': 'der Titel',
  'who edited it': 'wer es herausgegeben hat',
  'the journal, or the book that holds it': 'die Zeitschrift oder das Buch, in dem es steht',
  'when it was published': 'wann es erschienen ist',
  'the volume': 'der Band',
  'the issue': 'das Heft',
  'the pages': 'die Seiten',
  'the DOI': 'der DOI',
  'the number in PubMed': 'die Nummer in PubMed',
  'the address': 'die Adresse',
  'when it was looked up': 'wann es nachgesehen wurde',
  'who published it': 'wer es verlegt hat',
  where: 'wo',
  'which edition': 'welche Auflage',
  'the number of a report': 'die Nummer eines Berichts',
  'what kind of report or thesis': 'was für ein Bericht oder was für eine Arbeit',
  'the series': 'die Reihe',
  'forthcoming, or ahead of print': 'im Druck, oder vorab veröffentlicht',
};
