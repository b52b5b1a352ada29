### /claim y /unclaim: comentarios a quien decide si sus insignias se publican como credenciales firmadas. Waymark habla en primera persona.

claiming-claimed =
    { $count ->
        [one] { $person }, ya puedes mostrar { $badges }. Su página tiene una credencial firmada, una Open Badge, que dice de quién es, qué hace falta para ganarla y desde cuándo la tienes. Cualquiera puede comprobarla en { $verify }. Para retirarla, comenta `/unclaim`.
       *[other] { $person }, ya puedes mostrar { $badges }. Sus páginas tienen credenciales firmadas, Open Badges, que dicen de quién son, qué hace falta para ganarlas y desde cuándo las tienes. Cualquiera puede comprobarlas en { $verify }. Para retirar una, comenta `/unclaim` con su nombre; para retirarlas todas, `/unclaim` sin nada más.
    }
claiming-stood =
    { $count ->
        [one] { $person }, ya habías pedido mostrar { $badges }. Para retirarla, comenta `/unclaim`.
       *[other] { $person }, ya habías pedido mostrar { $badges }. Para retirar una, comenta `/unclaim` con su nombre; para retirarlas todas, `/unclaim` sin nada más.
    }
claiming-noted =
    { $count ->
        [one] { $person }, anotado: quieres mostrar { $badges }. Este servidor todavía no firma insignias, así que por ahora nada es público. En cuanto las firme, su página aparecerá sola. Para retirarla, comenta `/unclaim`.
       *[other] { $person }, anotado: quieres mostrar { $badges }. Este servidor todavía no firma insignias, así que por ahora nada es público. En cuanto las firme, sus páginas aparecerán solas. Para retirarlas, comenta `/unclaim`.
    }
claiming-hidden = { $person }, me pediste no aparecer, y una insignia publicada dice de quién es. Si aun así quieres mostrar las tuyas, comenta primero `/show-me` y después `/claim`.
claiming-none = { $person }, todavía no tienes ninguna insignia, así que no hay nada que publicar. Para ver todo lo que llevas logrado, comenta `/progress`.
claiming-unknown = { $person }, no tienes ninguna insignia que se llame { $name }. Las tuyas: { $badges }. Escribe una de ellas después de `/claim`, o solo `/claim` para todas.
claiming-unclaimed =
    { $count ->
        [one] { $person }, listo: { $badges } ya no es pública. Su página desapareció, y quien compruebe una credencial guardada sabrá que se retiró. La insignia sigue siendo tuya. Para volver a mostrarla, comenta `/claim`.
       *[other] { $person }, listo: { $badges } ya no son públicas. Sus páginas desaparecieron, y quien compruebe una credencial guardada sabrá que se retiró. Las insignias siguen siendo tuyas. Para volver a mostrarlas, comenta `/claim`.
    }
claiming-nothing = { $person }, no has publicado ninguna insignia, así que no hay nada que retirar.
claiming-not-claimed = { $person }, no has publicado ninguna insignia que se llame { $name }, así que no hay nada que retirar.
