### Las páginas públicas de Waymark. Son HTML: aquí no hay Markdown.

## En todas las páginas

pages-skip = Ir al contenido
pages-trail = Estás aquí
pages-language = Idioma
pages-source = Esta página sale de { $repository }. ¿Ves un error? Abre ahí un pull request.
pages-as-of = Datos al { $day }.
pages-as-of-definitions = Datos al { $day }, solo según las definiciones.
pages-made-with = Hecha con Waymark.
pages-turning = Páginas de esta lista

## La lista de organizaciones

pages-all-title = Comunidades y su gente
pages-all-description = Comunidades de práctica y cómo se crece en ellas.
pages-all-lede = Elige una organización para ver sus comunidades, cuándo se reúnen y cómo unirte.
pages-all-list = Organizaciones
pages-all-none = Todavía no hay ninguna organización. En cuanto una adopte sus definiciones, aquí encontrarás sus comunidades.

## Una organización

pages-organization-description = Comunidades de práctica de { $organization } y reconocimientos recientes.
pages-organization-lede = Conoce a personas que hacen lo mismo que tú, comparte lo que sabes, aprende y crece. ¿Cuál es tu comunidad?
pages-organization-account = { $account } en GitHub
pages-communities = Comunidades
pages-communities-none = Todavía no hay comunidades.
pages-communities-before = Comunidades anteriores
pages-communities-behind = Más comunidades
pages-filter-word = Busca una comunidad
pages-filter-skill = Habilidad
pages-filter-language = Idioma
pages-filter-region = Región
pages-filter-status = Estado
pages-filter-any = Cualquiera
pages-filter-do = Buscar
pages-filter-all = Ver todas
pages-filter-found = { $count ->
    [0] Ninguna comunidad coincide. Prueba con otras palabras, o con menos.
    [one] Coincide { $count } comunidad.
   *[other] Coinciden { $count } comunidades.
}
pages-recognition = Reconocimientos recientes
pages-feed = Reconocimientos en { $organization }
pages-feed-follow = Suscríbete con un lector de feeds
pages-contributors = Personas que contribuyen a { $organization }
pages-contributors-others = { $count ->
    [one] { $count } persona más
   *[other] { $count } personas más
}
pages-contributors-how = Mostrar a todas las personas en un README
pages-recognition-none = Todavía no hay reconocimientos. El primero podría ser el tuyo.
pages-badges = Insignias
pages-mentoring = Mentoría
pages-retired = Comunidades que ya terminaron

## Una comunidad

pages-card-leads = Coordina
pages-card-join = Únete
pages-members = { $count ->
    [one] { $count } integrante
   *[other] { $count } integrantes
}
pages-members-none = Nadie todavía
pages-members-gone = Sin integrantes
pages-leads-none = Nadie por ahora.
pages-leads-unnamed = Prefieren no aparecer aquí.
pages-lead-ended = terminó el { $day }
pages-lead-from = desde el { $day }
pages-lead-until = hasta el { $day }
pages-lead-term = desde el { $first } hasta el { $last }
pages-leads-before = Coordinó antes
pages-person-name = ({ $name })
pages-person-learns = está aprendiendo { $skills }
pages-person-zone = zona horaria: { $zone }
pages-person-page = la página de { $name }
pages-join = Únete a { $community }
pages-join-with = Únete a { $community } { $form }
pages-join-ask = ¿Quieres unirte? Habla con alguien de la coordinación.
pages-join-approval = Completa un formulario en GitHub y alguien de la coordinación te responderá.
pages-join-open = Completa un formulario en GitHub. Te damos la bienvenida.
pages-meeting-next = Próxima: { $when }
pages-meeting-when = { $day }, a las { $time }
pages-meeting-utc = ({ $time } UTC)
pages-meeting-utc-day = ({ $time } UTC del { $weekday })
pages-meeting-yours = ({ $time } donde estás)
pages-meeting-link = Enlace a la reunión: { $meeting }
pages-meeting-notes = Notas: { $meeting }
pages-meeting-recordings = Grabaciones: { $meeting }
pages-meeting-calendar = Calendario: { $meeting }
pages-status = { $status ->
    [forming] en formación
    [active] activa
    [dormant] en pausa
   *[retired] terminada
}
pages-status-notice = { $status ->
    [forming] Esta comunidad está empezando.
    [dormant] Esta comunidad no se reúne por ahora.
   *[retired] Esta comunidad llegó a su fin.
}
pages-status-is = Estado: { $status }
pages-community-description = { $community }, una comunidad de práctica de { $organization }.
pages-community-leads = Coordinación
pages-community-mentor-led = La coordinan sus mentores y mentoras.
pages-community-self-led = La coordinan sus integrantes.
pages-community-channels = Dónde conversar
pages-community-glance = De un vistazo
pages-glance-part-of = Forma parte de
pages-glance-parts = Incluye a
pages-glance-languages = Idiomas
pages-glance-regions = Dónde está su gente
pages-glance-charter = Carta de la comunidad
pages-community-teams = En GitHub
pages-team-members = Sus integrantes
pages-community-meetings = Reuniones
pages-calendar = Añadir al calendario
pages-calendar-follow = Suscríbete a este calendario
pages-calendar-all = Todas las reuniones en tu calendario
pages-community-pathways = Cómo puedes crecer aquí
pages-community-onboarding = Cuando te unes, completas esta lista una sola vez.
pages-checklist-by = (lo marca { $who })

