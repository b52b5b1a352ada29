### El resumen semanal para quienes coordinan una comunidad: un issue en el repositorio privado, con un comentario cada semana en la que hay algo que contar. Quien habla es Waymark.

digest-issue-title = La semana en { $community }
digest-issue = Cada { $weekday } cuento aquí las novedades de { $community }: quién se unió, quién llegó a una etapa o está cerca de alcanzarla, quién espera una respuesta y qué issues no ha tomado nadie. Si en una semana no hay nada de eso, no escribo.
digest-issue-close = ¿Prefieren no recibirlo? Cierren este issue y dejo de escribir. Si lo vuelven a abrir, sigo.
digest-greeting = { $people }, esta fue su semana en { $community }.
digest-greeting-nobody = Esta fue la semana en { $community }.
digest-joined-title = **Caras nuevas esta semana.** ¡A saludar!
digest-reached-title = **Llegaron a una etapa esta semana.** ¡Hay que celebrarlo!
digest-close-title = **Muy cerca de una etapa.** Quizá baste con un empujoncito.
digest-confirm-title = **Etapas que esperan su palabra.** Para confirmar, comenten `/confirm` en cada issue.
digest-waiting-title = **Esperan una respuesta desde hace una semana o más**
digest-untaken-title = **Nadie ha tomado estos todavía.** ¿Escriben ahí cuándo se dará por terminado, o le quitan la etiqueta?
digest-joined = { $name }, el { $day }
digest-reached = { $name }: { $stage } ({ $pathway }), el { $day }
digest-close = { $name }, { $stage } ({ $pathway }): { $missing }
digest-confirm = { $name }: { $stage } ({ $pathway }), se preguntó el { $day } en { $thread }
digest-confirm-elsewhere = { $name }: { $stage } ({ $pathway }), se preguntó el { $day } en otro repositorio privado
digest-request = { $thread } («{ $title }», para { $name }), desde el { $day }: { $missing }
digest-request-first = { $thread } («{ $title }», para { $name }), desde el { $day }: { $missing }. Es la primera solicitud de { $name } aquí.
digest-request-elsewhere = Una solicitud para { $name } en otro repositorio privado, desde el { $day }: { $missing }
digest-request-first-elsewhere = Una solicitud para { $name } en otro repositorio privado, desde el { $day }: { $missing }. Es la primera solicitud de { $name } aquí.
digest-search = { $thread }: { $name } espera una mentoría en { $program } desde el { $day }
digest-search-elsewhere = { $name } espera una mentoría en { $program } desde el { $day }
digest-newcomer = { $thread } («{ $title }»), de { $name }, que acaba de llegar, desde el { $day }: nadie ha respondido todavía
digest-untaken = { $thread }: «{ $title }», abierto desde el { $day }
digest-more = y { $count } más

## Lo que leen, una sola vez, quienes son propietarios de la organización, en un issue aparte del repositorio privado: el reconocimiento de unas pocas personas viene casi siempre de ellas mismas. No es una acusación, ni debe sonar como tal.

digest-circle-title = ¿Podría mirarlo alguien más? ({ $who })
digest-circle = { $people }: algo que mirar cuando haya un momento. { $circle }
digest-circle-nobody = Algo que mirar cuando una persona propietaria tenga un momento. { $circle }
digest-circle-why = Nadie acusa a nadie, y esto no cambia nada: lo que hicieron cuenta.
digest-circle-close = Lo digo una sola vez. Cierra el issue cuando quieras.
