### Lo que encuentran las comprobaciones: en una línea de un archivo de un pull request, en `waymark validate` y en la Action.

checks-too-few-leads = Este paso espera { $needed } aprobaciones de quienes coordinan, pero { $short }, así que nadie podría avanzar. Pide menos aprobaciones o agrega a más personas que coordinen.
checks-leads-in = en { $community } solo coordina { $leads }
checks-others-short = { $count ->
    [one] en otra comunidad también faltan personas
   *[other] en otras { $count } comunidades también faltan personas
}
checks-too-few-to-endorse = Esta etapa pide avales de { $needed } personas que coordinan, pero en las comunidades que tienen su ruta solo coordinan { $leads }, así que nadie puede alcanzarla. Pide menos avales o anota a más personas que coordinen.

checks-no-lead = Esta comunidad está activa, así que necesita al menos una persona en `leads`.
checks-leads-twice = { $login } ya coordina esta comunidad en esas fechas.
checks-leads-and-emeritus = { $login } también aparece en `leads`. Deja el nombre en una sola de las dos listas.
checks-circle = Estas comunidades forman parte unas de otras, en círculo: { $communities }. Quita uno de los `part-of`.
checks-part-of-itself = Una comunidad no puede formar parte de sí misma.
checks-badge-name-taken = Otra insignia también se llama { $name }, así que un comando con ese nombre podría referirse a cualquiera de las dos. Ponle otro nombre a una.
checks-community-name-taken = La comunidad { $owner } ya se llama { $name }.
checks-team-taken = El equipo { $team } ya es de otra comunidad.

checks-variant-of-variant = { $core } ya es una variante de { $further }, y de una variante no se puede partir. Parte de { $further }.
checks-variant-of-itself = Una ruta no puede ser una variante de sí misma.
checks-variants-circle = Estas rutas son variantes unas de otras, en círculo: { $pathways }. Quita uno de los `extends` y dale a esa ruta todas sus etapas.
checks-variant-stage = { $core } no tiene ninguna etapa { $id }, así que es propia de la variante y necesita { $missing }.

checks-id-taken = { $kind ->
    [stage] Otra etapa ya tiene el id { $id }.
    [step] Otro paso ya tiene el id { $id }.
    [item] Otra tarea ya tiene el id { $id }.
    [tier] Otro nivel ya tiene el id { $id }.
   *[element] Otro elemento ya tiene el id { $id }.
}
checks-id-in-use = { $kind ->
    [badge] Ya hay una insignia con el id { $before }.
    [checklist] Ya hay una lista de tareas con el id { $before }.
    [community] Ya hay una comunidad con el id { $before }.
    [item] Ya hay una tarea con el id { $before }.
    [mentorship] Ya hay un programa de mentoría con el id { $before }.
    [pathway] Ya hay una ruta con el id { $before }.
    [person] Ya hay una persona con el id { $before }.
    [process] Ya hay un proceso con el id { $before }.
    [stage] Ya hay una etapa con el id { $before }.
    [step] Ya hay un paso con el id { $before }.
   *[type] Ya hay un tipo de contribución con el id { $before }.
}
checks-id-was-used = { $before } ya aparece en `previously` de { $owner }.

checks-no-team = { $role } no nombra ningún equipo. Después de `team:` escribe letras sin acento, números, guiones y guiones bajos.
checks-nobody-here = { $role } solo sirve en una solicitud. Aquí usa `leads`, `members`, `mentor`, `owners` o `team:<slug>`.
checks-only-requests = { $key } solo sirve en solicitudes. Aquí nunca podría cumplirse.
checks-items-shared = También en { $others }: { $items }. Dentro de un proceso, una marca cuenta en ambas listas: usa ids distintos.
checks-nobody-endorses = En una solicitud no se le pide a nadie que avale a otra persona, así que esto nunca se cumple. Para pedir un sí, usa `approvals`.
checks-stage-out-of-reach = Esta etapa depende de sí misma o de una posterior, así que nadie podría alcanzarla.
checks-staying-for-ever = Quien alcanzó esta etapa siempre habrá hecho esto, así que la etapa nunca quedaría en pausa. Pide algo reciente: por ejemplo, contribuciones con `within: 6 months`.
checks-held-for-ever = Quien recibe esta insignia la tendría para siempre, así que `when` dice lo mismo. Con `while`, pide algo que pueda terminar: por ejemplo, contribuciones con `within: 6 months` o una etapa que tenga `stays-while`.
checks-resting-where = Nadie podría enterarse antes de que esta etapa va a quedar en pausa, así que nunca pasa. Nombra en `waymark.yml` un repositorio privado que puedan leer quienes coordinan, como `private: people`.

