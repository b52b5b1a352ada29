### Lo que debe cumplirse en las definiciones, una frase por regla: en `waymark validate --list` y en SARIF.

rules-group-basics = Antes de cualquier comprobación
rules-group-organization = La organización
rules-group-communities = Comunidades
rules-group-people = Personas
rules-group-pathways = Rutas
rules-group-processes = Procesos
rules-group-starts = Inicios
rules-group-conditions = Condiciones y roles
rules-group-mentorships = Mentorías
rules-group-checklists = Listas de tareas
rules-group-badges = Insignias
rules-group-messages = Mensajes
rules-group-forms = Formularios

rules-yaml = Cada archivo es un documento YAML dentro de los límites. Un comentario que corta un texto es una advertencia.
rules-schema = Cada archivo tiene la forma que describe su esquema.
rules-form = GitHub acepta cada formulario.
rules-file = Cada archivo se puede leer.
rules-file-name = El nombre de un archivo es su id.
rules-limits = Hay como máximo 20 000 archivos de definiciones, de 256 kB cada uno y 50 MB en total como máximo, con un máximo de 20 000 errores. En GitHub, un pull request desde un fork puede cambiar como máximo 15 y nombrar como máximo 4 equipos nuevos.
rules-settings-exist = Existe un waymark.yml.
rules-skips = Cada omisión nombra una comprobación que encuentra algo en el archivo y dice por qué.

rules-time-zones-exist = Todas las zonas horarias existen.
rules-days-exist = Todos los días existen en el calendario.
rules-contribution-types-exist = Cada tipo de contribución es uno de los de all-contributors o uno propio.
rules-rules-fit-their-events = Una regla de contribuciones solo pide lo que su evento puede responder.
rules-rules-end-after-they-begin = Ninguna regla de contribuciones termina antes de empezar.
rules-path-patterns-can-fit = Las rutas de archivos en las reglas de contribuciones se escriben como GitHub llama a los archivos, para que alguno pueda coincidir.
rules-rule-examples-hold = Lo que una regla de contribuciones pone como ejemplo cuenta, o no, según dice el ejemplo.
rules-labels-are-short = Las etiquetas no pasan de los 50 caracteres de GitHub.
rules-labels-differ-by-more-than-case = No hay dos etiquetas que se distingan solo por las mayúsculas: para GitHub son la misma.
rules-color-can-be-read = El color de la organización se puede leer en una página.
rules-pictures-exist = Toda imagen que se nombra está ahí.
rules-digests-have-a-place = El resumen semanal para quienes coordinan tiene un repositorio privado donde escribirse.
rules-private-repository = En GitHub: el repositorio para lo que trata de personas existe, es privado y Waymark puede entrar en él.
rules-pictures-can-be-shown = Toda imagen que se nombra es un archivo SVG o PNG de 500 kB como máximo y sin scripts.

rules-community-names-are-unique = No hay dos comunidades con el mismo nombre, y ninguna se llama como el id de otra.
rules-communities-have-leads = Cada comunidad activa tiene a alguien que la coordina.
rules-leads-are-named-once = Nadie coordina una comunidad dos veces al mismo tiempo.
rules-lead-terms-end-after-they-begin = El período de quien coordina una comunidad termina después de empezar.
rules-teams-belong-to-one-community = No hay dos comunidades con el mismo equipo.
rules-onboarding-exists = La lista de bienvenida de una comunidad existe.
rules-pathways-exist = Las rutas que menciona una comunidad existen.
rules-times-exist = Cada reunión empieza a una hora que existe.
rules-meetings-say-when = Una reunión cada tantos días, semanas o meses dice cuándo es la primera.
rules-emeritus-no-longer-lead = Nadie coordina una comunidad y figura a la vez como persona emérita.
rules-part-of-exists = Una comunidad forma parte de otra que existe.
rules-part-of-has-no-circle = Ninguna comunidad forma parte de sí misma, ni directamente ni a través de otras.
rules-previous-ids-are-free = Un id que algo tuvo antes no es de nada más del mismo tipo, ni ahora ni antes.

rules-accounts-belong-to-one-person = No hay dos personas con la misma cuenta.
rules-accounts-have-their-number = En GitHub: quien tiene el usuario del archivo de una persona tiene también el número que pone ahí.
rules-people-stay-private = Ningún archivo sobre una persona contiene una dirección de correo ni un número de teléfono.

rules-extends-exists = Una variante parte de una ruta que existe.
rules-extends-one-level = Ninguna variante parte de sí misma ni de otra variante.
rules-variant-stages-are-whole = Una etapa que solo tiene una variante dice su nombre y lo que pide.
rules-stages-are-unique = No hay dos etapas de una ruta con el mismo id.
rules-stages-can-be-reached = Ninguna etapa depende de sí misma ni de una posterior de su ruta.
rules-endorsements-can-be-reached = Ninguna etapa pide más avales de quienes coordinan que las personas que coordinan las comunidades que tienen su ruta.
rules-stage-badges-exist = La insignia que otorga una etapa existe.
rules-pathways-ask-people = Las rutas, insignias y mentorías solo usan roles que existen aunque no haya una solicitud.
rules-pathways-ask-what-they-know = Las rutas, insignias y mentorías no piden nada que solo exista en una solicitud.
rules-issues-are-named = Donde se usa `most` o `for-anybody`, una etapa tiene `issues`.
rules-staying-can-end = Lo que una etapa o una insignia sigue pidiendo puede dejar de cumplirse.
rules-resting-is-told = Si una etapa puede quedar en pausa, hay un repositorio privado donde avisarlo antes.

