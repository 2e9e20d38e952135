/** What is found in the front matter of a case, and in the settings of a library. */
export const MATTER: Readonly<Record<string, string>> = {
  // language/matter/checks.ts
  'Write the date as year, month and day: 2026-03-01.': 'Das Datum als Jahr, Monat und Tag schreiben: 2026-03-01.',
  'There is no such day in the calendar.': 'Diesen Tag gibt es im Kalender nicht.',
  'Write the ORCID iD as four groups of four: 0000-0002-1825-0097.':
    'Die ORCID iD in vier Vierergruppen schreiben: 0000-0002-1825-0097.',
  'The last digit of this ORCID iD does not fit the others; compare it with the author’s page.':
    'Die letzte Ziffer dieser ORCID iD passt nicht zu den übrigen; mit der Seite der Autorin oder des Autors vergleichen.',
  'Write the language as a BCP 47 tag: en-GB, de, ar.': 'Die Sprache als Kürzel nach BCP 47 schreiben: en-GB, de, ar.',
  'Write an SPDX id such as CC-BY-4.0, or LicenseRef- and a name of your own.':
    'Eine SPDX-Kennung schreiben, etwa CC-BY-4.0, oder LicenseRef- und einen eigenen Namen.',
  'Use 3 to 64 small letters, digits and hyphens, beginning with a letter or digit.':
    '3 bis 64 Kleinbuchstaben, Ziffern und Bindestriche verwenden, am Anfang einen Buchstaben oder eine Ziffer.',
  'Write three numbers, as in 1.0.0.': 'Drei Zahlen schreiben, wie in 1.0.0.',
  'Write the DOI as in 10.1136/bmj.i760.': 'Den DOI schreiben wie in 10.1136/bmj.i760.',
  'Write the descriptor as D and its digits: D010817.': 'Das Schlagwort als D mit seinen Ziffern schreiben: D010817.',
  'Write a number.': 'Eine Zahl schreiben.',

  // language/matter/front-matter.ts
  'Line {0} has a long dash, as a word processor makes it. Front matter begins with three hyphens; without them nothing of it can be read.':
    'In Zeile {0} steht ein langer Strich, wie ihn eine Textverarbeitung setzt. Der Kopf des Falls beginnt mit drei Bindestrichen; ohne sie lässt sich nichts davon lesen.',
  'Line {0} has a long dash, as a word processor makes it. Front matter ends with three hyphens; without them nothing of it can be read.':
    'In Zeile {0} steht ein langer Strich, wie ihn eine Textverarbeitung setzt. Der Kopf des Falls endet mit drei Bindestrichen; ohne sie lässt sich nichts davon lesen.',
  'Type three hyphens: ‘---’.': 'Drei Bindestriche eingeben: „---“.',
  'The front matter begins here and never ends, so that nothing of the case can be read.':
    'Hier beginnt der Kopf des Falls und endet nie, sodass sich nichts vom Fall lesen lässt.',
  'Write ‘---’ on a line of its own after the last of its lines.':
    'Nach der letzten seiner Zeilen „---“ in eine eigene Zeile schreiben.',
  'This key stands here a second time.': 'Dieser Schlüssel steht hier zum zweiten Mal.',
  'This line does not fit those around it: a colon, a quote, a bracket or the indent is not as it should be.':
    'Diese Zeile passt nicht zu denen um sie herum: Ein Doppelpunkt, ein Anführungszeichen, eine Klammer oder die Einrückung stimmt nicht.',
  'This line of the front matter cannot be read.': 'Diese Zeile im Kopf des Falls lässt sich nicht lesen.',
  'The front matter is no list of keys and values.': 'Der Kopf des Falls ist keine Liste von Schlüsseln und Werten.',
  'Write one key and its value on each line, as in ‘title: "The fourth referral"’.':
    'In jede Zeile einen Schlüssel und seinen Wert schreiben, wie in „title: "Die vierte Überweisung"“.',
  'The front matter refers to another place with ‘*’, which is not understood here.':
    'Der Kopf des Falls verweist mit „*“ auf eine andere Stelle; das wird hier nicht verstanden.',
  'Write the value out. A text that begins with ‘*’ needs quotes around it.':
    'Den Wert ausschreiben. Ein Text, der mit „*“ beginnt, braucht Anführungszeichen.',
  'A text with a colon in it needs quotes around it; without them it is read as another key.':
    'Ein Text mit einem Doppelpunkt braucht Anführungszeichen; ohne sie wird er als weiterer Schlüssel gelesen.',
  'Put the text in double quotes.': 'Den Text in doppelte Anführungszeichen setzen.',
  'Keep one of the two; a list can hold several values.':
    'Einen von beiden behalten; eine Liste kann mehrere Werte haben.',
  'A tab indents this line; front matter is indented with spaces.':
    'Diese Zeile ist mit einem Tabulator eingerückt; im Kopf des Falls wird mit Leerzeichen eingerückt.',
  'Put two spaces in its place.': 'Stattdessen zwei Leerzeichen setzen.',
  'The quotes that open here are never closed.': 'Die Anführungszeichen, die hier beginnen, werden nie geschlossen.',
  'Write the closing quotation mark at the end of the text.':
    'Am Ende des Textes das schließende Anführungszeichen schreiben.',
  'A second block of front matter begins here.': 'Hier beginnt ein zweiter Kopf.',
  'Keep all keys in one block.': 'Alle Schlüssel in einem Block zusammenhalten.',
  'Write ‘key: value’, with what belongs to a key indented by two spaces below it.':
    '„key: value“ schreiben, darunter um zwei Leerzeichen eingerückt, was zu einem Schlüssel gehört.',
  'Write ‘key: value’; put texts with special signs in double quotes.':
    '„key: value“ schreiben; Texte mit besonderen Zeichen in doppelte Anführungszeichen setzen.',

  // language/matter/together.ts
  '‘competencies.id’: ‘{0}’ is none of the ids that this library lists for ‘{1}’.':
    '„competencies.id“: „{0}“ ist keine der Kennungen, die diese Sammlung für „{1}“ aufführt.',
  '‘competencies.framework’: ‘{0}’ is no framework that this library lists.':
    '„competencies.framework“: „{0}“ ist kein Kompetenzrahmen, den diese Sammlung aufführt.',
  '‘{0}’ is a role of its own and cannot be a person’s key.':
    '„{0}“ ist eine eigene Rolle und kann nicht der Schlüssel einer Person sein.',
  'Choose another key, such as the person’s surname in small letters.':
    'Einen anderen Schlüssel wählen, etwa den Nachnamen der Person in Kleinbuchstaben.',
  '‘{0}’ cannot be a person’s key.': '„{0}“ kann nicht der Schlüssel einer Person sein.',
  'Two people are called ‘{0}’, so that nobody can say who speaks.':
    'Zwei Personen heißen „{0}“, und so kann niemand sagen, wer spricht.',
  'Give each a name of their own.': 'Jeder einen eigenen Namen geben.',
  'The other one.': 'Die andere.',
  'No clinician is among the people, and an encounter has two sides.':
    'Unter den Personen ist niemand von den Behandelnden; eine Begegnung hat aber zwei Seiten.',
  'Add a person with ‘part: clinician’.': 'Eine Person mit „part: clinician“ ergänzen.',
  'No patient is among the people, nor a relative who speaks for them, and an encounter has two sides.':
    'Unter den Personen ist weder eine Patientin oder ein Patient noch jemand von den Angehörigen, um für diese Seite zu sprechen; eine Begegnung hat aber zwei Seiten.',
  'Add a person with ‘part: patient’.': 'Eine Person mit „part: patient“ ergänzen.',
  'A real case with consent says what the consent covers, and this one does not yet.':
    'Ein realer Fall mit Einwilligung sagt, was die Einwilligung umfasst; dieser tut es noch nicht.',
  'Add ‘consent’ with ‘status’, ‘scope’ and ‘date’.': '„consent“ mit „status“, „scope“ und „date“ ergänzen.',
  'A real case says what was done so that nobody in it can be recognised, and this one does not yet. Whether it is enough, only a person can judge.':
    'Ein realer Fall sagt, was getan wurde, damit niemand darin erkannt werden kann; dieser tut es noch nicht. Ob es genügt, kann nur ein Mensch beurteilen.',
  'Add ‘deidentification’ with ‘method’ and ‘changed’.': '„deidentification“ mit „method“ und „changed“ ergänzen.',
  '‘group’: at least {0} and at most {1} cannot both hold.':
    '„group“: Mindestens {0} und höchstens {1} geht nicht zugleich.',
  'Put the smaller number in ‘min’.': 'Die kleinere Zahl in „min“ schreiben.',
  '‘measures.score’: {0} is no score that {1} can have.': '„measures.score“: {0} ist kein Wert, den {1} haben kann.',
  'It lies between {0} and {1}.': 'Er liegt zwischen {0} und {1}.',

  // language/matter/validate.ts
  'A case begins with its front matter: a title, its format, the people in it, and where it comes from.':
    'Ein Fall beginnt mit seinem Kopf: Titel, Format, die Personen darin und woher der Fall kommt.',
  'Write ‘---’ on the first line, the keys below it, and ‘---’ again.':
    'In die erste Zeile „---“ schreiben, darunter die Schlüssel und noch einmal „---“.',
  'The front matter': 'Der Kopf des Falls',
  'The front matter begins on the first line of a case, and here something blank stands before it. It is understood all the same.':
    'Der Kopf beginnt in der ersten Zeile eines Falls, aber hier steht Leerraum davor. Er wird trotzdem verstanden.',
  'Take it out.': 'Herausnehmen.',
  'Known keys are: {0}. A key of your own may begin with ‘x-’.':
    'Bekannte Schlüssel: {0}. Ein eigener Schlüssel kann mit „x-“ beginnen.',
  'Known keys are: {0}.': 'Bekannte Schlüssel: {0}.',
  'A case that is in review': 'Ein Fall in Begutachtung',
  'A case that is approved': 'Ein freigegebener Fall',
  'A case that is retired': 'Ein zurückgezogener Fall',
  '‘{0}’ is not a key that Encounter knows in ‘{1}’, so it has no effect.':
    '„{0}“ ist kein Schlüssel, den Encounter in „{1}“ kennt, und bleibt daher ohne Wirkung.',
  '‘{0}’ is not a key that Encounter knows, so it has no effect.':
    '„{0}“ ist kein Schlüssel, den Encounter kennt, und bleibt daher ohne Wirkung.',
  '{0} needs ‘{1}’: {2}.': '{0} braucht „{1}“: {2}.',
  'Add, for example, ‘{0}’.': 'Ergänzen, zum Beispiel: „{0}“.',
  '‘{0}’ is empty.': '„{0}“ ist leer.',
  'Say {0}, or take the line out.': 'Hier fehlt: {0}. Ergänzen oder die Zeile herausnehmen.',
  'For example: {0}': 'Zum Beispiel: {0}',
  'a single text is expected here.': 'Hier wird ein einzelner Text erwartet.',
  'a single word is expected here.': 'Hier wird ein einzelnes Wort erwartet.',
  'one of these words is expected: {0}.': 'Hier wird eines dieser Wörter erwartet: {0}.',
  '‘{0}’ is none of the words that can stand here.': '„{0}“ ist keines der Wörter, die hier stehen können.',
  'a whole number, {0} or more, is expected here.': 'Hier wird eine ganze Zahl ab {0} erwartet.',
  'a whole number from {0} to {1} is expected here.': 'Hier wird eine ganze Zahl von {0} bis {1} erwartet.',
  'minutes are expected here.': 'Hier werden Minuten erwartet.',
  'Write a whole number of minutes, as in 45, or an ISO 8601 duration, as in PT45M.':
    'Eine ganze Zahl von Minuten schreiben, wie in 45, oder eine Dauer nach ISO 8601, wie in PT45M.',
  'a list is expected here.': 'Hier wird eine Liste erwartet.',
  'Put ‘- ’ before each item.': 'Vor jeden Eintrag „- “ setzen.',
  'at least {0} item is expected here.': 'Hier wird mindestens {0} Eintrag erwartet.',
  'at least {0} items are expected here.': 'Hier werden mindestens {0} Einträge erwartet.',
  'at most {0} items are expected here.': 'Hier werden höchstens {0} Einträge erwartet.',
  'Keep those that matter most.': 'Behalten, was am wichtigsten ist.',
  'keys and values are expected here, indented by two spaces.':
    'Hier werden Schlüssel und Werte erwartet, um zwei Leerzeichen eingerückt.',
  '{0} is expected here.': 'Hier wird erwartet: {0}.',
  'A text with a colon needs double quotes around it.': 'Ein Text mit Doppelpunkt braucht doppelte Anführungszeichen.',
  'Write one text; put double quotes around it if it begins with a bracket or a dash.':
    'Einen einzelnen Text schreiben; beginnt er mit einer Klammer oder einem Strich, in doppelte Anführungszeichen setzen.',
  'these are the quotation marks of a word processor, and become part of the text.':
    'Das sind die Anführungszeichen einer Textverarbeitung; sie werden Teil des Textes.',
  'Type straight ones, ", or none.': 'Gerade verwenden, ", oder keine.',
  'it has {0} characters, at most {1} are read at a glance.':
    'Es sind {0} Zeichen; auf einen Blick lassen sich höchstens {1} lesen.',
  'Shorten it; the rest can stand in the case.': 'Kürzen; der Rest kann im Fall stehen.',
  'it has {0} words, at most {1} fit.': 'Es sind {0} Wörter; höchstens {1} passen.',
  'Shorten it; the rest can stand in ‘summary’.': 'Kürzen; der Rest kann in „summary“ stehen.',
  '‘{0}’ does not fit here.': '„{0}“ passt hier nicht.',
  'An item of ‘{0}’ is empty.': 'Ein Eintrag von „{0}“ ist leer.',
  'Write it, or take the line out.': 'Ausfüllen oder die Zeile herausnehmen.',

  // library/own-formats.ts
  '‘formats.name’: there is a format ‘{0}’ already, so this one has no effect.':
    '„formats.name“: Es gibt schon ein Format „{0}“, daher bleibt dieses ohne Wirkung.',
  'Give it a name of its own.': 'Ihm einen eigenen Namen geben.',
  '‘formats.group’: at least {0} and at most {1} cannot both hold.':
    '„formats.group“: Mindestens {0} und höchstens {1} geht nicht zugleich.',
  '‘formats.phases’: the phases take {0} minutes, and the session takes {1}.':
    '„formats.phases“: Die Phasen dauern {0} Minuten, die Sitzung dauert {1}.',
  'Let them come to the same sum.': 'Beides auf dieselbe Summe bringen.',
  '‘formats.editions.{0}’: those who take part never see ‘{1}’; it is for who leads, marks or plays.':
    '„formats.editions.{0}“: Wer teilnimmt, sieht „{1}“ nie; es ist für die Leitung, die Prüfenden oder die Spielenden.',
  'Take it out of this list.': 'Aus dieser Liste herausnehmen.',
  '‘formats.editions.{0}’: this reader never sees ‘{1}’.':
    '„formats.editions.{0}“: Wer dieses Blatt liest, sieht „{1}“ nie.',

  // library/settings.ts
  'The settings file': 'Die Einstellungsdatei',
  '‘{0}’ is no rule that Encounter knows, so this has no effect.':
    '„{0}“ ist keine Regel, die Encounter kennt, und bleibt daher ohne Wirkung.',
  'The rules are listed in docs/rules.md, each with its id.':
    'Die Regeln stehen in docs/rules.md, jede mit ihrer Kennung.',
  '‘terms.term’: this would be found nearly everywhere, so it has no effect.':
    '„terms.term“: Das fände sich fast überall und bleibt daher ohne Wirkung.',
  'Write two letters at least, and ‘*’ three times at most, each for any letters: “corridor patient*”.':
    'Mindestens zwei Buchstaben schreiben und „*“ höchstens dreimal, jedes für beliebige Buchstaben: „corridor patient*“.',
  '‘terms.term’: this looks like a regular expression, and it is read as the very signs that stand there.':
    '„terms.term“: Das sieht aus wie ein regulärer Ausdruck, gelesen werden aber genau die Zeichen, die dastehen.',
  'Write the term as it stands in a text; only ‘*’ stands for any letters.':
    'Den Begriff so schreiben, wie er in einem Text steht; nur „*“ steht für beliebige Buchstaben.',

  // settings.ts, where YAML is read
  'The settings file has {0} KB; it may have up to {1} KB.':
    'Die Einstellungsdatei hat {0} KB; sie darf bis zu {1} KB haben.',
  'The settings file is nested more than {0} deep.':
    'Die Einstellungsdatei ist mehr als {0} Ebenen tief verschachtelt.',
  'A settings file needs three or four levels at the most: take the extra brackets or indents away.':
    'Eine Einstellungsdatei braucht höchstens drei oder vier Ebenen: die überzähligen Klammern oder Einrückungen entfernen.',
  'This line of the settings file cannot be read.': 'Diese Zeile der Einstellungsdatei lässt sich nicht lesen.',
  'The settings file is no list of keys and values.':
    'Die Einstellungsdatei ist keine Liste von Schlüsseln und Werten.',
  'Write one key and its value on each line, as in ‘teaching/minutes: off’.':
    'In jede Zeile einen Schlüssel und seinen Wert schreiben, wie in „teaching/minutes: off“.',
  'The settings file refers to another place with ‘*’, which is not understood here.':
    'Die Einstellungsdatei verweist mit „*“ auf eine andere Stelle; das wird hier nicht verstanden.',
  'A tab indents this line; a settings file is indented with spaces.':
    'Diese Zeile ist mit einem Tabulator eingerückt; in einer Einstellungsdatei wird mit Leerzeichen eingerückt.',
  'A second block of settings begins here.': 'Hier beginnt ein zweiter Block von Einstellungen.',

  // A settings file by another name
  'This file is called ‘{0}’. Settings are read from ‘{1}’ alone: nothing that stands here has an effect.':
    'Diese Datei heißt „{0}“. Einstellungen werden nur aus „{1}“ gelesen: Nichts, was hier steht, hat eine Wirkung.',
  'Give it the name ‘{0}’.': 'Ihr den Namen „{0}“ geben.',

  // The keys of the settings
  'how severe a rule’s findings are in this library, or ‘off’':
    'wie schwer die Meldungen einer Regel in dieser Sammlung wiegen, oder „off“',
  'formats of your own': 'eigene Formate',
  'its name in ‘format’, in small letters': 'sein Name in „format“, in Kleinbuchstaben',
  'its name as it is printed': 'sein Name, wie er gedruckt wird',
  'what it is, in one sentence': 'was es ist, in einem Satz',
  'where it comes from': 'woher es kommt',
  'how long a session usually takes, in minutes': 'wie lange eine Sitzung meist dauert, in Minuten',
  'the running order': 'der Ablauf',
  'what it is called': 'wie es heißt',
  'how long it takes': 'wie lange es dauert',
  'what happens in it': 'was darin geschieht',
  'what a case must hold for it': 'was ein Fall dafür enthalten muss',
  'a word, or a map with ‘words’': 'ein Wort oder eine Gruppe mit „words“',
  'words of which any will do': 'Wörter, von denen jedes genügt',
  'at least so many': 'mindestens so viele',
  'at most so many': 'höchstens so viele',
  'what is needed, for the author': 'was nötig ist, in einem Satz für alle, die Fälle schreiben',
  'words that make sense in it': 'Wörter, die darin sinnvoll sind',
  'whether its questions explore alone (‘open’)': 'ob seine Fragen nur erkunden („open“)',
  'its ground rules': 'seine Grundregeln',
  'for each edition, the words that it shows; what is not named stays hidden':
    'für jede Ausgabe die Wörter, die sie zeigt; was nicht genannt ist, bleibt verborgen',
  'words of your own for the front matter': 'eigene Wörter für den Kopf des Falls',
  specialties: 'Fachgebiete',
  settings: 'Orte der Handlung',
  professions: 'Berufe',
  'frameworks of competencies, and the ids in each': 'Kompetenzrahmen und die Kennungen darin',
  'terms that are not used of people here': 'Begriffe, die hier nicht für Menschen verwendet werden',
  'the term as it is written; ‘*’ stands for any letters':
    'der Begriff, wie er geschrieben wird; „*“ steht für beliebige Buchstaben',
  'what to write instead': 'was stattdessen zu schreiben ist',
  why: 'warum',
  'how severe it is': 'wie schwer es wiegt',
  'places and names that may stand in cases': 'Orte und Namen, die in Fällen stehen dürfen',
  places: 'Orte',
  names: 'Namen',
  'the words that the learner edition shows': 'die Wörter, die die Ausgabe „learner“ zeigt',
  'the words that the after edition shows': 'die Wörter, die die Ausgabe „after“ zeigt',
  'the words that the one-page edition shows': 'die Wörter, die die Ausgabe „one-page“ zeigt',
  'the words that the candidate edition shows': 'die Wörter, die die Ausgabe „candidate“ zeigt',
  'the words that the actor edition shows': 'die Wörter, die die Ausgabe „actor“ zeigt',
  'the words that the examiner edition shows': 'die Wörter, die die Ausgabe „examiner“ zeigt',
  'the words that the observer edition shows': 'die Wörter, die die Ausgabe „observer“ zeigt',
  'the words that the panel edition shows': 'die Wörter, die die Ausgabe „panel“ zeigt',
};
