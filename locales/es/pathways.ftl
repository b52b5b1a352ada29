### Rutas: la respuesta a /progress y el issue en el que otras personas confirman que alguien llegó a una etapa. Quien habla es Waymark.

pathways-progress = { $person }, esto es lo que llevas logrado.
pathways-none = { $person }, aquí todavía no hay ninguna ruta.
pathways-reached = { $stage } (desde el { $day }: { $why })
pathways-next = { $stage }: { $missing }
pathways-share = { $percent } %
pathways-next-all = { $stage }. Necesitas todo esto:
pathways-next-any = { $stage }. Necesitas una de estas cosas:
pathways-all = todo esto:
pathways-any = una de estas cosas:
pathways-evidence = Se basa en: { $evidence }
pathways-evidence-more = y { $count } más
pathways-evidence-private = { $count ->
    [one] 1 en un repositorio privado
   *[other] { $count } en repositorios privados
  }
pathways-ask-title = ¿{ $stage } para { $name }?
pathways-ask = { $name } ya hizo todo lo que pide { $stage }.
pathways-ask-deeds = { $name } ya hizo todo lo que pide { $stage }: { $deeds }.
pathways-ask-people = { $people }, ¿de acuerdo? Para confirmarlo, comenta `/confirm` más abajo.
pathways-ask-role = ¿De acuerdo? Si eres { $role }, comenta `/confirm` más abajo.
pathways-ask-quiet = Todavía no le dije nada a { $name }, y no pasa nada hasta que alguien confirme.
pathways-confirmed = ¡Gracias, { $by }! { $name } alcanzó { $stage }.
pathways-not-asked = { $person }, gracias, pero esto lo confirman otras personas: { $who }. No cambió nada.
pathways-own = { $person }, como se trata de ti, esto lo confirman otras personas: { $who }. No cambió nada.