checks-own-types = Puedes agregar los tuyos en `types`, en waymark.yml.
checks-event-lacks = { $event } no tiene { $key }. Quítalo.
checks-event-credit = { $event } no tiene { $who } a quien reconocer. Escribe { $known }.
checks-example-counts = Este ejemplo cuenta, y dice que no debería. Haz más estricta la regla o escribe `counts: true`.
checks-example-no-repository = Este ejemplo no cuenta: no nombra ningún `repository`, y la regla pide { $words }.
checks-example-repositories = Este ejemplo no cuenta: su repositorio no encaja con { $words }.
checks-example-paths = Este ejemplo no cuenta: ninguno de sus archivos encaja con { $words }.
checks-example-paths-left = Este ejemplo no cuenta: fuera de los archivos que la regla deja de lado, ninguno encaja con { $words }.
checks-example-labels = Este ejemplo no cuenta: no tiene la etiqueta { $words }.
checks-example-reason = Este ejemplo no cuenta: no se cierra como { $words }.
checks-example-except-repositories = Este ejemplo no cuenta: la regla deja de lado los repositorios que encajan con { $words }.
checks-example-except-paths = Este ejemplo no cuenta: solo cambia archivos que la regla deja de lado porque encajan con { $words }.
checks-example-except-labels = Este ejemplo no cuenta: la regla deja de lado todo lo que tiene la etiqueta { $words }.

checks-form-name-taken = Otro formulario ya se llama { $name }.
checks-form-asks-nothing = Un formulario necesita al menos un elemento que no sea `markdown`.
checks-form-id-odd = GitHub no acepta { $id } como id. Usa letras sin acento, números, guiones y guiones bajos.
checks-form-labels-alike = GitHub no puede distinguir esta pregunta de { $label }. Cambia su texto o dale un `id` propio a una de las dos.
checks-form-labels-unclear = Aquí hay otra pregunta que se llama { $label }. GitHub acepta las dos, porque un `id` las distingue, pero el issue solo muestra los nombres. Cambia uno.
checks-form-box-alike = GitHub no puede distinguir esta casilla de la pregunta { $label }. Cambia su texto o dale un `id` a la pregunta.
checks-form-option-taken = Ya hay otra opción { $option }.
checks-form-option-none = GitHub usa `None` para decir que no hay respuesta. Elige otra palabra.
checks-form-default = { $count ->
    [one] Solo hay una opción, así que `default` solo puede ser { $most }.
   *[other] Hay { $count } opciones, contadas desde 0, así que `default` puede ser como máximo { $most }.
}
checks-form-secret = { $what ->
    [password] Los issues son públicos: no pidas contraseñas aquí.
   *[address] Los issues son públicos: no pidas correos electrónicos aquí.
}
checks-form-lacks-label = El formulario { $form } no pone la etiqueta { $label }. Agrégala a sus `labels`.
checks-field-holds-many = { $field } debe contener una sola comunidad. Haz que sea un menú desplegable en el que se elige una sola opción, o un campo de texto.
checks-field-holds-nobody = En { $field } no se puede nombrar a nadie. Haz que sea un campo o un área de texto.

checks-label-long = Una etiqueta puede tener como máximo 50 caracteres, y { $label } tiene { $count }.
checks-labels-alike = Para GitHub, { $label } y { $other } son la misma etiqueta. Escríbela igual en todas partes.

checks-picture-missing = Todavía no hay ningún archivo { $file }. Hasta que lo haya, las páginas muestran una imagen nuestra.
checks-picture-too-large = { $file } ocupa más de 500 kB. Guarda ahí una imagen más pequeña.
checks-picture-odd = { $file } no es una imagen del tipo que dice su nombre. Guarda ahí una imagen SVG o PNG.
checks-picture-unsafe = { $file } tiene algo que podría ejecutarse o descargar otras cosas, como un script. Guárdalo como una imagen SVG sencilla.
checks-color = { $color } es demasiado claro para leerlo: su contraste con la página es de { $found } a 1, y hace falta { $least } a 1. { $better } sirve.
checks-not-yet = { $key } todavía no hace nada: solo se comprueba.
checks-orientation-stuck = Sin `go`, nadie puede completar esta orientación.
checks-orientation-not-extended = Esta orientación no se puede extender. Quita `most` o permite `extend`.
checks-orientation-long = Con todas sus extensiones, esta orientación dura tanto como todo el período de { $term }, o más. Acórtala o alarga el período.
checks-assessment-late = Esta ronda llega después de { $every }, pero para entonces ya terminó el período de { $term }.
checks-assessment-name-taken = Otra ronda ya se llama { $name }.

