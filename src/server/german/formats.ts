/** What formats need, what they are called, what a library covers, and names that stand within sentences. */
import { de } from '../../handout/labels/de.js';

export const FORMATS: Readonly<Record<string, string>> = {
  // needs
  'one story that a clinician tells: ‘:::story{by=…}’':
    'eine Geschichte, die jemand von den Behandelnden erzählt: „:::story{by=…}“',
  'an open question, which invites the group to imagine': 'eine offene Frage, die zum Vorstellen einlädt',
  'at most three ‘competencies’': 'höchstens drei „competencies“',
  'two or more parts: ‘::part[…]’': 'zwei oder mehr Teile: „::part[…]“',
  'a closing question, in the last part or after ‘::part{end}’':
    'eine abschließende Frage, im letzten Teil oder nach „::part{end}“',
  'a brief for the candidate with time to read it: ‘:::brief{for=candidate minutes=2}’':
    'eine Anweisung für den Prüfling mit Lesezeit: „:::brief{for=candidate minutes=2}“',
  'a brief for somebody who is played, with their first words: ‘::opening[…]’ in ‘:::brief{for=…}’':
    'eine Anweisung für jemanden, der gespielt wird, mit den ersten Worten: „::opening[…]“ in „:::brief{for=…}“',
  'a mark scheme: ‘:::marks’': 'ein Bewertungsbogen: „:::marks“',
  'two or more triggers, each a part: ‘::part[…]’': 'zwei oder mehr Auslöser, jeder ein Teil: „::part[…]“',
  'a text to reflect on: prose, a story, a dialogue or a voice':
    'ein Text zum Nachdenken: Fließtext, eine Geschichte, ein Dialog oder eine Stimme',
  'a question to reflect on': 'eine Frage zum Nachdenken',
  'two to four stories of three to five minutes each: ‘:::story{by=… minutes=4}’':
    'zwei bis vier Geschichten von je drei bis fünf Minuten: „:::story{by=… minutes=4}“',
  'two to four stories of three to five minutes each': 'zwei bis vier Geschichten von je drei bis fünf Minuten',
  'ground rules: ‘:::care’': 'Grundregeln: „:::care“',
  'a place to turn to: ‘::support[…]’ in ‘:::care’':
    'eine Stelle, an die man sich wenden kann: „::support[…]“ in „:::care“',
  'a vignette': 'eine Vignette',
  'a hypothesis, a new datum and the scale: a task list of five, from −2 to +2, in ‘:::question’':
    'eine Hypothese, eine neue Angabe und die Skala: eine Aufgabenliste mit fünf Stufen, von −2 bis +2, in „:::question“',
  'how a panel judged: ‘:::key{on=…}’': 'wie Fachleute geurteilt haben: „:::key{on=…}“',
  'what happened, as prose': 'was geschah, als Fließtext',
  'why it happened: ‘::factor[…]{in=…}’': 'warum es geschah: „::factor[…]{in=…}“',
  'the impact on somebody involved: ‘:::voice{of=…}’': 'wie es jemanden traf, der beteiligt war: „:::voice{of=…}“',
  'what was learned: ‘:::takeaway’': 'was gelernt wurde: „:::takeaway“',
  'what changes, who does it and by when: ‘::strategy[…]{in=… by=… due=…}’':
    'was sich ändert, wer es tut und bis wann: „::strategy[…]{in=… by=… due=…}“',
  'a scene: ‘:::dialogue’ or ‘:::brief{for=…}’': 'eine Szene: „:::dialogue“ oder „:::brief{for=…}“',
  'an observer’s sheet: ‘:::marks{for=observer}’': 'ein Beobachtungsbogen: „:::marks{for=observer}“',
  'a question with choices, one of them ticked: ‘- [ ]’ and ‘- [x]’ in ‘:::question’':
    'eine Frage mit Auswahl, eine Antwort angekreuzt: „- [ ]“ und „- [x]“ in „:::question“',

  // why two formats cannot be one case’s
  'An analysis needs what was learned and who changes what by when; the other is not there to solve anything, and keeps both from its readers.':
    'Eine Analyse braucht, was gelernt wurde und wer was bis wann ändert; das andere ist nicht dazu da, etwas zu lösen, und enthält beides den Lesenden vor.',
  'One has answers and marks them; in the other nobody is right, and nobody is judged.':
    'Das eine hat Antworten und bewertet sie; im anderen hat niemand recht, und niemand wird beurteilt.',
  'A Balint group has one clinician’s story before it and speculates about both people; a Schwartz-style session keeps several stories to be told aloud, and nobody speculates.':
    'Eine Balintgruppe hat die Geschichte einer behandelnden Person vor sich und stellt Vermutungen über beide Menschen an; in einer Sitzung in der Art der Schwartz-Runden werden mehrere Geschichten laut erzählt, und niemand stellt Vermutungen an.',

  // what formats are called, as on the sheets
  'Balint group': 'Balintgruppe',
  'Schwartz-style session': 'Sitzung in der Art der Schwartz-Runden',
  'Reflective practice': 'Reflexion der eigenen Praxis',
  'Significant event analysis': 'Analyse eines bedeutsamen Ereignisses',
  'Case-based discussion': 'Fallbesprechung',
  'Case-based learning': 'Fallbasiertes Lernen',
  'Problem-based learning': 'Problemorientiertes Lernen',
  'Unfolding case': 'Fall in Etappen',
  'Communication skills': 'Gesprächsführung',
  'Simulated patient': 'Simulationsgespräch',
  'Practical examination station': 'Station einer praktischen Prüfung',
  'Team-based learning': 'Teambasiertes Lernen',
  'Script concordance': 'Script Concordance',

  // families of feelings
  ...de.feelings,

  // sources that are no names
  'our own judgement, no single source': 'unser eigenes Urteil, keine einzelne Quelle',
  'Groves 1978, and his critics': 'Groves 1978 und die Kritik an ihm',

  // attributes, with quotes in place of code
  'a name for links to this place, written ‘#name’': 'ein Name für Verweise auf diese Stelle, geschrieben „#name“',
  'whose it is: a key of ‘people’, or ‘team’': 'von wem es ist: ein Schlüssel von „people“ oder „team“',
  'who does or tells it: a key of ‘people’, or ‘team’':
    'wer es tut oder erzählt: ein Schlüssel von „people“ oder „team“',

  // What a library covers
  'Coverage: {0}': 'Abdeckung: {0}',
  'There is no case here yet.': 'Hier gibt es noch keinen Fall.',
  '{0}. The numbers count what the authors wrote. They judge nothing: whether a gap matters, those who teach decide.':
    '{0}. Die Zahlen zählen, was geschrieben wurde. Sie beurteilen nichts: Ob eine Lücke wichtig ist, entscheiden die Lehrenden.',
  'Formats and levels': 'Formate und Stufen',
  'Where the difficulty is placed': 'Wo die Schwierigkeit liegt',
  'How often a `factor` was placed with the patient, the clinician, their relationship, the team or the system.':
    'Wie oft ein `factor` auf der Patientenseite, bei den Behandelnden, in der Beziehung, im Team oder im System liegt.',
  factors: 'Faktoren',
  cases: 'Fälle',
  '{0} without a factor.': '{0} ohne Faktor.',
  'Who is in the cases': 'Wer in den Fällen vorkommt',
  part: 'Rolle',
  age: 'Alter',
  '{0} without an age in years.': '{0} ohne Alter in Jahren.',
  'pronouns, as given': 'Pronomen, wie angegeben',
  '{0} without pronouns.': '{0} ohne Pronomen.',
  Objectives: 'Lernziele',
  'No question says that it serves these:': 'Keine Frage nennt diese:',
  'Places, languages and status': 'Orte, Sprachen und Status',
  specialty: 'Fachgebiet',
  setting: 'Ort',
  language: 'Sprache',
  status: 'Status',
  'What no case has': 'Was kein Fall hat',
  Formats: 'Formate',
  Levels: 'Stufen',
  'Places of difficulty': 'Wo Schwierigkeit liegen kann',
  'none is missing': 'nichts fehlt',
  '{0} case': '{0} Fall',
  '{0} cases': '{0} Fälle',
  '{0} person': '{0} Person',
  '{0} people': '{0} Personen',
  '{0} objective': '{0} Lernziel',
  '{0} objectives': '{0} Lernziele',
  '{0} factor': '{0} Faktor',
  '{0} factors': '{0} Faktoren',
  '{0}, of which {1} served by a question.': '{0}, davon {1} mit einer Frage.',
  '{0} without objectives.': '{0} ohne Lernziele.',
  format: 'Format',
  'no level': 'ohne Stufe',
  'Not counted: {0} of {1} that still stand word for word as in a new case.':
    'Nicht mitgezählt: {0} ({1}), die noch Wort für Wort wie in einem neuen Fall dastehen.',
  'how often': 'wie oft',
};
