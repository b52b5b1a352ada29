### Lo que la demo escribe en la terminal mientras cuenta su historia (`npm run demo`).

demo-starting = Arrancan un GitHub emulado, la aplicación y su base de datos …

## install

demo-install = Se instala la App
demo-install-app = Olga, propietaria de la organización, instala Waymark en harbor.
demo-install-one-issue = un issue contiene el primer plan, y no hay etiquetas nuevas
demo-install-stranger = Zoe, que no es de la organización, prueba /apply; después lo hace Olga.
demo-install-owners-only = Zoe lee, con amabilidad, que solo puede hacerlo alguien propietario de la organización
demo-install-labels = se crean las etiquetas y se cierra el issue del plan
demo-install-teams = los equipos siguen como estaban y nadie en ellos recibió avisos
demo-install-members = las personas de los equipos ya aparecen como integrantes en las páginas
demo-install-says = El primer plan dice: { $line }

## propose

demo-propose = Un pull request a las definiciones
demo-propose-opens = Lin abre un pull request con una insignia desconocida, una etapa repetida y un mandato que termina antes de empezar.
demo-propose-annotations = la revisión falla con tres anotaciones, cada una en su línea
demo-propose-badges = ante la insignia desconocida, la respuesta nombra las que hay
demo-propose-mends = Lin lo corrige y agrega una etiqueta a la lista de tareas.
demo-propose-green = la revisión sale bien
demo-propose-adopted = se fusiona y entra en vigor: la etiqueta nueva existe

## join

demo-join = Hay quien se une
demo-join-sam-asks = Sam abre «Join a community» para UI/UX.
demo-join-one-comment = un solo comentario dice qué sigue, y el issue espera la aprobación
demo-join-approvals = Zoe, que no coordina nada, aprueba; Sam aprueba su propia solicitud; Ada, que coordina, aprueba.
demo-join-neither-counts = las dos primeras no cuentan, y Zoe y Sam leen por qué
demo-join-checklist = la lista de tareas aparece en el issue, con su etiqueta
demo-join-sam-ticks = Sam marca una casilla suya y luego una que solo puede marcar quien coordina.
demo-join-cleared = la suya queda; la otra se desmarca, con una explicación amable
demo-join-done-meeting = Ada escribe /done meeting; Sam marca lo que falta.
demo-join-meeting = la reunión queda marcada y con su etiqueta
demo-join-welcomed = Sam está en el equipo, recibió una sola bienvenida y el issue está cerrado
demo-join-kit-asks = Kit todavía no está en la organización y pide unirse a Data, abierta a todo el mundo.
demo-join-skipped = no hace falta aprobación: la lista de tareas aparece enseguida
demo-join-invited = sale una invitación, y el issue sigue abierto hasta que la acepte
demo-join-accepted = Kit la acepta: está en el equipo, con su bienvenida y el issue cerrado
demo-join-max-asks = Max pide unirse a una comunidad que no existe.
demo-join-those-there-are = la respuesta nombra las que sí existen

## contribute

demo-contribute = Hay quien contribuye
demo-contribute-first = Se fusiona el primer pull request de Sam.
demo-contribute-first-thanks = primera contribución: un solo agradecimiento, con la insignia
demo-contribute-more = Sam suma otro pull request, revisa el trabajo de Noor, y se cierra un error que reportó.
demo-contribute-active = activo: cuatro contribuciones, un solo agradecimiento por la insignia
demo-contribute-credits = Ada le reconoce a Sam un encuentro que GitHub no puede ver. Zoe intenta reconocerse algo a sí misma.
demo-contribute-recorded = lo de Sam queda anotado con su prueba; lo de Zoe no, y lee por qué
demo-contribute-core = la coordinación tiene un issue sobre «Core contributor»; Sam no se ha enterado de nada
demo-contribute-confirms = Sam intenta confirmarse a sí mismo; después lo confirma Ada.
demo-contribute-confirmed = «Core contributor»: confirmado, agradecido y con el issue de la coordinación cerrado