## Las etapas de una ruta

pages-pathway-counts = Qué cuenta como contribución:
pages-pathway-variant = Una variante de { $core }.
pages-stage-takes = Qué se necesita:
pages-stage-confirms = Quién lo confirma:
pages-stage-next = Qué sigue:
pages-stage-stays = Qué sigue pidiendo:
pages-stage-rests = (tras { $length } sin cumplirlo, la etapa queda en pausa, como un honor, hasta que vuelva a cumplirse)
pages-stage-badge = Ganas la insignia { $badge }
pages-pathway-drawn = Las etapas de { $pathway }, una tras otra: { $stages }
pages-stage-people = { $count ->
    [one] hay { $count } persona aquí
   *[other] hay { $count } personas aquí
}
pages-stage-few = hay menos de { $least } personas aquí

## Números a lo largo del tiempo

pages-number = { $count }
pages-few = menos de { $least }
pages-at-least = al menos { $count }
pages-as-table = En una tabla
pages-contributed = Contribuciones a lo largo del tiempo
pages-contributed-organization = Lo que la gente ha aportado a la vista de todo el mundo, trimestre a trimestre. Lo que es de dos tipos cuenta en ambos, el trimestre actual aún no ha terminado y los números menores que { $least } no se muestran.
pages-contributed-community = Lo que la gente de esta comunidad ha aportado a la vista de todo el mundo, en cualquier parte de la organización, trimestre a trimestre. Lo que es de dos tipos cuenta en ambos, el trimestre actual aún no ha terminado y los números menores que { $least } no se muestran.
pages-contributed-other = todo lo demás
pages-contributed-when = Trimestre
pages-contributed-drawn = Una barra por trimestre ({ $time }), con una parte por cada tipo de contribución. La tabla de abajo tiene los números.

pages-funnel = Hasta dónde ha llegado la gente
pages-funnel-how = Cuántas personas han alcanzado cada etapa en algún momento. Si en una etapa hay menos de { $least }, no se dice cuántas son ni se suman a las demás.
pages-funnel-of = Hasta dónde ha llegado la gente en { $pathway }
pages-funnel-drawn = Una barra por cada etapa de { $pathway }: cuántas personas la han alcanzado alguna vez. La tabla de abajo tiene los números.
pages-funnel-stage = Etapa
pages-funnel-ever = La alcanzaron
pages-funnel-here = Están ahí ahora
pages-funnel-time = Tiempo habitual desde la etapa anterior
pages-funnel-days = { $count ->
    [0] el mismo día
    [one] { $count } día
   *[other] { $count } días
}
pages-funnel-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
pages-funnel-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}

## Qué resulta de reglas, etapas e insignias