rules-processes-are-told-apart = No hay dos procesos con la misma etiqueta ni que empiecen con el mismo formulario.
rules-steps-are-unique = No hay dos pasos de un proceso con el mismo id.
rules-steps-wait-for-something = Cada paso espera una condición o tiene una lista de tareas.
rules-reminders-come-before-the-end = Un paso recuerda antes de vencer.
rules-options-are-no-commands = La palabra de una opción no es un comando de Waymark.
rules-steps-decide-once = Un paso pide una sola decisión, bajo `until`.
rules-options-lead-on = Una decisión lleva adonde dice `then`, y al menos una de sus opciones lleva adelante.
rules-groups-stay-together = Ninguno de los pasos cuyo orden no importa se bifurca ni pide una decisión.
rules-groups-have-one-checklist = De los pasos cuyo orden no importa, solo uno tiene una lista de tareas.
rules-judging-stays-private = Un proceso cuyas solicitudes son privadas tiene un repositorio para ellas.
rules-what-judges-is-private = Un proceso en el que se decide sobre otra persona es privado.
rules-fixed-communities-exist = La comunidad de la que trata un proceso existe.
rules-step-checklists-exist = La lista de tareas de un paso existe.
rules-checklists-share-no-items = Las listas de tareas de un proceso tienen tareas con ids distintos: una marca en una contaría también en la otra.
rules-only-acceptance-lets-in = Solo una solicitud aceptada deja entrar o salir a alguien, empieza o termina una mentoría, anota una contribución, otorga una insignia, da inicio a una pausa, cambia quién coordina, funda o cierra una comunidad, o crea su equipo.
rules-outcome-badges-exist = La insignia que otorga un resultado existe.
rules-records-are-vouched-for = Un resultado que anota una contribución llega después de que otra persona la apruebe.
rules-evidence-fields-hold-links = El campo con la prueba de una contribución está en el formulario y puede contener un enlace.
rules-day-fields-hold-days = El campo con el día de una contribución o de una reunión está en el formulario y puede contener un día.
rules-absences-are-ones-own = Un proceso que da inicio a una pausa trata de quien abre la solicitud.
rules-absence-fields-hold-days = El campo con el último día de una pausa está en el formulario y puede contener un día.
rules-steps-do-what-they-can = Lo que ocurre por el camino no es nada que deba esperar al final.
rules-outcome-labels-are-free = Un resultado no cambia ninguna etiqueta que muestre en qué punto está una solicitud, ni pone y quita la misma a la vez.
rules-message-names-are-spelled = Cuando un resultado dice por su nombre un mensaje de Waymark, el nombre está bien escrito.
rules-joining-needs-a-community = Un proceso con el que se entra en una comunidad, o se sale de ella, sabe cuál es.
rules-founding-knows-what = Un proceso que funda algo sabe cómo llamarlo: de una comunidad, también quién la coordina; de una ruta, también sus etapas y de qué comunidad es.
rules-new-pathways-are-founded = Un proceso que pregunta por una ruta nueva también la agrega.
rules-pathway-fields-exist = Un proceso toma lo que hay que saber de una ruta nueva de campos que su formulario tiene.
rules-retiring-needs-a-community = Un proceso que cierra una comunidad sabe cuál.
rules-teams-need-a-community = Un proceso que crea el equipo de una comunidad sabe cuál es, o la funda.
rules-roles-need-a-community = Un proceso que cambia quién coordina una comunidad sabe cuál.
rules-others-decide = Sobre una solicitud deciden otras personas que quien la hace o de quien se trata.
rules-approvals-can-be-reached = Ningún paso espera más aprobaciones de quienes coordinan que las que una comunidad puede dar.
rules-requests-ask-for-approvals = Un proceso pide aprobaciones y no avales: los avales son para quienes recorren una ruta.

rules-condition-checklists-exist = La lista de tareas que pide una condición existe.
rules-condition-badges-exist = La insignia que pide una condición existe.
rules-condition-mentorships-exist = El programa de mentoría que nombra una condición existe.
rules-condition-communities-exist = La comunidad que nombra una condición existe.
rules-condition-stages-exist = La ruta y la etapa que pide una condición existen.
rules-condition-fields-exist = El campo por el que pregunta la condición de un proceso está en su formulario.
rules-condition-values-are-offered = Cuando una condición espera una respuesta de un menú desplegable o de unas casillas, el formulario la ofrece.
rules-role-fields-exist = Cuando un rol son las personas nombradas en un campo, ese campo está en el formulario del proceso.
rules-teams-are-named-by-slug = Un rol nombra un equipo como aparece en la dirección del equipo.

