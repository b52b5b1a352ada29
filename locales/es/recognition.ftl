### Un agradecimiento, como comentario allí donde alguien hizo lo que le valió una insignia. Quien habla es Waymark.

recognition-thanks = ¡Gracias, { $person }! 🎉 Ganaste { $badge }.
recognition-thanks-several = ¡Gracias, { $person }! 🎉 Ganaste { $count } insignias:
recognition-badge = { $badge }: { $about }
recognition-reached = Alcanzaste { $stage }.
recognition-count =
    { $count ->
        [1] ¡Y es tu primera contribución!
       *[other] ¡Y ya van { $count } contribuciones tuyas!
    }
recognition-next = ¿Buscas con qué seguir? Prueba con un issue que tenga la etiqueta { $labels }.
recognition-progress = Para ver todo lo que llevas logrado, comenta `/progress`.

recognition-milestone =
    { $count ->
        [1] ¡Gracias, { $person }! 🎉 Es tu primera contribución aquí: ¡te damos la bienvenida! Para ver todo lo que llevas logrado, comenta `/progress`.
       *[other] ¡Gracias, { $person }! 🎉 Ya van { $count } contribuciones tuyas. Para ver todo lo que llevas logrado, comenta `/progress`.
    }

recognition-quiet = { $person }, anotado: ya no te agradezco en comentarios ni te menciono cuando recibes una insignia. Lo que haces cuenta como siempre y las insignias llegan igual. Si quieres que vuelva a agradecerte, comenta `/thank-me`.
recognition-thanked-again = { $person }, con gusto: la próxima vez que ganes una insignia, te lo agradezco allí mismo. Si prefieres silencio, comenta `/quiet`.