checks-badge-without-way = Nadie puede ganar esta insignia: no tiene `when` ni `nominated: true`, y ninguna etapa ni proceso la otorga.
checks-each-without-when = Una insignia para cada año se gana con contribuciones o por propuesta, así que necesita su propio `when` o `nominated: true`.
checks-each-given = Una insignia para cada año se otorga por su propio `when` o por propuesta, y a esta también la otorga una etapa o un proceso. Haz que allí se otorgue otra insignia, o quita `each` aquí.
checks-each-asks = Una insignia para cada año pide solo `contributions`, sueltas o unidas con `all` o `any`: { $key } no es de ningún año.
checks-each-within = Una insignia para cada año cuenta el año entero, así que aquí no va `within`.
checks-badge-has-tiers = La insignia { $badge } tiene niveles. Nombra uno de ellos: { $tiers }.
checks-badge-tiers-way = Una insignia con niveles se gana por ellos, así que no tiene { $key } propio.
checks-tier-taken = Como insignia, este nivel sería { $id }, y { $file } ya describe esa.
checks-tier-too-long = Como insignia, este nivel sería { $id }. Un id tiene como máximo { $most } caracteres.
checks-badge-two-ways = Una insignia tiene `when`, `while` o `nominated: true`: solo uno de ellos.

checks-account-taken = La cuenta { $login } ya es de la persona { $owner }.
checks-private = { $what ->
    [address] Cualquiera puede leer esto, y git nunca lo olvida. Quita la dirección de correo.
   *[number] Cualquiera puede leer esto, y git nunca lo olvida. Quita el número de teléfono.
}

checks-label-taken = Otro proceso ya tiene esta etiqueta.
checks-form-taken = Otro proceso ya empieza con este formulario.
checks-digest-where = El resumen habla de personas, así que sin un lugar privado nadie lo recibe. Nombra un repositorio privado que puedan leer quienes coordinan, como `private: people`.
checks-private-where = Las solicitudes de este proceso son privadas, así que necesitan un lugar. Nombra un repositorio privado en `waymark.yml`, como `private: people`.
checks-judges-in-public = En este proceso se decide sobre otra persona donde cualquiera puede leerlo. Agrega `private: true` y se tratará en el repositorio privado que nombra `waymark.yml`.
checks-only-accepted = Esto solo ocurre cuando se acepta una solicitud. Pásalo a `accepted` o quítalo.
checks-only-at-the-end = { $key } solo funciona al final de una solicitud. Pásalo al `outcome` del final del proceso.
checks-step-for-nothing = Un paso necesita `until` o `checklist`. Sin ninguno de los dos, terminaría de inmediato.
checks-reminder-late = El paso termina después de { $expires }, así que nadie recibiría el recordatorio. Recuerda antes o deja que dure más.
checks-option-taken = { $command } es un comando de Waymark. Dale otra palabra a esta opción.
checks-decide-once = Un paso puede pedir una sola decisión, bajo su `until`. Pon la segunda en un paso propio.
checks-then-what = `then` dice adónde llevan las opciones de una decisión, y el `until` de este paso no pide ninguna.
checks-group-branches = Estos pasos van a la vez, así que ninguno puede llevar a otra parte: `any-order` no permite { $key }. Pon eso en un paso propio.
checks-group-checklists = Un issue muestra una sola lista de tareas a la vez, y otro de estos pasos ya tiene una. Pon esta en un paso propio.
checks-then-never = Se decida lo que se decida, nada pasa nunca de este paso. Haz que una opción lleve a `next` o `accepted`.
checks-own-decision = Nadie decide sobre su propia solicitud, así que { $role } nunca cuenta aquí y se pregunta a las personas propietarias de la organización. Nombra otro rol.
checks-items-deep = Las tareas pueden tener tres niveles como máximo. Este es el cuarto.
checks-record-alone = Otra persona tiene que dar fe de una contribución. Añade un paso con `until: {"{"} approvals: … {"}"}` y sin `unless`.
checks-absence-of-others = Cada persona avisa de su propia ausencia. Quita `subject` o `away`.
checks-field-holds-no-day = En { $field } nadie puede escribir un día. Usa un campo de texto.
checks-field-holds-no-link = En { $field } nadie puede escribir un enlace. Usa un campo de texto.
checks-label-ours = Waymark pone y quita { $label } para mostrar en qué punto está una solicitud. Usa aquí otra etiqueta.
checks-label-both = { $label } se pondría y se quitaría a la vez. Quédate con una de las dos cosas.
checks-said-as-it-stands = Esto se diría tal como está: ningún mensaje se llama así. ¿Quisiste decir { $name }?
checks-found-community = Para fundar una comunidad, el proceso necesita `community: {"{"} new: {"{"} name: …, leads: … {"}"} {"}"}`.
checks-found-pathway = Para agregar una ruta, el proceso necesita `pathway: {"{"} new: {"{"} name: …, stages: … {"}"} {"}"}` y también `community: {"{"} field: … {"}"}`, para saber de quién es.
checks-team-where = Para crear el equipo de una comunidad, el proceso necesita `community: {"{"} field: … {"}"}`, o bien fundar la comunidad con `found: community`.
checks-pathway-for-nothing = Esto no sirve de nada sin `found: pathway` en `accepted`.
checks-retire-where = Para cerrar una comunidad, el proceso necesita `community: {"{"} field: … {"}"}`.
checks-role-where = Para cambiar quién coordina una comunidad, el proceso necesita `community: {"{"} field: … {"}"}`.
checks-join-where = Para que alguien pueda unirse a una comunidad, el proceso necesita `community: {"{"} field: … {"}"}`.
checks-leave-where = Para que alguien pueda salir de una comunidad, el proceso necesita `community: {"{"} field: … {"}"}`.

