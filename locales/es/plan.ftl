### El comentario en un pull request a las definiciones: qué cambia si se fusiona. `waymark plan` muestra las mismas líneas en la terminal.

plan-heading = { $how ->
    [applying] **Qué cambia al aplicar esto**
   *[merging] **Qué cambia al fusionar esto**
}
plan-taken-away = _Lo que se quita_
plan-added-and-changed = _Lo que se agrega o cambia_
plan-nothing-changes = { $how ->
    [applying] **Qué cambia al aplicar esto:** nada que las personas o GitHub vayan a notar.
   *[merging] **Qué cambia al fusionar esto:** nada que las personas o GitHub vayan a notar.
}
plan-ends = { $how ->
    [applying] Nada de esto ocurre hasta que una persona propietaria de la organización comente `/apply`. Las personas mencionadas no recibieron ningún aviso.
   *[merging] Nada de esto ocurre hasta que lo fusiones. Las personas mencionadas no recibieron ningún aviso.
}
plan-not-yet = **Qué cambia al fusionar esto:** podré decírtelo cuando se corrijan los problemas que señala la comprobación.
plan-unasked = Esto viene de un fork y nombra muchas cuentas, así que { $count ->
    [one] hay una que no consulté
   *[other] hay { $count } que no consulté
}. Lo haré cuando se fusione.
plan-more = … y { $count } más
plan-others = { $count } más
plan-thing = { $noun ->
    [badges] La insignia { $name }
    [checklists] La lista de tareas { $name }
    [communities] La comunidad { $name }
    [forms] El formulario { $name }
    [mentorships] El programa de mentoría { $name }
    [pathways] La ruta { $name }
    [people] El perfil de { $name }
   *[processes] El proceso { $name }
}
plan-new = { $noun ->
    [badges] Nueva insignia: { $name }.
    [checklists] Nueva lista de tareas: { $name }.
    [communities] Nueva comunidad: { $name }.
    [forms] Nuevo formulario: { $name }.
    [mentorships] Nuevo programa de mentoría: { $name }.
    [pathways] Nueva ruta: { $name }.
    [people] Nuevo perfil: { $name }.
   *[processes] Nuevo proceso: { $name }.
}
plan-gone = { $thing } desaparece.
plan-members-stay = { $count ->
    [one] La única persona que la integra sigue donde está en GitHub; no se saca a nadie de ningún equipo.
   *[other] Sus { $count } integrantes siguen donde están en GitHub; no se saca a nadie de ningún equipo.
}
plan-merged = { $thing } pasa a formar parte de { $other }: todo lo registrado se traslada ahí.
plan-members-move = { $count ->
    [one] La única persona que la integra también pasa ahí.
   *[other] Sus { $count } integrantes también pasan ahí.
}
plan-retired = { $thing } llega a su fin: ya nadie puede unirse y quienes la coordinan pierden sus permisos.
plan-folded = { $name }: { $count } cambios
plan-edited = { $where }: { $differences }.
plan-in-part = { $thing }, { $part }
plan-part = { $list ->
    [stages] etapa { $name }
    [steps] paso { $name }
    [items] tarea { $name }
    [leads] coordinación de { $name }
    [emeritus] persona emérita { $name }
    [meetings] reunión { $name }
    [channels] canal { $name }
    [fields] pregunta { $name }
    [pauses] pausa { $name }
    [contributions] regla de contribución { $name }
   *[other] { $name }
}
plan-adds = { $list ->
    [emeritus] agradece a { $names } por haberla coordinado
    [fields] también pregunta { $names }
    [contributions] también cuenta { $names }
    [known] agrega { $names }
   *[other] agrega { $names } a { $key }
}
plan-removes = { $list ->
    [emeritus] ya no nombra a { $names } entre quienes la coordinaron
    [fields] deja de preguntar { $names }
    [contributions] deja de contar { $names }
    [known] quita { $names }
   *[other] quita { $names } de { $key }
}
plan-needs = pide { $after }, antes { $before }
plan-needs-new = ahora pide { $after }
plan-needs-no-more = ya no pide { $before }
plan-unless = se omite si «{ $after }», antes si «{ $before }»
plan-unless-new = ahora se omite si «{ $after }»
plan-unless-no-more = ya no se omite si «{ $before }»
plan-stays = sigue pidiendo { $after }, antes { $before }
plan-stays-new = ahora sigue pidiendo { $after }
plan-stays-no-more = ya no sigue pidiendo { $before }
plan-says = { $key } es «{ $after }», antes «{ $before }»
plan-says-new = { $key } ahora es «{ $after }»
plan-says-no-more = { $key } ya no está, antes «{ $before }»
plan-each-year = ahora se otorga una vez por cada año
plan-each-no-more = ahora se otorga una sola vez
plan-differs = cambia { $key }
plan-under-way = { $count ->
    [one] Una persona va por la mitad.
   *[other] { $count } personas van por la mitad.
}
plan-renamed = { $thing } tiene un nuevo id: { $after } en lugar de { $before }.
plan-lead-gone = { $person } deja de coordinar { $community }.
plan-lead-new = { $person } coordina { $community } a partir de ahora.
plan-label-retired = La etiqueta { $label } deja de usarse. Sigue en GitHub hasta que alguien la borre.
plan-label-created = Nueva etiqueta: { $label }.
plan-label-renamed = La etiqueta { $before } pasa a llamarse { $after }.
plan-words = Se leerá «{ $after }» en lugar de «{ $before }» ({ $message } en { $file }).
plan-words-community = En { $community }, se leerá «{ $after }» en lugar de «{ $before }» ({ $message } en { $file }).
plan-team-left = { $count ->
    [one] { $people } sale del equipo { $team }.
   *[other] { $people } salen del equipo { $team }.
}
plan-if-confirmed = Supera lo que `removals` permite de una vez, así que solo ocurre si una persona propietaria de la organización está de acuerdo: un issue le pedirá que comente `/confirm`.
plan-team-entered = { $count ->
    [one] { $people } entra al equipo { $team }.
   *[other] { $people } entran al equipo { $team }.
}
plan-team-exact = A partir de ahora el equipo { $team } es solo para integrantes de la comunidad: a quien se agregue a mano se le vuelve a sacar, hasta { $most ->
    [one] 1 persona
   *[other] { $most } personas
} en la organización y el { $percent } % del equipo en 24 horas. Más allá de eso, tiene que aprobarlo una persona propietaria.
plan-member = { $count ->
    [one] { $people } pasa a formar parte de { $community }.
   *[other] { $people } pasan a formar parte de { $community }.
}
plan-stage-lost = { $count ->
    [one] { $people } pierde la etapa { $stage } de { $pathway }, porque desaparece. Las insignias se conservan.
   *[other] { $people } pierden la etapa { $stage } de { $pathway }, porque desaparece. Las insignias se conservan.
}
plan-stage-reached = { $count ->
    [one] { $people } alcanza la etapa { $stage } de { $pathway }.
   *[other] { $people } alcanzan la etapa { $stage } de { $pathway }.
}
plan-award-ended = { $count ->
    [one] { $people } deja de tener la insignia { $badge }. Queda constancia de que la tuvo hasta entonces.
   *[other] { $people } dejan de tener la insignia { $badge }. Queda constancia de que la tuvieron hasta entonces.
}
plan-stage-quiet = { $count ->
    [one] { $people } alcanzó { $stage } de { $pathway } y no cumple lo que esa etapa sigue pidiendo. Si sigue así después de { $grace }, la etapa queda en pausa: la conserva como un honor. Quienes coordinan se enteran mucho antes, y hasta entonces no cambia nada.
   *[other] { $people } alcanzaron { $stage } de { $pathway } y no cumplen lo que esa etapa sigue pidiendo. Si sigue así después de { $grace }, la etapa queda en pausa: la conservan como un honor. Quienes coordinan se enteran mucho antes, y hasta entonces no cambia nada.
}
plan-stage-rested = { $count ->
    [one] La etapa { $stage } de { $pathway } queda en pausa para { $people }, que la conserva como un honor.
   *[other] La etapa { $stage } de { $pathway } queda en pausa para { $people }, que la conservan como un honor.
}
plan-stage-resumed = { $count ->
    [one] { $people } tiene { $stage } de { $pathway } por completo: la etapa ya no está en pausa ni por quedarlo.
   *[other] { $people } tienen { $stage } de { $pathway } por completo: la etapa ya no está en pausa ni por quedarlo.
}
plan-awarded = { $count ->
    [one] { $people } gana la insignia { $badge }.
   *[other] { $people } ganan la insignia { $badge }.
}
plan-recounted = { $how ->
    [applying] Si aplicas esto, lo que la gente ya hizo se cuenta de nuevo.
   *[merging] Si fusionas esto, lo que la gente ya hizo se cuenta de nuevo.
}
plan-recounted-lost = { $count ->
    [one] { $people } pierde { $kinds }.
   *[other] { $people } pierden { $kinds }.
}
plan-recounted-gained = { $count ->
    [one] { $people } gana { $kinds }.
   *[other] { $people } ganan { $kinds }.
}
plan-recounted-type = { $count ->
    [one] 1 contribución
   *[other] { $count } contribuciones
} de tipo { $type }
plan-recounted-how-rules = Para dejar el pasado como está, conserva la regla anterior, ponle fin con `until` y haz que la nueva empiece al día siguiente con `from`.
plan-recounted-how-types = Aquello de lo que alguien dio fe con `/credit` cuenta según los tipos que existen. Para conservar lo que cuenta ahora, deja el tipo anterior en `types`; si solo se llama de otra manera, escribe su nombre anterior en `previously` del nuevo.
plan-parted = { $count ->
    [one] Termina 1 mentoría en { $program }: { $pairs }.
   *[other] Terminan { $count } mentorías en { $program }: { $pairs }.
}
plan-paired = { $count ->
    [one] Empieza 1 mentoría en { $program }: { $pairs }.
   *[other] Empiezan { $count } mentorías en { $program }: { $pairs }.
}
plan-pair = { $mentor } acompaña a { $mentee }
plan-stops-waiting = { $count ->
    [one] { $people } deja de esperar una mentoría en { $program }.
   *[other] { $people } dejan de esperar una mentoría en { $program }.
}
plan-follows = Después se abrirá un pull request para poner al día { $files }.
plan-request = En { $thread }, los pasos pendientes serán: { $after } (ahora: { $before }).
plan-no-steps = ninguno
