### /credit: comentarios a quien reconoce el trabajo de otra persona que GitHub no vio. Quien habla es Waymark.

contributions-recorded = { $person }, anoté la contribución de { $name }: { $what } ({ $evidence }). ¡Muchas gracias a ambas partes!
contributions-evidence = evidencia
contributions-how = { $person }, para reconocer el trabajo de alguien, escribe quién es, qué hizo y un enlace que lo muestre. Por ejemplo: `/credit @ada organizó https://example.org/meetup`. No anoté nada.
contributions-unknown-kind = { $person }, ¡gracias! No sé qué tipo de contribución es { $words }, así que todavía no cuenta. Prueba con otra palabra, como `organizó`, `tradujo` o `acompañó`. También puedes pedir que se agregue ese tipo en `types`, dentro de `waymark.yml`: desde ese momento, esta contribución también contará.
contributions-nobody = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No anoté nada.
contributions-own = { $person }, otra persona tiene que dar fe de tu trabajo. Pídele a alguien que coordine una comunidad que comente la misma línea con `/credit`; hasta entonces, no cuenta.
contributions-not-lead = { $person }, ¡gracias por acordarte de esa persona! Un reconocimiento solo cuenta cuando lo da alguien que coordina una comunidad. Pídele que comente la misma línea aquí.
