/** What each format says in Spanish. */
import type { FormatsWords } from './words.js';

export const es: FormatsWords = {
  balint: {
    phases: [
      ['Bienvenida', 'El grupo llega, y se pregunta quién trae un caso.'],
      ['El relato', 'Una persona cuenta un encuentro, sin notas; nadie interrumpe.'],
      ['Preguntas de hechos', 'Preguntas breves que el cuadro necesita, y no más.'],
      [
        'Habla el grupo',
        'Quien relató se retira un poco y escucha; el resto imagina a las dos personas y lo que hay entre ellas.',
      ],
      ['El regreso', 'Quien relató dice qué le ha llamado la atención, y no tiene que responder.'],
      ['Cierre', 'Quien coordina termina a la hora y da las gracias, sin conclusión.'],
    ],
    aim: 'Comprender, no resolver. Mantenga al grupo con la relación, y deje que el silencio actúe.',
    whom: 'Cuando el grupo…',
    signs: [
      ['empieza a aconsejar', '¿Quién en esta sala se siente inútil en este momento?'],
      ['interroga a quien relató', 'Dejemos en paz a quien relató, e imaginemos.'],
      ['diagnostica a quien atiende', '¿Qué verá quizá la otra persona cuando mira a quien la atiende?'],
      [
        'pregunta a alguien por su propia vida',
        'No hace falta que nos lo cuente. ¿Qué nos hizo a todos este encuentro?',
      ],
      ['guarda silencio', 'Espere. Cuente hasta treinta. Luego vuelva a esperar.'],
      ['olvida a una de las dos personas', 'Llevamos un rato con una. ¿Dónde está la otra?'],
      ['se dirige a quien relató y ahora escucha', 'Ahora escucha. Le preguntaremos al final.'],
    ],
    groundRules: [
      'Lo que aquí se dice, aquí se queda.',
      'Suponemos, y no tenemos que acertar. No aconsejamos.',
      'Pensamos en las dos personas de la sala.',
      'No interrogamos a nadie como a un testigo, ni preguntamos por la vida privada de los demás.',
      'El silencio está permitido.',
    ],
    taken: [
      'seguridad, sin interrogatorio, suposiciones, sin soluciones tempranas, silencio',
      'sin interpretaciones, sin intromisión en la historia de los miembros',
    ],
  },
  schwartz: {
    phases: [
      ['Bienvenida', 'El tema, las reglas del grupo, y quién hablará.'],
      ['Relatos', 'Las personas invitadas cuentan una tras otra cómo fue; nadie comenta.'],
      ['Reflexión', 'Quien quiere dice qué reconoce. Nada se resuelve, y a nadie se examina.'],
      ['Cierre', 'Gracias a quienes relataron, y dónde acudir; sin resumen de lecciones.'],
    ],
    aim: 'Haga que se pueda decir sin temor cómo fue. Nada se decide, a nadie se examina y nadie resume.',
    whom: 'Cuando el grupo…',
    signs: [
      ['resuelve el problema', 'Eso es para otra reunión. ¿Cómo fue estar allí?'],
      ['juzga a alguien que no está', 'No puede responder. ¿Qué le hizo a usted?'],
      ['habla solo con las personas invitadas', '¿Quién más en la sala reconoce esto?'],
      ['guarda silencio', 'Deje el silencio. Alguien está decidiendo si habla.'],
      ['se conmueve hasta las lágrimas', 'Dé las gracias a quien habló. Diga dónde acudir, y que se puede salir.'],
    ],
    groundRules: [
      'Lo que aquí se dice, aquí se queda, sin nombres.',
      'Hablamos de cómo fue, no de lo que debería haberse hecho.',
      'Nadie tiene que hablar.',
      'Dejamos las decisiones, los planes de cuidados y los problemas para otras reuniones.',
    ],
  },
  'reflective-practice': {
    phases: [
      ['Llegada', 'Las reglas del grupo, y cómo está cada cual.'],
      ['El texto', 'Se lee, en silencio o en voz alta.'],
      ['Primeras reacciones', 'Lo que ha removido, antes de lo que se piensa de él.'],
      ['Reflexión', 'Las preguntas, y lo que tocan en el propio trabajo.'],
      ['Cierre', 'Una palabra de cada cual; dónde acudir.'],
    ],
    aim: 'Escuche lo que el texto remueve, antes de lo que se piensa de él.',
    whom: 'Cuando el grupo…',
    signs: [
      ['pasa enseguida a las opiniones', 'Antes de decir lo que pensamos: ¿qué notó en usted?'],
      ['aconseja', '¿Cómo sería dejarlo tal como está durante diez minutos?'],
      ['sigue a una sola voz', 'Gracias. Escuchemos a alguien que lo ve de otro modo.'],
      ['guarda silencio', 'Espere. Luego lea otra vez una línea del texto, en voz alta.'],
    ],
    groundRules: [
      'Lo que aquí se dice, aquí se queda.',
      'Cada cual habla por sí.',
      'Nadie tiene que hablar.',
      'Escuchamos antes de aconsejar, y casi siempre en lugar de ello.',
    ],
  },
  sea: {
    phases: [
      ['Para qué', 'Por qué lo miramos en común, y que no se juzga a nadie.'],
      ['Qué ocurrió', 'Los hechos en orden, de todas las personas que estaban allí.'],
      ['El impacto', 'Qué les hizo a quienes se vieron afectados.'],
      ['Por qué', 'Qué contribuyó: en cada parte, entre ambas, en el sistema.'],
      ['Qué aprendimos', 'Qué sabemos ahora, y qué salió bien.'],
      ['Qué cambia', 'Quién hará qué y para cuándo, y cuándo volveremos a mirarlo.'],
    ],
    aim: 'Averiguar cómo se llegó a esto, y cambiar algo que dure. No se juzga a nadie.',
    whom: 'Cuando el grupo…',
    signs: [
      ['busca a quién culpar', 'Si otra persona hubiera estado allí, ¿qué habría sido igual?'],
      ['se queda con una sola causa', '¿Qué la hizo posible? Preguntemos otra vez por el equipo, y por el sistema.'],
      ['pasa por alto lo que les hizo a las personas', '¿Cómo fue esa tarde para cada cual?'],
      ['acuerda que hay que tener más cuidado', '¿Qué será distinto el lunes? ¿Quién se encarga, y para cuándo?'],
    ],
    groundRules: [
      'Buscamos razones, no a quién culpar.',
      'Quien estaba allí puede decir cómo fue.',
      'Lo que acordamos tiene un nombre y una fecha.',
    ],
    taken: ['tabla 1: las cuatro preguntas'],
  },
  cbd: {
    phases: [
      ['El caso', 'Quien está en formación dice por qué lo eligió. Se leyó antes.'],
      ['Conversación', 'Juicio, prioridades, ética, incertidumbre: qué pensó, y por qué.'],
      ['Devolución', 'Qué salió bien, y qué probar la próxima vez.'],
    ],
    aim: 'Explore el juicio que hay detrás de lo que se hizo. No es un examen de conocimientos ni un caso inventado.',
    whom: 'Cuando quien está en formación…',
    signs: [
      ['responde con una guía clínica', '¿Y en esta persona? ¿Qué había en contra?'],
      ['dice lo que se debería hacer', '¿Qué hizo usted? ¿Qué más consideró?'],
      ['deja fuera a la persona atendida', '¿Cómo lo contaría ella?'],
      ['está conforme con el resultado', '¿Qué habría hecho si hubiera ido de otro modo?'],
    ],
    groundRules: [
      'Hablamos del juicio, no de los conocimientos.',
      'Hablamos de la persona atendida como si pudiera oírnos.',
    ],
  },
  cbl: {
    phases: [
      ['Apertura', 'Las reglas del grupo, y el caso tal como empieza.'],
      ['Primera parte', 'Se lee, y se conversa sobre sus preguntas.'],
      ['Segunda parte', 'Lo mismo con lo que vino después; las demás partes comparten este tiempo.'],
      ['Pregunta final', 'Qué llevaría el grupo a su propio trabajo.'],
      ['Cierre', 'Qué nos llevamos, y dónde acudir.'],
    ],
    aim: 'Deje que el grupo lo encuentre. Dé cada parte solo cuando la anterior se haya hablado.',
    whom: 'Cuando el grupo…',
    signs: [
      ['le pide la respuesta', '¿Qué necesitarían saber para decirlo?'],
      ['se adelanta a la parte', 'Quedémonos con lo que se sabe a esta hora.'],
      ['pierde a las personas entre los hechos', '¿Cómo es esto para los dos?'],
      ['guarda silencio', 'Dígalo primero a quien tiene al lado, durante un minuto.'],
    ],
    groundRules: [
      'Lo que aquí se dice, aquí se queda.',
      'Leemos una parte cada vez.',
      'Decir «no lo sé» es una contribución.',
    ],
  },
  pbl: {
    phases: [
      ['Apertura', 'Los papeles en el grupo, y las reglas.'],
      ['Primer desencadenante', 'Qué está claro, cuál es el problema, qué podría explicarlo.'],
      ['Siguiente desencadenante', 'Qué cambia con lo que ahora se sabe.'],
      ['Qué necesitamos aprender', 'El grupo fija sus propias metas, y quién busca qué.'],
      ['Cierre', 'Cómo trabajó el grupo.'],
    ],
    aim: 'Los objetivos son suyos, las metas son del grupo. Pregunte, y rara vez explique.',
    whom: 'Cuando el grupo…',
    signs: [
      ['le pregunta si es correcto', '¿Cómo podrían averiguarlo?'],
      ['salta a la explicación', '¿Qué han visto, y qué han deducido?'],
      ['no llega a ningún objetivo', '¿Qué querría la persona atendida que averiguaran?'],
      ['deja que piense una sola persona', '¿Quién puede decirlo con otras palabras?'],
    ],
    groundRules: [
      'Decimos lo que pensamos antes de buscarlo.',
      'Leemos un desencadenante cada vez.',
      'El grupo fija sus metas; la tutoría pregunta, y rara vez explica.',
    ],
  },
  unfolding: {
    phases: [
      ['Quiénes son', 'Las personas, en sus propias palabras, antes de que haya ocurrido nada.'],
      ['Primera escena', 'Se lee o se representa, y se habla de ella.'],
      ['Escena siguiente', 'Ha pasado el tiempo; las demás escenas comparten estos minutos.'],
      ['Terminar la historia', 'El grupo dice cómo podría seguir.'],
      ['Cierre', 'Cómo fue, qué nos llevamos, dónde acudir.'],
    ],
    aim: 'También para ellos pasa el tiempo. Lo que el grupo pensó en la primera escena puede cambiar en la siguiente.',
    whom: 'Cuando el grupo…',
    signs: [
      ['lee por adelantado', 'Dóblelo, por favor. Ellos tampoco lo saben.'],
      ['ha decidido quiénes son', '¿Qué les sorprendería de esta persona?'],
      ['quiere saber cómo termina', '¿Cómo creen que sigue? La historia la terminarán ustedes.'],
      ['guarda silencio', 'Lea otra vez, en voz alta, lo último que se dijo.'],
    ],
    groundRules: [
      'Lo que aquí se dice, aquí se queda.',
      'No leemos por adelantado.',
      'Cada cual puede cambiar de opinión cuando llegue la escena siguiente.',
    ],
  },
  skills: {
    phases: [
      ['Preparación', 'La escena, los papeles, y en qué quiere ayuda quien practica.'],
      ['Lectura', 'Cada cual lee su propia hoja.'],
      ['La escena', 'Se representa; cualquiera puede pedir una pausa.'],
      ['Devolución', 'Primero quien practica, luego la persona representada, luego quienes observaron.'],
      ['Otra vez', 'Un trozo de nuevo, de otra manera.'],
      ['Cierre', 'Fuera de los papeles; una cosa que probar.'],
    ],
    aim: 'Practicar, parar y volver a probar. Quien practica dice primero en qué quiere ayuda.',
    whom: 'Cuando el grupo…',
    signs: [
      ['juzga a quien practica', '¿Qué vieron y oyeron justo antes?'],
      ['elogia en general', '¿Qué palabras? ¿Y qué pasó después?'],
      ['sabe hacerlo mejor', 'Muéstrenoslo. Ocupe la silla un minuto.'],
      ['se atasca en la escena', 'Pausa. ¿Qué desearía ahora cada una de las dos personas?'],
      ['sale de la escena con conmoción', 'Primero, fuera del papel: su propio nombre, y dónde está.'],
    ],
    groundRules: [
      'Cualquiera puede parar la escena.',
      'Decimos lo que vimos y oímos, no cómo es alguien.',
      'Quien hizo un papel tiene tiempo para dejarlo.',
    ],
    taken: ['solo los nombres de las fases'],
  },
  sp: {
    phases: [
      ['Lectura', 'Cada cual lee sus propias instrucciones.'],
      ['El encuentro', 'Se representa hasta el final.'],
      ['Devolución', 'De la persona representada, y de quienes miraron.'],
      ['Cierre', 'Fuera de los papeles; una cosa que probar.'],
    ],
    aim: 'El mismo comienzo para todos. La devolución se da fuera del papel, y desde los dos lados de la mesa.',
    whom: 'Cuando el grupo…',
    signs: [
      ['pide datos que no están en las instrucciones', 'Quien hace el papel puede decir: no lo sé.'],
      ['habla de la actuación', '¿Qué hizo quien practica que marcó la diferencia?'],
      ['olvida a la persona representada', 'Primero, fuera del papel. Después: ¿cómo fue que le preguntaran eso?'],
    ],
    groundRules: [
      'Cualquiera puede parar la escena.',
      'La persona representada dice primero cómo fue estar en su lugar.',
      'Quien hizo un papel tiene tiempo para dejarlo.',
    ],
  },
  osce: {
    phases: [
      ['Lectura', 'La persona evaluada lee las instrucciones ante la puerta.'],
      ['La estación', 'Se representa; quien evalúa permanece neutral y en silencio.'],
      ['La evaluación', 'Las preguntas de quien evalúa, y los últimos puntos.'],
    ],
    aim: 'La misma estación para todos: las mismas palabras, el mismo tono, el mismo tiempo.',
    whom: 'Cuando…',
    signs: [
      [
        'una persona evaluada se queda bloqueada',
        'Guarde silencio diez segundos. Después: ¿hay algo más que quiera hacer?',
      ],
      ['una persona evaluada pregunta a quien evalúa', 'Continúe, por favor, como lo haría.'],
      [
        'quien hace el papel se siente mal',
        'Pare la estación. Cinco minutos, fuera del papel, y alguien con quien hablar.',
      ],
      [
        'los puntos difieren entre quienes evalúan',
        'Puntúe lo que se vio y se oyó. Comparen después de las dos primeras personas.',
      ],
    ],
    groundRules: [
      'Las mismas palabras y el mismo tono para cada persona evaluada.',
      'Quien evalúa ni ayuda ni estorba.',
      'Quien hace un papel puede descansar entre una persona y otra.',
    ],
  },
  tbl: {
    phases: [
      ['A solas', 'Cada cual responde, según lo que se leyó antes.'],
      ['En equipos', 'Las mismas preguntas otra vez, en común.'],
      ['Aclaración', 'Se explica lo que no estaba claro.'],
      ['El caso', 'Todos los equipos tienen el mismo problema, y acuerdan una opción.'],
      ['Todos a la vez', 'Todos muestran su opción en el mismo momento, y dicen por qué.'],
      ['Cierre', 'Qué nos llevamos.'],
    ],
    aim: 'El mismo problema, una opción concreta, mostrada por todos a la vez. Después, las razones.',
    whom: 'Cuando un equipo…',
    signs: [
      ['se pone de acuerdo demasiado pronto', '¿Qué tendría que ser distinto para que otra opción fuera la correcta?'],
      ['le pregunta cuál es la correcta', 'Primero muéstrenme la suya. Todos a la vez.'],
      ['sigue a la voz más fuerte', 'Primero escriba cada cual su propia letra.'],
      ['está solo con su opción', 'Empecemos por ustedes: ¿qué vieron que no vimos los demás?'],
    ],
    groundRules: [
      'El equipo acuerda una opción.',
      'Todos la muestran a la vez.',
      'A quien eligió otra cosa se le escucha primero.',
    ],
  },
  sct: {
    phases: [
      ['La viñeta', 'Cada cual la lee.'],
      ['Juzgar', 'Cada cual juzga a solas lo que cada dato nuevo hace con la hipótesis.'],
      ['El panel', 'Cómo juzgaron profesionales con experiencia, en qué difieren, y por qué.'],
      ['Cierre', 'Qué nos llevamos.'],
    ],
    aim: 'Quienes tienen experiencia difieren. Haga que se oigan las razones, no la mayoría.',
    whom: 'Cuando el grupo…',
    signs: [
      ['pide la respuesta correcta', 'Hay varias. ¿Qué le haría moverse un paso?'],
      ['juzga la hipótesis y no el dato nuevo', '¿La hace esto más o menos probable que hace un minuto?'],
      ['se avergüenza de una respuesta que nadie comparte', 'Quizá alguien del panel también lo pensó. ¿Qué vio?'],
    ],
    groundRules: ['Primero se juzga a solas.', 'Quienes tienen experiencia difieren: hay más de una buena respuesta.'],
  },
};
