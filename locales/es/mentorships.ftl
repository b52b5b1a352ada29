### Mentorías: comentarios en las solicitudes de mentoría y el issue en el que se elige quién acompaña. Quien habla es Waymark.

mentorships-paired = { $mentor } acompaña desde hoy a { $mentee } en { $programme }, hasta el { $day }. ¡Salúdense! Cualquiera de las dos personas puede terminar la mentoría cuando quiera: basta con comentar `/part` aquí.
mentorships-ended = { $mentee } y { $mentor }, su mentoría en { $programme } ha terminado. ¡Gracias por el tiempo que le dedicaron!
mentorships-ended-term = { $mentee } y { $mentor }, su mentoría en { $programme } llegó al final previsto. ¡Gracias por el tiempo que le dedicaron!
mentorships-ended-away = { $mentee } y { $mentor }, su mentoría en { $programme } ha terminado, porque { $name } no va a estar durante cuatro semanas o más. ¡Gracias por el tiempo que le dedicaron!
mentorships-ended-gone = { $mentee } y { $mentor }, el programa de mentoría { $programme } ya no existe, así que su mentoría ha terminado. ¡Gracias por el tiempo que le dedicaron!
mentorships-then-search = { $name }, voy a pedir a la coordinación que busque a otra persona para acompañarte. Te avisaré en cuanto la encuentre.
mentorships-then-ask = { $name }, ¿quieres otra mentoría? Quien coordina puede elegir a alguien si comenta `/mentor @somebody` aquí.
mentorships-then-gone = Si quieren, pueden seguir por su cuenta. En la coordinación les pueden contar qué más hay.
mentorships-wait-over = { $person }, ya no estás a la espera de una mentoría en { $programme }. ¿Cambiaste de idea? Abre una nueva solicitud.
mentorships-wait-ended = { $person }, { $name } terminó la búsqueda de una mentoría en { $programme }, así que ya no estás a la espera. Para volver a pedirla, abre una nueva solicitud.
mentorships-wait-gone = { $person }, el programa de mentoría { $programme } ya no existe, así que he dejado de buscarte una. Lamento la espera. En la coordinación te pueden contar qué más hay.
mentorships-wait-closed = { $person }, alguien cerró el issue en el que pedí a la coordinación que te buscara una mentoría en { $programme }. Como todavía no la tienes, sigues a la espera: quien coordina también puede elegir a alguien si comenta `/mentor @somebody` aquí. Para no esperar más, comenta `/part`.
mentorships-ask-title = Una mentoría para { $name }
mentorships-ask = { $name } necesita una mentoría en { $programme }.
mentorships-ask-kept = La coordinación ya eligió a alguien, pero todavía no puede empezar. { $why } En cuanto eso cambie, empezará la mentoría. Para elegir a otra persona, comenta `/mentor @somebody` más abajo.
mentorships-ask-proposed = Estas personas podrían encajar bien. No les he dicho nada, así que, por favor, pregúntales antes:
mentorships-ask-nobody = No he encontrado a nadie a quien proponer que tenga lugar ahora mismo.
mentorships-ask-leads = { $leads }: cuando hayan encontrado a alguien, comenten `/mentor @somebody` más abajo. Cerraré este issue cuando { $name } tenga una mentoría o ya no la necesite. Para terminar la búsqueda, comenten `/part` y avisaré a { $name }.
mentorships-ask-everybody = Coordinación
mentorships-proposal = { $name }: { $about }
mentorships-speaks = habla { $languages }
mentorships-knows = sabe de { $skills }
mentorships-room = { $count ->
    [one] tiene lugar para 1 persona más
   *[other] tiene lugar para { $count } personas más
  }
mentorships-room-unlimited = tiene lugar para cualquier número de personas
mentorships-bar-outside = { $name } todavía no está en ninguna de las comunidades de { $programme }.
mentorships-bar-unready = Para acompañar a alguien en { $programme } se necesita lo siguiente: { $conditions }. Todavía no tengo constancia de ello en el caso de { $name }.
mentorships-bar-away = { $name } no va a estar durante cuatro semanas o más.
mentorships-bar-full = { $name } no tiene lugar para otra persona ahora mismo.
mentorships-kept = { $person }, he anotado tu elección, pero esa persona todavía no puede empezar. { $why } En cuanto eso cambie, empezará la mentoría. Para elegir a otra persona, comenta `/mentor @somebody`.
mentorships-once-accepted = { $person }, anotado. La mentoría de { $mentor } empieza en cuanto se acepte esta solicitud.
mentorships-leads-choose = { $person }, gracias, pero en { $programme } las mentorías las eligen { $who }. Por favor, pregúntale a alguien de ese grupo. No ha cambiado nada.
mentorships-leads-choose-yours = { $person }, no puedes elegir tu propia mentoría. En { $programme } la eligen { $who }. No ha cambiado nada.
mentorships-leads = quienes coordinan sus comunidades
mentorships-named = { $who }: { $people }
mentorships-already = { $person }, { $mentor } ya acompaña a { $mentee }. Para elegir a otra persona, termina antes esa mentoría con `/part`. No ha cambiado nada.
mentorships-whom = { $person }, ¿quién debería ser? Comenta `/mentor @somebody` con su nombre de usuario de GitHub. No ha cambiado nada.
mentorships-whom-unknown = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? Comenta `/mentor @somebody` con su nombre de usuario de GitHub. No ha cambiado nada.
mentorships-whom-several = { $person }, una persona cada vez, por favor: comenta `/mentor @somebody` con un solo nombre. No ha cambiado nada.
mentorships-themselves = { $person }, nadie puede ser su propia mentoría. Por favor, elige a otra persona. No ha cambiado nada.
mentorships-request-over = { $person }, esta solicitud { $outcome ->
    [declined] se rechazó
   *[withdrawn] se retiró
  }, así que no necesita una mentoría. Para abrirla de nuevo, comenta `/reopen`. No ha cambiado nada.
mentorships-nothing-yours = { $person }, ahora mismo no tienes ninguna mentoría aquí, así que no hay nada que terminar.
mentorships-nothing-yours-yet = { $person }, todavía no tienes ninguna mentoría aquí, así que no hay nada que terminar. Para retirar tu solicitud, comenta `/withdraw`.
mentorships-nothing-theirs = { $person }, ahora mismo { $mentee } no tiene ninguna mentoría aquí, así que no hay nada que terminar.
mentorships-not-your-search = { $person }, esta búsqueda solo la pueden terminar { $mentee } o quien coordina. No ha cambiado nada.
mentorships-not-yours = { $person }, esta mentoría solo la pueden terminar { $mentor }, { $mentee } o quien coordina. No ha cambiado nada.
mentorships-elsewhere = { $person }, `/{ $command }` solo funciona en una solicitud de mentoría o en un issue en el que pido una. No ha cambiado nada.
mentorships-gone = { $person }, el programa de mentoría { $programme } ya no existe y todas sus mentorías han terminado. No ha cambiado nada.
