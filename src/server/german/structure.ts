/** What the parser finds in the body of a case. */
export const STRUCTURE: Readonly<Record<string, string>> = {
  // language/attributes.ts
  '‘{0}’ is not an attribute of ‘{1}’. Until it is clear what was meant, only the facilitator sees this.':
    '„{0}“ ist kein Attribut von „{1}“. Bis klar ist, was gemeint war, sieht dies nur die Leitung.',
  'Did you mean ‘{0}’?': 'Ist „{0}“ gemeint?',
  'It can have {0}.': 'Möglich: {0}.',
  'Take it out: this word has no attributes.': 'Herausnehmen: Dieses Wort hat keine Attribute.',
  '‘{0}’ has no value': 'hat „{0}“ keinen Wert',
  '‘{0}’ is ‘{1}’ alone': 'ist „{0}“ nur „{1}“',
  'A value with spaces in it needs double quotes around it; without them, {0}. Until it has them, only the facilitator sees this.':
    'Ein Wert mit Leerzeichen braucht doppelte Anführungszeichen; ohne sie {0}. Bis sie dastehen, sieht dies nur die Leitung.',
  'A value like this one needs double quotes around it; without them, {0}. Until it has them, only the facilitator sees this.':
    'Ein Wert wie dieser braucht doppelte Anführungszeichen; ohne sie {0}. Bis sie dastehen, sieht dies nur die Leitung.',
  'Write ‘{0}={1}’.': '„{0}={1}“ schreiben.',
  '‘{0}’ needs ‘{1}’ ({2}). Until it has it, only the facilitator sees this.':
    '„{0}“ braucht „{1}“ ({2}). Bis es dasteht, sieht dies nur die Leitung.',
  'Write ‘{0}=…’ in the braces.': '„{0}=…“ in die geschweiften Klammern schreiben.',
  'Did you mean ‘{0}’? It can be {1}.': 'Ist „{0}“ gemeint? Möglich: {1}.',
  'It can be {0}.': 'Möglich: {0}.',
  '{0} It can be {1}, or a word of your own.': '{0} Möglich: {1} oder ein eigenes Wort.',
  '{0} It can be {1}.': '{0} Möglich: {1}.',
  '‘{0}’ has no value.': '„{0}“ hat keinen Wert.',
  'Write {0}, as in ‘{1}=…’.': 'Was hier stehen kann: {0}. Geschrieben wird es als „{1}=…“.',
  '‘{0}’ is not the key of anybody in ‘people’.': '„{0}“ ist nicht der Schlüssel von jemandem aus „people“.',
  '‘{0}’ is not an audience that Encounter knows. Until it is clear for whom this is, only the facilitator sees it.':
    '„{0}“ ist keine Rolle, die Encounter kennt. Bis klar ist, für wen dies ist, sieht es nur die Leitung.',
  '‘{0}’ is none of the words that ‘{1}’ can have.': '„{0}“ ist keines der Wörter, die „{1}“ haben kann.',
  '‘{0}’ is no number of minutes.': '„{0}“ ist keine Zahl von Minuten.',
  'Write a number such as 10.': 'Eine Zahl schreiben, etwa 10.',
  '‘{0}’ is no whole number.': '„{0}“ ist keine ganze Zahl.',
  'Write a number such as 4, and no percentage or fraction.':
    'Eine Zahl schreiben, etwa 4, aber keinen Prozentwert und keinen Bruch.',
  'Write a number such as 4.': 'Eine Zahl schreiben, etwa 4.',
  '‘{0}’ names no objective.': '„{0}“ nennt kein Lernziel.',
  'Write the number of the objective, such as 1.': 'Die Nummer des Lernziels schreiben, etwa 1.',
  '‘{0}’ takes the name of a question without the ‘#’ that it has where the question stands.':
    '„{0}“ nennt den Namen einer Frage ohne das „#“, das er bei der Frage selbst hat.',
  '‘{0}’ cannot be an id.': '„{0}“ kann kein Name für Verweise sein.',
  'Use letters, digits, ‘-’ and ‘_’, beginning with a letter or digit.':
    'Buchstaben, Ziffern, „-“ und „_“ verwenden, am Anfang einen Buchstaben oder eine Ziffer.',

  // language/nested.ts
  '{0} stands inside {1}, and blocks cannot stand inside one another. Until it is moved, only the facilitator sees both, and only the facilitator’s sheet can be made.':
    '{0} steht in {1}, und Blöcke lassen sich nicht verschachteln. Bis er anderswo steht, sieht beide nur die Leitung, und nur das Blatt für die Leitung kann erstellt werden.',
  'Put it after the ‘:::’ that closes {0}; or close {1} before it, and open it again after it.':
    'Hinter das „:::“ setzen, das {0} schließt; oder {1} davor schließen und danach wieder öffnen.',
  'Put it after the ‘:::’ that closes {0}.': 'Hinter das „:::“ setzen, das {0} schließt.',
  'This block is not closed before it.': 'Dieser Block ist davor nicht geschlossen.',

  // language/blocks.ts
  'before the end of the file': 'vor dem Ende der Datei',
  'before the next line of colons': 'vor der nächsten Zeile mit Doppelpunkten',
  'The block {0} is never closed {1}. Until it is, only the facilitator sees what it holds.':
    'Der Block {0} wird {1} nicht geschlossen. Bis das geschieht, sieht nur die Leitung, was darin steht.',
  'Write ‘:::’ on a line of its own where the block ends.': '„:::“ in eine eigene Zeile schreiben, wo der Block endet.',
  'This word ends it.': 'Dieses Wort beendet ihn.',
  'All blocks before it are closed, and nothing stands between them and this line: nothing is withheld.':
    'Alle Blöcke davor sind geschlossen, und zwischen ihnen und dieser Zeile steht nichts: Es wird nichts zurückgehalten.',
  'Lines {0} to {1} may belong to it: until that is clear, learners do not see this, and only the facilitator’s sheet can be made.':
    'Die Zeilen {0} bis {1} könnten dazugehören: Bis das klar ist, sehen Lernende sie nicht, und nur das Blatt für die Leitung kann erstellt werden.',
  'Line {0} may belong to it: until that is clear, learners do not see this, and only the facilitator’s sheet can be made.':
    'Zeile {0} könnte dazugehören: Bis das klar ist, sehen Lernende sie nicht, und nur das Blatt für die Leitung kann erstellt werden.',
  'This ‘:::’ closes a block that was never opened. {0}':
    'Dieses „:::“ schließt einen Block, der nie geöffnet wurde. {0}',
  'Take it out, or write the opening line of its block, as in ‘:::question’. Blocks cannot stand inside one another.':
    'Herausnehmen oder die erste Zeile des Blocks schreiben, wie in „:::question“. Blöcke lassen sich nicht verschachteln.',
  'A code block inside {0} holds a line of ‘:::’. In code it closes nothing.':
    'Ein Codeblock in {0} enthält eine Zeile mit „:::“. Im Code schließt sie nichts.',
  'End the code block first, or indent the example differently.':
    'Zuerst den Codeblock beenden oder das Beispiel anders einrücken.',
  '‘{0}’ stands inside a list or a quote. It is read as if it stood at the margin, and ends the list.':
    '„{0}“ steht in einer Liste oder einem Zitat. Es wird gelesen, als stünde es am linken Rand, und beendet die Liste.',
  'Move it to the margin, with a blank line before it.': 'An den linken Rand rücken, mit einer Leerzeile davor.',
  'This line stands in a code block and so begins or ends nothing. The code and what follows it are withheld from learners until that is clear.':
    'Diese Zeile steht in einem Codeblock und beginnt oder beendet daher nichts. Bis das klar ist, werden der Code und alles danach vor Lernenden zurückgehalten.',
  'Close the code block with a line of ‘```’ before it.': 'Davor den Codeblock mit einer Zeile „```“ schließen.',
  'This comment is indented like code, so that it would be shown to everyone as code.':
    'Dieser Kommentar ist wie Code eingerückt und würde daher allen als Code gezeigt.',
  'Begin its line at the margin.': 'Die Zeile am linken Rand beginnen lassen.',
  'This line looks as if it should begin or end a block, but it does not. What follows is withheld from learners until that is clear.':
    'Diese Zeile sieht aus, als sollte sie einen Block beginnen oder beenden, tut es aber nicht. Bis das klar ist, wird alles Folgende vor Lernenden zurückgehalten.',
  'Let the line begin with three plain colons at the margin, as in ‘:::question’; or put a backslash before the colons if they are meant as text.':
    'Die Zeile am linken Rand mit drei einfachen Doppelpunkten beginnen, wie in „:::question“; sind sie als Text gemeint, einen umgekehrten Schrägstrich davor setzen.',
  'This line stands right below HTML, which goes on to the next blank line, and so it begins or ends nothing. What stands there and what follows is withheld from learners until that is clear.':
    'Diese Zeile steht unmittelbar unter HTML, das bis zur nächsten Leerzeile reicht, und beginnt oder beendet daher nichts. Bis das klar ist, werden diese Stelle und alles Folgende vor Lernenden zurückgehalten.',
  'Put a blank line before it.': 'Eine Leerzeile davorsetzen.',
  'This looks like ‘:::{0}’ as HTML or another kind of Markdown would write it, and begins no block here. What stands here and what follows is withheld from learners until that is clear.':
    'Das sieht aus wie „:::{0}“, so wie HTML oder eine andere Art von Markdown es schriebe, und beginnt hier keinen Block. Bis das klar ist, werden diese Stelle und alles Folgende vor Lernenden zurückgehalten.',
  'Write ‘:::{0}’ on a line of its own before the text and ‘:::’ on one after it. If no block is meant, call it something else or put a backslash before the first sign.':
    'Vor dem Text „:::{0}“ auf eine eigene Zeile schreiben und danach „:::“. Ist kein Block gemeint, einen anderen Namen wählen oder einen umgekehrten Schrägstrich vor das erste Zeichen setzen.',
  'This line is indented like code, so that it would be printed as code, signs and all.':
    'Diese Zeile ist eingerückt wie Code, sodass sie als Code gedruckt würde, mit allen Zeichen.',
  'There is no note ‘{0}’ for this to refer to: on the sheets it would be printed as it stands.':
    'Eine Fußnote „{0}“, auf die dies verweist, gibt es nicht: Auf den Blättern stünde es gedruckt, wie es ist.',
  'Write the note on a line of its own, at the margin: ‘[^{0}]: …’; or put a backslash before the bracket if it is meant as text.':
    'Die Fußnote am Zeilenanfang in eine eigene Zeile schreiben: „[^{0}]: …“; oder einen Backslash vor die Klammer setzen, falls sie als Text gemeint ist.',
  'There is no address ‘{0}’ for this link: on the sheets it would be printed as it stands.':
    'Eine Adresse „{0}“ für diesen Link gibt es nicht: Auf den Blättern stünde er gedruckt, wie er ist.',
  'Write the address on a line of its own, at the margin, with a blank line before it: ‘[{0}]: https://…’; or put a backslash before the bracket if it is meant as text.':
    'Die Adresse am Zeilenanfang in eine eigene Zeile schreiben, mit einer Leerzeile davor: „[{0}]: https://…“; oder einen Backslash vor die Klammer setzen, falls sie als Text gemeint ist.',
  'A comment ends here that begins nowhere, so that nobody can say what it was meant to hide. What stands before it is withheld from learners until that is clear.':
    'Hier endet ein Kommentar, der nirgends beginnt, sodass niemand sagen kann, was er verbergen sollte. Was davor steht, sehen Lernende nicht, bis das klar ist.',
  'Write ‘<!--’ where it begins; or write ‘→’ if it is an arrow.':
    '„<!--“ schreiben, wo er beginnt; oder „→“, falls es ein Pfeil ist.',
  'The note above this line is empty, and this may be its text. What stands here is withheld from learners until that is clear.':
    'Die Fußnote über dieser Zeile ist leer, und dies könnte ihr Text sein. Was hier steht, sehen Lernende nicht, bis das klar ist.',
  'Write the text of a note right behind its colon, as in ‘[^1]: The text.’; or leave a blank line if this is none.':
    'Den Text einer Fußnote gleich hinter ihren Doppelpunkt schreiben, wie in „[^1]: Der Text.“; oder eine Leerzeile lassen, falls dies keiner ist.',
  'A comment begins here and is never closed, so that nobody can say what it was meant to hide.':
    'Hier beginnt ein Kommentar, der nie endet, und so kann niemand sagen, was er verbergen sollte.',
  'Write ‘-->’ where it ends.': '„-->“ schreiben, wo er endet.',
  'The colons at the start of this line are not plain colons, or an invisible mark stands before them, so that no block begins here. What follows is withheld from learners until that is clear.':
    'Am Anfang dieser Zeile stehen keine einfachen Doppelpunkte, oder ein unsichtbares Zeichen steht davor, sodass hier kein Block beginnt. Bis das klar ist, wird alles Folgende vor Lernenden zurückgehalten.',
  'Type the colons anew: ‘:::’.': 'Die Doppelpunkte neu eingeben: „:::“.',

  'This looks like a feeling that is to be marked, and marks none: on the sheets it would be printed as it stands.':
    'Das sieht wie ein Gefühl aus, das markiert werden soll, und markiert keines: Auf den Blättern würde es so gedruckt, wie es dasteht.',
  'Write the word right after the colon and the square bracket right after the word, as in ‘:feeling[dread]’.':
    'Das Wort unmittelbar hinter den Doppelpunkt schreiben und die eckige Klammer unmittelbar hinter das Wort, wie in „:feeling[dread]“.',
  'This looks like a feeling that is to be marked, and is not quite written as one. What stands here is withheld from learners until that is clear.':
    'Das sieht wie ein Gefühl aus, das markiert werden soll, ist aber nicht ganz so geschrieben. Bis das klar ist, wird vor Lernenden zurückgehalten, was hier steht.',
  'Write one plain colon, ‘feeling’ in small letters, and no spaces, as in ‘:feeling[my stomach drop]{as=dread}’; or put a backslash before the colon if it is meant as text.':
    'Einen einfachen Doppelpunkt schreiben, „feeling“ in Kleinbuchstaben und keine Leerzeichen, wie in „:feeling[my stomach drop]{as=dread}“; ist der Doppelpunkt als Text gemeint, einen umgekehrten Schrägstrich davor setzen.',

  // language/dialogue.ts
  '{0} One more line begins with it.': '{0} Noch eine weitere Zeile beginnt damit.',
  '{0} {1} more lines begin with it.': '{0} Noch {1} weitere Zeilen beginnen damit.',
  '‘{0}’ is none of the people of this case. It could be a note that learners must not see, so only the facilitator sees this dialogue until it is mended.':
    '„{0}“ gehört nicht zu den Personen dieses Falls. Es könnte eine Notiz sein, die Lernende nicht sehen dürfen; bis das behoben ist, sieht nur die Leitung diesen Dialog.',
  'Put the note into a block of its own after the dialogue: ‘:::facilitator’, the note, ‘:::’.':
    'Die Notiz nach dem Dialog in einen eigenen Block setzen: „:::facilitator“, die Notiz, „:::“.',
  'Somebody seems to think here, and the line is no turn, so that it would be shown as said. Only the facilitator sees this dialogue until it is mended.':
    'Hier scheint jemand zu denken, aber die Zeile ist kein Beitrag und würde als gesagt gezeigt. Bis das behoben ist, sieht nur die Leitung diesen Dialog.',
  'Begin the line with the name, then ‘(thinking)’ and a colon: ‘Dr Shah (thinking): …’.':
    'Die Zeile mit dem Namen beginnen, darauf „(denkt)“ und einen Doppelpunkt folgen lassen: „Dr. Demir (denkt): …“.',
  '‘{0}’ begins this line like a speaker, and is none of the people of this case, so the line stays part of what was said before.':
    '„{0}“ beginnt diese Zeile, als spräche hier jemand, gehört aber nicht zu den Personen dieses Falls; die Zeile bleibt daher Teil dessen, was davor gesagt wurde.',
  'Did you mean ‘{0}’? Else add a person with this name to ‘people’.':
    'Ist „{0}“ gemeint? Sonst eine Person dieses Namens in „people“ ergänzen.',
  'Add a person with this name to ‘people’ (so far: {0}).':
    'Eine Person dieses Namens in „people“ ergänzen (bisher: {0}).',
  'Add a person with this name to ‘people’.': 'Eine Person dieses Namens in „people“ ergänzen.',
  'A turn of ‘{0}’ begins here, but emphasis, a list or a heading around it keeps it from being read as one.':
    'Hier beginnt ein Beitrag von „{0}“, aber wegen einer Hervorhebung, einer Liste oder einer Überschrift wird er nicht als solcher gelesen.',
  'Close the emphasis before it, take the dash away, or leave a blank line before it.':
    'Davor die Hervorhebung schließen, den Strich entfernen oder eine Leerzeile lassen.',
  'This line makes a heading of what is said above it. It is read as a part of the dialogue all the same.':
    'Diese Zeile macht aus dem darüber Gesagten eine Überschrift. Es wird trotzdem als Teil des Dialogs gelesen.',
  'Take it out, or leave a blank line before it.': 'Herausnehmen oder eine Leerzeile davor lassen.',

  // language/guards.ts
  'This file has {0} KB; a case may have up to {1} KB.': 'Diese Datei hat {0} KB; ein Fall darf bis zu {1} KB haben.',
  'Split it into several cases, and keep pictures in files of their own beside it.':
    'In mehrere Fälle teilen und Bilder als eigene Dateien danebenlegen.',
  'The front matter has {0} KB; it may have up to {1} KB.':
    'Der Kopf des Falls hat {0} KB; er darf bis zu {1} KB haben.',
  'Move long texts into the case itself.': 'Lange Texte in den Fall selbst schreiben.',
  'The front matter is nested more than {0} deep.': 'Der Kopf des Falls ist mehr als {0} Ebenen tief verschachtelt.',
  'Front matter needs three or four levels at the most: take the extra brackets or indents away.':
    'Der Kopf des Falls braucht höchstens drei oder vier Ebenen: die überzähligen Klammern oder Einrückungen entfernen.',
  'This case has more than {0} lines.': 'Dieser Fall hat mehr als {0} Zeilen.',
  'Split it into several cases.': 'In mehrere Fälle teilen.',
  'More than {0} lines follow one another here without a blank line.':
    'Hier folgen mehr als {0} Zeilen ohne Leerzeile aufeinander.',
  'Leave a blank line between paragraphs.': 'Zwischen Absätzen eine Leerzeile lassen.',
  'Quotes or lists are nested more than {0} deep here.':
    'Zitate oder Listen sind hier mehr als {0} Ebenen tief verschachtelt.',
  'Bring the text nearer to the margin.': 'Den Text näher an den linken Rand rücken.',
  'This paragraph holds more than {0} marks such as *, _, ~, [ or <.':
    'Dieser Absatz enthält mehr als {0} Zeichen wie *, _, ~, [ oder <.',
  'Break it into paragraphs with a blank line between them, or put the text in a code block.':
    'In Absätze mit Leerzeilen dazwischen teilen oder den Text in einen Codeblock setzen.',
  'This row of a table has more than {0} cells.': 'Diese Tabellenzeile hat mehr als {0} Zellen.',
  'This table has more than {0} cells.': 'Diese Tabelle hat mehr als {0} Zellen.',
  'Make several tables of it, with a blank line between them.':
    'Mehrere Tabellen daraus machen, mit einer Leerzeile dazwischen.',
  'Hundreds of lines here continue a quote or a list without its mark.':
    'Hunderte von Zeilen setzen hier ein Zitat oder eine Liste ohne deren Zeichen fort.',
  'Begin each line of a quote with ‘> ’, indent what belongs to a list, or leave a blank line after it.':
    'Jede Zeile eines Zitats mit „> “ beginnen, einrücken, was zu einer Liste gehört, oder danach eine Leerzeile lassen.',
  'This text is too tangled to be read in time: thousands of quote marks, brackets or other signs follow one another.':
    'Dieser Text ist zu verworren, um rechtzeitig gelesen zu werden: Tausende von Anführungszeichen, Klammern oder anderen Zeichen folgen aufeinander.',
  'Take out what is no prose, or put it in a code block.':
    'Herausnehmen, was kein Fließtext ist, oder es in einen Codeblock setzen.',

  // language/model/flow.ts
  'Until it is mended, only the facilitator sees this.': 'Bis das behoben ist, sieht dies nur die Leitung.',
  '‘{0}’ is not a word of Encounter Markdown. Until it is clear what was meant, only the facilitator sees what it holds.':
    '„{0}“ ist kein Wort von Encounter Markdown. Bis klar ist, was gemeint war, sieht nur die Leitung, was darin steht.',
  'Known words are {0}.': 'Bekannte Wörter: {0}.',
  '‘{0}’ stands outside {1}, where it has its meaning. Until it is moved, only the facilitator sees it.':
    '„{0}“ steht außerhalb von {1}, wo es seine Bedeutung hat. Bis es verschoben ist, sieht es nur die Leitung.',
  'Put it between ‘:::{0}’ and ‘:::’.': 'Zwischen „:::{0}“ und „:::“ setzen.',
  '‘{0}’ says nothing yet.': '„{0}“ sagt noch nichts.',
  'Write its text in square brackets right after the word: ‘::{0}[…]’.':
    'Den Text in eckigen Klammern gleich nach dem Wort schreiben: „::{0}[…]“.',
  '‘{0}’ takes no title in brackets. {1}': '„{0}“ hat keinen Titel in Klammern. {1}',
  'Put a heading before the block, or the text on a line of its own in it.':
    'Eine Überschrift vor den Block setzen oder den Text in eine eigene Zeile des Blocks.',
  'Write what belongs in it, or take it out.': 'Schreiben, was hineingehört, oder den Block herausnehmen.',
  'The block ‘{0}’ is empty.': 'Der Block „{0}“ ist leer.',
  'in running text, as in ‘:{0}[…]’': 'im laufenden Text, wie in „:{0}[…]“',
  'on one line, as in ‘::{0}[…]’': 'in einer Zeile, wie in „::{0}[…]“',
  '‘{0}’ is no block: it is written {1}. {2}': '„{0}“ ist kein Block; geschrieben wird es {1}. {2}',
  'Put its text in square brackets after the word, and take the closing ‘:::’ away.':
    'Den Text in eckigen Klammern nach dem Wort schreiben und das schließende „:::“ entfernen.',
  '‘{0}’ stands inside a dialogue, which holds turns alone. Until it is moved, only the facilitator sees it.':
    '„{0}“ steht in einem Dialog, in dem nur Beiträge stehen. Bis es verschoben ist, sieht es nur die Leitung.',
  'Put it after the ‘:::’ that closes the dialogue.': 'Nach dem „:::“ setzen, das den Dialog schließt.',
  'Begin a line with the name of one of the people and a colon.':
    'Eine Zeile mit dem Namen einer der Personen und einem Doppelpunkt beginnen.',

  // language/model/ids.ts
  'The id ‘{0}’ stands here a second time, so that a link or a key cannot tell which is meant.':
    'Der Name „{0}“ steht hier zum zweiten Mal, sodass bei einem Link oder einer Lösung nicht klar ist, was gemeint ist.',
  'Give each its own id.': 'Beiden einen eigenen Namen geben.',
  'The first one.': 'Der erste.',
  '‘{0}’ is not the id of any question.': '„{0}“ ist nicht der Name einer Frage.',
  'Give the question its id: ‘:::question{#{0}}’.': 'Der Frage ihren Namen geben: „:::question{#{0}}“.',
  'This link points at ‘#{0}’, and nothing here has that id.':
    'Dieser Link führt zu „#{0}“, aber nichts hier heißt so.',
  'Give what it should lead to its id, as in ‘:::question{#{0}}’.':
    'Der Stelle, zu der er führen soll, diesen Namen geben, wie in „:::question{#{0}}“.',
  'The case has: {0} …': 'Im Fall gibt es: {0} …',
  'The case has: {0}.': 'Im Fall gibt es: {0}.',

  // language/matter/spilt.ts
  '‘{0}’ belongs to the front matter, and stands outside it, so that nobody can say where the case begins.':
    '„{0}“ gehört in den Kopf des Falls und steht außerhalb davon, sodass niemand sagen kann, wo der Fall beginnt.',
  'This line looks like one of the front matter, and stands below it, so that nobody can say where the case begins.':
    'Diese Zeile sieht aus wie eine des Kopfes und steht darunter, sodass niemand sagen kann, wo der Fall beginnt.',
  'Let the file begin with a line of ‘---’ alone, and write ‘---’ again only after the last key.':
    'Die Datei mit einer Zeile beginnen, in der nur „---“ steht, und „---“ erst nach dem letzten Schlüssel noch einmal schreiben.',

  // language/parse.ts
  'There are {0} more findings from here on.': 'Ab hier gibt es noch {0} weitere Meldungen.',
  'Mend those above first.': 'Zuerst die darüber beheben.',

  // language/said.ts
  '‘{0}’': '„{0}“',
  '‘{0}’: {1}': '„{0}“: {1}',
  '‘{0}’ {1}.': '„{0}“ {1}.',
  '‘{0}’ {1} ({2}).': '„{0}“ {1} ({2}).',
  '{0} and {1}': '{0} und {1}',
  '{0} or {1}': '{0} oder {1}',

  // language/slips.ts
  'A space stands between the colons and the word.': 'Zwischen den Doppelpunkten und dem Wort steht ein Leerzeichen.',
  'Write the word right after the colons.': 'Das Wort gleich nach den Doppelpunkten schreiben.',
  'A space stands before the bracket.': 'Vor der Klammer steht ein Leerzeichen.',
  'Write the bracket right after the word.': 'Die Klammer gleich nach dem Wort schreiben.',
  'This word begins a block, and a block begins with three colons.':
    'Dieses Wort beginnt einen Block, und ein Block beginnt mit drei Doppelpunkten.',
  'Write one colon more.': 'Einen Doppelpunkt mehr schreiben.',
  'This word stands on one line by itself, and begins with two colons.':
    'Dieses Wort steht für sich in einer Zeile und beginnt mit zwei Doppelpunkten.',
  'Write two colons.': 'Zwei Doppelpunkte schreiben.',
  'A comma stands between the attributes.': 'Zwischen den Attributen steht ein Komma.',
  'A space is enough.': 'Ein Leerzeichen genügt.',
  'A colon stands where an equals sign belongs.': 'Hier steht ein Doppelpunkt, wo ein Gleichheitszeichen hingehört.',
  'Write ‘name=value’.': '„name=value“ schreiben.',
  'This attribute stands here a second time.': 'Dieses Attribut steht hier zum zweiten Mal.',
  'Keep one of the two.': 'Eines von beiden behalten.',
  'A word with a dot has no meaning here.': 'Ein Wort mit einem Punkt hat hier keine Bedeutung.',
  'This attribute cannot be read.': 'Dieses Attribut lässt sich nicht lesen.',
  'Write ‘name=value’, and double quotes around a value with spaces.':
    '„name=value“ schreiben und einen Wert mit Leerzeichen in doppelte Anführungszeichen setzen.',
  'The bracket that opens here is not closed on the same line.':
    'Die Klammer, die sich hier öffnet, wird in derselben Zeile nicht geschlossen.',
  'Close it with ‘]’, and keep the label on one line.': 'Mit „]“ schließen und den Text in einer Zeile halten.',
  'The brace that opens here is not closed on the same line.':
    'Die geschweifte Klammer, die sich hier öffnet, wird in derselben Zeile nicht geschlossen.',
  'Close it with ‘}’.': 'Mit „}“ schließen.',
  'This word stands on one line, with its text in square brackets, and is written as a block here.':
    'Dieses Wort steht in einer Zeile, sein Text in eckigen Klammern; hier ist es als Block geschrieben.',
  'Put the text in brackets right after the word, and take the closing ‘:::’ away.':
    'Den Text gleich nach dem Wort in Klammern schreiben und das schließende „:::“ entfernen.',
  'Text follows the word on the same line.': 'Nach dem Wort folgt in derselben Zeile noch Text.',
  'Put it on a line of its own below, or in square brackets right after the word if it is a label.':
    'In eine eigene Zeile darunter setzen oder, wenn es die Beschriftung ist, in eckige Klammern gleich nach dem Wort.',
  'This word has no text in brackets, and what stands below it may be its text.':
    'Dieses Wort hat keinen Text in Klammern, und was darunter steht, könnte sein Text sein.',
  'Write its text in square brackets right after the word, or take this line out.':
    'Den Text in eckigen Klammern gleich nach dem Wort schreiben oder diese Zeile herausnehmen.',
  '{0} It is understood all the same.': '{0} Es wird trotzdem verstanden.',
  '{0} Until it is mended, only the facilitator sees this.': '{0} Bis das behoben ist, sieht dies nur die Leitung.',
};
