### Lo que se lee en una solicitud: un issue en el que alguien pide algo, como entrar en una comunidad. Quien habla es Waymark.

## El comentario de estado: el primero de cada solicitud, que se edita a medida que avanza. Se compone de estas partes.

requests-greeting = ¡Hola, { $person }! Gracias por tu solicitud «{ $request }».
requests-greeting-community = ¡Hola, { $person }! Gracias por tu solicitud «{ $request }» para **{ $community }**.
requests-greeting-begun = ¡Hola, { $person }! Así va «{ $request }».
requests-greeting-begun-community = ¡Hola, { $person }! Así va «{ $request }» para **{ $community }**.
requests-greeting-subject = Es sobre { $subject }.
requests-consent = { $person }, otra persona abrió esta solicitud para ti. Si te parece bien lo que pide, comenta `/agree`; si no, comenta `/withdraw`.

requests-named-unknown = «{ $question }» nombra a { $names } y no encuentro a nadie en GitHub que se llame así. ¿Quizás es una errata, o alguien cambió su nombre de usuario? Para corregirlo, edita la descripción de este issue (⋯ → Edit).
requests-named-nobody = «{ $question }» no nombra a nadie a quien pueda preguntar. Escribe nombres de usuario de GitHub, como `@octocat`: edita la descripción de este issue (⋯ → Edit).
requests-named-own = «{ $question }» solo nombra a quien pide esto o a la persona de quien trata, y nadie decide sobre lo suyo. Si no se nombra a alguien más, se les pregunta a las personas propietarias de la organización. Para cambiarlo, edita la descripción de este issue (⋯ → Edit).
requests-form = Falta algo en el formulario. Edita la descripción de este issue (⋯ → Edit) y sigo:
requests-form-repeated = El encabezado «{ $question }» aparece dos veces, así que no sé qué respuesta cuenta. Deja solo uno.
requests-form-too-often = El encabezado «{ $question }» aparece más veces que en el formulario, así que no sé qué respuesta cuenta. Quita los que sobran.
requests-form-out-of-order = El encabezado «{ $question }» no está en su lugar. Deja los encabezados en el orden del formulario.
requests-form-hidden = El encabezado «{ $question }» quedó dentro de un bloque de código o de un comentario. Cierra el que está antes.
requests-form-missing = Falta el encabezado «### { $question }». Vuelve a ponerlo, con tu respuesta debajo.
requests-form-no-link = «{ $question }» necesita un enlace, como `https://example.org/talk`.
requests-form-several = «{ $question }» nombra a más de una persona. Deja aquí solo una y abre otra solicitud para cada una de las demás.
requests-form-nobody = «{ $question }» necesita el nombre de alguien en GitHub, como `@octocat`. No encuentro a nadie que se llame así.
requests-form-not-offered = «{ $question }» necesita una de las respuestas del formulario: { $options }.
requests-form-unanswered = Falta responder a «{ $question }».
requests-form-unticked = Marca «{ $option }» en «{ $question }».
requests-community-unknown = No conozco ninguna comunidad que se llame «{ $name }».
requests-community-retired = La comunidad «{ $name }» llegó a su fin.
requests-community-unsaid = El formulario no dice a qué comunidad te refieres.
requests-community-choices = Puedes elegir { $communities }. Edita la descripción de este issue (⋯ → Edit) y sigo.
requests-community-none = Por ahora no hay ninguna comunidad que puedas elegir.
requests-step-skipped = no hace falta ({ $reason })
requests-step-again = { $reason } ({ $count ->
    [one] prolongado hasta el { $day }
   *[other] prolongado { $count } veces, hasta el { $day }
})
requests-next = **Qué sigue:** { $what }
requests-next-approval = { $people } puede responder con `/approve` o `/decline`.
requests-next-agreement = { $people } puede responder con `/agree` o `/decline`.
requests-next-more-named = Ya respondieron todas las personas a quienes puedo preguntar y hacen falta más. Para nombrar a alguien más, edita la descripción de este issue (⋯ → Edit).
requests-next-owners = Nadie más puede decidir esto, así que les toca a las personas propietarias de la organización.
requests-next-nobody = Por ahora nadie puede aprobar esto, tampoco otra persona propietaria de la organización. En cuanto alguien tenga ese rol, podrá responder aquí.
requests-next-unopposed = Si no hay objeciones de { $who }, esto sigue su curso. Para objetar, comenta `/object` y di por qué.
requests-objection = { $person } objeta: «{ $reason }».
requests-next-opposed = Conversen aquí. Quien objetó puede retirar su objeción con `/resolve`, y entonces el plazo vuelve a empezar.
requests-next-opposed-settled = Conversen aquí. Quien objetó puede retirar su objeción con `/resolve`; también { $who } pueden resolverla así. Entonces el plazo vuelve a empezar.
requests-next-decision = { $people } puede decidir con { $options } y decir por qué en la misma línea.
requests-next-decision-nobody = Por ahora no hay nadie que pueda decidir, ni siquiera otra persona propietaria de la organización. En cuanto alguien tenga ese rol, podrá responder aquí con { $options }.
requests-next-checklist = Marca lo que te toca en la lista que está en la descripción de este issue, o comenta, por ejemplo, { $command }.
requests-next-checklist-others = Lo que falta en la lista solo lo puede marcar { $people }; también sirve { $command }.
requests-next-take = Le toca encargarse a { $people }, con `/take`.
requests-person-away = { $person } (de vuelta el { $day })
requests-take-back = ¿Cambiaste de idea? Comenta `/withdraw`. `/progress` muestra lo que llevas hasta ahora y `/help`, todo lo que puedes escribir.
requests-ended =
    { $how ->
        [accepted] Esta solicitud fue **aceptada**.
        [declined] Esta solicitud fue **rechazada**.
        [expired] Esta solicitud **venció**, porque nada la movió en demasiado tiempo.
       *[withdrawn] Esta solicitud fue **retirada**.
    }