## progress

demo-progress = Alguien pregunta cómo va
demo-progress-asks = Sam escribe /progress.
demo-progress-answer = la respuesta trae sus etapas y la prueba detrás de cada número
demo-progress-none = no hay ninguna página sobre Sam
demo-progress-publishes = Sam escribe /publish.
demo-progress-page = Sam tiene su propia página, y la respuesta lleva hasta ella

## foresee

demo-foresee = Qué cambiaría al fusionar
demo-foresee-proposes = Ada propone cerrar Writing, cambiar el nombre de una etiqueta y pedir menos para ser Analyst.
demo-foresee-plan = el plan en el pull request empieza por lo que se borra y dice a quién afecta
demo-foresee-nothing-yet = nadie recibió avisos y no ha cambiado nada
demo-foresee-merged = fusionado: la etiqueta cambia de nombre, también en el issue que la llevaba

## keep-in-step

demo-keep-in-step = Una comunidad nueva
demo-keep-in-step-proposes = Lin propone una comunidad nueva y Olga la fusiona. Nadie piensa en el formulario ni en el README.
demo-keep-in-step-pulls = Waymark abre dos pull requests: uno agrega la opción y el otro pone al día la tabla
demo-keep-in-step-merged = fusionados: ya se puede elegir la comunidad y leer sobre ella
demo-keep-in-step-no-more = y no llegan más pull requests

## again

demo-again = Todo dos veces, cambios a mano y un apagón
demo-again-same = no cambia nada, y nada se dice dos veces
demo-again-leaves = Sam escribe /leave, y los webhooks viejos de su solicitud llegan otra vez.
demo-again-goodbye = Sam está fuera del equipo, con una despedida
demo-again-stays-out = Sam no vuelve al equipo
demo-again-only-goodbye = y nadie dice nada más, salvo la despedida de Ada
demo-again-by-hand = Olga saca a mano a Noor del equipo. Luego se edita una comunidad, y todo se revisa de nuevo.
demo-again-noor-out = Noor no vuelve al equipo
demo-again-noor-asks = Noor pide unirse a Data. El servidor se cae antes de responder, y otra vez mientras Noor marca casillas.
demo-again-restarted = después de arrancar, la solicitud tiene su único comentario y su lista de tareas
demo-again-fetched = se recupera lo que GitHub no pudo entregar: las dos casillas cuentan
demo-again-twice = GitHub envía los { $count } webhooks por segunda vez.

## try-out

demo-try-out-install = Olga, propietaria de la organización, instala Waymark, que abre un issue:
demo-try-out-applied = responde /apply, y las definiciones entran en vigor
demo-try-out-fills = Kit completa «{ $form }» y recibe respuesta:
demo-try-out-answered = «{ $form }» tiene respuesta
demo-try-out-nothing = Nada.

## Capítulos

demo-chapter-adds = Harbor ya tiene Waymark. Olga, propietaria, agrega un proceso de los que vienen listos: { $command }.
demo-chapters = Capítulos que puedes elegir con --chapter NOMBRE:
demo-no-chapter = No hay ningún capítulo «{ $name }».

## Una decisión

demo-decision = Una decisión: dos semanas para opinar, acuerdan las personas nombradas y luego decide una
demo-decision-proposes = Noor propone otro chat para UI/UX: Lin y Olga tienen que estar de acuerdo, y decide Ada.
demo-decision-feedback = un solo comentario nombra los pasos, y en el issue se puede opinar
demo-decision-early = Lin está de acuerdo enseguida. Zoe, a quien nadie nombró, también aprueba.
demo-decision-not-zoe = Zoe lee que no le toca a ella, y las dos semanas siguen su curso
demo-decision-weeks = Pasan dos semanas y nadie escribe nada.
demo-decision-agreement = avanza sin que nadie haga nada, y el acuerdo de Lin cuenta: uno de dos
demo-decision-agrees = Olga está de acuerdo.
demo-decision-to-decide = ahora le toca a Ada
demo-decision-decides = Ada decide, y lo escribe una vez más.
demo-decision-decided = decidido y cerrado; la segunda vez no cambia nada, y así se lo dicen

