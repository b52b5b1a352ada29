### El issue en el que una comunidad agradece a varias personas a la vez, una vez por semana, si así lo dice. Quien habla es Waymark.

round-up-title = Gracias de parte de { $community }, semana del { $week }
round-up-lede = { $count ->
    [one] En la última semana, { $community } reconoció a una persona. ¡Gracias! 🎉
   *[other] En la última semana, { $community } reconoció a { $count } personas. ¡Gracias a cada una! 🎉
}
round-up-nobody = Quienes recibieron aquí las gracias prefieren que no se les nombre. ¡Gracias de todos modos!
round-up-line = { $person }: { $badges }
round-up-badge = { $badge } ({ $because })
round-up-count = { $count ->
    [1] la primera contribución aquí
   *[other] la contribución número { $count }
}
round-up-more = y { $count } más
round-up-quiet = ¿Prefieres que no se te nombre aquí? Comenta `/quiet` y te dejo fuera de la lista.
