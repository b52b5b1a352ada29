opportunities-found = { $person }, estos issues están abiertos, nadie los tomó todavía y son para ti:
opportunities-take = ¿Encontraste uno? Di ahí mismo que quieres tomarlo. Para ver todo lo que llevas logrado, comenta `/progress`.
opportunities-none = { $person }, busqué, pero ahora mismo no hay un issue abierto que esté libre y sea para ti. Pregunta en tu comunidad qué haría falta: muchas veces hay algo que nadie escribió todavía.
opportunities-nowhere = { $person }, tu organización todavía no me dijo dónde buscar issues para tomar. Pregúntale a quien coordina qué haría falta.
opportunities-issue = { $issue }: { $title }
opportunities-issue-fits = { $issue }: { $title } _(encaja: { $fits })_
opportunities-next = **Algo para hacer ahora:**
opportunities-more = Para ver más, comenta `/match`.
