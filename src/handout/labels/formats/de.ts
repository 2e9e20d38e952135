/** What each format says in German. */
import type { FormatsWords } from './words.js';

export const de: FormatsWords = {
  balint: {
    phases: [
      ['Ankommen', 'Die Gruppe kommt an; gefragt wird, wer einen Fall hat.'],
      ['Die Erzählung', 'Eine Person erzählt frei von einer Begegnung; niemand unterbricht.'],
      ['Sachfragen', 'Kurze Fragen, die das Bild braucht, und nicht mehr.'],
      [
        'Die Gruppe spricht',
        'Wer erzählt hat, lehnt sich zurück und hört zu; die anderen stellen sich beide Personen vor und was zwischen ihnen ist.',
      ],
      ['Rückkehr', 'Wer erzählt hat, sagt, was berührt hat, und muss nichts beantworten.'],
      ['Schluss', 'Die Leitung endet pünktlich und dankt, ohne ein Fazit zu ziehen.'],
    ],
    aim: 'Verstehen, nicht lösen. Halten Sie die Gruppe bei der Beziehung, und lassen Sie die Stille wirken.',
    whom: 'Wenn die Gruppe …',
    signs: [
      ['zu raten beginnt', 'Wer in diesem Raum fühlt sich gerade nutzlos?'],
      ['die erzählende Person befragt', 'Lassen wir sie in Ruhe, und stellen wir es uns stattdessen vor.'],
      [
        'der behandelnden Person eine Diagnose stellt',
        'Was sieht wohl die andere Seite, wenn sie zu ihr hinüberblickt?',
      ],
      [
        'nach dem eigenen Leben eines Mitglieds fragt',
        'Das müssen Sie uns nicht erzählen. Was hat diese Begegnung mit uns allen gemacht?',
      ],
      ['verstummt', 'Warten. Bis dreißig zählen. Dann noch einmal warten.'],
      ['eine der beiden Personen vergisst', 'Wir waren eine Weile bei der einen. Wo ist die andere?'],
      ['sich an die Person wendet, die zuhört', 'Wer erzählt hat, hört jetzt zu. Wir fragen am Schluss.'],
    ],
    groundRules: [
      'Was hier gesagt wird, bleibt hier.',
      'Wir vermuten und müssen nicht recht haben. Wir raten nicht.',
      'Wir denken an beide Personen im Raum.',
      'Wir verhören niemanden, und wir fragen nicht nach dem Privatleben der anderen.',
      'Stille ist erlaubt.',
    ],
    taken: [
      'Sicherheit, keine Befragung, Vermutungen, keine frühen Lösungen, Stille',
      'keine Deutungen, kein Eindringen in die Geschichte der Mitglieder',
    ],
  },
  schwartz: {
    phases: [
      ['Ankommen', 'Das Thema, die Regeln, und wer sprechen wird.'],
      ['Erzählungen', 'Das Podium erzählt nacheinander, wie es war; niemand kommentiert.'],
      ['Nachdenken', 'Alle sagen, was sie wiedererkennen. Nichts wird gelöst, niemand geprüft.'],
      ['Schluss', 'Dank an das Podium, und wohin man sich wenden kann; keine Zusammenfassung von Lehren.'],
    ],
    aim: 'Sorgen Sie dafür, dass gefahrlos gesagt werden kann, wie es war. Nichts wird entschieden, niemand geprüft, nichts zusammengefasst.',
    whom: 'Wenn die Gruppe …',
    signs: [
      ['das Problem löst', 'Das gehört in eine andere Besprechung. Wie war es, dabei zu sein?'],
      ['über Abwesende urteilt', 'Sie können nicht antworten. Was hat es mit Ihnen gemacht?'],
      ['nur mit dem Podium spricht', 'Wer hier im Raum erkennt das auch wieder?'],
      ['verstummt', 'Lassen Sie es still sein. Vielleicht überlegt gerade jemand, ob er oder sie sprechen will.'],
      [
        'zu Tränen gerührt ist',
        'Danken Sie allen, die gesprochen haben. Sagen Sie, wohin man sich wenden kann und dass man hinausgehen darf.',
      ],
    ],
    groundRules: [
      'Was hier gesagt wird, bleibt hier, ohne Namen.',
      'Wir sprechen davon, wie es war, nicht davon, was hätte getan werden sollen.',
      'Niemand muss sprechen.',
      'Entscheidungen, Behandlungspläne und Probleme lassen wir anderen Besprechungen.',
    ],
  },
  'reflective-practice': {
    phases: [
      ['Ankommen', 'Die Regeln, und wie es allen geht.'],
      ['Der Text', 'Der Text wird gelesen, still oder laut.'],
      ['Erste Regungen', 'Was er ausgelöst hat, bevor man darüber urteilt.'],
      ['Nachdenken', 'Die Fragen, und was sie in der eigenen Arbeit berühren.'],
      ['Schluss', 'Ein Wort von allen, und wohin man sich wenden kann.'],
    ],
    aim: 'Achten Sie darauf, was der Text auslöst, bevor jemand darüber urteilt.',
    whom: 'Wenn die Gruppe …',
    signs: [
      ['gleich Meinungen austauscht', 'Bevor wir sagen, was wir denken: Was haben Sie bei sich bemerkt?'],
      ['Ratschläge gibt', 'Wie wäre es, es zehn Minuten lang so zu lassen, wie es ist?'],
      ['einer einzigen Stimme folgt', 'Danke. Hören wir jemanden, der oder die es anders sieht.'],
      ['verstummt', 'Warten. Dann eine Zeile des Textes noch einmal laut lesen.'],
    ],
    groundRules: [
      'Was hier gesagt wird, bleibt hier.',
      'Wir sprechen für uns selbst.',
      'Niemand muss sprechen.',
      'Wir hören zu, bevor wir raten, und meist stattdessen.',
    ],
  },
  sea: {
    phases: [
      ['Wozu', 'Warum wir gemeinsam darauf schauen, und dass niemand vor Gericht steht.'],
      ['Was geschah', 'Die Tatsachen der Reihe nach, von allen, die dabei waren.'],
      ['Was es auslöste', 'Was es mit allen Beteiligten gemacht hat.'],
      ['Warum', 'Was dazu beitrug: auf beiden Seiten, zwischen ihnen, im System.'],
      ['Was wir gelernt haben', 'Was wir jetzt wissen, und was gut ging.'],
      ['Was sich ändert', 'Wer was bis wann tut, und wann wir wieder darauf schauen.'],
    ],
    aim: 'Herausfinden, wie es dazu kam, und etwas ändern, das bleibt. Niemand steht vor Gericht.',
    whom: 'Wenn die Gruppe …',
    signs: [
      ['nach Schuldigen sucht', 'Wenn jemand anderes dort gestanden hätte: Was wäre genauso gewesen?'],
      [
        'bei einer Ursache bleibt',
        'Was hat das möglich gemacht? Fragen wir noch einmal nach dem Team und nach dem System.',
      ],
      ['übergeht, was es mit den Menschen gemacht hat', 'Wie war dieser Abend für jede und jeden von Ihnen?'],
      ['sich einigt, dass alle besser aufpassen müssen', 'Was ist am Montag anders? Wer tut es, und bis wann?'],
    ],
    groundRules: [
      'Wir suchen nach Gründen, nicht nach Schuldigen.',
      'Alle, die dabei waren, dürfen sagen, wie es war.',
      'Was wir vereinbaren, hat einen Namen und ein Datum.',
    ],
    taken: ['Tabelle 1: die vier Fragen'],
  },
  cbd: {
    phases: [
      ['Der Fall', 'Die lernende Person sagt, warum sie ihn gewählt hat. Er wurde vorher gelesen.'],
      ['Gespräch', 'Urteil, Vorrang, Ethik, Ungewissheit: was sie dachte, und warum.'],
      ['Rückmeldung', 'Was gut ging, und was beim nächsten Mal zu versuchen ist.'],
    ],
    aim: 'Erkunden Sie das Urteil hinter dem, was getan wurde. Es ist weder eine Wissensprüfung noch ein erfundener Fall.',
    whom: 'Wenn die lernende Person …',
    signs: [
      ['aus einer Leitlinie antwortet', 'Und bei diesem Menschen? Was sprach dagegen?'],
      ['sagt, was man tun sollte', 'Was haben Sie getan? Was haben Sie noch erwogen?'],
      ['die behandelte Person auslässt', 'Wie würde sie selbst davon erzählen?'],
      ['mit dem Ausgang zufrieden ist', 'Was hätten Sie getan, wenn es anders gekommen wäre?'],
    ],
    groundRules: [
      'Wir sprechen über Urteile, nicht über Wissen.',
      'Wir sprechen so, als könnten die Menschen, um die es geht, uns hören.',
    ],
  },
  cbl: {
    phases: [
      ['Anfang', 'Die Regeln, und der Fall, wie er beginnt.'],
      ['Erster Teil', 'Er wird gelesen, und seine Fragen werden besprochen.'],
      ['Zweiter Teil', 'Dasselbe mit dem, was dann kam; weitere Teile teilen sich diese Zeit.'],
      ['Schlussfrage', 'Was die Gruppe in die eigene Arbeit mitnehmen würde.'],
      ['Schluss', 'Was mitzunehmen ist, und wohin man sich wenden kann.'],
    ],
    aim: 'Lassen Sie die Gruppe es finden. Geben Sie jeden Teil erst, wenn der vorige besprochen ist.',
    whom: 'Wenn die Gruppe …',
    signs: [
      ['Sie nach der Antwort fragt', 'Was müssten Sie wissen, um es sagen zu können?'],
      ['dem Teil vorausläuft', 'Bleiben wir bei dem, was zu dieser Stunde bekannt ist.'],
      ['über den Tatsachen die Menschen verliert', 'Wie ist das für die beiden?'],
      ['verstummt', 'Sagen Sie es zuerst Ihrem Nachbarn oder Ihrer Nachbarin, eine Minute lang.'],
    ],
    groundRules: [
      'Was hier gesagt wird, bleibt hier.',
      'Wir lesen einen Teil nach dem anderen.',
      '„Ich weiß es nicht“ ist ein Beitrag.',
    ],
  },
  pbl: {
    phases: [
      ['Anfang', 'Die Rollen in der Gruppe, und die Regeln.'],
      ['Erster Auslöser', 'Was klar ist, was das Problem ist, was es erklären könnte.'],
      ['Nächster Auslöser', 'Was sich durch das ändert, was nun bekannt ist.'],
      ['Was wir lernen müssen', 'Die Gruppe setzt sich eigene Ziele, und wer welchem nachgeht.'],
      ['Schluss', 'Wie die Gruppe zusammengearbeitet hat.'],
    ],
    aim: 'Die Lernziele sind Ihre, die Ziele sind die der Gruppe. Fragen Sie, und sagen Sie selten etwas vor.',
    whom: 'Wenn die Gruppe …',
    signs: [
      ['Sie fragt, ob es stimmt', 'Wie könnten Sie es herausfinden?'],
      ['zur Erklärung springt', 'Was haben Sie gesehen, und was haben Sie gefolgert?'],
      ['zu keinem Lernziel kommt', 'Was sollten Sie nach dem Wunsch der Patientin oder des Patienten herausfinden?'],
      ['eine Person allein denken lässt', 'Wer kann das mit anderen Worten sagen?'],
    ],
    groundRules: [
      'Wir sagen, was wir denken, bevor wir nachschlagen.',
      'Wir lesen einen Auslöser nach dem anderen.',
      'Die Gruppe setzt sich ihre Ziele; die Tutorin oder der Tutor fragt und sagt selten etwas vor.',
    ],
  },
  unfolding: {
    phases: [
      ['Wer sie sind', 'Die Menschen in ihren eigenen Worten, bevor etwas geschehen ist.'],
      ['Erste Szene', 'Sie wird gelesen oder gespielt und besprochen.'],
      ['Nächste Szene', 'Es ist Zeit vergangen; weitere Szenen teilen sich diese Minuten.'],
      ['Die Geschichte zu Ende erzählen', 'Die Gruppe sagt, wie es weitergehen könnte.'],
      ['Schluss', 'Wie es war, was mitzunehmen ist, wohin man sich wenden kann.'],
    ],
    aim: 'Auch für sie vergeht Zeit. Was die Gruppe in der ersten Szene dachte, darf sich in der nächsten ändern.',
    whom: 'Wenn die Gruppe …',
    signs: [
      ['vorausliest', 'Bitte umdrehen. Die beiden wissen es auch noch nicht.'],
      ['entschieden hat, wer sie sind', 'Was würde Sie an diesem Menschen überraschen?'],
      ['wissen will, wie es ausgeht', 'Wie geht es Ihrer Meinung nach weiter? Sie erzählen die Geschichte zu Ende.'],
      ['verstummt', 'Das zuletzt Gesagte noch einmal laut lesen.'],
    ],
    groundRules: [
      'Was hier gesagt wird, bleibt hier.',
      'Wir lesen nicht voraus.',
      'Wer will, darf in der nächsten Szene anders denken.',
    ],
  },
  skills: {
    phases: [
      ['Vorbereitung', 'Die Szene, die Rollen, und wobei die übende Person Hilfe möchte.'],
      ['Lesen', 'Alle lesen ihr eigenes Blatt.'],
      ['Die Szene', 'Sie wird gespielt; alle dürfen um eine Pause bitten.'],
      ['Rückmeldung', 'Zuerst die übende Person, dann die gespielte, dann die Beobachtenden.'],
      ['Noch einmal', 'Ein Stück davon noch einmal, auf andere Weise.'],
      ['Schluss', 'Aus den Rollen heraus; eine Sache, die zu versuchen ist.'],
    ],
    aim: 'Üben, innehalten, noch einmal versuchen. Wer übt, sagt zuerst, wobei Hilfe willkommen ist.',
    whom: 'Wenn die Gruppe …',
    signs: [
      ['über die übende Person urteilt', 'Was haben Sie gesehen und gehört, kurz davor?'],
      ['allgemein lobt', 'Welche Worte waren es? Und was geschah dann?'],
      ['es besser weiß', 'Zeigen Sie es uns. Setzen Sie sich eine Minute lang auf den Stuhl.'],
      ['in der Szene feststeckt', 'Pause. Was würden sich die beiden jetzt wünschen?'],
      ['erschüttert aus der Szene kommt', 'Zuerst aus der Rolle heraus: der eigene Name, und wo Sie sind.'],
    ],
    groundRules: [
      'Alle dürfen die Szene anhalten.',
      'Wir sagen, was wir gesehen und gehört haben, nicht, wie jemand ist.',
      'Wer eine Rolle gespielt hat, bekommt Zeit, sie abzulegen.',
    ],
    taken: ['nur die Namen der Phasen'],
  },
  sp: {
    phases: [
      ['Lesen', 'Alle lesen ihre eigene Anweisung.'],
      ['Die Begegnung', 'Sie wird durchgespielt.'],
      ['Rückmeldung', 'Von der gespielten Person, und von allen, die zugesehen haben.'],
      ['Schluss', 'Aus den Rollen heraus; eine Sache, die zu versuchen ist.'],
    ],
    aim: 'Für alle derselbe Anfang. Rückmeldung gibt es außerhalb der Rolle und von beiden Seiten des Tisches.',
    whom: 'Wenn die Gruppe …',
    signs: [
      [
        'nach Tatsachen fragt, die nicht in der Anweisung stehen',
        'Wer die Rolle spielt, darf sagen: Das weiß ich nicht.',
      ],
      ['über das Schauspielern spricht', 'Was hat die übende Person getan, das den Unterschied machte?'],
      ['die gespielte Person vergisst', 'Zuerst aus der Rolle heraus. Dann: Wie war es, so gefragt zu werden?'],
    ],
    groundRules: [
      'Alle dürfen die Szene anhalten.',
      'Die gespielte Person sagt als Erste, wie es für sie war.',
      'Wer eine Rolle gespielt hat, bekommt Zeit, sie abzulegen.',
    ],
  },
  osce: {
    phases: [
      ['Lesen', 'Der Prüfling liest die Aufgabe vor der Tür.'],
      ['Die Station', 'Sie wird gespielt; die Prüfenden bleiben neutral und still.'],
      ['Die Prüfenden', 'Ihre Fragen, und die letzten Punkte.'],
    ],
    aim: 'Für alle dieselbe Station: dieselben Worte, derselbe Ton, dieselbe Zeit.',
    whom: 'Wenn …',
    signs: [
      ['ein Prüfling erstarrt', 'Zehn Sekunden schweigen. Dann: Möchten Sie noch etwas anderes tun?'],
      ['ein Prüfling die Prüfenden fragt', 'Bitte machen Sie weiter, wie Sie es sonst täten.'],
      [
        'es der Person in der Rolle schlecht geht',
        'Die Station anhalten. Fünf Minuten, aus der Rolle heraus, und jemand zum Reden.',
      ],
      [
        'Prüfende verschieden bewerten',
        'Bewerten Sie, was zu sehen und zu hören war. Vergleichen Sie nach den ersten beiden Prüflingen.',
      ],
    ],
    groundRules: [
      'Dieselben Worte und derselbe Ton für alle Prüflinge.',
      'Die Prüfenden helfen nicht und hindern nicht.',
      'Wer eine Rolle spielt, darf sich zwischen den Prüflingen ausruhen.',
    ],
  },
  tbl: {
    phases: [
      ['Allein', 'Alle antworten für sich, nach dem, was vorher zu lesen war.'],
      ['In Teams', 'Dieselben Fragen noch einmal, gemeinsam.'],
      ['Klären', 'Was nicht klar war, wird erklärt.'],
      ['Der Fall', 'Alle Teams haben dasselbe Problem und einigen sich auf eine Wahl.'],
      ['Alle zugleich', 'Alle zeigen ihre Wahl im selben Augenblick und sagen, warum.'],
      ['Schluss', 'Was mitzunehmen ist.'],
    ],
    aim: 'Dasselbe Problem, eine bestimmte Wahl, alle zugleich gezeigt. Dann die Gründe.',
    whom: 'Wenn ein Team …',
    signs: [
      ['sich zu schnell einig ist', 'Was müsste anders sein, damit eine andere Wahl richtig wäre?'],
      ['Sie fragt, was richtig ist', 'Zeigen Sie mir zuerst Ihre Wahl. Alle zugleich.'],
      ['der lautesten Stimme folgt', 'Schreiben Sie zuerst alle Ihren eigenen Buchstaben auf.'],
      ['mit seiner Wahl allein ist', 'Beginnen wir bei Ihnen: Was haben Sie gesehen, das wir nicht sahen?'],
    ],
    groundRules: [
      'Das Team einigt sich auf eine Wahl.',
      'Alle zeigen sie zugleich.',
      'Wer anders gewählt hat, wird zuerst gehört.',
    ],
  },
  sct: {
    phases: [
      ['Die Vignette', 'Alle lesen sie.'],
      ['Urteilen', 'Alle beurteilen allein, was jede neue Angabe mit der Vermutung macht.'],
      ['Das Panel', 'Wie erfahrene Fachleute geurteilt haben, worin sie sich unterscheiden, und warum.'],
      ['Schluss', 'Was mitzunehmen ist.'],
    ],
    aim: 'Erfahrene urteilen verschieden. Lassen Sie die Gründe hören, nicht die Mehrheit.',
    whom: 'Wenn die Gruppe …',
    signs: [
      ['nach der richtigen Antwort fragt', 'Es gibt mehrere. Was würde Sie um eine Stufe verschieben?'],
      [
        'die Vermutung beurteilt statt der neuen Angabe',
        'Ist sie dadurch wahrscheinlicher oder unwahrscheinlicher als vor einer Minute?',
      ],
      [
        'sich einer Antwort schämt, die niemand teilt',
        'Vielleicht hat jemand im Panel auch so gedacht. Was wurde da gesehen?',
      ],
    ],
    groundRules: ['Zuerst allein urteilen.', 'Erfahrene urteilen verschieden: Es gibt mehr als eine gute Antwort.'],
  },
};
