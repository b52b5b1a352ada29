### Recorridos: la respuesta a /progress y el issue en el que otras personas confirman que alguien llegó a una etapa. Quien habla es Waymark.

pathways-progress = { $person }, esto es lo que llevas recorrido.
pathways-none = { $person }, aquí todavía no hay ningún recorrido.
pathways-reached = { $stage } (desde el { $day }: { $why })
pathways-next = { $stage }: { $missing }
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
pathways-ask = { $name } ya ha hecho todo lo que pide { $stage }.
pathways-ask-deeds = { $name } ya ha hecho todo lo que pide { $stage }: { $deeds }.
pathways-ask-people = { $people }, ¿de acuerdo? Basta con comentar `/confirm` más abajo.
pathways-ask-role = ¿Te parece bien? Si eres { $role }, comenta `/confirm` más abajo.
pathways-ask-quiet = Todavía no le he dicho nada a { $name }, y no pasa nada hasta que alguien confirme.
pathways-confirmed = ¡Gracias, { $by }! { $name } ha llegado a { $stage }.
pathways-not-asked = { $person }, gracias, pero confirmar esto les toca a otras personas: { $who }. No ha cambiado nada.
pathways-own = { $person }, como se trata de ti, confirmar esto les toca a otras personas: { $who }. No ha cambiado nada.