pages-health-link = Cómo van nuestras reglas, etapas e insignias
pages-health = Cómo va todo
pages-health-lede = Qué resulta de todo aquello con lo que aquí se reconoce a la gente. Si algo lleva tiempo sin moverse, quizá convenga revisarlo.
pages-health-rules = Qué cuenta
pages-health-rule = { $count } en los últimos dos años; lo último, en { $month }
pages-health-rule-nothing = nada en los últimos dos años
pages-health-rule-over = { $outcome }; contó hasta el { $day }
pages-health-rule-to-come = empieza a contar el { $day }
pages-health-stages = Etapas de { $pathway }
pages-health-stage-reached = alguien la ha alcanzado
pages-health-stage-nobody = nadie la ha alcanzado todavía
pages-health-badge = otorgada por última vez el { $day }
pages-health-badge-nobody = nadie la tiene todavía
pages-health-how = De las reglas se muestra lo que contaron a la vista de todo el mundo: los repositorios privados quedan fuera, y los números menores que { $least } no se muestran. Quien administra el servidor encuentra más con el comando «waymark report».

## Una insignia

pages-badge-criteria = Qué se necesita
pages-badge-when = Se gana con: { $what }
pages-badge-yearly = Se gana por cada año con: { $what }
pages-badge-while = Se tiene mientras se cumpla: { $what }
pages-badge-nominated-yearly = Una vez por año: alguien te propone, y una persona que coordina o es propietaria de la organización está de acuerdo.
pages-badge-nominated-own = Alguien te propone, o te propones tú, y una persona que coordina o es propietaria de la organización está de acuerdo.
pages-badge-nominated-own-yearly = Una vez por año: alguien te propone, o te propones tú, y una persona que coordina o es propietaria de la organización está de acuerdo.
pages-badge-nominated = Alguien te propone, y una persona que coordina o es propietaria de la organización está de acuerdo.
pages-badge-stage = Llega con la etapa { $stage } de { $pathway }: { $what }.
pages-badge-nothing = Por ahora no hay forma de ganarla.
pages-badge-after = Viene después de { $badge }.
pages-badge-next = Después viene { $badge }.
pages-badge-holders = Quién la tiene
pages-badge-nobody = Nadie todavía. Podrías ser la primera persona.
pages-badge-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
pages-badge-page = { $people }, página { $page }
pages-badge-before = Más recientes
pages-badge-behind = Anteriores
pages-badge-claim = ¿Esta insignia es tuya? Comenta { $command } en cualquier issue y tendrá una página para mostrarla, con una credencial firmada que { $checked }.
pages-badge-claim-checked = cualquiera puede comprobar
pages-plate = En tu README
pages-plate-how = Esta imagen dice cuántas personas tienen la insignia. Para mostrarla en un README, o en cualquier otro texto en Markdown, copia esta línea:
pages-plate-people = { $count ->
    [0] nadie todavía
    [one] { $count } persona
   *[other] { $count } personas
}
pages-plate-sentence = { $count ->
    [0] { $badge }: nadie tiene esta insignia todavía
    [one] { $badge }: { $count } persona tiene esta insignia
   *[other] { $badge }: { $count } personas tienen esta insignia
}
pages-plate-community-how = Esta imagen dice cuántas personas integran la comunidad. Para mostrarla en un README, o en cualquier otro texto en Markdown, copia esta línea:
pages-plate-community = { $community }: { $people }

## Una insignia otorgada que su titular hizo pública, y cómo se comprueba

pages-award-given = { $organization } otorgó { $badge } a { $person } el { $day }.
pages-award-stands = { $organization } otorgó { $badge } a { $person } el { $day }, y sigue vigente.
pages-award-ended = Esta insignia ya no se otorga, así que su credencial dejó de valer.
pages-award-why = Por qué se otorgó
pages-award-check = Cómo comprobarla
pages-award-how = No hace falta que le creas a esta página: { $file } dice lo mismo, firmado, como Open Badge 3.0. Cualquiera puede comprobarla, { $here } o con su propia herramienta.
pages-award-file = la credencial
pages-award-here = aquí
pages-award-check-now = Comprobarla ahora

