### Respuestas a `/apply` y `/confirm`, y la última respuesta por un rato. Quien habla es Waymark.

asking-nothing-to-apply = { $person }, aquí no hay ningún plan que aplicar. No ha cambiado nada.
asking-nothing-to-confirm = { $person }, aquí no hay nada que confirmar. No ha cambiado nada.
asking-nothing-left = { $person }, ¡gracias! Esto ya está decidido, así que no ha cambiado nada.
asking-last-answer = Esta es mi última respuesta para ti aquí durante una hora. Todo lo que escribas sigue contando.