checks-no-zone = No existe la zona horaria { $zone }.
checks-zone-abbreviation = { $zone } es una abreviatura, no el nombre de una zona horaria. Puede ser { $zones }.
checks-zone-names = Usa un nombre de la IANA, como `Europe/Lisbon`.
checks-no-day = { $day } no existe en el calendario.
checks-term-backwards = El período de { $login } termina el { $until } pero empieza el { $from }. Tiene que terminar después de empezar.
checks-rule-backwards = Esta regla no cuenta nada: su último día es el { $until } y empieza el { $from }. No puede terminar antes de empezar.
checks-path-never = Ningún archivo coincide nunca con { $pattern }: las rutas empiezan con el nombre de una carpeta o de un archivo, y una carpeta entera termina en `/**`. Escribe { $better }.
checks-issues-missing = { $key } no hace nada aquí: trata de los issues que esta etapa reserva. Pon sus etiquetas en `issues`.
checks-issues-missing-anywhere = { $key } no hace nada aquí: ninguna etapa de esta ruta reserva issues para quienes ya llegaron. Pon sus etiquetas en `issues` de una etapa.
checks-no-time = { $time } no es una hora del día. Escribe horas de `00:00` a `23:59`.
checks-first-meeting = Una reunión cada { $every } necesita el día de la primera, por ejemplo `from: 2026-02-04`.
checks-monthly-meeting = Una reunión mensual necesita su semana y su día, por ejemplo `on: first` y `day: monday`, o el día de la primera, `from: 2026-02-04`.

## Inicios

checks-word-taken = { $command } ya significa otra cosa: es un comando de Waymark o de otro proceso. Elige otra palabra.
checks-nothing-starts = Ningún proceso pone en marcha este. Que uno lo haga con `start` en su resultado, o dale otro inicio.
checks-start-circle = Esto vuelve al mismo proceso, así que no terminaría nunca.
checks-start-lacks = El formulario del otro proceso exige { $field }, que el formulario de este no exige. Exígelo aquí con el mismo id o la misma etiqueta.
checks-start-in-public = Este proceso es privado y el otro no, así que lo que se respondió aquí quedaría a la vista de todo el mundo. Haz que el otro también sea privado.
checks-no-form = Este proceso no empieza con un formulario, así que no hay ningún campo que leer.
checks-timed-community = Un proceso que empieza solo trata de la comunidad a la que le toca. Quita `community`.
checks-too-often = Esto no deja tiempo para responder. Puede repetirse cada { $shortest }, o con menos frecuencia.
checks-in-what = Este inicio no tiene que ver con ninguna mentoría. Quita `in`.
checks-decided-until = Lo que se decidió en un paso anterior no cambia mientras este espera. Pregúntalo en `unless`.
checks-term-whose = Solo quien coordina tiene un periodo. Quita `for`, o pon `role: lead`.
