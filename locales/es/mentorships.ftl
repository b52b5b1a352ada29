### Mentorías: comentarios en las solicitudes de mentoría y el issue en el que se elige quién acompaña. Quien habla es Waymark.

mentorships-paired = { $mentor } acompaña desde hoy a { $mentee } en { $program }, hasta el { $day }. ¡Salúdense! Cualquiera de las dos personas puede terminar la mentoría cuando quiera: basta con comentar `/part` aquí.
mentorships-ended = { $mentee } y { $mentor }, su mentoría en { $program } terminó. ¡Gracias por el tiempo que le dedicaron!
mentorships-ended-term = { $mentee } y { $mentor }, su mentoría en { $program } llegó al final previsto. ¡Gracias por el tiempo que le dedicaron!
mentorships-ended-away = { $mentee } y { $mentor }, su mentoría en { $program } terminó, porque { $name } no va a estar por cuatro semanas o más. ¡Gracias por el tiempo que le dedicaron!
mentorships-ended-gone = { $mentee } y { $mentor }, el programa de mentoría { $program } ya no existe, así que su mentoría terminó. ¡Gracias por el tiempo que le dedicaron!
mentorships-then-search = { $name }, les pido a quienes coordinan que busquen a otra persona para acompañarte. Te avisaré en cuanto la encuentren.
mentorships-then-ask = { $name }, ¿quieres que te acompañe otra persona? Alguien que coordina puede elegirla si comenta `/mentor @somebody` aquí.
mentorships-then-gone = Si quieren, pueden seguir por su cuenta. Quienes coordinan les pueden contar qué más hay.
mentorships-wait-over = { $person }, ya no estás en la lista de espera de { $program }. ¿Cambiaste de idea? Abre una nueva solicitud.
mentorships-wait-ended = { $person }, { $name } terminó la búsqueda de una mentoría en { $program }, así que ya no estás en la lista de espera. Para volver a pedirla, abre una nueva solicitud.
mentorships-wait-gone = { $person }, el programa de mentoría { $program } ya no existe, así que dejé de buscar a alguien para acompañarte. Lamento la espera. Quienes coordinan te pueden contar qué más hay.
mentorships-wait-closed = { $person }, alguien cerró el issue en el que pedí que te buscaran una mentoría en { $program }. Como todavía no la tienes, sigues en la lista de espera: alguien que coordina también puede elegir a quien te acompañe si comenta `/mentor @somebody` aquí. Para no esperar más, comenta `/part`.
mentorships-ask-title = Una mentoría para { $name }
mentorships-ask = { $name } necesita una mentoría en { $program }.
mentorships-ask-kept = Ya hay una persona elegida, pero todavía no puede empezar. { $why } En cuanto eso cambie, empezará la mentoría. Para elegir a otra persona, comenta `/mentor @somebody` más abajo.
mentorships-ask-proposed = Estas personas podrían ser una buena opción. No les dije nada, así que, por favor, pregúntales antes:
mentorships-ask-nobody = No encontré a nadie con lugar por ahora a quien proponer.
mentorships-ask-leads = { $leads }: cuando haya alguien, comenta `/mentor @somebody` más abajo. Cerraré este issue cuando { $name } tenga una mentoría o ya no la necesite. Para terminar la búsqueda, comenta `/part` y le avisaré a { $name }.
mentorships-ask-everybody = Para quienes coordinan
mentorships-proposal = { $name }: { $about }
mentorships-speaks = habla { $languages }
mentorships-knows = sabe de { $skills }
mentorships-room = { $count ->
    [one] tiene lugar para 1 persona más
   *[other] tiene lugar para { $count } personas más
  }
mentorships-room-unlimited = tiene lugar para todas las personas que hagan falta
mentorships-bar-outside = { $name } todavía no forma parte de ninguna de las comunidades de { $program }.
mentorships-bar-unready = Para acompañar a alguien en { $program } se necesita lo siguiente: { $conditions }. Todavía no tengo registro de eso para { $name }.
mentorships-bar-away = { $name } no va a estar por cuatro semanas o más.
mentorships-bar-full = { $name } no tiene lugar para otra persona por ahora.
mentorships-kept = { $person }, anoté tu elección, pero esa persona todavía no puede empezar. { $why } En cuanto eso cambie, empezará la mentoría. Para elegir a otra persona, comenta `/mentor @somebody`.
mentorships-once-accepted = { $person }, anotado. La mentoría de { $mentor } empieza en cuanto se acepte esta solicitud.
mentorships-leads-choose = { $person }, gracias, pero en { $program } las mentorías las eligen { $who }. Por favor, pregúntale a alguien de ese grupo. No cambió nada.
mentorships-leads-choose-yours = { $person }, no puedes elegir quién te acompaña. En { $program } lo eligen { $who }. No cambió nada.
mentorships-leads = quienes coordinan sus comunidades
mentorships-named = { $who }: { $people }
mentorships-already = { $person }, { $mentor } ya acompaña a { $mentee }. Para elegir a otra persona, termina antes esa mentoría con `/part`. No cambió nada.
mentorships-whom = { $person }, ¿quién sería? Comenta `/mentor @somebody` con su nombre de usuario de GitHub. No cambió nada.
mentorships-whom-unknown = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? Comenta `/mentor @somebody` con su nombre de usuario de GitHub. No cambió nada.
mentorships-whom-several = { $person }, una persona a la vez, por favor: comenta `/mentor @somebody` con un solo nombre. No cambió nada.
mentorships-themselves = { $person }, quien acompaña tiene que ser otra persona. Por favor, elige a alguien más. No cambió nada.
mentorships-request-over = { $person }, esta solicitud { $outcome ->
    [declined] se rechazó
   *[withdrawn] se retiró
  }, así que no necesita una mentoría. Para abrirla de nuevo, comenta `/reopen`. No cambió nada.
mentorships-nothing-yours = { $person }, por ahora no tienes ninguna mentoría aquí, así que no hay nada que terminar.
mentorships-nothing-yours-yet = { $person }, todavía no tienes ninguna mentoría aquí, así que no hay nada que terminar. Para retirar tu solicitud, comenta `/withdraw`.
mentorships-nothing-theirs = { $person }, por ahora { $mentee } no tiene ninguna mentoría aquí, así que no hay nada que terminar.
mentorships-not-your-search = { $person }, esta búsqueda solo la puede terminar { $mentee } o alguien que coordina. No cambió nada.
mentorships-not-yours = { $person }, esta mentoría solo la puede terminar { $mentor }, { $mentee } o alguien que coordina. No cambió nada.
mentorships-elsewhere = { $person }, `/{ $command }` solo funciona en una solicitud de mentoría o en un issue en el que pido una. No cambió nada.
mentorships-part-there = { $person }, para terminar tu mentoría o tu búsqueda de una, comenta `/part` en { $places }. Todavía no cambió nada.
mentorships-gone = { $person }, el programa de mentoría { $program } ya no existe y todas sus mentorías terminaron. No cambió nada.
