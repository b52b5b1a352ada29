### Listas en la descripción de un issue, y comentarios sobre quién marca qué. Quien habla es Waymark.

checklists-hint = lo marca { $who }
checklists-not-yours = { $person }, ¡gracias por mantener la lista al día! { $boxes }
checklists-ticked = Solo { $people } puede marcar *{ $item }*, así que lo desmarqué.
checklists-cleared = Solo { $people } puede desmarcar *{ $item }*, así que volví a marcarlo.
checklists-asked = Solo { $people } puede marcar o desmarcar *{ $item }*, así que no cambió nada.
checklists-none = { $person }, por ahora no hay ninguna lista en este issue, así que no cambió nada.
checklists-no-such-item = { $person }, en esta lista no hay ninguna tarea «{ $item }».
checklists-by-name = { $person }, si te refieres a *{ $item }*, comenta { $command }: aquí las tareas van por su nombre corto. Mientras tanto, no cambió nada.
checklists-which-item = { $person }, ¿a qué tarea te refieres?
checklists-items = Puedes nombrar { $items }. Por ejemplo, comenta { $example }.
checklists-complete = { $person }, esta lista ya está completa, así que no se puede desmarcar nada. No cambió nada.
