### /helpful: comentarios a quien dice de quién es el comentario que le ayudó. Quien habla es Waymark.

helping-noted =
    { $count ->
        [one] { $person }, anoté que { $name } te ayudó aquí. ¡Qué bueno saberlo, y muchas gracias a ti y a { $name }!
       *[other] { $person }, anoté que { $name } te ayudaron aquí. ¡Qué bueno saberlo, y muchas gracias a todo el mundo!
    }
helping-noted-lead = { $person }, anoté aquí la ayuda de { $name }. ¡Gracias por fijarte!
helping-nobody-too =
    { $count ->
        [one] No encuentro a { $name } en GitHub. ¿Está bien escrito el nombre?
       *[other] No encuentro a { $name } en GitHub. ¿Están bien escritos los nombres?
    }
helping-left-out = No incluí a { $name }: solo cuenta la ayuda de otras personas.
helping-nothing = { $person }, no anoté nada.
helping-how = { $person }, para decir quién te ayudó, nombra a esa persona: `/helpful @ada`. No anoté nada.
helping-not-asker = { $person }, eso lo dice quien hizo la pregunta, o una persona que coordine una comunidad o sea propietaria de la organización. No anoté nada.
helping-nobody = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No anoté nada.
helping-own = { $person }, ¡qué bueno que encontraste la respuesta! Solo cuenta cuando lo dices de otra persona. No anoté nada.
helping-own-lead = { $person }, eso lo tiene que decir de ti otra persona: quien hizo la pregunta o alguien más que coordine una comunidad. No anoté nada.
helping-asked = { $person }, fue { $name } quien preguntó aquí, y solo cuenta la ayuda de otras personas. No anoté nada.
