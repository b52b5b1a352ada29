### /credit: comentarios a quien reconoce el trabajo de otra persona que GitHub no vio. Quien habla es Waymark.

contributions-recorded =
    { $count ->
        [one] { $person }, anoté la contribución de { $name }: { $what } ({ $evidence }). ¡Muchas gracias a ti y a { $name }!
       *[other] { $person }, anoté la contribución de { $name }: { $what } ({ $evidence }). ¡Muchas gracias a todo el mundo!
    }
contributions-evidence = evidencia
contributions-on = Cuenta para el { $day }.
contributions-on-loosely = Cuenta para el { $day }, porque no sé qué día fue { $words }. Si no es así, retíralo con `/correct` y vuelve a escribir la línea con el día: `el 2026-01-10`.
contributions-already-too = A { $name } ya le contaba, así que no había nada que agregar.
contributions-already = { $person }, buenas noticias: eso ya cuenta para { $name }: { $what } ({ $evidence }). No había nada que agregar.
contributions-day-unreadable = { $person }, no entiendo qué día es { $day }. Vuelve a comentar la misma línea y escribe el día con año, mes y día, por favor: `el 2026-01-10`. Así como está, no cuenta.
contributions-day-no-such-day = { $person }, el día { $day } no existe en el calendario. Vuelve a comentar la misma línea con el día correcto, por favor; así como está, no cuenta.
contributions-day-to-come = { $person }, en la zona horaria de la organización todavía no llega el { $day }. Vuelve a comentar la misma línea cuando ya esté hecho, por favor; así como está, no cuenta.
contributions-day-too-early = { $person }, el { $day } fue antes de que empezara la organización. Vuelve a comentar la misma línea con el día correcto, por favor; así como está, no cuenta. Si empezó antes, hay que corregir `founded` en `waymark.yml`.
contributions-how = { $person }, para reconocer el trabajo de alguien, escribe quién es, qué hizo y un enlace que lo muestre. Por ejemplo: `/credit @ada organizó https://example.org/meetup`. Si fue otro día, agrégalo: `el 2026-01-10`. No anoté nada.
contributions-unknown-kind = { $person }, ¡gracias! No sé qué tipo de contribución es { $words }, así que todavía no cuenta. Prueba con otra palabra, como `organizó`, `tradujo` o `acompañó`. También puedes pedir que se agregue ese tipo en `types`, dentro de `waymark.yml`: desde ese momento, esta contribución también contará.
contributions-nobody =
    { $count ->
        [one] { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No anoté nada.
       *[other] { $person }, no encuentro a { $name } en GitHub. ¿Están bien escritos los nombres? No anoté nada.
    }
contributions-nobody-too =
    { $count ->
        [one] No encuentro a { $name } en GitHub, así que no le anoté nada. ¿Está bien escrito el nombre?
       *[other] No encuentro a { $name } en GitHub, así que no les anoté nada. ¿Están bien escritos los nombres?
    }
contributions-undescribed =
    { $count ->
        [one] No sé quién es { $name }. Contará en cuanto un archivo de `people/` lleve ese mismo nombre y aquí vuelva a pasar algo.
       *[other] No sé quiénes son { $name }. Contará en cuanto haya archivos en `people/` con esos mismos nombres y aquí vuelva a pasar algo.
    }
contributions-undescribed-all = { $person }, ¡gracias! Todavía no cuenta.
contributions-own-too = De tu parte tiene que dar fe otra persona.

contributions-left =
    { $count ->
        [one] Busco hasta { $most } personas por comentario, así que falta una: anótala en otro comentario, por favor.
       *[other] Busco hasta { $most } personas por comentario, así que faltan { $count }: anótalas en otro comentario, por favor.
    }

contributions-left-names =
    { $count ->
        [one] Leo hasta { $most } nombres entre comillas por línea, así que falta uno: anótalo en otra línea, por favor.
       *[other] Leo hasta { $most } nombres entre comillas por línea, así que faltan { $count }: anótalos en otra línea, por favor.
    }

contributions-more-links = Leo un enlace por línea. Si el otro muestra algo más que hicieron, escríbelo en otra línea, por favor.
contributions-left-all = { $person }, busco hasta { $most } personas por comentario, y las líneas de arriba ya nombran a todas esas. Vuelve a escribir esta línea en otro comentario, por favor; no anoté nada.
contributions-own = { $person }, otra persona tiene que dar fe de tu trabajo. Pídele a una persona que coordine una comunidad o sea propietaria de la organización que comente la misma línea con `/credit`; hasta entonces, no cuenta.
contributions-not-lead = { $person }, ¡gracias por acordarte de esa persona! Un reconocimiento solo cuenta cuando lo da una persona que coordina una comunidad o es propietaria de la organización. Pídele que comente la misma línea aquí.
