report-heading = { $organization }, { $date }

report-rules = Lo que cuenta
report-pathway = Etapas de { $name }
report-badges = Insignias
report-credit = Reconocimiento entre personas

report-rule = { $place }. { $type }: { $on ->
    [pull-request-merged] pull requests fusionados
    [pull-request-review-submitted] revisiones
    [issues-opened] issues abiertos
    [issues-triaged] etiquetas en issues de otras personas
    [gathering-attended] asistencias a encuentros
    [gathering-organized] encuentros organizados
    [gathering-spoke] charlas en encuentros
    [release-published] versiones publicadas
    [discussion-answered] respuestas elegidas en discusiones
    [comment-helpful] comentarios que ayudaron
   *[issues-closed] issues cerrados
}
report-counted = contó { $count ->
    [one] una vez
   *[other] { $count } veces
}, para { $people ->
    [one] una persona
   *[other] { $people } personas
}; la última, el { $date }
report-rule-over = { $outcome }; contó hasta el { $date }
report-rule-to-come = empieza a contar el { $date }
report-people = { $people ->
    [one] una persona
   *[other] { $people } personas
}; la última, el { $date }
report-nothing = nada todavía
report-nobody = nadie todavía

report-rule-nothing-fits = Hubo { $count } { $on ->
    [pull-request-merged] pull requests fusionados
    [pull-request-review-submitted] revisiones
    [issues-opened] issues abiertos
    [issues-triaged] etiquetas en issues de otras personas
    [gathering-attended] asistencias a encuentros
    [gathering-organized] encuentros organizados
    [gathering-spoke] charlas en encuentros
    [release-published] versiones publicadas
    [discussion-answered] respuestas elegidas en discusiones
    [comment-helpful] comentarios que ayudaron
   *[issues-closed] issues cerrados
} y con ella no cuenta ninguna de esas cosas. Compara lo que pide con los nombres que tienen hoy los repositorios, las carpetas y las etiquetas.
report-rule-gone-quiet = Desde entonces hubo { $count } { $on ->
    [pull-request-merged] pull requests fusionados
    [pull-request-review-submitted] revisiones
    [issues-opened] issues abiertos
    [issues-triaged] etiquetas en issues de otras personas
    [gathering-attended] asistencias a encuentros
    [gathering-organized] encuentros organizados
    [gathering-spoke] charlas en encuentros
    [release-published] versiones publicadas
    [discussion-answered] respuestas elegidas en discusiones
    [comment-helpful] comentarios que ayudaron
   *[issues-closed] issues cerrados
} y nada contó. ¿Cambió de nombre un repositorio, una carpeta o una etiqueta?
report-rule-never-happened = En al menos { $days } días no pasó nada que pudiera mirar. ¿Está instalada la App en los repositorios de los que trata?
report-rule-counts-everything = Cuenta todo, así que lo que cuenta una regla más precisa también cuenta como { $type }. Si no quieres eso, exclúyelo con `except`.
report-rule-asks-for-everything = Patrones como `**` encajan con todo, así que no deja nada fuera. Si es lo que quieres, quítale `paths` y `repositories`; si no, nombra las carpetas o los repositorios a los que te refieres.
report-stage-never-reached = Hace más de un año que { $people ->
    [one] una persona alcanzó
   *[other] { $people } personas alcanzaron
} la etapa anterior. ¿Pide demasiado, o algo que nadie anota?
report-stage-never-begun = { $people ->
    [one] Una persona lleva
   *[other] { $people } personas llevan
} más de un año en sus comunidades. ¿Pide demasiado, o algo que nadie anota?
report-badge-no-way = Nadie puede ganarla: no tiene `when`, y no la da ninguna etapa ni ningún proceso.
report-badge-never-given = Existe desde hace al menos { $days } días. ¿Pide demasiado, o quedó en el olvido?
report-badge-gone-quiet = Nadie la ganó en más de { $days } días. ¿Todavía va con lo que hace la gente?
report-circle = A { $people } personas casi siempre las reconocieron entre ellas, { $credits } veces en total.
report-circle-named = A { $who } casi siempre las reconocieron entre ellas, { $credits } veces en total.
report-circles = Es natural donde pocas personas pueden reconocer contribuciones. En otro caso, puede ser bueno que alguien más también las mire.
report-circles-unnamed = Con `--people` verás quiénes son.

report-troubles = { $count ->
    [0] Nada necesita atención.
    [one] Una cosa necesita atención; está marcada con «!».
   *[other] { $count } cosas necesitan atención; están marcadas con «!».
}
