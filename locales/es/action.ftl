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
