### Lo que muestran los comandos, sin su ayuda. Texto simple para la terminal.

cli-unknown-command = no existe el comando { $command }
cli-unknown-option = no existe la opción { $option }
cli-guess = { $problem }. ¿Querías decir { $guess }?
cli-see-help = Para ver cómo funciona, ejecuta { $command }.
cli-see-all = Para ver todos los comandos, ejecuta { $command }.
cli-takes-no-value = { $option } no lleva ningún valor
cli-needs-value = después de { $option } falta { $wanted }
cli-needs-value-dash = después de { $option } falta { $wanted }; si quieres decir { $value }, escribe { $written }
cli-not-one-of = { $option } puede ser { $wanted }, no { $value }
cli-missing-option = falta { $option }
cli-options-only = este comando solo acepta opciones, no { $given }
cli-one-folder = indica una sola carpeta, no { $given } también
cli-one-name = indica uno solo, no { $given } también
cli-one-file = indica un archivo

cli-disk-eacces = no tienes permiso para leer o escribir aquí
cli-disk-eexist = ya hay otra cosa ahí
cli-disk-eisdir = es una carpeta, no un archivo
cli-disk-enoent = no existe ese archivo o carpeta
cli-disk-enospc = el disco está lleno
cli-disk-enotdir = una parte de esta ruta es un archivo, no una carpeta
cli-disk-eperm = no tienes permiso para cambiar esto
cli-disk-no-folder = aquí no se puede crear ninguna carpeta
cli-disk-erofs = este disco es de solo lectura
cli-database-refused = nada responde donde apunta DATABASE_URL; ¿está PostgreSQL en marcha ahí? ({ $reasons })
cli-database-host = no se encuentra el servidor que nombra DATABASE_URL ({ $reasons })
cli-database-silent = la base de datos de DATABASE_URL no responde ({ $reasons })
cli-database-login = la base de datos de DATABASE_URL no acepta su usuario o contraseña ({ $reasons })
cli-database-missing = el servidor de DATABASE_URL no tiene ninguna base de datos con ese nombre; créala primero o corrige el nombre del final ({ $reasons })
cli-database-rights = el usuario de DATABASE_URL no tiene permiso para hacer esto ({ $reasons })
cli-database-busy = el servidor de DATABASE_URL no tiene conexiones libres; inténtalo de nuevo en un momento ({ $reasons })
cli-database-full = el disco de la base de datos de DATABASE_URL está lleno ({ $reasons })
cli-database-starting = la base de datos de DATABASE_URL está arrancando o deteniéndose; inténtalo de nuevo en un momento ({ $reasons })
cli-database-read-only = la base de datos de DATABASE_URL solo se puede leer; ¿es una réplica? ({ $reasons })
cli-database-address = no se puede conectar con la dirección de DATABASE_URL; revísala, y también su `sslmode` ({ $reasons })
cli-kept-another-account = la carpeta de datos { $about } pertenece a otra cuenta; ejecuta esto con esa cuenta o como root
cli-kept-damaged-backup = { $about } está dañado o incompleto, o no es una copia de seguridad de Waymark
cli-kept-newer-waymark = un Waymark más nuevo hizo esta base de datos o copia de seguridad; usa esa versión o una posterior (desconocido aquí: { $about })
cli-kept-no-backup = { $about } no es una copia de seguridad de Waymark
cli-kept-no-backup-file = { $about } no está, o no se puede leer
cli-kept-no-database = no hay ninguna base de datos en { $about }. Pon en WAYMARK_DATA la carpeta de datos del servidor, o en DATABASE_URL su base de datos.
cli-kept-no-database-chosen = no hay ninguna base de datos en { $about }. Para crear una nueva ahí, pon esa carpeta en WAYMARK_DATA; para usar la del servidor, pon WAYMARK_DATA o DATABASE_URL como los tiene el servidor.
cli-not-empty = la base de datos no está vacía; restaura en una vacía, o añade `--replace` y pierde lo que hay en ella
cli-kept-nothing-kept = la base de datos de { $about } todavía no guarda nada de Waymark; ¿es la que usa el servidor?
cli-kept-taken-folder = la carpeta de datos { $about } está abierta en otro proceso; detén ese primero, o define DATABASE_URL para que varios compartan una base de datos
cli-input-as = para revisar un archivo desde la entrada estándar, escribe `-` en lugar de la carpeta y di qué archivo representa, como en `waymark validate - --as communities/design.yml`
cli-input-no-definition = { $file } no es un lugar donde Waymark lea una definición; `--as` acepta una ruta que termine como communities/design.yml o waymark.yml
cli-file-too-large = { $file } ocupa más de 10 MB
cli-file-unreadable = { $file } no es texto UTF-8 o no se puede leer
cli-not-a-file = { $file } no es un archivo
cli-nothing-written = no se escribió nada: { $reason }
cli-link-leads-out = { $link } es un enlace que sale de { $folder }, así que no se escribió nada

cli-list-warning = solo avisa
cli-list-firm = no se puede omitir
cli-list-format = la lista se muestra como `text` o `json`, no como { $format }

