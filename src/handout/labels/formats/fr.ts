/** What each format says in French; spaces before signs as in `../fr.ts`. */
import type { FormatsWords } from './words.js';

export const fr: FormatsWords = {
  balint: {
    phases: [
      ['Accueil', 'Le groupe arrive ; on demande qui apporte un cas.'],
      ['Le récit', 'Une personne raconte une rencontre, sans notes ; nul ne l’interrompt.'],
      ['Questions de fait', 'De brèves questions dont le tableau a besoin, et rien de plus.'],
      [
        'Le groupe parle',
        'La personne qui a raconté se met en retrait et écoute ; les autres imaginent les deux personnes et ce qui se passe entre elles.',
      ],
      ['Le retour', 'La personne qui a raconté dit ce qui l’a frappée, sans devoir répondre.'],
      ['Fin', 'L’animation termine à l’heure et remercie, sans conclure.'],
    ],
    aim: 'Comprendre, non résoudre. Gardez le groupe auprès de la relation, et laissez le silence agir.',
    whom: 'Quand le groupe…',
    signs: [
      ['se met à conseiller', 'Qui, dans cette pièce, se sent inutile en ce moment ?'],
      ['interroge la personne qui a raconté', 'Laissons-la en paix, et imaginons plutôt.'],
      ['pose un diagnostic sur la personne qui soigne', 'Que voit peut-être la personne assise en face d’elle ?'],
      [
        'interroge un membre sur sa propre vie',
        'Vous n’avez pas à nous le dire. Que nous a fait à tous cette rencontre ?',
      ],
      ['se tait', 'Attendez. Comptez jusqu’à trente. Puis attendez encore.'],
      ['oublie l’une des deux personnes', 'Nous étions depuis un moment avec l’une. Où est l’autre ?'],
      ['se tourne vers la personne en retrait', 'Elle écoute à présent. Nous lui demanderons à la fin.'],
    ],
    groundRules: [
      'Ce qui se dit ici reste ici.',
      'Nous supposons, sans devoir avoir raison. Nous ne conseillons pas.',
      'Nous pensons aux deux personnes présentes dans la pièce.',
      'Nous n’interrogeons personne comme un témoin, et nous ne questionnons pas la vie privée des autres.',
      'Le silence est permis.',
    ],
    taken: [
      'sécurité, pas d’interrogatoire, suppositions, pas de solutions précoces, silence',
      'pas d’interprétation, pas d’intrusion dans l’histoire des membres',
    ],
  },
  schwartz: {
    phases: [
      ['Accueil', 'Le thème, les règles du groupe, et qui parlera.'],
      ['Les récits', 'Les personnes invitées racontent tour à tour ce que c’était ; nul ne commente.'],
      ['Réflexion', 'Chacun dit ce qu’il reconnaît. Rien n’est résolu, personne n’est examiné.'],
      ['Fin', 'Remerciements, et où s’adresser ; pas de résumé des leçons.'],
    ],
    aim: 'Faites qu’on puisse dire sans crainte ce que c’était. Rien n’est décidé, personne n’est examiné, nul ne résume.',
    whom: 'Quand le groupe…',
    signs: [
      ['résout le problème', 'Cela relève d’une autre réunion. Comment était-ce d’être là ?'],
      ['juge une personne absente', 'Elle ne peut pas répondre. Qu’est-ce que cela vous a fait ?'],
      ['ne parle qu’aux personnes invitées', 'Qui d’autre, dans la salle, reconnaît cela ?'],
      ['se tait', 'Laissez le silence. Quelqu’un se demande s’il va parler.'],
      ['est ému aux larmes', 'Remerciez pour ce qui a été dit. Rappelez où s’adresser, et que l’on peut sortir.'],
    ],
    groundRules: [
      'Ce qui se dit ici reste ici, sans noms.',
      'Nous parlons de ce que c’était, non de ce qu’il aurait fallu faire.',
      'Personne n’est obligé de parler.',
      'Nous laissons les décisions, les plans de soins et les problèmes à d’autres réunions.',
    ],
  },
  'reflective-practice': {
    phases: [
      ['Arrivée', 'Les règles du groupe, et comment chacun se porte.'],
      ['Le texte', 'On le lit, en silence ou à voix haute.'],
      ['Premières réactions', 'Ce qu’il a remué, avant ce qu’on en pense.'],
      ['Réflexion', 'Les questions, et ce qu’elles touchent dans le travail de chacun.'],
      ['Fin', 'Un mot de chaque personne ; où s’adresser.'],
    ],
    aim: 'Écoutez ce que le texte remue, avant ce qu’on en pense.',
    whom: 'Quand le groupe…',
    signs: [
      ['passe tout de suite aux opinions', 'Avant de dire ce que nous pensons : qu’avez-vous remarqué en vous ?'],
      ['conseille', 'Et si nous laissions les choses telles quelles pendant dix minutes ?'],
      ['suit une seule voix', 'Merci. Écoutons quelqu’un qui le voit autrement.'],
      ['se tait', 'Attendez. Puis relisez une ligne du texte à voix haute.'],
    ],
    groundRules: [
      'Ce qui se dit ici reste ici.',
      'Chacun parle en son nom.',
      'Personne n’est obligé de parler.',
      'Nous écoutons avant de conseiller, et le plus souvent à la place.',
    ],
  },
  sea: {
    phases: [
      ['But', 'Pourquoi nous regardons cela ensemble, et que personne n’est en procès.'],
      ['Ce qui s’est passé', 'Les faits dans l’ordre, par toutes les personnes présentes.'],
      ['Les effets', 'Ce que cela a fait à chaque personne concernée.'],
      ['Pourquoi', 'Ce qui y a contribué : de chaque côté, entre les deux, dans le système.'],
      ['Ce que l’on en retient', 'Ce que nous savons à présent, et ce qui s’est bien passé.'],
      ['Ce qui change', 'Qui fera quoi et pour quand, et à quel moment nous y reviendrons.'],
    ],
    aim: 'Trouver comment on en est arrivé là, et changer quelque chose qui dure. Personne n’est en procès.',
    whom: 'Quand le groupe…',
    signs: [
      ['cherche un coupable', 'Si une autre personne avait été là, qu’est-ce qui aurait été pareil ?'],
      [
        's’en tient à une seule cause',
        'Qu’est-ce qui l’a rendue possible ? Interrogeons encore une fois l’équipe, et le système.',
      ],
      ['passe sur ce que cela a fait aux personnes', 'Comment était cette soirée, pour chacun de vous ?'],
      [
        'convient que tous doivent être plus prudents',
        'Qu’est-ce qui sera différent lundi ? Qui s’en charge, et pour quand ?',
      ],
    ],
    groundRules: [
      'Nous cherchons des raisons, non des coupables.',
      'Toute personne qui était là peut dire comment c’était.',
      'Ce dont nous convenons a un nom et une date.',
    ],
    taken: ['tableau 1 : les quatre questions'],
  },
  cbd: {
    phases: [
      ['Le cas', 'La personne en formation dit pourquoi elle l’a choisi. Il a été lu auparavant.'],
      ['Discussion', 'Jugement, priorités, éthique, incertitude : ce qu’elle a pensé, et pourquoi.'],
      ['Retour', 'Ce qui s’est bien passé, et ce qu’il faut essayer ensuite.'],
    ],
    aim: 'Explorez le jugement derrière ce qui a été fait. Ce n’est ni un examen de connaissances ni un cas inventé.',
    whom: 'Quand la personne en formation…',
    signs: [
      ['répond par une recommandation', 'Et pour cette personne-ci ? Qu’est-ce qui s’y opposait ?'],
      ['dit ce qu’il faudrait faire', 'Qu’avez-vous fait ? Qu’avez-vous envisagé d’autre ?'],
      ['laisse de côté la personne soignée', 'Comment le raconterait-elle ?'],
      ['est satisfaite du résultat', 'Qu’auriez-vous fait si cela avait tourné autrement ?'],
    ],
    groundRules: [
      'Nous parlons du jugement, non des connaissances.',
      'Nous parlons de la personne soignée comme si elle nous entendait.',
    ],
  },
  cbl: {
    phases: [
      ['Ouverture', 'Les règles du groupe, et le cas tel qu’il commence.'],
      ['Première partie', 'On la lit, et on discute ses questions.'],
      ['Deuxième partie', 'De même avec la suite ; les autres parties se partagent ce temps.'],
      ['Question finale', 'Ce que le groupe emporterait dans son propre travail.'],
      ['Fin', 'Ce qu’on emporte, et où s’adresser.'],
    ],
    aim: 'Laissez le groupe trouver. Ne donnez chaque partie que lorsque la précédente a été discutée.',
    whom: 'Quand le groupe…',
    signs: [
      ['vous demande la réponse', 'Que vous faudrait-il savoir pour le dire ?'],
      ['devance la partie en cours', 'Restons avec ce que l’on sait à cette heure.'],
      ['perd les personnes derrière les faits', 'Comment est-ce pour ces deux personnes ?'],
      ['se tait', 'Dites-le d’abord à votre voisin ou à votre voisine, une minute.'],
    ],
    groundRules: [
      'Ce qui se dit ici reste ici.',
      'Nous lisons une partie à la fois.',
      'Dire « je ne sais pas » est une contribution.',
    ],
  },
  pbl: {
    phases: [
      ['Ouverture', 'Les rôles dans le groupe, et ses règles.'],
      ['Premier déclencheur', 'Ce qui est clair, quel est le problème, ce qui pourrait l’expliquer.'],
      ['Déclencheur suivant', 'Ce qui change avec ce que l’on sait à présent.'],
      ['Ce qu’il nous faut apprendre', 'Le groupe fixe ses propres buts, et qui cherche quoi.'],
      ['Fin', 'Comment le groupe a travaillé ensemble.'],
    ],
    aim: 'Les objectifs sont les vôtres, les buts sont ceux du groupe. Questionnez, et dites rarement.',
    whom: 'Quand le groupe…',
    signs: [
      ['vous demande si c’est juste', 'Comment pourriez-vous le savoir ?'],
      ['saute à l’explication', 'Qu’avez-vous vu, et qu’en avez-vous conclu ?'],
      ['n’arrive à aucun objectif', 'Que voudrait la personne soignée que vous cherchiez ?'],
      ['laisse un seul membre réfléchir', 'Qui peut le dire en d’autres mots ?'],
    ],
    groundRules: [
      'Nous disons ce que nous pensons avant de chercher.',
      'Nous lisons un déclencheur à la fois.',
      'Le groupe fixe ses buts ; le tutorat questionne, et dit rarement.',
    ],
  },
  unfolding: {
    phases: [
      ['Qui sont ces personnes', 'Les personnes, dans leurs mots, avant que rien ne soit arrivé.'],
      ['Première scène', 'On la lit ou on la joue, et on en parle.'],
      ['Scène suivante', 'Du temps a passé ; les autres scènes se partagent ces minutes.'],
      ['Finir l’histoire', 'Le groupe dit comment elle pourrait continuer.'],
      ['Fin', 'Ce que c’était, ce qu’on emporte, où s’adresser.'],
    ],
    aim: 'Pour ces personnes aussi le temps passe. Ce que le groupe a pensé à la première scène peut changer à la suivante.',
    whom: 'Quand le groupe…',
    signs: [
      ['lit la suite', 'Repliez la feuille, s’il vous plaît. Ces personnes ne le savent pas non plus.'],
      ['a décidé qui sont ces personnes', 'Qu’est-ce qui vous surprendrait chez cette personne ?'],
      [
        'veut savoir comment cela finit',
        'À votre avis, comment cela continue-t-il ? C’est vous qui finirez l’histoire.',
      ],
      ['se tait', 'Relisez à voix haute la dernière chose qui a été dite.'],
    ],
    groundRules: [
      'Ce qui se dit ici reste ici.',
      'Nous ne lisons pas la suite.',
      'Chacun peut changer d’avis quand vient la scène suivante.',
    ],
  },
  skills: {
    phases: [
      ['Préparation', 'La scène, les rôles, et l’aide que souhaite la personne qui s’exerce.'],
      ['Lecture', 'Chaque personne lit sa propre feuille.'],
      ['La scène', 'On la joue ; chacun peut demander une pause.'],
      ['Retour', 'D’abord la personne qui s’exerce, puis celle qui était jouée, puis celles qui observaient.'],
      ['Encore', 'Un passage une seconde fois, autrement.'],
      ['Fin', 'On sort des rôles ; une chose à essayer.'],
    ],
    aim: 'S’exercer, s’arrêter, réessayer. La personne qui s’exerce dit d’abord l’aide qu’elle souhaite.',
    whom: 'Quand le groupe…',
    signs: [
      ['juge la personne qui s’exerce', 'Qu’avez-vous vu et entendu, juste avant ?'],
      ['loue en général', 'Quels mots ? Et que s’est-il passé ensuite ?'],
      ['sait mieux', 'Montrez-nous. Prenez la chaise une minute.'],
      ['est bloqué dans la scène', 'Pause. Que souhaiteraient à présent les deux personnes ?'],
      ['sort ébranlé de la scène', 'D’abord sortir du rôle : votre propre nom, et où vous êtes.'],
    ],
    groundRules: [
      'Chacun peut arrêter la scène.',
      'Nous disons ce que nous avons vu et entendu, non comment quelqu’un est.',
      'La personne qui a joué un rôle reçoit du temps pour le quitter.',
    ],
    taken: ['les noms des phases seulement'],
  },
  sp: {
    phases: [
      ['Lecture', 'Chaque personne lit ses propres consignes.'],
      ['La rencontre', 'On la joue jusqu’au bout.'],
      ['Retour', 'De la personne jouée, et de celles qui ont regardé.'],
      ['Fin', 'On sort des rôles ; une chose à essayer.'],
    ],
    aim: 'Le même début pour tous. Le retour se donne hors du rôle, et des deux côtés du bureau.',
    whom: 'Quand le groupe…',
    signs: [
      [
        'demande des faits qui ne sont pas dans les consignes',
        'La personne qui joue le rôle peut dire : je ne sais pas.',
      ],
      ['parle du jeu de la personne qui joue', 'Qu’a fait la personne qui s’exerce, qui a tout changé ?'],
      [
        'oublie la personne qui était jouée',
        'D’abord sortir du rôle. Puis : comment était-ce d’entendre cette question ?',
      ],
    ],
    groundRules: [
      'Chacun peut arrêter la scène.',
      'La personne jouée dit la première comment c’était d’être elle.',
      'La personne qui a joué un rôle reçoit du temps pour le quitter.',
    ],
  },
  osce: {
    phases: [
      ['Lecture', 'La personne évaluée lit la consigne devant la porte.'],
      ['La station', 'On la joue ; le jury reste neutre et silencieux.'],
      ['Le jury', 'Les questions du jury, et les derniers points.'],
    ],
    aim: 'La même station pour tous : les mêmes mots, le même ton, le même temps.',
    whom: 'Quand…',
    signs: [
      [
        'une personne évaluée se fige',
        'Gardez le silence dix secondes. Puis : y a-t-il autre chose que vous aimeriez faire ?',
      ],
      ['une personne évaluée interroge le jury', 'Continuez, je vous prie, comme vous le feriez.'],
      [
        'la personne qui joue le rôle va mal',
        'Arrêtez la station. Cinq minutes, hors du rôle, et quelqu’un à qui parler.',
      ],
      [
        'les points diffèrent d’un jury à l’autre',
        'Notez ce qui a été vu et entendu. Comparez après les deux premiers passages.',
      ],
    ],
    groundRules: [
      'Les mêmes mots et le même ton pour chaque personne évaluée.',
      'Le jury n’aide ni ne gêne.',
      'La personne qui joue un rôle peut se reposer entre deux passages.',
    ],
  },
  tbl: {
    phases: [
      ['Seul', 'Chacun répond, d’après ce qui était à lire.'],
      ['En équipe', 'Les mêmes questions, cette fois ensemble.'],
      ['Clarification', 'Ce qui n’était pas clair est expliqué.'],
      ['Le cas', 'Toutes les équipes ont le même problème, et s’accordent sur un choix.'],
      ['Tous à la fois', 'Toutes montrent leur choix au même moment, et disent pourquoi.'],
      ['Fin', 'Ce qu’on emporte.'],
    ],
    aim: 'Le même problème, un choix précis, montré par tous à la fois. Puis les raisons.',
    whom: 'Quand une équipe…',
    signs: [
      ['s’accorde trop vite', 'Que faudrait-il de différent pour qu’un autre choix soit juste ?'],
      ['vous demande lequel est juste', 'Montrez-moi d’abord le vôtre. Tous à la fois.'],
      ['suit la voix la plus forte', 'Que chacun écrive d’abord sa propre lettre.'],
      ['est seule avec son choix', 'Commençons par vous : qu’avez-vous vu que nous n’avons pas vu ?'],
    ],
    groundRules: [
      'L’équipe s’accorde sur un choix.',
      'Tous le montrent à la fois.',
      'Quiconque a choisi autrement est entendu en premier.',
    ],
  },
  sct: {
    phases: [
      ['La vignette', 'Chacun la lit.'],
      ['Juger', 'Chacun juge seul ce que chaque donnée nouvelle fait de l’hypothèse.'],
      ['Le panel', 'Comment des personnes d’expérience ont jugé, où elles diffèrent, et pourquoi.'],
      ['Fin', 'Ce qu’on emporte.'],
    ],
    aim: 'Les personnes d’expérience diffèrent. Faites entendre les raisons, non la majorité.',
    whom: 'Quand le groupe…',
    signs: [
      ['demande la bonne réponse', 'Il y en a plusieurs. Qu’est-ce qui vous ferait bouger d’un degré ?'],
      ['juge l’hypothèse, non la donnée nouvelle', 'Cela la rend-il plus ou moins probable qu’il y a une minute ?'],
      ['a honte d’une réponse que nul ne partage', 'Quelqu’un du panel l’a peut-être pensé aussi. Qu’a-t-il vu ?'],
    ],
    groundRules: ['Juger d’abord seul.', 'Les personnes d’expérience diffèrent : il y a plus d’une bonne réponse.'],
  },
};