pages-verify-title = Comprueba una insignia
pages-verify-lede = ¿Alguien te mostró una insignia? Pega aquí su credencial para ver si es auténtica y sigue vigente.
pages-verify-label = Credencial
pages-verify-hint = Es una palabra muy larga que empieza con «ey»: abre en cualquier editor el archivo de la página de la insignia y cópialo entero. No se guarda nada de lo que pegues ni se abre ninguna dirección que contenga.
pages-verify-do = Comprobar
pages-verify-stands-title = Esta insignia es auténtica
pages-verify-taken-back-title = Esta insignia se retiró
pages-verify-taken-back = Fue auténtica, pero desde que se retiró ya no vale. Puede que quien la tiene la haya publicado de nuevo: pídele la dirección de su página.
pages-verify-ended-title = Esta insignia ya no se otorga
pages-verify-ended = Fue auténtica, pero dejó de valer cuando la organización dejó de otorgarla.
pages-verify-tampered-title = Esto no es lo que se firmó
pages-verify-tampered = Dice que se firmó aquí, pero algo cambió desde entonces. No te fíes.
pages-verify-unknown-key-title = No tenemos la clave de esta credencial
pages-verify-unknown-key = Dice que se firmó aquí, con una clave que este servidor no tiene (o ya no). Puede que sea antigua: a quien te la mostró, pídele una nueva, que está en la página de la insignia.
pages-verify-foreign-title = Esto lo firmó alguien más
pages-verify-foreign = Dice que viene de { $issuer }. Solo ahí te pueden decir más: esta página conoce únicamente lo que se firmó aquí.
pages-verify-no-badge-title = Esto no es una insignia
pages-verify-no-badge = Se firmó aquí y nadie lo cambió, pero no es una insignia.
pages-verify-unconfirmed-title = No podemos decir si sigue vigente
pages-verify-unconfirmed = Se firmó aquí y nadie la cambió, pero este servidor no sabe nada de ella (o ya no). A quien te la mostró, pídele la dirección de su página.
pages-verify-unreadable-title = Esto no es una credencial
pages-verify-unreadable = Puede que falte una parte: copia el archivo entero, desde «ey», al principio, hasta el final.
pages-verify-too-long-title = Es demasiado largo para ser una credencial
pages-verify-too-long = Copia solo el archivo de la página de la insignia.

## La página de quien la pidió

pages-portrait-description = { $person } en { $organization }: insignias, comunidades y contribuciones.
pages-portrait-lead = la coordina
pages-portrait-led = la coordinó antes
pages-portrait-member = desde el { $day }
pages-portrait-pathways = Su recorrido
pages-portrait-timeline = Año por año
pages-portrait-contributions = { $count ->
    [one] { $count } contribución
   *[other] { $count } contribuciones
}
pages-portrait-all = Todas las contribuciones, una por una
pages-portrait-scope = Se cuenta lo que pasó en repositorios públicos y lo que allí respaldaron quienes coordinan o las personas propietarias. Lo que es de dos tipos cuenta en ambos.
pages-portrait-joined = Se unió a { $community }
pages-portrait-reached = Alcanzó { $stage } { $pathway }
pages-portrait-received = Recibió la insignia { $badge }
pages-portrait-held = Tuvo { $badge } del { $from } al { $until }
pages-portrait-emeritus = con carácter de emérita desde el { $day }
pages-portrait-nothing = Todavía no hay nada que mostrar. Todo empieza con la primera contribución.
pages-portrait-why = { $person } pidió esta página; nadie más puede hacerlo. Con { $command } vuelve a desaparecer.

## Los reconocimientos y lo que hay detrás

pages-received = { $person } recibió la insignia { $badge }
pages-reached = { $person } alcanzó { $stage } { $pathway }
pages-reached-received = { $person } alcanzó { $stage } { $pathway } y recibió la insignia { $badge }
pages-somebody = alguien
pages-somebody-local = alguien sin cuenta de GitHub
pages-evidence = { $count ->
    [one] { $count } evidencia
   *[other] { $count } evidencias
}
pages-evidence-about = de { $who }: { $what }
pages-evidence-more = y { $count } más