cli-plan-one-base = usa `--since` o `--ledger`, no ambas: el plan compara con una sola cosa
cli-plan-broken = Corrige esto primero y tendrás un plan.
cli-plan-organization = `--organization` elige una de las organizaciones del servidor, así que indica también dónde está su registro: con `--ledger`, DATABASE_URL o WAYMARK_DATA
cli-plan-definitions-only = Sin el registro del servidor (`--ledger`, DATABASE_URL o WAYMARK_DATA), este plan abarca solo lo que deciden las definiciones por sí mismas, no a las personas, los equipos ni las solicitudes abiertas.
cli-plan-from-ledger = En comparación con { $file }, una copia de seguridad del registro de { $organization } con fecha del { $day }.
cli-plan-from-nothing = Este plan no se compara con nada, así que todo lo que existe aparece como nuevo. Para ver solo lo que cambia, indica `--since` o `--ledger`.
cli-plan-nothing = No cambia nada que la gente o GitHub vayan a notar.
cli-plan-since-broken = las definiciones de { $folder } tienen problemas; { $command } los muestra
cli-plan-not-a-backup = { $reason }; `--ledger` recibe un archivo que escribió `waymark backup FILE`.
cli-plan-which-organization = elige con `--organization` una de las organizaciones del servidor: { $organizations }
cli-plan-no-organization = este registro todavía no tiene ninguna organización
cli-plan-no-such-organization = { $organization } no está en este registro; elige una de sus organizaciones: { $organizations }
cli-plan-not-in-force = { $organization } todavía no tiene definiciones en vigor; su primer plan espera en un issue

cli-pages-broken = Corrige esto primero y tendrás las páginas.
cli-pages-other-files = { $folder } tiene otros archivos, como { $file }. Elige una carpeta nueva o vacía, o una que `waymark pages` haya llenado antes; no se escribió nada
cli-pages-in-the-way = { $file } estorba: no lo escribió `waymark pages`. Muévelo o elige otra carpeta; no se cambió nada
cli-pages-list-unreadable = { $file } debería decir qué escribió ahí `waymark pages`, pero no se puede leer. Elige otra carpeta; no se escribió nada
cli-pages-address = escribe la dirección así: https://HOST/CARPETA
cli-pages-so-far = { $count } archivos por ahora…
cli-pages-done = Ahora { $folder } tiene { $pages ->
    [one] 1 página
   *[other] { $pages } páginas
  } y { $others ->
    [one] 1 archivo más
   *[other] { $others } archivos más
  }.
cli-pages-from-definitions = Salen solo de las definiciones: no dicen cuánta gente hay, quién tiene insignias ni a quién se reconoció.
cli-pages-from-ledger = Salen de las definiciones y de { $file }, una copia de seguridad del registro de { $organization } con fecha del { $day }.
cli-pages-no-account = Sin `--repository` no se sabe dónde están las definiciones en GitHub, así que las páginas no llevan a ningún formulario ni equipo.
cli-pages-no-address = Sin `--address` no se sabe dónde estarán las páginas, así que no hay una para direcciones equivocadas (404.html).
cli-pages-private = { $repository } es un repositorio privado. El servidor no muestra sus páginas, pero las que publiques las puede leer todo el mundo.
cli-directory-repository = escribe el repositorio como OWNER/NAME
cli-directory-no-marks = Ningún archivo tiene todavía un lugar para una tabla. Pon { $begin } y { $end } en líneas propias donde la quieras.
cli-directory-none-in = En { $file } no hay lugar para ninguna tabla que se pueda escribir.
cli-directory-stale = { $file } está desactualizado.
cli-directory-written = Se actualizó { $file }.

cli-backup-done =
    { $rows ->
        [one] Se guardó una fila en { $file }.
       *[other] Se guardaron { $rows } filas en { $file }.
    }
cli-backup-to-file = la copia va a un archivo, no a la salida estándar: indica uno, como waymark.backup
cli-restore-done =
    { $rows ->
        [one] Se restauró una fila de { $file }.
       *[other] Se restauraron { $rows } filas de { $file }.
    }
cli-restore-nothing = No se restauró nada.
cli-rebuild-empty = Todavía no hay nada que volver a procesar.
cli-rebuild-counts = { $organization }: { $deliveries ->
    [one] 1 entrega procesada
   *[other] { $deliveries } entregas procesadas
} de nuevo. { $same ->
    [one] 1 hecho coincide
   *[other] { $same } hechos coinciden
} con el registro, y { $conclusions ->
    [one] se conservó 1 conclusión
   *[other] se conservaron { $conclusions } conclusiones
}.
cli-rebuild-fact =
    { $how ->
        [missing] falta en el registro: { $fact }
        [surplus] solo está en el registro: { $fact }
       *[changed] es distinto en el registro: { $fact }
    }
cli-rebuild-name = tiene otro nombre: { $who }
cli-rebuild-pages =
    { $people ->
        [one] lo que las páginas muestran de una persona no coincide con el registro
       *[other] lo que las páginas muestran de { $people } personas no coincide con el registro
    }
cli-rebuild-days = lo que hizo la gente cada día no coincide con el registro
cli-rebuild-sums = lo que los gráficos muestran en conjunto no coincide con lo que contribuyó cada persona
cli-rebuild-done = Reparado.
