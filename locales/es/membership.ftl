### Salir de una comunidad, y la pregunta a las personas propietarias sobre quién está en un equipo. Quien habla es Waymark.

membership-goodbye = { $person }, saliste de { $communities }. ¡Gracias por todo el tiempo que dedicaste! Todo lo que hiciste queda registrado.
membership-return = ¿Quieres volver? Abre una nueva solicitud para unirte cuando quieras.
membership-leave-none = { $person }, ahora mismo no formas parte de ninguna comunidad, así que no hay de dónde salir.
membership-leave-which = { $person }, ¿de qué comunidad quieres salir? Formas parte de { $communities }. Comenta { $commands }. Todavía no cambió nada.
membership-question-title = ¿Quién debe seguir en el equipo { $team }?
membership-question-about = { $count ->
        [one] En el equipo { $team } solo deberían estar quienes forman parte de { $community } (tiene `team-managed: exactly`), pero hay una persona que no:
       *[other] En el equipo { $team } solo deberían estar quienes forman parte de { $community } (tiene `team-managed: exactly`), pero hay { $count } personas que no:
    }
membership-question-account = cuenta { $account }
membership-question-more = … y { $count } más. Preguntaré por ellas después.
membership-question-why = { $most ->
        [one] Por mi cuenta saco como máximo a una persona en toda la organización y al { $percent } % de un equipo en 24 horas (`removals` en `waymark.yml`). Más allá de eso, la decisión es tuya, así que no saqué a nadie de esta lista.
       *[other] Por mi cuenta saco como máximo a { $most } personas en toda la organización y al { $percent } % de un equipo en 24 horas (`removals` en `waymark.yml`). Más allá de eso, la decisión es tuya, así que no saqué a nadie de esta lista.
    }
membership-question-confirm = **Para sacar a estas personas del equipo, comenta `/confirm`.** Solo lo pueden hacer las personas propietarias de la organización. Vale exactamente para quienes estén en la lista en ese momento y para nadie que llegue después.
membership-question-close = Para que se queden, cierra este issue: no sacaré a nadie de esta lista ni volveré a preguntar. Quien quiera formar parte de la comunidad puede pedirlo como cualquier persona. No le avisé a nadie de esta lista.
membership-owners-confirm = { $person }, gracias, pero esto solo lo puede confirmar una persona propietaria de la organización. No cambió nada.
membership-taking-out = { $person }, ¡gracias! Ya estoy sacando del equipo a las personas de la lista de arriba. Siguen en la organización y pueden pedir unirse cuando quieran.
