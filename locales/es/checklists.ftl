### Listas en la descripción de una incidencia, y comentarios sobre quién marca qué. Quien habla es Waymark.

checklists-hint = lo marca { $who }

checklists-not-yours = { $person }, ¡gracias por mantener la lista al día! { $boxes }
checklists-ticked = Solo { $people } puede marcar *{ $item }*, así que lo desmarqué.
checklists-cleared = Solo { $people } puede desmarcar *{ $item }*, así que volví a marcarlo.
checklists-asked = Solo { $people } puede marcar o desmarcar *{ $item }*, así que no ha cambiado nada.

checklists-none = { $person }, por ahora no hay ninguna lista en este issue, así que no ha cambiado nada.
checklists-no-such-item = { $person }, esta lista no tiene ningún punto «{ $item }».
checklists-which-item = { $person }, ¿a qué punto te refieres?
checklists-items = Puedes nombrar { $items }. Comenta, por ejemplo, { $example }.
checklists-complete = { $person }, esta lista está completa, así que ya no se puede desmarcar nada. No ha cambiado nada.
