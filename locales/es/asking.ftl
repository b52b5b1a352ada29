### Respuestas a `/apply` y `/confirm`, y la última respuesta por un rato. Quien habla es Waymark.

asking-nothing-to-apply = { $person }, aquí no hay ningún plan que aplicar. No cambió nada.
asking-nothing-to-confirm = { $person }, aquí no hay nada que confirmar. No cambió nada.
asking-not-a-yes = { $person }, eso no suena a un sí, así que no cambió nada. Cuando estés de acuerdo, comenta { $command } y nada más.
asking-nothing-left = { $person }, ¡gracias! Esto ya está decidido, así que no cambió nada.
asking-last-answer = Esta es la última respuesta que te doy aquí por una hora. Todo lo que escribas sigue contando.
