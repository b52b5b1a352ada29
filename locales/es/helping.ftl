### /helpful: comentarios a quien dice de quién es el comentario que le ayudó. Quien habla es Waymark.

helping-noted = { $person }, anoté que { $name } te ayudó aquí. ¡Qué bueno saberlo, y muchas gracias a ambas partes!
helping-how = { $person }, para decir quién te ayudó, nombra a esa persona: `/helpful @ada`. No anoté nada.
helping-not-asker = { $person }, eso lo dice quien hizo la pregunta. Si coordinas una comunidad, puedes dar fe de la ayuda de alguien con `/credit`. No anoté nada.
helping-nobody = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No anoté nada.
helping-own = { $person }, ¡qué bueno que encontraste la respuesta! Solo cuenta cuando lo dices de otra persona. No anoté nada.
