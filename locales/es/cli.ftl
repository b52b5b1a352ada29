### Lo que muestran los comandos, sin su ayuda. Texto simple para la terminal.

cli-unknown-command = no existe el comando { $command }
cli-unknown-option = no existe la opción { $option }
cli-guess = { $problem }. ¿Querías decir { $guess }?
cli-see-help = Para ver cómo funciona, ejecuta { $command }.
cli-takes-no-value = { $option } no lleva ningún valor
cli-needs-value = después de { $option } falta { $wanted }
cli-needs-value-dash = después de { $option } falta { $wanted }; si quieres decir { $value }, escribe { $written }
cli-not-one-of = { $option } puede ser { $wanted }, no { $value }
cli-missing-option = falta { $option }
cli-options-only = este comando solo acepta opciones, no { $given }
cli-one-folder = indica una sola carpeta, no { $given } también
cli-one-file = indica un archivo

cli-disk-eacces = no tienes permiso para leer o escribir aquí
cli-disk-eexist = ya hay otra cosa ahí
cli-disk-eisdir = es una carpeta, no un archivo
cli-disk-enoent = no existe ese archivo o carpeta
cli-disk-enospc = el disco está lleno
cli-disk-enotdir = una parte de esta ruta es un archivo, no una carpeta
cli-disk-eperm = no tienes permiso para cambiar esto
cli-disk-erofs = este disco es de solo lectura
cli-no-database = no se puede conectar con la base de datos de DATABASE_URL ({ $reasons })
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
cli-plan-nothing = No cambia nada que la gente o GitHub vayan a notar.
cli-plan-since-broken = las definiciones de { $folder } tienen problemas; { $command } los muestra
cli-plan-not-a-backup = { $reason } `--ledger` recibe un archivo que escribió `waymark backup FILE`.
cli-plan-which-organization = elige con `--organization` una de las organizaciones del servidor: { $organizations }
cli-plan-no-organization = este registro todavía no tiene ninguna organización
cli-plan-no-such-organization = { $organization } no está en este registro; elige una de sus organizaciones: { $organizations }
cli-plan-not-in-force = { $organization } todavía no tiene definiciones en vigor; su primer plan espera en un issue

cli-directory-repository = escribe el repositorio como OWNER/NAME
cli-directory-no-marks = Ningún archivo tiene todavía un lugar para una tabla. Pon { $begin } y { $end } en líneas propias donde la quieras.
cli-directory-stale = { $file } está desactualizado.
cli-directory-written = Se actualizó { $file }.

cli-backup-done =
    { $rows ->
        [one] Se guardó una fila en { $file }.
       *[other] Se guardaron { $rows } filas en { $file }.
    }
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
cli-rebuild-done = Reparado.
