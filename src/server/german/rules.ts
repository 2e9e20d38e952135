/** What the rules find. */
export const RULES: Readonly<Record<string, string>> = {
  // rules/balance/about-them.ts
  '{0} is spoken of and never heard: a relative speaks, and the patient does not.':
    'Über {0} wird gesprochen, zu hören ist {0} nie: Jemand von den Angehörigen spricht, die Person in Behandlung spricht nicht.',
  'Give them a line, a ‘:::voice{of=…}’ or a ‘::wish[…]{of=…}’. If they cannot speak, what they once said, or how they looked, is a voice too.':
    'Ihr eine Zeile im Dialog geben, ein „:::voice{of=…}“ oder ein „::wish[…]{of=…}“. Wer nicht sprechen kann, hat auch mit dem eine Stimme, was früher gesagt wurde oder was zu sehen war.',

  // rules/balance/factors.ts
  'Both factors lie with the patient, so that the case blames the patient for what happens between two people.':
    'Beide Faktoren liegen auf der Patientenseite; so gibt der Fall ihr die Schuld an dem, was zwischen zwei Menschen geschieht.',
  'All {0} factors lie with the patient, so that the case blames the patient for what happens between two people.':
    'Alle {0} Faktoren liegen auf der Patientenseite; so gibt der Fall ihr die Schuld an dem, was zwischen zwei Menschen geschieht.',
  'Add what lies elsewhere, as in ‘::factor[…]{in=clinician}’: with the clinician, between them, in the team or in the system.':
    'Ergänzen, was anderswo liegt, wie in „::factor[…]{in=clinician}“: bei den Behandelnden, zwischen beiden, im Team oder im System.',

  // rules/balance/feelings.ts
  '{0} feelings are named, and none of them is the patient’s.':
    '{0} Gefühle sind genannt, und keines davon gehört zur Patientenseite.',
  '{0} feelings are named, and none of them is the clinician’s.':
    '{0} Gefühle sind genannt, und keines davon gehört den Behandelnden.',
  'Mark one where it shows, as in ‘:feeling[…]{of=…}’, in what somebody on the patient’s side says or tells.':
    'Eines markieren, wo es sich zeigt, wie in „:feeling[…]{of=…}“: in dem, was jemand auf der Patientenseite sagt oder erzählt.',
  'Mark one where it shows, as in ‘:feeling[…]{of=…}’, in what somebody on the clinician’s side says or tells.':
    'Eines markieren, wo es sich zeigt, wie in „:feeling[…]{of=…}“: in dem, was jemand von den Behandelnden sagt oder erzählt.',

  // rules/balance/mirror.ts
  'Both sides show {0}, and no question looks at it.':
    'Auf beiden Seiten zeigt sich: {0}. Keine Frage geht darauf ein.',
  'You might ask, ‘What are we feeling ourselves as we talk about these two, and whose feeling might it be?’':
    'Fragen ließe sich: „What are we feeling ourselves as we talk about these two, and whose feeling might it be?“',

  // rules/balance/mismatch.ts
  'a wish of the patient’s side': 'ein Wunsch der Patientenseite',
  'a wish of the clinician’s side': 'ein Wunsch der Behandelnden',
  'what is possible': 'was möglich ist',
  'This mismatch lacks {0}.': 'Hier fehlt noch: {0}.',
  'Add ‘::wish[…]{of=…}’ for each side, and ‘::possible[…]’.':
    'Für jede Seite „::wish[…]{of=…}“ ergänzen, dazu „::possible[…]“.',

  // rules/balance/own-response.ts
  'The clinician’s own part is not on the map yet: no factor lies with them, and nothing says what they did under the strain.':
    'Der eigene Anteil der Behandelnden steht noch nicht auf der Karte: Kein Faktor liegt bei ihnen, und nichts sagt, was sie unter der Belastung getan haben.',
  'Add ‘::factor[…]{in=clinician}’ or ‘::response[…]{of=… kind=…}’: what did they bring, and what did they do?':
    '„::factor[…]{in=clinician}“ oder „::response[…]{of=… kind=…}“ ergänzen: Was brachten sie mit, und was haben sie getan?',

  // rules/balance/perspective.ts
  'The patient’s side is never heard in this case: nobody on it speaks, tells or wishes.':
    'Die Patientenseite ist in diesem Fall nie zu hören: Niemand auf ihr spricht, erzählt oder wünscht sich etwas.',
  'The clinician’s side is never heard in this case: nobody on it speaks, tells or wishes.':
    'Die Seite der Behandelnden ist in diesem Fall nie zu hören: Niemand auf ihr spricht, erzählt oder wünscht sich etwas.',
  'Add ‘:::voice{of=…}’ with how the patient lives this encounter, in their own words, or let them speak in a ‘:::dialogue’.':
    '„:::voice{of=…}“ ergänzen: wie die Patientin oder der Patient diese Begegnung erlebt, in eigenen Worten; oder diese Seite in einem „:::dialogue“ zu Wort kommen lassen.',
  'Add ‘:::voice{of=…}’ with how the clinician lives this encounter, in their own words, or let them speak in a ‘:::dialogue’.':
    '„:::voice{of=…}“ ergänzen: wie die Behandelnden diese Begegnung erleben, in eigenen Worten; oder diese Seite in einem „:::dialogue“ zu Wort kommen lassen.',

  // rules/evidence/citation.ts
  '‘@{0}’ is cited here, and the references hold no item with this id.':
    'Hier wird „@{0}“ zitiert, aber keine Quelle in der Literatur hat diesen Schlüssel.',
  'Add it to ‘references’, above the second line of ‘---’ at the top of the case.':
    'In „references“ ergänzen, oben im Fall vor der zweiten Zeile „---“.',

  // rules/evidence/duplicate-reference.ts
  '‘{0}’ is the id of another reference already.': '„{0}“ ist schon der Schlüssel einer anderen Quelle.',
  'Give this one an id of its own, or take it out if it is the same source.':
    'Dieser einen eigenen Schlüssel geben oder sie herausnehmen, wenn es dieselbe Quelle ist.',
  'The first with this id.': 'Die erste mit diesem Schlüssel.',

  // rules/evidence/identifier.ts
  'This does not look like a DOI, so that the link to the source leads nowhere.':
    'Das sieht nicht wie ein DOI aus; der Link zur Quelle führt so ins Leere.',
  'Write the DOI as it begins with 10. and has a slash: 10.1136/bmj.i760.':
    'Den DOI schreiben: Er beginnt mit 10. und hat einen Schrägstrich, wie in 10.1136/bmj.i760.',
  'This is the number of an article in PubMed Central, and not in PubMed.':
    'Das ist die Nummer eines Artikels in PubMed Central, nicht in PubMed.',
  'Write it as the value of ‘PMCID’, and the PubMed number, of up to eight digits, here.':
    'Sie als Wert von „PMCID“ schreiben und hier die PubMed-Nummer mit bis zu acht Ziffern.',
  'A PMID is a number of up to eight digits, which does not begin with 0.':
    'Eine PMID ist eine Zahl mit bis zu acht Ziffern, die nicht mit 0 beginnt.',
  'Write the digits alone: 15057615.': 'Nur die Ziffern schreiben: 15057615.',
  'This does not look like a PubMed Central number.': 'Das sieht nicht wie eine Nummer von PubMed Central aus.',
  'Write PMC and its digits: PMC4751322.': 'PMC und die Ziffern schreiben: PMC4751322.',
  'The check digit of this ISBN does not fit the others, so that a digit is wrong.':
    'Die Prüfziffer dieser ISBN passt nicht zu den übrigen, also ist eine Ziffer falsch.',
  'Compare it with the book.': 'Mit dem Buch vergleichen.',
  'This does not look like an ISBN.': 'Das sieht nicht wie eine ISBN aus.',
  'Write its ten or thirteen digits: 978-0-306-40615-7.':
    'Ihre zehn oder dreizehn Ziffern schreiben: 978-0-306-40615-7.',
  'The check digit of this ISSN does not fit the others, so that a digit is wrong.':
    'Die Prüfziffer dieser ISSN passt nicht zu den übrigen, also ist eine Ziffer falsch.',
  'Compare it with the journal.': 'Mit der Zeitschrift vergleichen.',
  'This does not look like an ISSN.': 'Das sieht nicht wie eine ISSN aus.',
  'Write two groups of four: 0959-8138.': 'Zwei Vierergruppen schreiben: 0959-8138.',
  'The last digit of this ORCID iD does not fit the others, so that a digit is wrong.':
    'Die letzte Ziffer dieser ORCID iD passt nicht zu den übrigen, also ist eine Ziffer falsch.',
  'Compare it with the author’s page.': 'Mit der Seite der Autorin oder des Autors vergleichen.',
  'This does not look like an ORCID iD.': 'Das sieht nicht wie eine ORCID iD aus.',
  'Write it as four groups of four: 0000-0002-1825-0097.': 'In vier Vierergruppen schreiben: 0000-0002-1825-0097.',

  // rules/evidence/uncited.ts
  '‘{0}’ stands in the references and is cited nowhere.': '„{0}“ steht in der Literatur und wird nirgends zitiert.',
  'Cite it where it is needed, ‘[@{0}]’, or take it out.':
    'Mit „[@{0}]“ zitieren, wo sie gebraucht wird, oder herausnehmen.',

  // rules/forum/closed-question.ts
  'Yes or no would answer this question, and there the talk may end.':
    'Auf diese Frage genügt Ja oder Nein, und damit kann das Gespräch zu Ende sein.',
  'Ask openly: ‘What might each of them be feeling here?’': 'Offen fragen: „What might each of them be feeling here?“',
  'Begin with ‘what’ or ‘how’: ‘What picture do you have of these two?’':
    'Mit „what“ oder „how“ beginnen: „What picture do you have of these two?“',

  // rules/forum/ground-rules.ts
  'This case is for a group that speaks of itself ({0}), and has no ground rules.':
    'Dieser Fall ist für eine Gruppe, die von sich selbst spricht ({0}), und hat keine Grundregeln.',
  'Add a block ‘:::care’: what is said here stays here, nobody has to speak, and where to turn to.':
    'Einen Block „:::care“ ergänzen: Was hier gesagt wird, bleibt hier; niemand muss sprechen; an wen man sich wenden kann.',

  // rules/forum/solution.ts
  'This asks for a solution, and a group that looks for one stops wondering about the two people.':
    'Hier wird nach einer Lösung gefragt, und eine Gruppe, die danach sucht, hört auf, über die beiden Menschen nachzudenken.',
  'Ask what invites to imagine, such as: ‘{0}’': 'So fragen, dass es zum Vorstellen einlädt, etwa: „{0}“',

  // rules/forum/story-length.ts
  '{0} to {1} minutes': '{0} bis {1} Minuten',
  'Told aloud, these {0} words take about {1}, and the story has {2}.':
    'Laut erzählt brauchen diese {0} Wörter etwa {1}; vorgesehen für die Geschichte: {2}.',
  'Leave out what is merely clinical, and keep the one moment that it is about.':
    'Das rein Medizinische weglassen und den einen Moment behalten, um den es geht.',
  'Give it fewer ‘minutes’, or let it tell more of what it was like.':
    'Weniger „minutes“ vorsehen oder mehr davon erzählen lassen, wie es war.',

  // rules/forum/why-question.ts
  '‘{0}{1} {2}’ asks the teller to account for what they did, and they may begin to defend themselves.':
    '„{0}{1} {2}“ verlangt von der erzählenden Person eine Rechtfertigung; womöglich beginnt sie, sich zu verteidigen.',
  'Ask ‘{0} …?’': 'So fragen: „{0} …?“',
  'Ask what it was like: ‘What might have been going on in the room at that moment?’':
    'Fragen, wie es war: „What might have been going on in the room at that moment?“',

  // rules/language/own-terms.ts
  'is a word that this library does not use of people: {0}':
    'ist ein Wort, das diese Sammlung nicht für Menschen verwendet: {0}',
  'is a word that this library does not use of people': 'ist ein Wort, das diese Sammlung nicht für Menschen verwendet',

  // rules/language/scare-quotes.ts
  'Quotation marks around ‘{0}’ can read as if it were not believed, since nobody is named who says it (Fernández 2021; Healy 2022).':
    'Die Anführungszeichen um „{0}“ können wie Zweifel wirken, weil nicht dasteht, wer das sagt (Fernández 2021; Healy 2022).',
  'Say whose words they are, “she calls it …”, or take the marks away.':
    'Sagen, wessen Worte es sind, „she calls it …“, oder die Anführungszeichen entfernen.',

  // rules/language/story.ts
  'The teller says ‘{0}’. Leave it: it may be what the group will want to talk about.':
    'Wer erzählt, sagt „{0}“. So lassen: Vielleicht möchte die Gruppe gerade darüber sprechen.',
  'If it helps, a question for the group can pick it up.':
    'Wenn es hilft, kann eine Frage an die Gruppe es aufgreifen.',

  // rules/language/words.ts
  '{0} It occurs twice in this case.': '{0} In diesem Fall steht es zweimal.',
  '{0} It occurs {1} times in this case.': '{0} In diesem Fall steht es {1}-mal.',
  'You could write {0}.': 'Möglich wäre {0}.',
  'It can be left out.': 'Es kann wegbleiben.',
  '{0} Also worth a look in this case: {1}.': '{0} In diesem Fall auch einen Blick wert: {1}.',
  '‘{0}’ is worth a look too.': '„{0}“ ist auch einen Blick wert.',

  // rules/library/duplicate-id.ts
  '‘{0}’ has the id ‘{1}’ too, so that nobody can tell which of the two is meant.':
    '„{0}“ hat ebenfalls die id „{1}“, sodass niemand weiß, welcher der beiden Fälle gemeint ist.',
  'Give one of them another id: the words of its title, with hyphens, are a good one.':
    'Einem von beiden eine andere id geben: Gut eignen sich die Wörter seines Titels, mit Bindestrichen.',

  // rules/library/person.ts
  'The key ‘{0}’ means {1} ({2}) in this case, and {3} ({4}) in ‘{5}’.':
    'Der Schlüssel „{0}“ meint in diesem Fall {1} ({2}), in „{5}“ aber {3} ({4}).',
  'If they are two people, give one of them a key of their own, as ‘{0}’ here (F2 on the key changes it everywhere in the case). If they are one, write the same name and part in each.':
    'Sind es zwei Personen, einer davon einen eigenen Schlüssel geben, hier etwa „{0}“ (F2 auf dem Schlüssel ändert ihn im ganzen Fall). Ist es eine, in beiden Fällen denselben Namen und dieselbe Rolle schreiben.',

  // rules/links/alt-text.ts
  'This picture has no text to stand in its place.': 'Dieses Bild hat keinen Text, der es ersetzen kann.',
  'Say between the brackets what it shows and why it is here: ‘![The coat, buttoned to the chin](coat.png)’.':
    'In den Klammern sagen, was es zeigt und warum es hier ist: „![Der Mantel, bis zum Kinn zugeknöpft](coat.png)“.',

  // rules/links/link-text.ts
  'This link has no words, so that nobody can see or follow it.':
    'Dieser Link hat keine Worte, sodass ihn niemand sehen oder ihm folgen kann.',
  'Write between the brackets where it leads.': 'In die Klammern schreiben, wohin er führt.',
  '‘{0}’ does not say where this link leads.': '„{0}“ sagt nicht, wohin dieser Link führt.',
  'Let the words name it: ‘[the leaflet on breathlessness](…)’.':
    'Die Worte sollen das Ziel nennen: „[the leaflet on breathlessness](…)“.',

  // rules/links/missing-file.ts
  'There is no file ‘{0}’ beside this case.': 'Neben diesem Fall gibt es keine Datei „{0}“.',
  'Check its name and its folder, capitals included; the path begins at the folder of this case.':
    'Namen und Ordner prüfen, auch Groß- und Kleinschreibung; der Pfad beginnt im Ordner dieses Falls.',

  // rules/links/missing-id.ts
  'Nothing in ‘{0}’ has the id ‘{1}’.': 'In „{0}“ heißt nichts „{1}“.',
  'Give what it should lead to its id, as in ‘:::question{#q1}’.':
    'Der Stelle, zu der der Link führen soll, diesen Namen geben, wie in „:::question{#q1}“.',

  // rules/matter/anonymity-review.ts
  'Nobody is named who has looked at whether the people of this real case can be recognised.':
    'Es ist niemand genannt, der geprüft hat, ob die Menschen dieses realen Falls erkannt werden können.',
  'Ask a colleague who did not know them, and add ‘reviewed-by’ and ‘reviewed-on’.':
    'Jemanden aus dem Kollegium bitten, der sie nicht kannte, und „reviewed-by“ und „reviewed-on“ ergänzen.',

  // rules/matter/consent-given.ts
  'The consent to this real case is ‘{0}’: as it stands, nobody may use the case.':
    'Die Einwilligung zu diesem realen Fall ist „{0}“: Solange das so dasteht, darf niemand den Fall verwenden.',
  'Wait until it is obtained, or tell another case: a fictional one can carry the same thought.':
    'Warten, bis sie vorliegt, oder einen anderen Fall erzählen: Auch ein erfundener kann denselben Gedanken tragen.',
  'The consent does not say what it covers.': 'Die Einwilligung sagt nicht, was sie umfasst.',
  'Add ‘scope’, in the words that the person agreed to, as in ‘scope: teaching in this hospital’.':
    '„scope“ ergänzen, in den Worten, denen die Person zugestimmt hat, wie in „scope: Lehre in diesem Krankenhaus“.',

  // rules/matter/dates.ts
  '{0} has not come yet, so nothing can have been done on it.':
    'Der Tag {0} liegt noch in der Zukunft; an ihm kann also noch nichts getan worden sein.',
  'Check the year, and the order of year, month and day.':
    'Das Jahr prüfen und die Reihenfolge von Jahr, Monat und Tag.',
  'The case was reviewed on {0}, before it was written.':
    'Der Fall wurde am {0} begutachtet, bevor er geschrieben war.',
  'Mend the one of the two dates that is not right.': 'Von den beiden Daten das berichtigen, das nicht stimmt.',
  'The day on which it was written.': 'Der Tag, an dem er geschrieben wurde.',
  'The next review is due before the last one was made.':
    'Die nächste Begutachtung ist fällig, bevor die letzte stattfand.',
  'Write a later day into ‘review-due’: two or three years on is usual.':
    'In „review-due“ einen späteren Tag schreiben: Üblich sind zwei oder drei Jahre danach.',
  'The day of the last review.': 'Der Tag der letzten Begutachtung.',

  // rules/matter/review-overdue.ts
  'This case was to be looked at again by {0}, and that day has passed. What was right then may have changed.':
    'Dieser Fall sollte bis zum {0} erneut durchgesehen werden, und dieser Tag ist vorbei. Was damals richtig war, kann sich geändert haben.',
  'Ask somebody to review it, and write the new dates into ‘reviewed’ and ‘review-due’; or give it ‘status: retired’.':
    'Jemanden um eine Begutachtung bitten und die neuen Daten in „reviewed“ und „review-due“ schreiben; oder ihm „status: retired“ geben.',

  // rules/matter/reviewer.ts
  '{0} wrote this case and reviewed it too.': '{0} hat diesen Fall geschrieben und ihn auch begutachtet.',
  'Ask a colleague who did not write it, if you can somebody of another profession or a patient.':
    'Jemanden aus dem Kollegium bitten, der nicht daran geschrieben hat, wenn möglich aus einem anderen Beruf, oder eine Patientin oder einen Patienten.',

  // rules/places.ts
  '{0} minute': '{0} Minute',
  '{0} minutes': '{0} Minuten',

  // rules/privacy/picture-data.ts
  'the place': 'Ort',
  'the day': 'Tag',
  'the device': 'Gerät',
  'The file of this picture holds {0} of the photograph. Only a person can decide whether that points at somebody.':
    'Die Datei dieses Bildes enthält Angaben zur Aufnahme: {0}. Ob das auf jemanden hinweist, kann nur ein Mensch entscheiden.',
  'Save the picture anew without its metadata: a screenshot of it, or ‘Remove properties’ in your picture viewer.':
    'Das Bild ohne Metadaten neu speichern: als Bildschirmfoto oder mit „Eigenschaften entfernen“ im Bildbetrachter.',

  // rules/privacy/rules.ts
  'another name': 'einen weiteren Namen',
  '{0} other names': '{0} weitere Namen',
  'This {0}. Whether it could identify somebody, only a person can judge.':
    'Das {0}. Ob es jemanden erkennbar macht, kann nur ein Mensch beurteilen.',
  '{0} The same goes for {1} in this case.': '{0} Dasselbe gilt in diesem Fall für {1}.',
  'A picture in a case from real life may show somebody. No pattern can tell; a person must look at it.':
    'Ein Bild in einem Fall aus dem wirklichen Leben kann jemanden zeigen. Kein Muster erkennt das; ein Mensch muss es ansehen.',
  'If it is a drawing or a stock picture, say so in its description: ‘drawing of …’.':
    'Ist es eine Zeichnung oder ein Archivbild, das in seiner Beschreibung sagen: „drawing of …“.',

  // rules/safety/content-note.ts
  'This touches on {0}, and the content note does not say so.':
    'Hier geht es um {0}, und der Hinweis auf belastende Inhalte nennt das nicht.',
  'Add ‘{0}’ to ‘content-notes’, so that nobody meets it unprepared.':
    '„{0}“ in „content-notes“ ergänzen, damit niemand unvorbereitet darauf trifft.',
  suicide: 'Suizid',
  'self-harm': 'Selbstverletzung',
  abuse: 'Missbrauch oder Misshandlung',
  violence: 'Gewalt',
  discrimination: 'Diskriminierung',
  bereavement: 'Trauer',
  'dependence on alcohol or drugs': 'Abhängigkeit von Alkohol oder Drogen',
  'disordered eating': 'Essstörungen',
  'sexual violence': 'sexualisierte Gewalt',

  // rules/safety/support.ts
  'The content note names {0}, and the case says nowhere whom to turn to.':
    'Der Hinweis auf belastende Inhalte nennt {0}, aber der Fall sagt nirgends, an wen man sich wenden kann.',
  'Add ‘::support[…]’ in ‘:::care’: a person in the room, a colleague, a service where you work.':
    'In „:::care“ ein „::support[…]“ ergänzen: eine Person im Raum, jemand aus dem Kollegium, eine Anlaufstelle vor Ort.',
  'Add ‘::support[…]’ in a block ‘:::care’: a person in the room, a colleague, a service where you work.':
    'In einem Block „:::care“ ein „::support[…]“ ergänzen: eine Person im Raum, jemand aus dem Kollegium, eine Anlaufstelle vor Ort.',

  // rules/structure/answer-shown.ts
  '‘{0}’ stands here where learners read it, and what is said after it would spoil the discussion.':
    '„{0}“ steht hier, wo Lernende es lesen, und was danach kommt, würde das Gespräch vorwegnehmen.',
  'Put it into a block of its own: ‘:::key{on={0}}’, with the question’s id.':
    'In einen eigenen Block setzen: „:::key{on={0}}“, mit dem Namen der Frage.',
  'This list has a ticked choice and stands in no question: learners read which is right.':
    'Diese Liste hat eine angekreuzte Antwort und steht in keiner Frage: Lernende lesen, welche richtig ist.',
  'Put the question and its list between ‘:::question’ and ‘:::’: there the ticks are the key, and learners are given letters.':
    'Die Frage und ihre Liste zwischen „:::question“ und „:::“ setzen: Dort sind die Kreuze der Schlüssel, und Lernende bekommen Buchstaben.',
  'Put it into a block of its own: ‘:::marks’.': 'In einen eigenen Block setzen: „:::marks“.',

  // rules/structure/hides-nothing.ts
  '‘{0}’ hides nothing here: what it was to hide is printed on the learners’ sheet, signs and all.':
    '„{0}“ verbirgt hier nichts: Was es verbergen sollte, wird samt den Zeichen auf das Blatt der Lernenden gedruckt.',
  'Write what whoever leads is to read into ‘:::facilitator’, and what nobody is to read into a comment, ‘<!-- … -->’; or take the signs away.':
    'Was die Leitung lesen soll, in „:::facilitator“ schreiben, und was niemand lesen soll, in einen Kommentar, „<!-- … -->“; oder die Zeichen entfernen.',

  // rules/structure/html-shown.ts
  '‘<{0}>’ is HTML, which means nothing here: the tag is printed as it stands.':
    '„<{0}>“ ist HTML und bedeutet hier nichts: Es wird so gedruckt, wie es dasteht.',
  'Write ‘{0}’, as in Markdown; or put a backslash before the ‘<’ if it is meant as text.':
    'Wie in Markdown „{0}“ schreiben; ist es als Text gemeint, einen umgekehrten Schrägstrich vor „<“ setzen.',
  'Take the tag out; or put a backslash before the ‘<’ if it is meant as text.':
    'Das Tag herausnehmen; ist es als Text gemeint, einen umgekehrten Schrägstrich vor „<“ setzen.',

  // rules/structure/part-heading.ts
  '‘{0}’ is a heading, and begins no part: learners are given all parts at once.':
    '„{0}“ ist eine Überschrift und beginnt keinen Teil: Lernende bekommen alle Teile auf einmal.',
  'Write ‘::part[…]’ in its place, with the part’s title.':
    'Stattdessen „::part[…]“ mit dem Titel des Teils schreiben.',

  // rules/structure/note-shown.ts
  '‘{0}’ says that this is for whoever leads, and it stands where learners read it: it is printed on their sheet.':
    '„{0}“ sagt, dass dies für die Leitung ist, und steht, wo Lernende es lesen: Es wird auf ihr Blatt gedruckt.',
  'Put it into a block of its own: ‘:::facilitator’, or ‘:::brief{for=…}’ for a role.':
    'In einen eigenen Block setzen: „:::facilitator“ oder, für eine Rolle, „:::brief{for=…}“.',

  // rules/structure/empty-section.ts
  'This heading has no words.': 'Diese Überschrift hat keine Worte.',
  'Write what stands below it, or take it out.': 'Hineinschreiben, worum es darunter geht, oder sie herausnehmen.',
  'Nothing stands below the heading ‘{0}’.': 'Unter der Überschrift „{0}“ steht nichts.',
  'Write what belongs here, or take the heading out.':
    'Schreiben, was hierher gehört, oder die Überschrift herausnehmen.',

  // rules/structure/format-conflict.ts
  '‘{0}’ and ‘{1}’ cannot both be the format of one case. {2}':
    '„{0}“ und „{1}“ können nicht beide das Format eines Falls sein. {2}',
  'Keep one of them here, and write a case of its own for the other.':
    'Hier eines behalten und für das andere einen eigenen Fall schreiben.',

  // rules/structure/format-requires.ts
  'The format ‘{0}’ needs {1}, and this is given {2}.': 'Das Format „{0}“ verlangt: {1}. Angegeben ist hier: {2}.',
  'Give it other minutes, and see that it can be told in them.':
    'Andere Minuten angeben und darauf achten, dass es sich darin erzählen lässt.',
  'The format ‘{0}’ needs {1}.': 'Das Format „{0}“ verlangt: {1}.',
  'Write it.': 'Schreiben.',
  'Add it with the word ‘{0}’.': 'Mit dem Wort „{0}“ ergänzen.',
  'The format ‘{0}’ takes {1}, and there are {2}.': 'Das Format „{0}“ erlaubt: {1}. Hier sind es {2}.',
  none: 'keine Dauer',

  // rules/structure/heading-level.ts
  'This heading is of level {0}, and the one above it of level {1}: a level is missing between them.':
    'Diese Überschrift hat die Ebene {0}, die darüber die Ebene {1}: Dazwischen fehlt eine Ebene.',
  'Write it with {0} ‘#’, or put a heading of level {1} above it.':
    'Mit {0} „#“ schreiben oder darüber eine Überschrift der Ebene {1} setzen.',

  // rules/structure/marks.ts
  'Write the marks that can be given in square brackets at its end: ‘[0] [1] [2]’, or ‘[2]’.':
    'Ans Ende die möglichen Punkte in eckigen Klammern schreiben: „[0] [1] [2]“ oder „[2]“.',
  'This row is the sum, and with square brackets it counts as a row to be marked: the sheet would say {0} in all, and not {1}.':
    'Diese Zeile ist die Summe und zählt wegen der eckigen Klammern als eine, die bewertet wird: Auf dem Bogen stünden insgesamt {0} und nicht {1}.',
  'Take the row out: the sheet adds up the marks by itself.':
    'Die Zeile herausnehmen: Der Bogen zählt die Punkte selbst zusammen.',
  'Here it says {0} in all, and the marks of the rows come to {1}.':
    'Hier steht {0} als Summe, und die Punkte der Zeilen ergeben {1}.',
  'Look at the rows again, or write {0} here. The sheet adds up the marks by itself.':
    'Die Zeilen noch einmal ansehen oder hier {0} schreiben. Der Bogen zählt die Punkte selbst zusammen.',
  'To pass, it says here, {0} marks are needed, and there are {1} in all: nobody can pass.':
    'Zum Bestehen braucht man, so steht es hier, {0} Punkte, und insgesamt gibt es {1}: Niemand kann bestehen.',
  'Write at most {0}, or give the rows more marks.': 'Höchstens {0} schreiben oder den Zeilen mehr Punkte geben.',
  'Nothing in this mark scheme has marks, so that nothing can be ticked and there is no sum.':
    'Nichts in diesem Bewertungsbogen hat Punkte; so lässt sich nichts ankreuzen, und es gibt keine Summe.',
  'Write a table or a list, and at the end of each row its marks in square brackets: ‘[0] [1] [2]’.':
    'Eine Tabelle oder Liste schreiben und ans Ende jeder Zeile ihre Punkte in eckigen Klammern: „[0] [1] [2]“.',
  'The marks of this row are not in square brackets, so that they are printed as words and count for nothing.':
    'Die Punkte dieser Zeile stehen nicht in eckigen Klammern; so werden sie als Text gedruckt und zählen nicht.',
  'This row has no marks, so that it cannot be ticked and counts for nothing.':
    'Diese Zeile hat keine Punkte; so lässt sie sich nicht ankreuzen und zählt nicht.',
  'To pass, {0} marks are needed, and there are {1} in all: nobody can pass.':
    'Zum Bestehen sind {0} Punkte nötig, insgesamt gibt es aber nur {1}: Niemand kann bestehen.',
  'Write at most ‘pass={0}’, or give the rows more marks.':
    'Höchstens „pass={0}“ schreiben oder den Zeilen mehr Punkte geben.',

  // rules/structure/not-shown.ts
  'Write the text before it so that it stands by itself, or move the block to where the map is looked at afterwards.':
    'Den Text davor so schreiben, dass er für sich steht, oder den Block dorthin setzen, wo die Karte danach betrachtet wird.',
  'This ‘{0}’ stands in a ‘{1}’ that learners read, and in the format ‘{2}’ the learners’ sheet leaves it out.':
    'Dieses „{0}“ steht in einem „{1}“, das Lernende lesen; im Format „{2}“ fehlt es auf dem Blatt der Lernenden.',
  'Move it out of the block, to where it is looked at afterwards.':
    'Aus dem Block herausnehmen und dorthin setzen, wo es danach betrachtet wird.',
  'The line before announces this ‘{0}’, and in the format ‘{1}’ the learners’ sheet leaves it out.':
    'Die Zeile davor kündigt dieses „{0}“ an; im Format „{1}“ fehlt es auf dem Blatt der Lernenden.',
  'This link leads to a ‘{0}’, and in the format ‘{1}’ the learners’ sheet leaves it out.':
    'Dieser Link führt zu einem „{0}“; im Format „{1}“ fehlt es auf dem Blatt der Lernenden.',
  'Put the link where only those read it who see what it leads to, such as in ‘:::facilitator’.':
    'Den Link dorthin setzen, wo ihn nur liest, wer auch sein Ziel sieht, etwa in „:::facilitator“.',

  // rules/structure/unwritten.ts
  'Write in its place what belongs to this case, or take it out.':
    'Stattdessen schreiben, was zu diesem Fall gehört, oder ihn herausnehmen.',
  '‘{0}’ is still what a new case says to its author. On a sheet it would be printed as it stands.':
    '„{0}“ ist noch ein Schreibhinweis, mit dem ein neuer Fall beginnt. Auf einem Blatt würde er so gedruckt.',
  '{0} places still hold what a new case says to its author, this one first. On the sheets they would be printed as they stand.':
    'An {0} Stellen stehen noch Schreibhinweise, mit denen ein neuer Fall beginnt; dies ist die erste. Auf den Blättern würden sie so gedruckt.',
  'Write in their place what belongs to this case, or take them out.':
    'Stattdessen schreiben, was zu diesem Fall gehört, oder sie herausnehmen.',
  'The next one.': 'Die nächste.',

  // rules/suppression.ts
  'This comment asks to pass over a finding and does not say which, or why, so that nothing is passed over.':
    'Dieser Kommentar soll eine Meldung übergehen, sagt aber nicht, welche oder warum; so wird nichts übergangen.',
  'Write the rule, a colon and the reason: ‘encounter-disable-next-line language/label: the registrar’s own words’.':
    'Die Regel, einen Doppelpunkt und den Grund schreiben: „encounter-disable-next-line language/label: the registrar’s own words“.',
  'There is no rule ‘{0}’, so that nothing is passed over.': 'Es gibt keine Regel „{0}“; so wird nichts übergangen.',
  'See docs/rules.md for the rules.': 'Die Regeln stehen in docs/rules.md.',
  'Nothing that follows has the finding ‘{0}’.': 'Im Folgenden gibt es die Meldung „{0}“ gar nicht.',
  'Take the comment out, so that it hides nothing later.':
    'Den Kommentar herausnehmen, damit er später nichts verbirgt.',

  // rules/teaching/minutes.ts
  'This part takes {0}, and what it holds takes {1}.': 'Dieser Teil dauert {0}, und was darin steht, dauert {1}.',
  'Give the part more minutes, or its questions fewer.': 'Dem Teil mehr Minuten geben oder seinen Fragen weniger.',
  '{0} minutes are planned, and the session has {1}: {2} too many.':
    '{0} Minuten sind geplant, aber die Sitzung hat nur {1}: {2} zu viel.',
  'Shorten what takes longest, or give the session more time.':
    'Kürzen, was am längsten dauert, oder der Sitzung mehr Zeit geben.',
  'The first of what is planned.': 'Das Erste, was geplant ist.',

  // rules/teaching/objective-question.ts
  'This question serves objective {0}, and the case has no objectives.':
    'Diese Frage dient dem Lernziel {0}, aber der Fall hat keine Lernziele.',
  'This question serves objective {0}, and the case has one.':
    'Diese Frage dient dem Lernziel {0}, aber der Fall hat nur eines.',
  'This question serves objective {0}, and the case has {1}.':
    'Diese Frage dient dem Lernziel {0}, aber der Fall hat nur {1}.',
  'Add ‘objectives’ to the front matter.': '„objectives“ im Kopf des Falls ergänzen.',
  'Count them from 1, in the order in which they stand at the top of the case.':
    'Ab 1 zählen, in der Reihenfolge, in der sie oben im Fall stehen.',
  'No question serves objective {0}.': 'Keine Frage dient dem Lernziel {0}.',
  'Name it in the question that does, ‘:::question{objective={0}}’, ask one that does, or let the objective go.':
    'Es in der passenden Frage nennen, „:::question{objective={0}}“, eine passende Frage stellen oder auf das Lernziel verzichten.',

  // rules/teaching/objective-suggested.ts
  '{0} objectives stand here word for word as every new case suggests them, this one first. Coverage does not count them.':
    '{0} Lernziele stehen hier Wort für Wort, wie jeder neue Fall sie vorschlägt, dieses zuerst. Die Abdeckung zählt sie nicht mit.',
  'This objective stands here word for word as every new case suggests it. Coverage does not count it.':
    'Dieses Lernziel steht hier Wort für Wort, wie jeder neue Fall es vorschlägt. Die Abdeckung zählt es nicht mit.',
  'Say what learners of this case will do, or keep it if that is what they will do.':
    'Sagen, was die Lernenden dieses Falls tun werden, oder es behalten, wenn es genau das ist.',

  // rules/teaching/objective-verb.ts
  'Nobody can see whether somebody has come to ‘{0}’, so nobody can say whether this objective was reached.':
    'Niemand kann sehen, ob „{0}“ gelungen ist, und so kann niemand sagen, ob dieses Lernziel erreicht wurde.',
  'Begin with what they will do, such as {0}.': 'Mit dem beginnen, was die Lernenden tun werden, etwa {0}.',

  // rules/teaching/objectives-count.ts
  'There are {0} objectives, and a session reaches three to five.':
    'Es gibt {0} Lernziele, und eine Sitzung erreicht drei bis fünf.',
  'Keep those that the encounter itself can teach, and join those that say nearly the same.':
    'Die behalten, die gerade diese Begegnung lehren kann, und zusammenfassen, was fast dasselbe sagt.',

  // rules/teaching/questions-for-time.ts
  'There are {0} questions and {1} minutes for them: {2} each.':
    'Es gibt {0} Fragen und {1} Minuten dafür, für jede {2}.',
  'less than one minute': 'weniger als eine Minute',
  'about {0}': 'etwa {0}',
  'Keep the {0} that matter most, or give the session more time; the others can go into ‘:::facilitator’.':
    'Nur die wichtigsten behalten (höchstens {0}) oder der Sitzung mehr Zeit geben; die anderen können in „:::facilitator“ stehen.',
};
