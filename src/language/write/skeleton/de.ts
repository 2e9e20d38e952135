import { stop, tell, write } from './pieces.js';
import type { Texts } from './texts.js';

export const de: Texts = {
  lang: 'de',
  formats: {
    balint: {
      title: 'Balintgruppe',
      says: 'Jemand erzählt von einer Begegnung, die Gruppe erkundet die Beziehung.',
    },
    schwartz: {
      title: 'Sitzung in der Art der Schwartz-Runden',
      says: 'Zwei bis vier Mitarbeitende erzählen, wie es für sie war, und alle denken darüber nach.',
    },
    'reflective-practice': {
      title: 'Reflexion der eigenen Praxis',
      says: 'Eine moderierte, vertrauliche Gruppe denkt über einen Text nach.',
    },
    sea: {
      title: 'Analyse eines bedeutsamen Ereignisses',
      says: 'Was geschah, warum, was gelernt wurde und was sich ändert; ohne Schuldzuweisung.',
    },
    cbd: { title: 'Fallbesprechung', says: 'Ein strukturiertes Gespräch über einen Fall.' },
    cbl: { title: 'Fallbasiertes Lernen', says: 'Ein Fall in Teilen, mit einem Leitfaden für die Leitung.' },
    pbl: {
      title: 'Problemorientiertes Lernen',
      says: 'Ein Auslöser nach dem anderen; die Lernziele kennt die Tutorin oder der Tutor.',
    },
    unfolding: {
      title: 'Fall in Etappen',
      says: 'Szenen, die nach und nach gezeigt werden, und eine Aufgabe zum Schluss.',
    },
    skills: {
      title: 'Gesprächsführung',
      says: 'Eine Szene zum Üben, mit einem Bogen für die Beobachtenden.',
    },
    sp: {
      title: 'Simulationsgespräch',
      says: 'Eine gespielte Begegnung: Anweisungen für die Übenden und für die Rolle.',
    },
    osce: {
      title: 'Station einer praktischen Prüfung',
      says: 'Anweisungen für Prüfling, Rolle und Prüfende, mit einem Bewertungsbogen.',
    },
    tbl: {
      title: 'Teambasiertes Lernen',
      says: 'Dasselbe Problem für alle Teams, eine bestimmte Wahl, gleichzeitig gezeigt.',
    },
    sct: {
      title: 'Script Concordance',
      says: 'Eine Vignette, eine Vermutung, eine neue Angabe, eine Skala von −2 bis +2.',
    },
  },
  titles: {
    balint: 'Eine Patientin, die mir nachgeht',
    schwartz: 'Ein Tag, der bei uns geblieben ist',
    'reflective-practice': 'Der dritte Besuch in diesem Monat',
    sea: 'Der Rückruf, der ausblieb',
    cbd: 'Ein Gespräch, zu dem ich zurückkehre',
    cbl: 'Der Brief auf dem Schreibtisch',
    pbl: 'Drei Besuche und keine Antwort',
    unfolding: 'Der Brief in ihrer Tasche',
    skills: 'Wenn die Antwort Nein ist',
    sp: 'Wenn die Antwort Nein ist',
    osce: 'Wenn die Antwort Nein ist',
    tbl: 'Eine Bitte und zehn Minuten',
    sct: 'Was ein Satz verändert',
  },
  roles: {
    patient: {
      key: 'patientin',
      name: 'Frau Keller',
      about: 'wer sie ist, über ihre Beschwerden hinaus, in wenigen Worten',
    },
    clinician: { key: 'arzt', name: 'Dr. Demir', about: 'wie dieser Tag für ihn war, in wenigen Worten' },
    colleague: { key: 'pflege', name: 'Schwester Ines', about: 'wie sie dazukam, in wenigen Worten' },
  },
  objectives: [
    'Beschreiben, wie die Begegnung für jede der beteiligten Personen ist',
    'Vergleichen, was sich jede Seite wünscht und was möglich ist',
  ],
  scene: [
    'Wo sie einander begegnen, und was dort zu sehen und zu hören war. Wie Sie es deuten, hat Zeit.',
    'Was vorausging: die Besuche, die Briefe und die Anrufe, an die sich beide erinnern.',
  ],
  theme: 'Das Thema, das die Geschichten verbindet, in zwei, drei Sätzen. Jede wird frei erzählt, ohne Notizen.',
  story: write`${stop('Ich sah den Namen auf meiner Liste und spürte')} :feeling[${stop('einen Stein im Magen')}]{as=${stop('dread')}}. ${tell('Erzählen Sie es wie einer Kollegin: wo Sie waren und was man von Ihnen wollte.')}

${tell('Was gesagt wurde, in ihren Worten und in Ihren. Ein Wortwechsel sagt mehr als eine Zusammenfassung.')}

${tell('Was Sie dann taten, was Sie fühlten und was Sie nicht sagten.')}`,
  otherStory: write`${tell('Was Sie sahen und hörten, daneben. Ein Augenblick sagt mehr als der ganze Verlauf.')}

${tell('Wie es für Sie war und was Sie an diesem Tag niemandem sagten.')} ${stop('Nach Hause ging ich mit')} :feeling[${stop('einer Schwere, die ich nicht benennen konnte')}]{as=sadness}.`,
  asks: 'Was haben Sie sich heute von mir erhofft?',
  manner: 'sieht zur Tür',
  answers: 'Sagen Sie es mir. Ich habe es schon so oft gesagt.',
  saysMore: 'Was als Nächstes gesagt wird, Wort für Wort. Zwei, drei Beiträge zeigen mehr als ein Bericht davon.',
  thinking: 'denkt',
  thinks: write`${stop('Ich habe')} :feeling[${stop('nichts mehr anzubieten')}]{as=helplessness}.`,
  voices: {
    patient: write`${tell('Wie die Patientin diesen Besuch erlebt, in ihren eigenen Worten: was sie hoffte, als sie kam.')} ${stop('Auf dem Weg hierher hatte ich')} :feeling[${stop('Angst, wieder weggeschickt zu werden')}]{as=fear}.

${tell('Was sie fürchtet, dass daraus wird, und was sie dort nicht sagte.')}`,
    clinician: write`${tell('Wie der Arzt denselben Besuch erlebt, in seinen eigenen Worten: der Tag, und was er tun wollte.')} ${stop('Als wir uns setzten, hatte ich')} :feeling[${stop('Angst, etwas übersehen zu haben')}]{as=fear}.

${tell('Wo an diesem Tag seine Grenze war und was er dort nicht sagte.')}`,
  },
  wishes: {
    patient: 'Was sich die Patientin wünscht: dass man ihr glaubt, ein Name dafür, eine Nacht Schlaf',
    clinician: 'Was sich der Arzt wünscht: zu helfen, nichts übersehen zu haben, pünktlich zu enden',
  },
  possible: 'Was hier und jetzt möglich ist: eine ehrliche Antwort, ein nächster Schritt, jemand, der wiederkommt',
  factors: {
    patient: 'Was die Patientin mitbringt und was es schwer macht: eine Angst, ein Verlust, frühere Besuche',
    clinician: 'Was der Arzt mitbringt: Müdigkeit, eine alte Geschichte, eine eigene Regel',
    relationship: 'Was zwischen den beiden gewachsen ist',
    team: 'Was das Team tut oder einer Person allein überlässt',
    system: 'Was das System verlangt oder verweigert: Zeit, Geld, ein Formular',
  },
  response: 'Was der Arzt unter dem Druck tat, so wie man es sehen konnte',
  questions: {
    chairs: ({ patient, clinician }) =>
      write`${stop('Wie ist es, in diesem Zimmer')} ${patient} ${stop('zu sein? Und wie, dort')} ${clinician} ${stop('zu sein')}?`,
    between: 'Was geschieht zwischen den beiden, das niemand ausspricht?',
    own: 'Was davon berührt Ihre eigene Arbeit?',
    judgement: 'Was war hier ungewiss, was wurde gegen was abgewogen, und für wen?',
    notice: 'Was fällt Ihnen an jeder der beiden Personen auf?',
    learn: 'Was müssen wir herausfinden, bevor wir weitergehen?',
    closing: ({ patient, clinician }) =>
      write`${stop('Was hat sich zwischen')} ${patient} ${stop('und')} ${clinician} ${stop('verändert, und was nicht')}?`,
    choice: ({ clinician }) => write`${stop('Was sollte')} ${clinician} ${stop('zuerst sagen? Wählen Sie eines')}.`,
    hypothesis:
      'Wenn Sie dachten, die Patientin fürchte, weggeschickt zu werden, und Sie nun erfahren, dass sie allein kam, obwohl man sie gebeten hatte, jemanden mitzubringen, dann wird dieser Gedanke:',
    examiner: 'Was haben Sie sich dort drinnen gewünscht, und was wünschte sich wohl die Patientin?',
  },
  choices: [
    'Was getan werden kann und wie bald',
    'Dass die Patientin offenbar auf etwas anderes gehofft hat',
    'Dass noch andere warten',
  ],
  scale: [
    '−2: viel unwahrscheinlicher',
    '−1: unwahrscheinlicher',
    '0: weder noch',
    '+1: wahrscheinlicher',
    '+2: viel wahrscheinlicher',
  ],
  facilitator: 'Wie Sie leiten: Wenn die Gruppe zu raten beginnt, fragen Sie, was der Rat erträglich machen soll.',
  facilitators: {
    schwartz: 'Wie Sie leiten: Wenn jemand eine Lösung anbietet, fragen Sie, wie es für die war, die dabei waren.',
    sea: 'Wie Sie leiten: Wenn nach Schuld gesucht wird, fragen Sie, warum es in diesem Augenblick das Naheliegende war.',
    cbd: 'Wie Sie leiten: Fragen Sie nach den Gründen, bevor Sie Ihre nennen: was gesehen, was abgewogen wurde, was noch möglich war.',
    cbl: 'Wie Sie leiten: Bevor Sie den nächsten Teil ausgeben, fragen Sie, was man jetzt weiß und was man sich fragt.',
    pbl: 'Wie Sie leiten: Erklären Sie noch nichts. Fragen Sie, was herauszufinden ist, und lassen Sie die Gruppe ihre Ziele selbst setzen.',
    unfolding:
      'Wie Sie leiten: Fragen Sie vor jeder Szene, was erwartet wird, und danach, was sich für jede Person verändert hat.',
    skills:
      'Wie Sie leiten: Zuerst spricht, wer den Arzt gespielt hat, dann, wer die Patientin war, und erst dann, wer zugesehen hat.',
    sp: 'Wie Sie leiten: Zuerst spricht, wer den Arzt gespielt hat, dann, wer die Patientin war, und erst dann, wer zugesehen hat.',
    osce: 'Wie die Station abläuft: derselbe Raum, dieselbe Zeit, derselbe Anfang für alle. Fragen Sie zwischendurch, wie es der Person in der Rolle geht.',
    tbl: 'Wie Sie leiten: Alle Teams zeigen ihre Wahl im selben Augenblick. Fragen Sie dann die, die anders gewählt haben, was sie sahen.',
    sct: 'Wie Sie leiten: Alle kreuzen erst allein an. Fragen Sie dann die, die weit auseinanderliegen, was sie in dem neuen Satz sahen.',
  },
  key: 'Wohin ein gutes Gespräch führen kann. Beide Personen kommen darin vor, und auch, was keine von ihnen ändern kann.',
  panelKey: 'Wie Erfahrene geurteilt haben, wie viele was wählten und was jede und jeder darin sah.',
  groundRules: 'Was hier gesagt wird, bleibt hier. Niemand muss sprechen.',
  support:
    'An wen man sich danach wenden kann: Supervision, eine Kollegin, der betriebsärztliche Dienst, und wie man sie erreicht',
  learned: ['Was wir jetzt wissen und am Anfang nicht wussten.', 'Was gut gelungen ist und wie es dazu kam.'],
  change: 'Was von jetzt an anders gemacht wird',
  due: 'die nächste Teamsitzung',
  parts: ['Der erste Besuch', 'Zwei Wochen später'],
  later: 'Was seither geschehen ist. Geben Sie jedem Teil nur, was man bis dahin wissen kann.',
  brief: {
    candidate: ({ patient, clinician }) =>
      write`${stop('Sie sind')} ${clinician}. ${patient} ${stop('wartet im Zimmer nebenan')}.

${tell('Was der Prüfling weiß: was bisher gesagt und getan wurde, in drei, vier Zeilen.')}`,
    task: ({ patient }) =>
      write`**${stop('Ihre Aufgabe')}.** ${stop('Sprechen Sie mit')} ${patient} ${stop('darüber, was nun geschieht. Sie müssen niemanden untersuchen')}.`,
    patient: ({ patient }) =>
      write`${stop('Sie sind')} ${patient}. ${tell('Wer Sie sind, über das hinaus, was Sie herführt: Arbeit, Zuhause, worauf Sie stolz sind.')}

${tell('Was Sie heute herführt, was Sie zu hören hoffen und was Sie fürchten.')}

${tell('Wie es gespielt wird: leise, hastig, und was sich ändert, wenn Sie sich gehört fühlen.')}`,
    opening: 'Also. Wieder schlechte Nachrichten?',
    volunteer: 'Ich bin jetzt zum dritten Mal hier.',
    asked: 'Ich muss an meinen Vater denken. Dem hat man auch gesagt, es sei nichts.',
    ask: 'was sie am meisten sorgt',
    withhold: 'Zu Hause weiß niemand, dass ich hier bin.',
    until: 'lange genug geschwiegen wird, um es zu hören',
    react: 'Sehen Sie weg und antworten Sie kürzer.',
    when: 'erklärt wird, bevor gefragt wurde',
    examiner: write`${tell('Worauf an dieser Station zu achten ist und was der Bogen nicht sagen kann.')}

${stop('Bleiben Sie neutral: dieselben Worte und derselbe Ton für alle.')}`,
  },
  marks: [
    'Fragt, was sich die Patientin erhofft, und wartet die Antwort ab',
    'Benennt das Gefühl, das im Raum ist, und redet es nicht weg',
    'Sagt klar, was getan werden kann und was nicht',
    'Vereinbart einen nächsten Schritt, und wer ihn geht',
  ],
};