## Alguien más coordina

demo-leadership = Alguien más coordina: sigue su curso si nadie de la comunidad objeta con un motivo
demo-leadership-asks = Noor quiere coordinar UI/UX junto con Ada.
demo-leadership-open = durante una semana se puede objetar en el issue
demo-leadership-objects = Zoe, que no es de la comunidad, objeta. Ada objeta sin decir por qué, y luego lo dice.
demo-leadership-held = solo lo detiene el motivo de Ada; Zoe lee por qué el suyo no
demo-leadership-week = Pasa una semana.
demo-leadership-stands = nada avanza mientras la objeción siga en pie
demo-leadership-resolves = Ada la retira con /resolve, y pasa otra semana.
demo-leadership-written = avanza sin que nadie haga nada: lo que falta es una lista de tareas
demo-leadership-merges = Noor y Ada completan la lista. Después, Olga fusiona el pull request que nombra a Noor: lo abrió Waymark.
demo-leadership-settled = queda acordado, y el issue se cierra
demo-leadership-page = la página de la comunidad nombra a las dos personas

## Una solicitud que nadie responde

demo-expired = Una solicitud que nadie responde: recordatorios, y un final que llega solo
demo-expired-asks = Noor pide calcomanías para UI/UX.
demo-expired-waits = el issue espera a quien coordina
demo-expired-days = Pasan cuatro días.
demo-expired-reminded = Ada, que coordina, recibe un recordatorio
demo-expired-week = Pasa otra semana.
demo-expired-again = recibe el segundo, que es el último
demo-expired-months = Pasan dos meses.
demo-expired-over = venció: el issue se cierra como no planificado, y nadie recibió más recordatorios
demo-expired-late = Ada aprueba, con dos meses de retraso.
demo-expired-too-late = lee que ya terminó, y el issue sigue cerrado

## El final

demo-conformed = todas las peticiones se ajustan a lo que GitHub describe
demo-held =
    { $missing ->
        [0] { $held } comprobaciones pasaron ({ $seconds } s).
       *[other] { $held } comprobaciones pasaron, { $missing } fallaron ({ $seconds } s).
    }
demo-missing = falta: { $what }
demo-requests = { $requests } peticiones a GitHub: { $writes } escriben y { $reads } leen, { $unchanged } de ellas sin cambios (gratis).
demo-broke-off = La historia se interrumpió: { $problem }
demo-look = Dónde mirar (Ctrl-C termina la demo):
demo-look-github = Lo que la gente ve en GitHub: { $address }
demo-look-pages = Las páginas de Waymark: { $address }
demo-next = Tres cosas que puedes probar ahora:
demo-next-read = Lee cómo se unió Sam, desde el formulario hasta la bienvenida y la despedida.
demo-next-read-chapter = Lee la solicitud entera, desde el formulario hasta el final.
demo-next-read-own = Lee lo que responde Waymark ahí, tal como la gente lo ve en GitHub.
demo-next-copy = Pon en vigor tus propias definiciones. Después guarda un cambio en { $folder } y verás enseguida su plan:
demo-next-save = Guarda un cambio en cualquier archivo de { $folder }: su plan aparece enseguida aquí y en un pull request.
demo-next-start = Prepara Waymark para tu propia organización:

## What is saved while the demo stays

demo-follow-title = Lo que guardé
demo-follow-saved = Guardaste un cambio. Waymark dice:

## Una comunidad nueva

