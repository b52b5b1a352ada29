### Lo que dice la Action en el registro y en el resumen de un flujo de trabajo.

action-no-command = No existe el comando { $command }. Existen: { $commands }.
action-more = Y { $count } más: mira el registro.
action-skipped = Omitidos, con un motivo
action-skipped-one = Omitido ({ $reason }): { $problem }
action-where = Dónde
action-what = Qué
action-rule = Regla
action-written = { $file } ya está al día.
action-no-marks = Ningún archivo tiene todavía un lugar para una tabla de comunidades.

## command: plan

action-pages-broken = Waymark: las definiciones tienen problemas, así que todavía no hay páginas. `command: validate` muestra dónde.
action-plan-from-ledger = A partir de { $file }, una copia de seguridad del registro de { $organization } con fecha del { $day }, sin preguntar a GitHub.
action-plan-from-definitions = A partir solo de las definiciones: este plan no sabe de personas, equipos ni solicitudes abiertas.
action-plan-from-nothing = Este plan no se compara con nada, así que todo lo que existe aparece como nuevo. Para ver solo lo que cambia, indica la entrada `since` o `ledger`.
action-plan-broken = Waymark: las definiciones tienen problemas, así que aún no hay plan. `command: validate` te muestra dónde.
action-plan-fork = Este pull request viene de un fork, que no puede comentar aquí, así que el plan está solo en el resumen del job.
action-plan-no-token = Sin un `token`, el plan está solo en el resumen del job.
action-plan-not-said = El plan está solo en el resumen del job: GitHub no aceptó el comentario ({ $status }). El job necesita `pull-requests: write`.
