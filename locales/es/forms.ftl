### El pull request que mantiene al día las listas desplegables de los formularios. Quien habla es Waymark.

forms-title = Poner los formularios al día con las definiciones
forms-why = Las definiciones cambiaron, pero estos formularios todavía ofrecen las opciones de antes:
forms-line = { $dropDown } en { $file }: { $changes }
forms-quoted = «{ $text }»
forms-removes = quita { $options }
forms-renames = cambia { $before } por { $after }
forms-adds = agrega { $options }
forms-what-now = En los formularios no cambia nada más. Fusiona esto y se podrá elegir lo que hay ahora. Si lo cierras, no volveré a proponerlo hasta que cambien las definiciones.
forms-branch = Esta rama es mía, así que, por favor, no hagas commits en ella: cuando cambian las definiciones, la vuelvo a crear desde la rama predeterminada y tus commits se perderían.
forms-done = Los formularios ya están al día con las definiciones, así que aquí no queda nada que cambiar.