demo-establish = Una comunidad nueva: una persona propietaria está de acuerdo, quienes la van a coordinar completan una lista y dos pull requests la hacen realidad
demo-establish-asks = Noor y Sam quieren fundar una comunidad que dibuja mapas.
demo-establish-waits = se le pregunta a una persona propietaria y a nadie más
demo-establish-early = Ada, que coordina UI/UX, aprueba.
demo-establish-not-ada = lee que no le corresponde
demo-establish-agrees = Olga, propietaria, está de acuerdo.
demo-establish-founding = aparece la lista de fundación y quienes la van a coordinar ya pueden marcarla
demo-establish-list = Noor y Sam completan la lista.
demo-establish-merges = Olga fusiona el pull request que abrió Waymark: agrega el archivo de la comunidad.
demo-establish-settled = queda fundada, y el issue se cierra
demo-establish-forms = Otro pull request la ofrece en los formularios. Olga también lo fusiona.
demo-establish-page = se puede elegir en el formulario y tiene su página

## Una postulación

demo-program = Una postulación: se lee en privado, con acompañamiento desde el primer día y una decisión con palabras propias del proceso
demo-program-asks = Sam llena el formulario en un repositorio privado. Falta la etiqueta que inicia una solicitud, así que Waymark pregunta.
demo-program-sure = se le pregunta a Sam si es una solicitud y responde con /start
demo-program-reads = Ada, que coordina, la lee y la aprueba.
demo-program-mentor = Ada acompaña a Sam desde ahora y aparece la lista de la orientación
demo-program-self = Sam decide por su cuenta: /go.
demo-program-not-self = esa decisión no le corresponde a Sam
demo-program-reminded = dos meses después, Ada recibe un recordatorio
demo-program-extends = Ada prolonga la orientación: /extend.
demo-program-decides = Tres semanas después, Ada decide: /go.
demo-program-in = Sam es parte de UI/UX, también en GitHub

## Alguien deja de acompañar

demo-resign = Alguien deja de acompañar: una entrega y otra persona para quien tenía su compañía
demo-resign-before = Noor pide acompañamiento. Ada está de acuerdo y tiene tiempo.
demo-resign-paired = Ada acompaña a Noor, y el issue se cierra
demo-resign-asks = Más tarde, Ada quiere dejarlo. Lo aprueba ella misma, y también Olga, propietaria.
demo-resign-known = solo cuenta la palabra de Olga, y aparece la lista de la entrega
demo-resign-hands-over = Ada ya habló con Noor y escribió lo que sigue.
demo-resign-over = Ada ya no acompaña a nadie, y el issue se cierra
demo-resign-waits = Noor no se queda a solas: un issue pide a quienes coordinan que busquen a alguien y propone a quién
demo-resign-chooses = Ada, que todavía coordina, elige a Lin.
demo-resign-found = Lin acompaña a Noor, y termina la búsqueda

## Reconocimiento

demo-recognition = Lo que ningún pull request muestra: la lista de asistencia de una reunión y una insignia para la que unas personas proponen a otras
demo-recognition-rules = Olga escribe que venir a una reunión cuenta y agrega dos insignias: una por eso y otra para la que unas personas proponen a otras.
demo-recognition-title = Contar a quien viene a las reuniones
demo-recognition-attending = Vino a una reunión
demo-recognition-came = Estuvo ahí
demo-recognition-came-about = Vino a una de nuestras reuniones
demo-recognition-stays = Se queda hasta el final
demo-recognition-stays-about = Ayudó donde nadie llevaba la cuenta
demo-recognition-ticks = Ada escribe el orden del día de una reunión. Después marca a Sam en la lista de asistencia.
demo-recognition-came-along = Sam estuvo, recibe las gracias y tiene una insignia
demo-recognition-nominates = Noor propone a Sam para la otra insignia y dice por qué.
demo-recognition-reason = Sam explicó el mapa hasta que todo el mundo lo entendió
demo-recognition-own-yes = Sam, a quien propusieron, dice que sí.
demo-recognition-not-sam = se le dice que hace falta otra persona
demo-recognition-yes = Lin, que coordina Data, dice que sí.
demo-recognition-stayed-late = la insignia es de Sam, con lo que escribió Noor
demo-recognition-page = su página nombra a Sam
