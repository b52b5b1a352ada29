### Lo que está mal en los archivos de definiciones y en los nombres que contienen: en una línea de un archivo de un pull request, en `waymark validate` y en la Action.

definitions-more = { $count } más
definitions-did-you-mean = ¿Quisiste decir { $name }?
definitions-no-such = { $kind ->
    [badge] No existe la insignia { $name }.
    [check] No existe la comprobación { $name }.
    [checklist] No existe la lista de tareas { $name }.
    [community] No existe la comunidad { $name }.
    [contribution] No existe el tipo de contribución { $name }.
    [field] No existe el campo { $name }.
    [form] No existe el formulario { $name }.
    [mentorship] No existe el programa de mentoría { $name }.
    [option] No existe la opción { $name }.
    [pathway] No existe la ruta { $name }.
    [process] No existe el proceso { $name }.
   *[stage] No existe la etapa { $name }.
}
definitions-available = { $count ->
    [one] Solo existe { $names }.
   *[other] Existen: { $names }.
}
definitions-none-yet = Todavía no hay nada en esa lista.
definitions-too-many-files = Hay más de { $most } archivos de definiciones.
definitions-too-much = Los archivos de definiciones ocupan más de 50 MB en total.
definitions-too-much-shared = Con todas las etapas que comparten las variantes, las rutas ocupan más de 50 MB en total.
definitions-file-too-large = El archivo ocupa más de 256 kB.
definitions-too-many-mistakes = Hay más de { $most } errores. Corrige primero estos y verás los demás.
definitions-too-many-beside = Los formularios que no inician ningún proceso tienen más de { $most } errores. Los demás no se muestran.
definitions-no-settings = Todavía no existe { $file }. Ahí va el nombre de tu organización.
definitions-id-taken = Otro archivo de esta carpeta ya tiene el id { $id }.
definitions-id-remembered = { $id } era antes el id de { $heir }, y todo lo que se recuerda con ese id es de { $heir }. Elige otro.
definitions-file-link = En GitHub no se siguen los enlaces. Pon aquí el archivo mismo.
definitions-id-odd = El nombre de un archivo es su id. Usa letras minúsculas sin acento, números y guiones.
definitions-misplaced = Este archivo no se lee aquí. Muévelo a { $path }.
definitions-fork-files = Este pull request viene de un fork y cambia { $count } archivos, pero solo se pueden leer { $most } de una vez.
definitions-fork-teams = Este pull request viene de un fork y nombra { $count } equipos nuevos, pero solo se pueden agregar { $most } de una vez.
definitions-fork-advice = Divídelo en otros más pequeños o pídele a alguien con permiso de escritura que lo suba a una rama de este repositorio.
definitions-skip-again = { $check } ya se omite más arriba.
definitions-skip-idle = { $check } no encuentra nada aquí, así que no hay nada que omitir. Borra este comentario.
definitions-skip-nameless = ¿Qué comprobación quieres omitir? Escribe `# waymark: skip <check-name>: <reason>`.
definitions-skip-firm = { $check } no se puede omitir. Corrige lo que encuentra.
definitions-skip-unexplained = ¿Por qué quieres omitir esto? Escribe `# waymark: skip <check-name>: <reason>`.
