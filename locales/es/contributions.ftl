### /credit: comentarios a quien reconoce el trabajo de otra persona que GitHub no vio. Quien habla es Waymark.

contributions-recorded = { $person }, he anotado la contribución de { $name }: { $what } ({ $evidence }). ¡Muchas gracias!
contributions-evidence = enlace
contributions-how = { $person }, para reconocer el trabajo de alguien, escribe quién es, qué hizo y un enlace que lo muestre. Por ejemplo: `/credit @ada organized https://example.org/meetup`. No he anotado nada.
contributions-unknown-kind = { $person }, ¡gracias! No sé qué tipo de contribución es { $words }, así que todavía no cuenta. Prueba con otra palabra en inglés, como `organized`, `translated` o `mentored`. También puedes pedir que se añada ese tipo en `types`, dentro de `waymark.yml`: desde ese momento, esta contribución también contará.
contributions-nobody = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No he anotado nada.
contributions-own = { $person }, otra persona tiene que dar fe de tu propio trabajo. Pide a alguien de la coordinación que comente la misma línea de `/credit`; hasta entonces, no cuenta.
contributions-not-lead = { $person }, ¡gracias por acordarte de esa persona! Un reconocimiento solo cuenta cuando lo da quien coordina una comunidad. Pide a alguien de la coordinación que comente la misma línea aquí.
