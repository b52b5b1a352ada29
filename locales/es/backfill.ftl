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
