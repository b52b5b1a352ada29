### Rutas: la respuesta a /progress y el issue en el que otras personas confirman que alguien llegó a una etapa. Quien habla es Waymark.

pathways-progress = { $person }, esto es lo que llevas logrado.
pathways-progress-own = { $person }, cada persona pregunta por lo suyo: si { $other } comenta `/progress`, le respondo allí. Esto es lo que llevas logrado tú.
pathways-none = { $person }, aquí todavía no hay ninguna ruta.
pathways-reached = { $stage } (desde el { $day }: { $why })
pathways-keeps = para que siga activa, necesitas esto antes del { $day }: { $missing }
pathways-resting = emérita desde el { $day }, tuya para siempre, y activa de nuevo con esto: { $missing }
pathways-next = { $stage }: { $missing }
pathways-total = Tus contribuciones hasta ahora: { $kinds }.
pathways-total-one = { $type } ({ $count })
pathways-share = { $percent } %
pathways-next-all = { $stage }. Necesitas todo esto:
pathways-next-any = { $stage }. Necesitas una de estas cosas:
pathways-all = todo esto:
pathways-any = una de estas cosas:
pathways-help-mentors = ¿Te vendría bien una mano? Pregúntale a quien te acompaña: { $mentors }.
pathways-help-leads = ¿Te vendría bien una mano? Pregúntale a quien coordina: { $leads }.
pathways-help-both = ¿Te vendría bien una mano? Pregúntale a quien te acompaña, { $mentors }, o a quien coordina: { $leads }.
pathways-evidence = Se basa en: { $evidence }
pathways-evidence-more = y { $count } más
pathways-evidence-more-search = y { $count } más: { $search }
pathways-evidence-more-publish = y { $count } más: { $search }, o todo en una página a la vista de cualquiera con `/publish`
pathways-evidence-search = búscalo en GitHub
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
pathways-ask-several = Lo que se pide: { $needed }. Todavía no le dije nada a { $name }, y antes de eso no pasa nada.
pathways-confirmed = ¡Gracias, { $by }! { $name } alcanzó { $stage }.
pathways-confirmed-early = ¡Gracias, { $person }! Anoté tu sí. Cuenta en cuanto esté también todo lo demás que pide { $stage }. Hasta entonces no pasa nada, y con `/withdraw` lo retiras.
pathways-not-asked = { $person }, gracias, pero esto lo confirman otras personas: { $who }. No cambió nada.
pathways-own = { $person }, como se trata de ti, esto lo confirman otras personas: { $who }. No cambió nada.
pathways-taken-back-done = { $person }, listo: tu sí ya no cuenta para { $name }. Si cambias de opinión, vuelve a comentar `/confirm`.
pathways-taken-back-none = { $person }, aquí no has dicho que sí, así que no hay nada que retirar.
pathways-taken-back-late = { $person }, { $name } ya alcanzó { $stage }, y eso queda. No cambió nada.
pathways-stage-gone = La etapa por la que pregunta este issue ya no forma parte de su ruta, así que no queda nada que confirmar y lo cerré. Para { $name } no cambia nada. Si la etapa vuelve con el mismo id, cada `/confirm` de aquí cuenta para ella.
pathways-rest-title = Hace tiempo que no sabemos de { $name } ({ $stage })
pathways-rest = { $name } alcanzó { $stage }. Lo que esa etapa sigue pidiendo no se cumple desde el { $since }: { $missing }.
pathways-rest-then = Si nada cambia, { $stage } quedará en pausa el { $day }. { $name } la conservará como un honor, con carácter de emérita, y la recuperará por completo en cuanto vuelva. Los días en que está de descanso no cuentan.
pathways-rest-team = Desde entonces, { $stage } ya no da un lugar en el equipo { $team }. Si en ese equipo solo puede haber miembros (`team-managed: exactly`), { $name } sale de él; en los demás, ustedes deciden.
pathways-rest-help = No le dije nada a { $name }. Una palabra amable de alguien de ustedes le vendría bien: quizá necesite una mano, un descanso (`/away`) o algo nuevo. ¿Hizo algo que no vi? Con { $mention } queda contado.
pathways-rests-now = { $stage } queda en pausa desde hoy. { $name } la conserva como un honor y la recupera en cuanto vuelva. Agradézcanle, por favor, todo lo que hizo.
pathways-back-again = Buenas noticias: { $name } cumple lo que { $stage } sigue pidiendo, así que la etapa es suya por completo.
