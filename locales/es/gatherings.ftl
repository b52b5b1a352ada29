### Listas de asistencia de reuniones y encuentros: comentarios a quien cambia una. Quien habla en primera persona es Waymark.

gatherings-not-yours = { $person }, ¡gracias por llevar la cuenta de quién vino! Aquí solo puede pasar lista { $people }, así que tu cambio no cuenta. Pídele que desmarque a esas personas y las vuelva a marcar. Si quien no estuvo eres tú, siempre puedes desmarcar tu nombre.

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
gatherings-too-many = ¡Qué lista tan larga! He leído los primeros { $most } nombres nuevos. Desmarca los demás y márcalos en otra edición.

gatherings-there = { $count ->
    [one] Participó { $count } persona.
   *[other] Participaron { $count } personas.
}
