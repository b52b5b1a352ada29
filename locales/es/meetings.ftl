### Cuándo se reúne una comunidad. Las partes forman una línea, como
### «Lunes cada 2 semanas a las 18:30 (hora del Pacífico), durante 1 hora».

meetings-once = el { $day }
meetings-daily = { $count ->
    [one] todos los días
   *[other] cada { $count } días
}
meetings-weekly = { $count ->
    [one] todas las semanas
   *[other] cada { $count } semanas
}
meetings-weekly-on = { $count ->
    [one] cada { $weekday }
   *[other] { $weekday } cada { $count } semanas
}
meetings-monthly = { $count ->
    [one] todos los meses
   *[other] cada { $count } meses
}
meetings-monthly-some = { $count ->
    [one] un { $weekday } al mes
   *[other] un { $weekday } cada { $count } meses
}
meetings-monthly-day = { $count ->
    [one] el día { $day } de cada mes
   *[other] el día { $day } cada { $count } meses
}
meetings-monthly-on = { $count ->
    [one] el { $which } { $weekday } de cada mes
   *[other] el { $which } { $weekday } cada { $count } meses
}
meetings-which-first = primer
meetings-which-second = segundo
meetings-which-third = tercer
meetings-which-fourth = cuarto
meetings-which-last = último
meetings-at = { $when } a las { $time } ({ $zone })
meetings-only-at = a las { $time } ({ $zone })
meetings-for = { $when }, durante { $length }
meetings-only-for = durante { $length }

## La próxima vez de una reunión, como «miércoles, 25 de noviembre de 2026, a las 19:00 (hora del Pacífico, 03:00 UTC del jueves)».

meetings-moment = { $day }, a las { $time } ({ $zone }, { $universal } UTC)
meetings-moment-day = { $day }, a las { $time } ({ $zone }, { $universal } UTC del { $weekday })
meetings-moment-utc = { $day }, a las { $time } UTC
