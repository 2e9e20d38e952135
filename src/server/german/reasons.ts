/** What each rule looks for, and why. */
export const REASONS: Readonly<Record<string, string>> = {
  // balance
  'A patient who is spoken of speaks too, or has a wish.':
    'Die Person in Behandlung, von der die Rede ist, kommt auch selbst zu Wort oder hat einen Wunsch.',
  'A patient asked doctors why they talk about patients and not with them. A relative’s voice is another voice.':
    'Jemand in Behandlung fragte Ärztinnen und Ärzte, warum sie über Patientinnen und Patienten sprechen und nicht mit ihnen. Die Stimme von Angehörigen ist eine andere Stimme.',
  'Not all that makes an encounter difficult lies with the patient.':
    'Nicht alles, was eine Begegnung schwierig macht, liegt auf der Patientenseite.',
  'A map with the patient alone on it says that the patient is the difficulty. In studies the clinicians’ hours, experience and attitudes counted too.':
    'Eine Karte, auf der nur die Patientenseite steht, sagt, dass sie die Schwierigkeit ist. In Studien zählten auch Arbeitszeit, Erfahrung und Haltung der Behandelnden.',
  'Where feelings are named, both sides have some.': 'Wo Gefühle genannt werden, haben beide Seiten welche.',
  'What a clinician feels may reflect what the patient feels. Where one side alone has feelings, the other becomes an object.':
    'Was Behandelnde fühlen, kann spiegeln, was die andere Seite fühlt. Wo nur eine Seite Gefühle hat, wird die andere zum Objekt.',
  'Feelings that both sides have are worth a question.': 'Gefühle, die beide Seiten haben, sind eine Frage wert.',
  'The clinician’s helplessness may be the patient’s. A group that notices it understands the patient by way of itself.':
    'Die Hilflosigkeit der Behandelnden kann die der Patientenseite sein. Eine Gruppe, die das bemerkt, versteht diese Seite von sich selbst her.',
  'A mismatch holds the wishes of both sides, and what is possible.':
    'In einem „mismatch“ stehen die Wünsche beider Seiten und das, was möglich ist.',
  'The mismatch between wishes and what is possible is where difficulty begins. With one side only it reads as a demand.':
    'Wo Wünsche und Mögliches auseinandergehen, beginnt die Schwierigkeit. Mit nur einer Seite liest es sich wie eine Forderung.',
  'A map of the difficulty looks at the clinician’s own part in it too.':
    'Eine Karte der Schwierigkeit zeigt auch den eigenen Anteil der Behandelnden.',
  'Under strain clinicians do troublesome, sometimes extreme things, out of helplessness. What is not looked at is done again.':
    'Unter Belastung tun Behandelnde aus Hilflosigkeit Ungutes, manchmal Extremes. Was nicht angesehen wird, wird wieder getan.',
  'Both sides of the encounter speak: in a turn, a voice, a story or a wish.':
    'Beide Seiten der Begegnung kommen zu Wort: in einem Beitrag, einer Stimme, einer Geschichte oder einem Wunsch.',
  'Difficulty lies in what happens between two people. A case that hears only one of them teaches that the other is the problem.':
    'Schwierigkeit liegt in dem, was zwischen zwei Menschen geschieht. Ein Fall, der nur einen davon hört, lehrt, dass der andere das Problem ist.',

  // evidence
  'What is cited stands in the references.': 'Was zitiert wird, steht in der Literatur.',
  'A reader who cannot find a source cannot judge it.': 'Wer eine Quelle nicht finden kann, kann sie nicht beurteilen.',
  'No two references have the same id.': 'Keine zwei Quellen haben denselben Schlüssel.',
  'A citation cannot tell which of them is meant, and the first is printed.':
    'Ein Zitat lässt nicht erkennen, welche gemeint ist, und gedruckt wird die erste.',
  'A DOI, PMID, PMCID, ISBN, ISSN or ORCID iD in the references has its shape, and its check digit fits.':
    'DOI, PMID, PMCID, ISBN, ISSN und ORCID iD in der Literatur haben ihre Form, und ihre Prüfziffer stimmt.',
  'With one digit wrong, a reader is led to nothing, or to another work.':
    'Eine falsche Ziffer führt ins Leere oder zu einem anderen Werk.',
  'What stands in the references is cited.': 'Was in der Literatur steht, wird zitiert.',
  'A source that nothing cites is printed on no handout, and nobody learns what it was for.':
    'Eine Quelle, die nirgends zitiert wird, steht auf keinem Handout, und niemand erfährt, wozu sie da war.',

  // forum
  'A group that explores is asked open questions.': 'Einer Gruppe, die erkundet, werden offene Fragen gestellt.',
  'A question that yes or no can answer is answered with yes or no. It tells the group what the author thinks.':
    'Eine Frage, auf die Ja oder Nein genügt, wird mit Ja oder Nein beantwortet. Sie verrät der Gruppe, was die Autorin oder der Autor denkt.',
  'A group in which people speak of themselves has ground rules.':
    'Eine Gruppe, in der Menschen von sich selbst sprechen, hat Grundregeln.',
  'Nobody speaks of what moved them before they know what is done with it.':
    'Niemand spricht von dem, was bewegt hat, ohne zu wissen, was damit geschieht.',
  'A group that explores is not asked for a solution.':
    'Eine Gruppe, die erkundet, wird nicht nach einer Lösung gefragt.',
  'A plan ends the thinking where the feeling begins. Experienced leaders avoid premature solutions, and these groups are not there to solve problems.':
    'Ein Plan beendet das Nachdenken dort, wo das Fühlen beginnt. Erfahrene Leitungen vermeiden vorschnelle Lösungen, und diese Gruppen sind nicht dazu da, Probleme zu lösen.',
  'A story takes about as long to tell as it is given, and in a Schwartz-style round three to five minutes.':
    'Eine Geschichte zu erzählen dauert etwa so lange, wie vorgesehen ist, in einer Sitzung in der Art der Schwartz-Runden drei bis fünf Minuten.',
  'A story that runs over takes its minutes from those who listen, and they are what the hour is for.':
    'Eine Geschichte, die zu lange dauert, nimmt ihre Minuten denen, die zuhören, und für sie ist die Stunde da.',
  'Whoever tells is not asked to account for what they did.': 'Wer erzählt, muss sich nicht rechtfertigen.',
  '‘Why did you’ asks for a reason, and sounds like blame. Good leaders protect the teller from interrogation.':
    '„Why did you“ fragt nach einem Grund und klingt nach Vorwurf. Gute Leitungen schützen die Erzählenden vor einem Verhör.',

  // language
  'What somebody does with advice is told with the reason.':
    'Was jemand mit einem Rat macht, wird mit dem Grund erzählt.',
  'Words of obedience hide why a plan did not fit a life.':
    'Worte des Gehorsams verdecken, warum ein Plan nicht in ein Leben passte.',
  'Behaviour is described, not judged. How serious it is depends on the word.':
    'Verhalten wird beschrieben, nicht beurteilt. Wie ernst es ist, hängt vom Wort ab.',
  'A description leaves the reader free; a judgement falls more often on some people than on others.':
    'Eine Beschreibung lässt denen, die lesen, ihr eigenes Bild; ein Urteil trifft manche Menschen häufiger als andere.',
  'Nobody is blamed for being ill or for a treatment that did not work.':
    'Niemandem wird vorgeworfen, krank zu sein oder dass eine Behandlung nicht gewirkt hat.',
  'Blame closes the question why, which is where a case begins to teach.':
    'Ein Vorwurf beendet die Frage nach dem Warum, mit der ein Fall zu lehren beginnt.',
  'The shorthand of records, ‘denies’ or ‘complains of’, is noticed once in a case that tells of somebody; a record that a case quotes keeps it.':
    'Die Kürzel der Akten, „denies“ oder „complains of“, werden in einem Fall, der von jemandem erzählt, einmal angemerkt; in einer Akte, die ein Fall zitiert, bleiben sie.',
  'Everybody writes it, and many who read their own records are hurt by it.':
    'Alle schreiben so, und viele, die ihre eigene Akte lesen, werden davon verletzt.',
  'Numbers and food are told without praise or blame.': 'Von Zahlen und vom Essen wird ohne Lob und Tadel erzählt.',
  'People with diabetes hear a judgement in words that were meant of numbers.':
    'Menschen mit Diabetes hören ein Urteil in Worten, die für Zahlen gemeint waren.',
  'Disability is described, without pity. Some words are more serious.':
    'Behinderung wird beschrieben, ohne Mitleid. Manche Wörter sind ernster.',
  'People differ in what they wish to be called; pity is what nobody asks for.':
    'Menschen möchten verschieden genannt werden; um Mitleid bittet niemand.',
  'What somebody tells is reported without doubt.': 'Was jemand erzählt, wird ohne Zweifel berichtet.',
  'Verbs of doubt made trainees think worse of a patient, and treat pain less.':
    'Verben des Zweifels ließen Ärztinnen und Ärzte in Aus- und Weiterbildung schlechter von einem Menschen denken und Schmerzen weniger behandeln.',
  'A person is not led in by ethnicity, faith or orientation, unless ‘identity-relevance’ says why.':
    'Niemand wird mit Herkunft, Glauben oder Orientierung eingeführt, außer „identity-relevance“ sagt, warum.',
  'Identity that comes first primes a stereotype; where it matters, a case says how.':
    'Identität, die zuerst kommt, ruft ein Stereotyp wach; wo sie wichtig ist, sagt ein Fall, wie.',
  'A person is not named by the clinician’s feeling or by slang. How serious it is depends on the word.':
    'Niemand wird nach dem Gefühl der Behandelnden oder mit Jargon benannt. Wie ernst es ist, hängt vom Wort ab.',
  'Words in a record or a case shape how the next reader sees the person, and what care they get.':
    'Worte in einer Akte oder einem Fall prägen, wie ein Mensch danach gesehen und wie er behandelt wird.',
  'A diagnosis is no insult, and no person is one. How serious it is depends on the word.':
    'Eine Diagnose ist keine Beleidigung, und kein Mensch ist eine. Wie ernst es ist, hängt vom Wort ab.',
  'A term that the library itself does not use of people, from ‘terms’ in its settings.':
    'Ein Begriff, den die Sammlung selbst nicht für Menschen verwendet, aus „terms“ in ihren Einstellungen.',
  'A library knows best which words hurt where it is used.':
    'Eine Sammlung weiß am besten, welche Wörter dort verletzen, wo sie verwendet wird.',
  'A person comes before the condition.': 'Der Mensch kommt vor der Krankheit.',
  'Decisions are told as made together.': 'Von Entscheidungen wird so erzählt, dass sie gemeinsam getroffen wurden.',
  'A case teaches how people decide together, and its words show it.':
    'Ein Fall lehrt, wie Menschen gemeinsam entscheiden, und seine Worte zeigen es.',
  'Quotation marks around one to three words say whose words they are.':
    'Anführungszeichen um ein bis drei Wörter sagen, wessen Worte es sind.',
  'Short quotations that nobody is named for read as disbelief.':
    'Kurze Zitate, für die niemand genannt ist, lesen sich wie Unglaube.',
  'Circumstances and age are told as facts, where they matter. Some words are more serious.':
    'Lebensumstände und Alter werden als Tatsachen erzählt, wo sie wichtig sind. Manche Wörter sind ernster.',
  'A circumstance told as character leads the reader away from the person.':
    'Ein Umstand, der als Charakter erzählt wird, führt vom Menschen weg.',
  'A story is never corrected; the group may like to hear where it judges.':
    'Eine Geschichte wird nie korrigiert; die Gruppe hört vielleicht gern, wo sie urteilt.',
  'The teller’s own judgements are the material: they show what happened between two people.':
    'Die eigenen Urteile der Erzählenden sind der Stoff: Sie zeigen, was zwischen zwei Menschen geschah.',
  'People who use drugs or alcohol come first, without dirt and slang. How serious it is depends on the word.':
    'Wo es um Drogen oder Alkohol geht, kommt der Mensch zuerst, ohne Schmutz und Jargon. Wie ernst es ist, hängt vom Wort ab.',
  'In a trial, the word alone made clinicians judge more harshly.':
    'In einer Studie ließ das Wort allein Behandelnde härter urteilen.',
  'Suicide and self-harm are told without crime, success or failure.':
    'Von Suizid und Selbstverletzung wird nicht wie von Verbrechen, Erfolg oder Scheitern erzählt.',
  'Such words hurt the bereaved, and keep people from telling.':
    'Solche Wörter verletzen Hinterbliebene und halten Menschen davon ab, etwas zu sagen.',
  'Weight is told as a fact, where it matters.': 'Gewicht wird als Tatsache erzählt, wo es wichtig ist.',

  // library
  'Every case of a library has an id of its own.': 'Jeder Fall einer Sammlung hat seine eigene id.',
  'A link, a list or a marking sheet that names the id cannot tell which of the cases is meant.':
    'Ein Link, eine Liste oder ein Bewertungsbogen mit dieser id lässt nicht erkennen, welcher der Fälle gemeint ist.',
  'A name that is the key of a person means the same person in every case of a library.':
    'Ein Name, der Schlüssel einer Person ist, meint in jedem Fall einer Sammlung dieselbe Person.',
  'Who teaches with two of the cases takes the two for one, and a line that is moved between cases is given to somebody else.':
    'Wer mit zweien der Fälle lehrt, hält die beiden für eine Person, und eine Zeile, die von einem Fall in den anderen wandert, wird jemand anderem zugeschrieben.',

  // links
  'A picture has a text that stands in its place.': 'Ein Bild hat einen Text, der es ersetzen kann.',
  'Who cannot see the picture hears this text, and it is printed where the picture cannot be.':
    'Wer das Bild nicht sehen kann, hört diesen Text, und er wird gedruckt, wo das Bild fehlt.',
  'The words of a link say where it leads.': 'Die Worte eines Links sagen, wohin er führt.',
  'On paper ‘here’ leads nowhere, and who goes from link to link by ear hears ‘here, here, here’.':
    'Auf Papier führt „hier“ nirgendwohin, und wer nach Gehör von Link zu Link geht, hört „hier, hier, hier“.',
  'A file that a link or a picture names is there.': 'Eine Datei, die ein Link oder ein Bild nennt, ist da.',
  'Who follows it finds nothing, and a handout has a gap where the picture should be.':
    'Wer dem Link folgt, findet nichts, und ein Handout hat eine Lücke, wo das Bild sein sollte.',
  'A place that a link names in another case is there.':
    'Eine Stelle, die ein Link in einem anderen Fall nennt, ist da.',
  'Who follows it arrives at the top of the other case, and does not find what was meant.':
    'Wer ihm folgt, kommt am Anfang des anderen Falls an und findet nicht, was gemeint war.',

  // matter
  'The front matter writes its values out.': 'Im Kopf des Falls stehen die Werte ausgeschrieben.',
  'References within YAML are easily misread, and can be made to grow without end.':
    'Verweise innerhalb von YAML werden leicht falsch gelesen und können endlos wachsen.',
  'Before others use a real case, somebody else has looked at whether anyone in it can be recognised.':
    'Bevor andere einen realen Fall verwenden, hat jemand anderes geprüft, ob jemand darin erkannt werden kann.',
  'Whoever was there knows too well what happened to see what gives it away. No tool can judge it; a person must.':
    'Wer dabei war, weiß zu gut, was geschah, um zu sehen, was es verrät. Kein Werkzeug kann das beurteilen; ein Mensch muss es tun.',
  'A real case with consent says what the consent covers.':
    'Ein realer Fall mit Einwilligung sagt, was die Einwilligung umfasst.',
  'Consent to teaching is not consent to publication; a person must judge it.':
    'Eine Einwilligung in die Verwendung in der Lehre ist keine in die Veröffentlichung; ein Mensch muss das beurteilen.',
  'A real case with consent has it, and says what for.':
    'Bei einem realen Fall mit Einwilligung liegt diese vor, und es steht da, wofür.',
  'Somebody trusted us with this. Consent that is still awaited, or was taken back, is none; and consent to teaching is not consent to publication.':
    'Jemand hat uns das anvertraut. Eine Einwilligung, die noch aussteht oder zurückgenommen wurde, ist keine; und eine Einwilligung in die Verwendung in der Lehre ist keine in die Veröffentlichung.',
  'A case is written, then reviewed, then due for review; and what was done was not done in the future.':
    'Ein Fall wird geschrieben, dann begutachtet, und dann ist die nächste Begutachtung fällig; und was getan ist, wurde nicht in der Zukunft getan.',
  'Dates that cannot be right leave nobody sure how old a case is, and whether anybody has looked at it.':
    'Bei Daten, die nicht stimmen können, weiß niemand, wie alt ein Fall ist und ob ihn jemand angesehen hat.',
  'A real case says what was done so that nobody is recognised.':
    'Ein realer Fall sagt, was getan wurde, damit niemand erkannt wird.',
  'No tool can tell that a person cannot be recognised; a person must judge it.':
    'Kein Werkzeug kann wissen, dass jemand nicht erkannt werden kann; ein Mensch muss es beurteilen.',
  'No two people have the same name.': 'Keine zwei Personen haben denselben Namen.',
  'A turn of dialogue begins with the name.': 'Ein Beitrag im Dialog beginnt mit dem Namen.',
  'A key has a value.': 'Ein Schlüssel hat einen Wert.',
  'An empty key says nothing.': 'Ein leerer Schlüssel sagt nichts.',
  'A case begins with its front matter.': 'Ein Fall beginnt mit seinem Kopf.',
  'Without it nobody knows who is in the case, and for whom a handout can be made.':
    'Ohne ihn weiß niemand, wer im Fall vorkommt und für wen sich ein Handout erstellen lässt.',
  'The keys are there that the status asks for.': 'Die Schlüssel, die der Status verlangt, sind da.',
  'A case that others are to use says what it is, whom it is for and where it comes from.':
    'Ein Fall, den andere verwenden sollen, sagt, was er ist, für wen er ist und woher er kommt.',
  'A clinician, and a patient or a relative, are among the people.':
    'Unter den Personen sind Behandelnde und eine Patientin, ein Patient oder Angehörige.',
  'An encounter has two sides.': 'Eine Begegnung hat zwei Seiten.',
  'A person’s key is made of letters, digits, ‘-’ and ‘_’.':
    'Der Schlüssel einer Person besteht aus Buchstaben, Ziffern, „-“ und „_“.',
  'It is written in attributes, without quotes.': 'Er steht in Attributen ohne Anführungszeichen.',
  'No person’s key is the name of a role.': 'Der Schlüssel einer Person ist nicht der Name einer Rolle.',
  'A brief for ‘examiner’ must mean the role.': 'Eine Anweisung für „examiner“ muss die Rolle meinen.',
  'A case is looked at again by the day that it names.':
    'Ein Fall wird bis zu dem Tag, den er nennt, erneut durchgesehen.',
  'Guidance, services and words change, and a case that nobody looks at again goes on teaching what was right once.':
    'Leitlinien, Angebote und Wörter ändern sich, und ein Fall, den niemand erneut durchsieht, lehrt weiter, was einmal richtig war.',
  'Whoever reviewed a case is not one of its authors.':
    'Wer einen Fall begutachtet hat, hat ihn nicht selbst geschrieben.',
  'Authors know what they meant. What a case says of a patient to somebody who was not there, another pair of eyes finds.':
    'Wer schreibt, weiß, was gemeint war. Was ein Fall über einen Menschen denen sagt, die nicht dabei waren, sieht ein anderes Augenpaar.',
  'The front matter ends with a line of ‘---’.': 'Der Kopf des Falls endet mit einer Zeile „---“.',
  'Nobody can say where the case begins, so nothing of it is shown to learners.':
    'Niemand kann sagen, wo der Fall beginnt, daher wird Lernenden nichts davon gezeigt.',
  'Every key is known, or begins with ‘x-’.': 'Jeder Schlüssel ist bekannt oder beginnt mit „x-“.',
  'A mistyped key has no effect, and nobody notices.':
    'Ein Schlüssel mit Tippfehler hat keine Wirkung, und niemand bemerkt es.',
  'The file can be read, as UTF-8 text.': 'Die Datei lässt sich als Text in UTF-8 lesen.',
  'Of what cannot be read nobody can say what is in it; the other cases of a folder are looked through all the same.':
    'Was sich nicht lesen lässt, davon weiß niemand, was darin steht; die anderen Fälle eines Ordners werden trotzdem geprüft.',
  'A value is of the kind that its key asks for.': 'Ein Wert ist von der Art, die sein Schlüssel verlangt.',
  'A value that is not understood has no effect.': 'Ein Wert, der nicht verstanden wird, hat keine Wirkung.',
  'The front matter is readable YAML.': 'Der Kopf des Falls ist lesbares YAML.',
  'A line that cannot be read has no effect.': 'Eine Zeile, die sich nicht lesen lässt, hat keine Wirkung.',

  // privacy
  'No number of an account, a policy or a device stands in the text.':
    'Im Text steht keine Nummer eines Kontos, einer Versicherung oder eines Geräts.',
  'Somebody holds a list of whom it belongs to.': 'Jemand hat eine Liste, wem sie gehört.',
  'No house number with its street stands in the text.': 'Im Text steht keine Hausnummer mit Straße.',
  'It is where somebody lives.': 'Dort wohnt jemand.',
  'An age of 90 or more is told as a band.': 'Ein Alter von 90 oder mehr wird als Spanne angegeben.',
  'So few people are of that age that it may point at one of them.':
    'So wenige Menschen sind so alt, dass es auf einen von ihnen hinweisen kann.',
  'No date of birth stands in the text.': 'Im Text steht kein Geburtsdatum.',
  'With a place and a sex, a date of birth points at one person more often than not.':
    'Zusammen mit Ort und Geschlecht weist ein Geburtsdatum meist auf einen einzigen Menschen.',
  'No coordinates stand in the text.': 'Im Text stehen keine Koordinaten.',
  'They lead to one door.': 'Sie führen zu einer Tür.',
  'No full date stands in the text.': 'Im Text steht kein vollständiges Datum.',
  'Who was admitted on a certain day, somebody remembers. What teaches is the time between.':
    'Wer an einem bestimmten Tag aufgenommen wurde, weiß noch jemand. Was lehrt, ist die Zeit dazwischen.',
  'No e-mail address stands in the text, but those at domains kept for examples.':
    'Im Text steht keine E-Mail-Adresse außer solchen mit Domains, die für Beispiele reserviert sind.',
  'An address is somebody’s, and often a name.': 'Eine Adresse gehört jemandem und ist oft ein Name.',
  'No number of a health service stands in the text: NHS, CHI, HSC, Medicare and the like.':
    'Im Text steht keine Nummer eines Gesundheitsdienstes: NHS, CHI, HSC, Medicare und Ähnliches.',
  'Such a number leads straight to one person’s record.':
    'Eine solche Nummer führt geradewegs zur Akte eines Menschen.',
  'In a case from real life, nobody is called by initials.':
    'In einem Fall aus dem wirklichen Leben wird niemand mit Initialen genannt.',
  'Those who know a person know the initials.': 'Wer einen Menschen kennt, kennt die Initialen.',
  'Every name with a title is among the people of the case.':
    'Jeder Name mit Anrede oder Titel gehört zu den Personen des Falls.',
  'A name that nobody declared as a pseudonym may be somebody’s own.':
    'Ein Name, den niemand als Pseudonym angegeben hat, kann jemandes eigener sein.',
  'No social security or National Insurance number stands in the text.':
    'Im Text steht keine Sozialversicherungs- oder National-Insurance-Nummer.',
  'A state gives each to one person only.': 'Ein Staat gibt jede nur einem Menschen.',
  'No name on a social network and no address on the Internet stands in the text.':
    'Im Text steht kein Name in einem sozialen Netzwerk und keine Adresse im Internet.',
  'A search leads from it to a person.': 'Eine Suche führt von dort zu einem Menschen.',
  'In a case from real life, no day or month of a certain year stands in the text.':
    'In einem Fall aus dem wirklichen Leben steht im Text kein Tag und kein Monat eines bestimmten Jahres.',
  'Of a date only the year tells little about a person.':
    'Das Jahr allein verrät von einem Datum wenig über einen Menschen.',
  'No telephone number stands in the text, but those that are kept for drama.':
    'Im Text steht keine Telefonnummer außer solchen, die für Film und Bühne reserviert sind.',
  'A number that looks invented may ring in somebody’s kitchen.':
    'Eine Nummer, die erfunden aussieht, kann in jemandes Küche klingeln.',
  'In a case from real life, somebody looks at each picture, and at what its file says of place and day.':
    'In einem Fall aus dem wirklichen Leben sieht jemand jedes Bild an, und was seine Datei über Ort und Tag verrät.',
  'A face, a hand, a room may be recognised, and a file often holds where and when it was taken.':
    'Ein Gesicht, eine Hand, ein Zimmer können erkannt werden, und eine Datei enthält oft, wo und wann sie aufgenommen wurde.',
  'A picture’s file does not tell where, when or with what it was taken.':
    'Die Datei eines Bildes verrät nicht, wo, wann oder womit es aufgenommen wurde.',
  'A camera writes the place and the day into the file, and a handout that embeds the picture carries them on.':
    'Eine Kamera schreibt Ort und Tag in die Datei, und ein Handout, in dem das Bild steht, trägt sie weiter.',
  'No hospital or practice is named in the text.': 'Im Text ist kein Krankenhaus und keine Praxis genannt.',
  'Where somebody was treated narrows down who it was, patient and staff alike.':
    'Wo jemand behandelt wurde, grenzt ein, wer es war, bei Behandelten wie beim Personal.',
  'Digits and letters that may be an identifier are looked at once by a person.':
    'Ziffern und Buchstaben, die eine Kennung sein können, sieht ein Mensch einmal an.',
  'Without a keyword or grouping, the number of a person and any other look the same.':
    'Ohne Stichwort oder Gruppierung sieht die Nummer eines Menschen aus wie jede andere.',
  'No full postcode stands in the text.': 'Im Text steht keine vollständige Postleitzahl.',
  'It stands for a handful of homes.': 'Sie steht für eine Handvoll Haushalte.',
  'No registration number of a doctor or a nurse stands in the text.':
    'Im Text steht keine Registriernummer einer Ärztin, eines Arztes oder einer Pflegekraft.',
  'The registers are public, so that the number is a name.':
    'Die Register sind öffentlich; damit ist die Nummer ein Name.',
  'No number of a medical record stands in the text.': 'Im Text steht keine Nummer einer Krankenakte.',
  'Whoever has access to the records finds the person.': 'Wer Zugang zu den Akten hat, findet den Menschen.',
  'No number plate stands in the text.': 'Im Text steht kein Kfz-Kennzeichen.',
  'It belongs to one person’s car.': 'Es gehört zum Auto eines einzigen Menschen.',

  // safety
  'The content note names what may touch a reader.':
    'Der Hinweis auf belastende Inhalte nennt, was Lesende berühren kann.',
  'A note lets people prepare, or stay away, without having to explain themselves. Met without warning, the same page can hurt.':
    'Ein Hinweis lässt Menschen sich vorbereiten oder fernbleiben, ohne sich erklären zu müssen. Ohne Warnung kann dieselbe Seite verletzen.',
  'Where a case may touch somebody, it says where to turn to.':
    'Wo ein Fall jemanden berühren kann, sagt er, an wen man sich wenden kann.',
  'In every group sits somebody to whom it has happened. They should not have to ask where to go.':
    'In jeder Gruppe sitzt jemand, dem es geschehen ist. Niemand sollte fragen müssen, wohin.',

  // structure
  'Answers and mark schemes stand in their own blocks.': 'Antworten und Bewertungsschemata stehen in eigenen Blöcken.',
  'Objectives are the author’s own, and not those that every new case begins with.':
    'Die Lernziele sind eigene und nicht die, mit denen jeder neue Fall beginnt.',
  'What every new case suggests fits many. Coverage does not count it, since nobody can tell whether it was chosen.':
    'Was jeder neue Fall vorschlägt, passt auf viele. Die Abdeckung zählt es nicht mit, da niemand weiß, ob es so gewollt ist.',
  'What hides a text in HTML or in another kind of Markdown is not used: here it hides nothing.':
    'Was in HTML oder in einer anderen Art von Markdown einen Text verbirgt, wird nicht verwendet: Hier verbirgt es nichts.',
  'Pages and dialects have many ways to fold a text or to leave it out. In a case they are signs like any other, and what they were to hide stands on every sheet.':
    'Webseiten und Dialekte haben viele Weisen, einen Text einzuklappen oder wegzulassen. In einem Fall sind das Zeichen wie alle anderen, und was sie verbergen sollten, steht auf jedem Blatt.',
  'Tags of HTML are written as Markdown.': 'Statt HTML-Tags steht Markdown.',
  'Only ‘<sub>’, ‘<sup>’, ‘<br>’, ‘<kbd>’ and ‘<abbr>’ have a meaning here. Every other tag is printed as it stands, on every sheet, and does nothing.':
    'Nur „<sub>“, „<sup>“, „<br>“, „<kbd>“ und „<abbr>“ haben hier eine Bedeutung. Jedes andere Tag wird auf jedem Blatt so gedruckt, wie es dasteht, und bewirkt nichts.',
  'The parts of an unfolding case begin with ‘::part[…]’.':
    'Die Teile eines sich entfaltenden Falls beginnen mit „::part[…]“.',
  'A heading begins no part. All that stands below it is on the one sheet that learners are given first, and they read how the case goes on before they have thought about it.':
    'Eine Überschrift beginnt keinen Teil. Alles, was darunter steht, ist auf dem einen Blatt, das Lernende zuerst bekommen, und sie lesen, wie der Fall weitergeht, bevor sie darüber nachgedacht haben.',
  'Notes for whoever leads stand in blocks of their own.': 'Hinweise für die Leitung stehen in eigenen Blöcken.',
  'Prose is for everybody. A note to the facilitator in it is printed on the learners’ sheet, and may say what they are to find, or what hurts.':
    'Fließtext ist für alle. Ein Hinweis an die Leitung darin wird auf das Blatt der Lernenden gedruckt und sagt womöglich, was sie finden sollen oder was verletzt.',
  'Prose is for everybody. An answer in it is printed on the learners’ sheet, below the question that it spoils.':
    'Fließtext ist für alle. Eine Antwort darin steht auf dem Blatt der Lernenden, unter der Frage, die sie vorwegnimmt.',
  'An attribute’s value is one that it can have.': 'Der Wert eines Attributs ist einer, den es haben kann.',
  'What is not understood goes to the facilitator alone, so that a slip never shows a learner what they should not see.':
    'Was nicht verstanden wird, sieht nur die Leitung, damit ein Versehen Lernenden nie zeigt, was sie nicht sehen sollen.',
  'What points at a question finds it.': 'Was auf eine Frage zeigt, findet sie.',
  'A key without its question is lost on the facilitator’s page.':
    'Eine Lösung ohne ihre Frage geht auf dem Blatt für die Leitung verloren.',
  'An id stands for one thing.': 'Ein Name für Verweise steht für eine einzige Sache.',
  'A link or a key cannot tell which is meant.':
    'Bei einem Link oder einer Lösung ist sonst nicht klar, was gemeint ist.',
  'A block holds something.': 'In einem Block steht etwas.',
  'An empty block is often an unfinished thought.': 'Ein leerer Block ist oft ein unfertiger Gedanke.',
  'A heading has words, and something stands below it.': 'Eine Überschrift hat Worte, und etwas steht darunter.',
  'A heading promises something. Where nothing follows, a thought was left unfinished, or what followed was lost.':
    'Eine Überschrift verspricht etwas. Wo nichts folgt, blieb ein Gedanke unfertig, oder was folgte, ging verloren.',
  'No block begins or ends in a block of code.': 'Kein Block beginnt oder endet in einem Codeblock.',
  'In code ‘:::’ opens and closes nothing, so that a block may reach further than it seems.':
    'Im Code öffnet und schließt „:::“ nichts, sodass ein Block weiter reichen kann, als es scheint.',
  'The formats of one case do not contradict each other.': 'Die Formate eines Falls widersprechen einander nicht.',
  'What one format keeps from its readers, another may need to show them.':
    'Was ein Format den Lesenden vorenthält, muss ein anderes ihnen vielleicht zeigen.',
  'A case has what its format needs.': 'Ein Fall hat, was sein Format braucht.',
  'A Balint group without a story, or a station without a brief, cannot be held.':
    'Eine Balintgruppe ohne Geschichte oder eine Station ohne Anweisung lässt sich nicht halten.',
  'A heading stands at most one level below the one before it.':
    'Eine Überschrift steht höchstens eine Ebene unter der davor.',
  'Who listens to a page, or leafs through its outline, takes a missing level for something that was left out.':
    'Wer eine Seite hört oder durch ihre Gliederung blättert, hält eine fehlende Ebene für etwas Ausgelassenes.',
  'The text is of a size and a depth that can be read.':
    'Der Text hat einen Umfang und eine Tiefe, die sich lesen lassen.',
  'Hostile or broken text must never stop the editor.':
    'Ein bösartiger oder beschädigter Text darf den Editor nie anhalten.',
  'A line of colons is written as the language asks.':
    'Eine Zeile mit Doppelpunkten ist so geschrieben, wie die Sprache es verlangt.',
  'Each row of a mark scheme has its marks in square brackets, the sums that are written fit, and no more are needed to pass than there are.':
    'Jede Zeile eines Bewertungsbogens hat ihre Punkte in eckigen Klammern, die angegebenen Summen stimmen, und zum Bestehen sind nicht mehr nötig, als es gibt.',
  'A row whose marks are written in another way is printed as words: nobody can tick it, and it is missing in the sum.':
    'Eine Zeile, deren Punkte anders geschrieben sind, wird als Text gedruckt: Niemand kann sie ankreuzen, und in der Summe fehlt sie.',
  'A word stands where it has its meaning.': 'Ein Wort steht, wo es seine Bedeutung hat.',
  'A word has the attributes that it needs.': 'Ein Wort hat die Attribute, die es braucht.',
  'A word that says something has its text in brackets.': 'Ein Wort, das etwas sagt, hat seinen Text in Klammern.',
  'Without it, it says nothing.': 'Ohne ihn sagt es nichts.',
  'What learners read does not lead to something that their sheet leaves out.':
    'Was Lernende lesen, führt nicht zu etwas, das auf ihrem Blatt fehlt.',
  'A format keeps some words from learners until afterwards, or for good. A line that announces them is left pointing at nothing.':
    'Ein Format hält manche Wörter bis danach oder ganz vor Lernenden zurück. Eine Zeile, die sie ankündigt, weist dann ins Leere.',
  'Every ‘:::’ closes a block.': 'Jedes „:::“ schließt einen Block.',
  'Where a block begins that is closed here, nobody can say; what stands before it might be meant for the facilitator.':
    'Wo der Block beginnt, der hier geschlossen wird, kann niemand sagen; was davor steht, könnte für die Leitung gemeint sein.',
  'No turn is swallowed by emphasis, a list or a heading.':
    'Kein Beitrag verschwindet in einer Hervorhebung, einer Liste oder einer Überschrift.',
  'It would be shown as part of what someone else said.':
    'Er würde als Teil dessen gezeigt, was jemand anderes gesagt hat.',
  'Every block is closed.': 'Jeder Block ist geschlossen.',
  'Every comment is closed.': 'Jeder Kommentar ist geschlossen.',
  'What was meant to be hidden could show, and what was meant to show could be hidden.':
    'Was verborgen sein sollte, könnte zu sehen sein, und was zu sehen sein sollte, verborgen.',
  'Every attribute is one that the word has.': 'Jedes Attribut ist eines, das das Wort hat.',
  'Whoever begins a turn is among the people.': 'Wer einen Beitrag beginnt, gehört zu den Personen.',
  'A name that nobody declared may be a slip, or a real name.':
    'Ein Name, den niemand angegeben hat, kann ein Versehen sein oder ein echter Name.',
  'Every word after colons is a word of the vocabulary.':
    'Jedes Wort nach Doppelpunkten ist ein Wort des Wortschatzes.',
  'What a new case begins with, to say what belongs where, has been written over.':
    'Womit ein neuer Fall beginnt, um zu sagen, was wohin gehört, ist überschrieben.',
  'A sentence such as ‘What a good discussion may reach’ speaks to the author. Left there, it is printed on the sheets.':
    'Ein Satz wie „Wohin ein gutes Gespräch führen kann“ spricht zur Autorin oder zum Autor. Bleibt er stehen, wird er auf die Blätter gedruckt.',

  // suppression
  'A comment that passes over a finding names the rule and the reason.':
    'Ein Kommentar, der eine Meldung übergeht, nennt die Regel und den Grund.',
  'Whoever reads the case next needs to know why.': 'Wer den Fall als Nächstes liest, muss wissen, warum.',
  'A comment that passes over a finding names a rule that exists.':
    'Ein Kommentar, der eine Meldung übergeht, nennt eine Regel, die es gibt.',
  'A mistyped name passes over nothing.': 'Ein Name mit Tippfehler übergeht nichts.',
  'A comment that passes over a finding has one to pass over.':
    'Zu einem Kommentar, der eine Meldung übergeht, gibt es diese Meldung auch.',
  'A comment left behind would hide the next finding, which nobody has judged.':
    'Ein zurückgelassener Kommentar würde die nächste Meldung verbergen, über die noch niemand geurteilt hat.',

  // teaching
  'The planned minutes fit into the session, and a part’s contents into the part.':
    'Die geplanten Minuten passen in die Sitzung, und was in einem Teil steht, in den Teil.',
  'What does not fit is cut in the room, and it is the discussion of feelings that is cut first.':
    'Was nicht passt, wird im Raum gestrichen, und zuerst das Gespräch über Gefühle.',
  'A question serves an objective that there is.': 'Eine Frage dient einem Lernziel, das es gibt.',
  'A number without its objective was mistyped, or counts an objective that was taken out since.':
    'Eine Nummer ohne Lernziel ist ein Tippfehler oder zählt eines mit, das inzwischen herausgenommen wurde.',
  'Where questions name their objectives, every objective has a question.':
    'Wo Fragen ihre Lernziele nennen, hat jedes Lernziel eine Frage.',
  'An objective that no question serves is reached by chance, or was never meant.':
    'Ein Lernziel, dem keine Frage dient, wird zufällig erreicht oder war nie gemeint.',
  'An objective says what somebody can be seen to do.': 'Ein Lernziel sagt, was jemand sichtbar tun kann.',
  'Nobody can see that somebody ‘understands’. What can be seen can be taught, tried and noticed.':
    'Niemand kann sehen, dass jemand „versteht“. Was sich sehen lässt, lässt sich lehren, üben und bemerken.',
  'A case has at most five objectives.': 'Ein Fall hat höchstens fünf Lernziele.',
  'One hour and one encounter teach a few things. A long list promises what nobody can keep.':
    'Eine Stunde und eine Begegnung lehren weniges. Eine lange Liste verspricht, was niemand halten kann.',
  'A session has four minutes or more for each of its questions.':
    'Eine Sitzung hat für jede ihrer Fragen vier Minuten oder mehr.',
  'In less, the quickest answer is the only one. The questions that are left out at the end are those on feelings.':
    'In weniger Zeit bleibt nur die schnellste Antwort. Am Ende fallen die Fragen nach Gefühlen weg.',

  // A source that is no name
  'Some rows rest on our own judgement, and their message says so':
    'Einige Zeilen beruhen auf unserem eigenen Urteil; ihre Meldung sagt es',
};