requests-ended-by =
    { $how ->
        [declined] { $person } **rechazó** esta solicitud.
       *[withdrawn] { $person } **retiró** esta solicitud.
    }
requests-outlived = La mentoría terminó mientras tanto, así que aquí ya no queda nada por decidir.
requests-reopen = Para abrirla de nuevo, comenta `/reopen`.
requests-undo-joined = Si más adelante quieres salir, comenta `/leave` aquí.
requests-undo-joined-elsewhere = Si más adelante quieres salir, comenta { $command }.
requests-gone-command =
    { $who ->
        [you] Saliste de { $community } el { $day }.
       *[they] { $person } salió de { $community } el { $day }.
    }
requests-gone-by-hand =
    { $who ->
        [you] Ya no estás en { $community }: desde el { $day }, su equipo en GitHub no te incluye.
       *[they] { $person } ya no está en { $community }: desde el { $day }, su equipo en GitHub no incluye su cuenta.
    }
requests-gone-request =
    { $who ->
        [you] Saliste de { $community } el { $day } con otra solicitud.
       *[they] { $person } salió de { $community } el { $day } con otra solicitud.
    }
requests-left =
    { $who ->
        [you] Ya no estás en { $community }.
       *[they] { $person } ya no está en { $community }.
    }
requests-left-nothing =
    { $who ->
        [you] No estabas en { $community }, así que ahí no ha cambiado nada.
       *[they] { $person } no estaba en { $community }, así que ahí no ha cambiado nada.
    }
requests-come-back = ¿Quieres volver? Abre una nueva solicitud para unirte cuando quieras.
requests-undo-paired = Para terminar la mentoría, comenta `/part` aquí.
requests-undo-waiting = Para dejar de esperar una mentoría, comenta `/part` aquí.
requests-opened = Para esto se abrió { $issue }.
requests-opened-private = Para esto se abrió un issue en un repositorio que no todo el mundo puede ver.
requests-opening = Estoy abriendo «{ $title }» para esto.
requests-open-missing = No se pudo abrir «{ $title }», porque no veo ningún repositorio { $repository }. Lo intentaré cada día durante un mes.
requests-open-refused = GitHub no me deja abrir «{ $title }». { $why }. Lo intentaré cada día durante un mes.
requests-new-team-there = El equipo de la comunidad en GitHub es { $team }.
requests-new-team-left = En GitHub ya hay un equipo { $team } y no lo toco ({ $why }).
requests-new-team-creating = Estoy creando el equipo { $team } en GitHub, sin ningún permiso.
requests-new-team-refused = GitHub no me deja crear el equipo { $team }. { $why }. Lo intentaré cada día durante un mes.
requests-new-team-none = No hay un equipo para { $community }, porque su archivo no nombra ninguno. Si agregas `team` en { $file } durante este mes, lo creo en GitHub.
requests-new-team-about = La gente de { $community } ({ $managed })
requests-badge-held =
    { $who ->
        [you] Ya tienes { $badge }, así que ahí no ha cambiado nada.
       *[they] { $person } ya tiene { $badge }, así que ahí no ha cambiado nada.
    }