rules-mentorship-communities-exist = Existen las comunidades a las que está dirigido un programa de mentoría.
rules-mentor-training-exists = La lista de tareas que prepara a quienes acompañan a otras personas existe.
rules-pair-programmes-exist = Cuando un resultado empareja o separa a personas, su programa de mentoría existe.
rules-orientations-can-go-well = Una orientación puede terminar en `go`, y solo dice cuántas veces se extiende si se puede extender.
rules-orientations-end-within-the-term = Una orientación, por mucho que se extienda, termina antes que el período.
rules-assessments-come-within-the-term = Cada ronda de evaluaciones llega antes de que termine el período.
rules-assessments-are-unique = No hay dos rondas de evaluaciones de un programa con el mismo nombre.
rules-keys-do-something = Cada clave hace algo: lo que se comprueba pero todavía no tiene efecto es una advertencia.

rules-items-are-unique = No hay dos tareas de una lista con el mismo id, estén donde estén.
rules-items-nest-three-deep = Las tareas de una lista tienen como máximo tres niveles.

rules-badge-names-are-unique = No hay dos insignias con el mismo nombre.
rules-badges-can-be-had = Cada insignia se puede ganar: por su propia condición, por una nominación, por una etapa o por un proceso.
rules-badges-have-one-way = Una insignia se gana por una condición, por nominación o en niveles: de una sola manera.
rules-years-are-counted = Una insignia para cada año se gana solo por lo que se contribuyó en ese año, o por una propuesta hecha en él.
rules-tiers-are-told-apart = Como insignia, cada nivel tiene un id que no tiene ninguna otra.

rules-messages-belong = Los mensajes propios están en un idioma que Waymark habla y son de una comunidad que existe.
rules-messages-are-heard = Los mensajes propios están en un idioma que habla tu organización o una de sus comunidades.

rules-process-forms-exist = El formulario con el que empieza un proceso existe.
rules-process-labels-are-put-on = El formulario con el que empieza un proceso pone la etiqueta del proceso.
rules-community-fields-exist = El campo que nombra la comunidad de una solicitud está en el formulario.
rules-subject-fields-exist = El campo que nombra a quién se refiere una solicitud está en el formulario.
rules-form-fields-have-the-right-type = Los campos que lee un proceso pueden contener lo que necesita de ellos.
rules-form-communities-exist = Un menú desplegable que pregunta por una comunidad solo ofrece comunidades que existen.
rules-form-names-are-unique = No hay dos formularios con el mismo nombre.
rules-forms-ask-something = Cada formulario hace al menos una pregunta.
rules-forms-ask-no-secrets = Ningún formulario pide una dirección de correo ni una contraseña: los issues son públicos.
rules-form-ids-are-unique = No hay dos elementos de un formulario con el mismo id.
rules-form-ids-are-plain = El id de un elemento solo tiene letras sin acento, números, guiones y guiones bajos.
rules-form-labels-are-unique = No hay dos preguntas de un formulario con la misma etiqueta, o casi la misma, sin un `id` que las distinga.
rules-form-labels-are-clear = No hay dos preguntas con la misma etiqueta en un formulario con el que empieza un proceso, ni siquiera si un `id` las distingue.
rules-form-boxes-are-told-apart = Ninguna casilla de un formulario tiene la etiqueta de otra pregunta sin `id`.
rules-form-options-are-unique = No hay dos opciones iguales en una pregunta.
rules-form-options-are-not-none = Ninguna opción de un menú desplegable se llama None: GitHub guarda esa palabra para cuando no hay respuesta.
rules-form-defaults-are-offered = La opción con la que empieza un menú desplegable es una de las suyas, contadas desde 0.

## Inicios

rules-start-words-are-free = La palabra con la que empieza un proceso no tiene otro significado.
rules-started-processes-exist = Existe el proceso que un resultado pone en marcha.
rules-something-starts-processes = Un proceso que solo otros ponen en marcha tiene alguno que lo hace.
rules-processes-start-no-circle = Ningún proceso vuelve a sí mismo poniendo en marcha a otros.
rules-started-processes-get-answers = Lo que un proceso necesita saber al empezar, lo pregunta el que lo pone en marcha.
rules-private-processes-start-private-ones = Un proceso privado solo pone en marcha procesos privados.
rules-fields-need-a-form = Solo un proceso que empieza con un formulario lee campos de un formulario.
rules-timed-starts-know-their-community = Un proceso que empieza solo trata de la comunidad a la que le toca.
rules-starts-leave-time = Lo que vuelve una y otra vez deja cuatro semanas en medio.
rules-starts-name-mentorships = Un inicio nombra una mentoría solo si trata de una, y de una que existe.
rules-decided-options-exist = La opción de la que depende un paso o un resultado es una que se puede elegir antes.
rules-terms-are-for-leads = Solo quien coordina una comunidad tiene un periodo.