pages-behind-title = Todo lo que hay detrás de { $what } para { $who }
pages-behind-title-contributions = Todas las contribuciones de { $who }
pages-behind-contributions = { $count ->
    [one] { $count } contribución de { $person } que cualquiera puede ver
   *[other] { $count } contribuciones de { $person } que cualquiera puede ver, empezando por la más reciente
}
pages-behind-badge = { $count ->
    [one] { $person } recibió esta insignia por { $count } hecho registrado
   *[other] { $person } recibió esta insignia por { $count } hechos registrados
}
pages-behind-stage = { $count ->
    [one] { $person } alcanzó esta etapa con { $count } hecho registrado
   *[other] { $person } alcanzó esta etapa con { $count } hechos registrados
}
pages-behind-page = Página { $page }
pages-behind-before = Los cien anteriores
pages-behind-behind = Los siguientes
pages-evidence-placed = { $what ->
    [answer] Respuesta en { $where }
    [checklist] Lista completada en { $where }
    [closed-issue] Issue cerrado { $where }
    [comment] Un comentario en { $where }
    [gathering] Participó en { $where }
    [opened-issue] Issue abierto { $where }
    [organized-gathering] Organizó { $where }
    [spoke-at-gathering] Dio una charla en { $where }
    [pull-request] { $title } ({ $where })
    [release] Versión { $where }
    [request] Se unió por { $where }
    [triaged-issue] Issue clasificado { $where }
   *[review] Revisión de { $where }
}
pages-evidence-credit = Por { $kind }: { $link }
pages-evidence-credit-on = Por { $kind }, el { $day }: { $link }
pages-evidence-listed = Por { $kind }, en una lista anterior de quienes contribuyen
pages-evidence-hidden = { $what ->
    [answer] Una respuesta en un repositorio privado
    [checklist] Una lista completada en un repositorio privado
    [closed-issue] Un issue cerrado en un repositorio privado
    [comment] Un comentario en un repositorio privado
    [gathering] Un encuentro en un repositorio privado
    [opened-issue] Un issue abierto en un repositorio privado
    [organized-gathering] Un encuentro organizado en un repositorio privado
    [spoke-at-gathering] Una charla de un encuentro en un repositorio privado
    [vouched-for] Por { $kind }, en un repositorio privado
    [pull-request] Un pull request fusionado en un repositorio privado
    [release] Una versión en un repositorio privado
    [request] Una solicitud para unirse en un repositorio privado
    [review] Una revisión en un repositorio privado
    [triaged-issue] Un issue clasificado en un repositorio privado
   *[something] Algo en un repositorio privado
}

## Un programa de mentoría

pages-mentors-description = Personas de { $organization } que acompañan a otras.
pages-mentors-term = Acompañan personas de { $communities }. Tú y quien te acompañe se comprometen por { $length }.
pages-mentors-anywhere = cualquier comunidad de aquí
pages-mentors = Quiénes acompañan
pages-mentors-none = Nadie por ahora.
pages-mentor-speaks = habla { $languages }
pages-mentor-knows = sabe de { $skills }
pages-mentor-free = { $count ->
    [one] tiene lugar para { $count } persona más
   *[other] tiene lugar para { $count } personas más
}
pages-mentor-full = sin lugar por ahora
pages-mentors-finding = Encuentra a alguien que te acompañe
pages-mentors-form = Completa un formulario en GitHub. Cuando se acepte tu solicitud, ahí sabrás quién te acompaña. Si por ahora nadie tiene lugar, quedas en la lista de espera y quienes coordinan buscan a alguien. No hace falta que formes parte de una comunidad.
pages-mentors-ask = Todavía no hay un formulario para esto. Habla con alguien que coordine una de sus comunidades.
pages-mentors-become = Acompaña a alguien
pages-mentors-becoming = Para acompañar a otras personas, tienes que formar parte de { $communities }. Además se pide: { $what }.
pages-mentors-before = Antes en la lista
pages-mentors-behind = Después en la lista

## Donde no hay página

pages-missing-title = Aquí no hay nada
pages-missing = No hay ninguna página en esta dirección. Quizá cambió de nombre o ya no existe.
pages-missing-near = ¿Buscabas esto?
pages-broken-title = Algo no funcionó
pages-broken = Algo falló de nuestro lado y ya quedó anotado. Inténtalo de nuevo en un minuto.
pages-away-title = Volvemos enseguida
pages-away = Ahora mismo no llegamos a algo que este sitio necesita. Inténtalo de nuevo en un minuto.
pages-home = Ir a las comunidades