requests-recorded =
    { $who ->
        [you] Esto cuenta como contribución tuya: { $what }. `/progress` muestra lo que llevas hasta ahora.
       *[they] Esto cuenta como contribución de { $person }: { $what }.
    }
requests-recorded-before =
    { $who ->
        [you] Esta contribución tuya ya cuenta como { $what }, así que no ha cambiado nada.
       *[they] Esta contribución de { $person } ya cuenta como { $what }, así que no ha cambiado nada.
    }
requests-recorded-undone =
    { $who ->
        [you] Lo que contaste aquí ({ $what }) ya no cuenta como contribución tuya.
       *[they] Lo que se cuenta aquí ({ $what }) ya no cuenta como contribución de { $person }.
    }
requests-day = Para que esto cuente, *{ $question }* necesita otra respuesta: { $problem } Edita la descripción de este issue y escribe el día con año, mes y día, como `{ $example }`.
requests-day-unreadable = no entiendo qué día es { $day }.
requests-day-no-such-day = el día { $day } no existe en el calendario.
requests-day-to-come = en la zona horaria de la organización todavía no llega el { $day }.
requests-day-too-early = el { $day } fue antes de que empezara la organización.
requests-parted =
    { $who ->
        [you] Tu mentoría en { $program } ha terminado.
       *[they] La mentoría de { $person } en { $program } ha terminado.
    }
requests-parted-waiting =
    { $who ->
        [you] Ya no esperas una mentoría en { $program }.
       *[they] { $person } ya no espera una mentoría en { $program }.
    }
requests-renewed = { $mentor } sigue acompañando a { $mentee } en { $program } hasta el { $day }.
requests-renewed-nothing = Ya no había ninguna mentoría en { $program } que pudiera seguir.
requests-parted-mentor =
    { $who ->
        [you] Ya no acompañas a { $people } en { $program }. Estoy pidiendo a quienes coordinan que busquen a alguien más.
       *[they] { $person } ya no acompaña a { $people } en { $program }. Estoy pidiendo a quienes coordinan que busquen a alguien más.
    }
requests-parted-nothing =
    { $who ->
        [you] No tenías mentoría en { $program } ni la esperabas, así que ahí no ha cambiado nada.
       *[they] { $person } no tenía mentoría en { $program } ni la esperaba, así que ahí no ha cambiado nada.
    }
requests-parted-nobody =
    { $who ->
        [you] No acompañabas a nadie en { $program }, así que ahí no ha cambiado nada.
       *[they] { $person } no acompañaba a nadie en { $program }, así que ahí no ha cambiado nada.
    }

## Mientras alguien entra en el equipo de una comunidad en GitHub. Van después de requests-next.

requests-invitation = Tu invitación a { $organization } va en camino. Acéptala en { $address } y yo me encargo del resto.
requests-team-adding = Te estoy agregando al equipo { $team }.
requests-team-unmanaged = No tengo permiso para cambiar el equipo { $team } ({ $why }). Una persona propietaria de la organización puede agregarte a mano, o escribir «managed by Waymark» en la descripción del equipo en GitHub, y yo lo hago.
requests-team-missing = No existe el equipo { $team } en GitHub. En cuanto una persona propietaria de la organización lo cree, o las definiciones nombren otro, te agrego.
requests-team-refused = GitHub no me deja agregarte al equipo { $team }. { $why }. Una persona propietaria de la organización puede agregarte a mano; yo lo intento de nuevo cada día.

## Cuando una solicitud terminó: un comentario aparte.

