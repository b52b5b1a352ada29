### Listas de asistencia de reuniones y encuentros: comentarios a quien cambia una. Quien habla en primera persona es Waymark.

gatherings-not-yours = { $person }, ¡gracias por llevar la cuenta de quién vino! Aquí solo puede pasar lista { $people }, así que tu cambio no cuenta. Pídele que desmarque a esas personas y las vuelva a marcar. Si quien no estuvo eres tú, siempre puedes desmarcar tu nombre.

gatherings-no-heading = { $person }, parece que debajo de «{ $words }» hay personas marcadas. Una lista de asistencia necesita un encabezado, así que por ahora no cuenta ninguna. Escribe ahí { $heading }, en una línea aparte, y las contaré.

gatherings-thanks = { $person }, ¡gracias por pasar lista!
gatherings-unknown = { $count ->
    [one] No sé quién es { $names }, así que por ahora no cuenta. ¿Está bien escrito el nombre? Escribe a cada persona como `@name`, con su nombre de usuario en GitHub. Quien no tenga cuenta contará en cuanto un archivo de `people/` lleve ese mismo nombre.
   *[other] No sé quiénes son { $names }, así que por ahora no cuentan. ¿Están bien escritos los nombres? Escribe a cada persona como `@name`, con su nombre de usuario en GitHub. Quienes no tengan cuenta contarán en cuanto haya archivos en `people/` con esos mismos nombres.
}
gatherings-more = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
gatherings-own = Tu propio nombre tiene que marcarlo otra persona, así que por ahora no cuentas. Pide a alguien más que pueda pasar lista que lo desmarque y lo vuelva a marcar.
gatherings-left = { $count ->
    [one] ¡Qué lista tan larga! Busco hasta { $most } cuentas por edición, así que { $count } todavía no cuenta. Cambia cualquier cosa en el texto de la lista y seguiré; no hace falta volver a marcar a nadie.
   *[other] ¡Qué lista tan larga! Busco hasta { $most } cuentas por edición, así que { $count } todavía no cuentan. Cambia cualquier cosa en el texto de la lista y seguiré; no hace falta volver a marcar a nadie.
}
gatherings-too-many = { $count ->
    [one] Son más nombres de los que puedo anotar en una sola edición. He leído los primeros { $most } nombres nuevos y queda { $count }: desmárcalo y márcalo en otra edición.
   *[other] Son más nombres de los que puedo anotar en una sola edición. He leído los primeros { $most } nombres nuevos y quedan { $count }: desmárcalos y márcalos en otra edición.
}

gatherings-day-unreadable = No entiendo qué día fue: este issue dice { $day }. Por eso cuentan para hoy. Para cambiarlo, escribe el día con año, mes y día (`2026-01-10`), y luego desmárcalas y vuelve a marcarlas.
gatherings-day-no-such-day = Este issue dice { $day }, y ese día no existe en el calendario. Por eso cuentan para hoy. Para cambiarlo, escribe ahí el día correcto, y luego desmárcalas y vuelve a marcarlas.
gatherings-day-to-come = Este issue dice { $day }, que todavía no llega en la zona horaria de la organización. Por eso cuentan para hoy. Para cambiarlo, desmárcalas y vuelve a marcarlas cuando haya pasado, o escribe antes ahí el día correcto.
gatherings-day-too-early = Este issue dice { $day }, que fue antes de que empezara la organización. Por eso cuentan para hoy. Para cambiarlo, escribe ahí el día correcto, y luego desmárcalas y vuelve a marcarlas.
gatherings-day-on = Las personas que marcaste cuentan para el { $day }, el día que dice este issue. Ese se queda, aunque más adelante el issue diga otro.
gatherings-day-stays = Las personas que marcaste cuentan para el { $day }: es el día que decía este issue cuando se marcó a alguien por primera vez, y ese se queda.

gatherings-there = { $count ->
    [one] Participó { $count } persona.
   *[other] Participaron { $count } personas.
}
