### El pull request que mantiene al día las listas desplegables de los formularios. Quien habla es Waymark.

forms-title = Poner los formularios al día con las definiciones
forms-why = Las definiciones han cambiado, pero estos formularios todavía ofrecen las opciones de antes:
forms-line = { $dropDown } en { $file }: { $changes }
forms-quoted = «{ $text }»
forms-removes = quita { $options }
forms-renames = cambia { $before } por { $after }
forms-adds = añade { $options }
forms-what-now = No cambia nada más en los formularios. Fusiona esto y se podrá elegir lo que hay ahora. Si lo cierras, no volveré a proponerlo hasta que cambien las definiciones.
forms-branch = Esta rama es mía, así que no hagas commits en ella, por favor: cuando cambian las definiciones la vuelvo a crear desde la rama predeterminada y tus commits se perderían.
forms-done = Los formularios ya están al día con las definiciones, así que aquí no queda nada que cambiar.