requests-welcome = { $person }, ¡te damos la bienvenida a **{ $community }**! 🎉
requests-welcome-channels = Conversemos en { $channels }.
requests-welcome-meetings = Nos reunimos aquí:
requests-welcome-next = La próxima es **{ $meeting }**: { $when }.
requests-welcome-ways = Aquí tienes { $links }.
requests-way-meeting = la reunión
requests-way-notes = sus notas
requests-way-calendar = el calendario
requests-welcome-progress = `/progress` muestra lo que llevas logrado y qué sigue.
requests-welcome-anywhere = { $person }, ¡te damos la bienvenida! Tu solicitud fue aceptada.
requests-expired = { $person }, nada movió esta solicitud en mucho tiempo, así que la cerré. Si todavía te importa, comenta `/reopen` y la abro de nuevo.
requests-declined = { $person }, gracias por preguntar. Esta vez la respuesta es no. Quien lo decidió te contará más con gusto. Si algo cambia, comenta `/reopen` y abro de nuevo esta solicitud.
requests-open-help = { $people }, esta solicitud pide un nuevo issue, «{ $title }», en el repositorio { $repository }. No veo ningún repositorio con ese nombre. Si lo creas, o me instalas ahí, me encargo del resto.
requests-ended-well = { $person }, buenas noticias: «{ $request }» fue aceptada. 🎉
requests-opened-from = Esto viene de { $request }.
requests-badge = { $person }, ganaste { $badge }: { $about }. 🎉
requests-paired = { $mentee }, te presento a { $mentor }, que te acompañará en **{ $program }** hasta el { $day }. ¡Salúdense!
requests-paired-already = { $mentee }, ya te acompaña { $mentor } en **{ $program }**, hasta el { $day }. Eso no cambia.
requests-mentor-awaited = { $mentee }, estás en la lista de espera para una mentoría en **{ $program }**. Les pido a quienes coordinan que busquen a alguien y te aviso en cuanto lo encuentren.
requests-program-gone = { $mentee }, el programa de mentoría que pediste ya no existe. Quienes coordinan te pueden contar qué hay en su lugar.

## Otros comentarios en solicitudes.

requests-is-this-one = ¡Hola, { $person }! Esto se parece a la solicitud «{ $request }», pero no sé si querías hacerla. Si es así, comenta `/start` y empiezo. Si no, no tienes que hacer nada.
requests-left-over = Ya no me ocupo de esta solicitud, porque ahora no hay ningún proceso para ella. Lo que hiciste queda registrado. Si todavía necesitas lo que pedía, pregunta aquí a alguien que coordine o abre una solicitud nueva.
requests-reminder =
    { $again ->
        [more] { $people }, un recordatorio amistoso: «{ $title }» sigue a la espera ({ $reason }).
       *[last] { $people }, un recordatorio amistoso: «{ $title }» sigue a la espera ({ $reason }). No volveré a recordarlo.
    }
requests-reminder-anybody = Un recordatorio amistoso para cualquiera que pueda ayudar: «{ $title }» sigue a la espera ({ $reason }).
requests-unassignable =
    { $state ->
        [open] { $people }, quise asignarte este issue, pero GitHub no me deja: solo acepta a quienes pueden ver este repositorio o ya comentaron aquí. Si quieres ocuparte, comenta `/take`.
       *[over] { $people }, quise asignarte este issue, pero GitHub no me deja: solo acepta a quienes pueden ver este repositorio o ya comentaron aquí. Esto es para que lo sepas.
    }
requests-voided = { $people }, esta solicitud se editó después de aprobarla: { $changes }. Por eso tu aprobación ya no cuenta.
requests-voided-again = Si sigues de acuerdo, comenta `/approve` otra vez.
requests-change = «{ $question }» ahora dice «{ $is }» en lugar de «{ $was }»

## Respuestas a comandos que no hacen nada.

requests-elsewhere = ¡Hola, { $person }! Las solicitudes como «{ $request }» tratan de personas, así que las vemos donde no lee todo el mundo. Abre la tuya en { $repository }. Si no lo puedes ver, pregunta a quien coordina. Quizás quieras borrar lo que escribiste aquí.
requests-nowhere = ¡Hola, { $person }! Las solicitudes como «{ $request }» tratan de personas, así que las vemos donde no lee todo el mundo, y todavía no hay un lugar así. Quien coordina te puede decir dónde preguntar mientras tanto. Quizás quieras borrar lo que escribiste aquí.
requests-start-theirs = { $person }, solo { $author }, que abrió este issue, puede convertirlo en una solicitud. No cambió nada.
requests-start-already = { $person }, esta solicitud ya está en marcha, así que no cambió nada.
requests-not-one = { $person }, { $command } solo funciona en solicitudes y este issue no lo es. No cambió nada.
requests-not-to-take = { $person }, { $command } solo funciona en solicitudes y en issues cuyas etiquetas dicen para qué etapa son. Este no es ni lo uno ni lo otro, así que no cambió nada.
requests-already-ended =
    { $how ->
        [accepted] { $person }, esta solicitud ya fue aceptada, así que no cambió nada. Para volver a pedirlo, abre otro issue.
        [declined] { $person }, esta solicitud ya fue rechazada, así que no cambió nada. Para abrirla de nuevo, comenta `/reopen`.
        [expired] { $person }, esta solicitud ya venció, así que no cambió nada. Para abrirla de nuevo, comenta `/reopen`.
       *[withdrawn] { $person }, esta solicitud ya fue retirada, así que no cambió nada. Para abrirla de nuevo, comenta `/reopen`.
    }
