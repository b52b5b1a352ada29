backfill-requests-odd = --requests lleva un número entero de 1 a { $most }, no { $value }
backfill-since-odd = --since lleva un día como 2024-01-31, no { $value }
backfill-no-app = Waymark todavía no tiene una GitHub App, así que no puede preguntarle nada a GitHub. Configura una primero: ejecuta `waymark start`.
backfill-nowhere = la App todavía no está instalada en ninguna organización
backfill-not-there = la App no está instalada en { $organization }, sino en { $organizations }

backfill-progress = { $organization }: { $read } de { $of } pull requests e issues
backfill-left =
    { $minutes ->
        [one] (queda cerca de un minuto)
       *[other] (quedan unos { $minutes } minutos)
    }

backfill-planned =
    { $organization }: { $left ->
        [0] no queda nada por leer
        [one] hay un pull request o issue por leer
       *[other] hay { $left } pull requests e issues por leer
    } en { $repositories ->
        [one] un repositorio
       *[other] { $repositories } repositorios
    }{ $requests ->
        [0] .
        [one] , con una sola petición, más o menos.
       *[other] , con unas { $requests } peticiones.
    }
backfill-found = { $organization }: se anotaron { $merged ->
    [one] un pull request fusionado
   *[other] { $merged } pull requests fusionados
}, { $reviewed ->
    [one] una revisión
   *[other] { $reviewed } revisiones
}, { $opened ->
    [one] un issue abierto
   *[other] { $opened } issues abiertos
} y { $closed ->
    [one] un issue cerrado
   *[other] { $closed } issues cerrados
}, de { $people ->
    [one] una persona
   *[other] { $people } personas
}.
backfill-nothing = { $organization }: nada que Waymark no sepa ya.
backfill-withheld = No se pudo leer { $repository }: { $why }
backfill-gone = No se pudo leer { $repository }: ya no está ahí, o cambió de nombre. Ejecútalo otra vez más tarde.
backfill-budget =
    { $left ->
        [one] Se detuvo al gastar las peticiones que tenía ({ $requests }); falta un pull request o issue.
       *[other] Se detuvo al gastar las peticiones que tenía ({ $requests }); faltan { $left } pull requests e issues.
    } Ejecútalo otra vez para seguir desde aquí.
backfill-limit =
    { $left ->
        [one] GitHub pide una pausa; falta un pull request o issue.
       *[other] GitHub pide una pausa; faltan { $left } pull requests e issues.
    } Ejecútalo otra vez dentro de una hora para seguir desde aquí.
backfill-looking =
    { $people ->
        [one] Nadie recibe un comentario por esto. El servidor revisa ahora a esta persona…
       *[other] Nadie recibe un comentario por esto. El servidor revisa ahora a estas { $people } personas…
    }
backfill-no-server =
    { $people ->
        [one] No parece haber un servidor en marcha. Cuando lo haya (`waymark start`), revisará a esta persona y contará lo que hizo.
       *[other] No parece haber un servidor en marcha. Cuando lo haya (`waymark start`), revisará a estas { $people } personas y contará lo que hicieron.
    }
backfill-nothing-follows = Nadie alcanzó una etapa ni ganó una insignia con esto.
backfill-follows =
    { $kind ->
        [stage] { $people ->
            [one] una persona alcanzó
           *[other] { $people } personas alcanzaron
        } { $what }
       *[badge] { $people ->
            [one] una persona ganó
           *[other] { $people } personas ganaron
        } la insignia { $what }
    }

## Con --from: lo que dice una lista de quienes contribuyen.

backfill-day-missing = --from también necesita --day: ¿para qué día estaba hecho todo lo de la lista? Por ejemplo: --day 2025-12-31
backfill-list-alone = --since y --again no van con --from
backfill-day-alone = --day solo va con --from
backfill-day-odd = --day lleva un día como 2025-12-31 que no esté en el futuro, y no { $value }
backfill-no-list = { $file } no es una lista de quienes contribuyen: vale .all-contributorsrc o import/contributions.json
backfill-list-found = { $organization }: de la lista { $count ->
    [one] se anotó una contribución
   *[other] se anotaron { $count } contribuciones
}, de { $people ->
    [one] una persona
   *[other] { $people } personas
}.
backfill-list-planned = { $organization }: de la lista { $count ->
    [one] se anotaría una contribución
   *[other] se anotarían { $count } contribuciones
}, de { $people ->
    [one] una persona
   *[other] { $people } personas
}.
backfill-list-known = { $count ->
    [one] Otra ya está anotada.
   *[other] Otras { $count } ya están anotadas.
}
backfill-list-strangers = { $count ->
    [one] Queda fuera, porque ninguna persona tiene ahora ese usuario en GitHub: { $names }
   *[other] Quedan fuera, porque ninguna persona tiene ahora esos usuarios en GitHub: { $names }
}
backfill-list-undescribed = { $count ->
    [one] Queda fuera, porque ningún archivo de people/ describe a esa persona como alguien sin cuenta: { $names }
   *[other] Quedan fuera, porque ningún archivo de people/ describe a esas personas como gente sin cuenta: { $names }
}
backfill-list-kinds = { $count ->
    [one] Queda fuera, porque ese tipo no es de all-contributors ni está en `types` de waymark.yml: { $names }
   *[other] Quedan fuera, porque esos tipos no son de all-contributors ni están en `types` de waymark.yml: { $names }
}
backfill-list-budget = Se detuvo tras las peticiones permitidas ({ $requests }), y { $left ->
    [one] queda una persona
   *[other] quedan { $left } personas
} por mirar. Ejecútalo otra vez con más, por ejemplo --requests 5000.
backfill-list-limit = GitHub pide una pausa, y { $left ->
    [one] queda una persona
   *[other] quedan { $left } personas
} por mirar. Ejecútalo otra vez dentro de una hora.
