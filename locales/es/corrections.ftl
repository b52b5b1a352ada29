### /correct: comentarios a quien retira lo que cuenta para una persona. Quien habla es Waymark.

corrections-done =
    { $which ->
        [own] { $person }, lo que hiciste aquí ya no cuenta para ti: { $reason }. Queda en el historial, y conservas los reconocimientos que ya tienes.
        [vouched] { $name }, aquello de lo que { $person } dio fe aquí ya no cuenta para ti: { $reason }. Queda en el historial, y conservas los reconocimientos que ya tienes. Si no es correcto, háblenlo con calma: con `/credit` vuelve a contar.
       *[whole] { $name }, lo que hiciste aquí ya no cuenta para ti. { $person } explica por qué: { $reason }. Queda en el historial, y conservas los reconocimientos que ya tienes. Si no es correcto, háblenlo con calma: con un `/credit` de quien coordina vuelve a contar.
    }
corrections-done-linked =
    { $whose ->
        [own] { $person }, lo que enlazas ya no cuenta para ti: { $reason }. Lo demás de aquí no cambió. Queda en el historial, y conservas los reconocimientos que ya tienes.
       *[other] { $name }, { $person } retiró lo que enlaza, y nada más: { $reason }. Queda en el historial, y conservas los reconocimientos que ya tienes. Si no es correcto, háblenlo con calma: con un `/credit` de quien coordina vuelve a contar.
    }
corrections-done-described =
    { $which ->
        [linked] { $person }, lo que enlazas ya no cuenta para { $name }: { $reason }. Lo demás de aquí no cambió, y todo queda en el historial. Si no es correcto, con un `/credit` de quien coordina vuelve a contar.
        [vouched] { $person }, aquello de lo que diste fe aquí ya no cuenta para { $name }: { $reason }. Queda en el historial. Si no es correcto, con `/credit` vuelve a contar.
       *[whole] { $person }, lo que { $name } hizo aquí ya no le cuenta: { $reason }. Queda en el historial. Si no es correcto, con un `/credit` de quien coordina vuelve a contar.
    }
corrections-account-by-now = { $person }, { $name } ya tiene una cuenta: { $account }. Para retirar lo que aquí cuenta para esa persona, escribe { $command } y el motivo. Todavía no cambió nada.
corrections-how = { $person }, para retirar lo que cuenta para alguien aquí, escribe quién es y por qué. Por ejemplo: `/correct @ada fue trabajo de Sam`. No cambié nada.
corrections-nobody = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No cambié nada.
corrections-nobody-described = { $person }, no sé quién es { $name }: ningún archivo de `people/` lleva ese mismo nombre. No cambió nada.
corrections-nothing =
    { $whose ->
        [own] { $person }, aquí no hay nada que cuente para ti, así que no hay nada que retirar.
       *[other] { $person }, aquí no hay nada que cuente para { $name }, así que no hay nada que retirar.
    }
corrections-nothing-linked = { $person }, lo que enlazas ya no cuenta aquí, así que no hay nada que retirar.
corrections-not-yours =
    { $count ->
        [0] { $person }, eso solo lo puede retirar una persona propietaria de la organización o la propia persona. No cambié nada.
       *[other] { $person }, eso solo lo puede retirar quien dio fe de ello ({ $people }), una persona propietaria de la organización o la propia persona. No cambié nada.
    }

corrections-roll-call = Quien puede pasar lista aquí también puede desmarcar a { $name }, y entonces no cuenta.
