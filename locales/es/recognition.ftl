### Un agradecimiento, como comentario allí donde alguien hizo lo que le valió una insignia. Quien habla es Waymark.

recognition-thanks = ¡Gracias, { $person }! 🎉 Has conseguido { $badge }.
recognition-thanks-several = ¡Gracias, { $person }! 🎉 Has conseguido { $count } insignias:
recognition-badge = { $badge }: { $about }
recognition-reached = Has llegado a { $stage }.
recognition-next = ¿Buscas con qué seguir? Prueba con un issue que tenga la etiqueta { $labels }.
recognition-progress = Para ver todo lo que llevas recorrido, comenta `/progress`.