requests-take-own = { $person }, quién se ocupa de tu propia solicitud lo deciden otras personas, así que no cambió nada.
requests-drop-nothing = { $person }, esta solicitud no está asignada a ti, así que no cambió nada.
requests-assign-whom = { $person }, di a quién: `/assign @somebody`. Hasta entonces no cambia nada.
requests-assign-strangers = { $person }, no encontré a { $people } en GitHub. Revisa cómo se escribe.
requests-assigned-already = { $person }, esta solicitud ya está asignada así, así que no cambió nada.
requests-assigned-full = { $person }, GitHub asigna un issue a { $most } personas como máximo, así que aquí no hay lugar. Quien lo tenga asignado puede hacer lugar con `/drop`.
requests-object-nowhere = { $person }, esta solicitud no espera objeciones, así que no cambió nada. Si algo no está bien, dilo en un comentario.
requests-object-own = { $person }, no puedes objetar tu propia solicitud. Para retirarla, comenta `/withdraw`.
requests-object-theirs = { $person }, gracias por decirlo. Solo una objeción de { $who } detiene esta solicitud, así que no cambió nada.
requests-object-why = { $person }, di por qué: `/object` y tu motivo en la misma línea. Hasta entonces, no cambió nada.
requests-resolve-nowhere = { $person }, esta solicitud no espera objeciones, así que no hay ninguna que resolver y no cambió nada.
requests-resolve-nothing = { $person }, nadie objeta esta solicitud por ahora, así que no cambió nada.
requests-resolve-theirs = { $person }, eso le corresponde a { $who }. No cambió nada.
requests-decided-already = { $person }, esa decisión ya está tomada, así que { $command } no cambia nada.
requests-option-spent = { $person }, { $command } ya se eligió tantas veces como se puede. Todavía puedes responder con { $options }.
requests-decide-instead = { $person }, este paso pide una decisión, no una aprobación. Puedes responder con { $options }.
requests-aside =
    { $why ->
        [closed] { $person }, alguien cerró este issue, así que la solicitud está en pausa. En cuanto se vuelva a abrir, por ejemplo con `/reopen`, sigue adelante y cuenta lo que escribiste.
       *[unlabelled] { $person }, alguien quitó la etiqueta { $label } de este issue, así que la solicitud está en pausa. En cuanto la vuelva a tener, sigue adelante y cuenta lo que escribiste.
    }
requests-open-already = { $person }, esta solicitud sigue abierta, así que no cambió nada.
requests-decides-later = { $person }, ¡gracias! Tu decisión contará en cuanto esta solicitud llegue al paso que la pide.
requests-counts-later = { $person }, ¡gracias! Tu aprobación contará en cuanto esta solicitud llegue al paso que la pide.
requests-until-then = Hasta entonces, la decisión está en manos de { $people }.
requests-your-own = { $person }, no puedes decidir sobre tu propia solicitud. { $who } No cambió nada.
requests-about-you = { $person }, esta solicitud trata de ti, así que deciden otras personas. { $who } No cambió nada.
requests-not-yours = { $person }, gracias, pero tu { $command } no cuenta aquí. { $who } No cambió nada.
requests-up-to = La decisión está en manos de { $people }.
requests-up-to-nobody = Por ahora nadie tiene ese rol, pero una persona propietaria de la organización puede ayudarte.
requests-withdraw-theirs = { $person }, solo puedes retirar tu propia solicitud, o tu propia aprobación mientras su paso siga abierto. No cambió nada.
