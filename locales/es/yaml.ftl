### Por qué un archivo no es YAML, o no el YAML que se puede usar en las definiciones: en una línea de un archivo de un pull request, en `waymark validate` y en la Action.

yaml-empty-file = El archivo está vacío.
yaml-dashes-at-end = Después de este `---` no hay nada. Bórralo.
yaml-second-document = Un archivo contiene un solo documento. Pasa lo que sigue a otro archivo.
yaml-tab = Aquí hay una tabulación. En YAML se sangra con espacios.
yaml-odd-space = { $kind ->
    [no-break] Aquí hay un espacio duro. En YAML se sangra con espacios normales.
   *[other] Aquí hay un espacio poco común. En YAML se sangra con espacios normales.
}
yaml-tag = Las etiquetas de YAML, como { $tag }, no significan nada aquí. Quítala.
yaml-too-deep = Aquí hay más de 100 niveles, unos dentro de otros.
yaml-open-quote = A un texto entre comillas le faltan las comillas de cierre.
yaml-unseen = Aquí hay un carácter invisible.
yaml-none = Esto no es YAML válido: { $reason }.

yaml-key-no-text = Una clave debe ser texto simple.
yaml-key-proto = Una clave no puede ser `__proto__`.
yaml-key-merge = Aquí no se pueden combinar claves con (`<<`). Escribe los valores completos.
yaml-key-twice = { $key } está aquí dos veces.
yaml-half-character = Un texto no puede contener `\0` ni medio carácter.
yaml-no-anchor = { $alias } no nombra nada que esté antes.
yaml-too-many-aliases = Los alias repiten más de { $most } valores. Usa menos.

yaml-reserved = En YAML, un texto no puede empezar con { $sign }.
yaml-reserved-backtick = En YAML, un texto no puede empezar con un acento grave.
yaml-colon = En YAML, unos dos puntos seguidos de un espacio inician un valor.
yaml-half-quoted = En YAML, { $sign } al principio de un valor no forma parte del texto.
yaml-deeper = Esta línea está sangrada como si continuara el texto de arriba. Alinéala con sus claves o pon todo el texto entre comillas.
yaml-comment = En YAML, un `#` después de un espacio inicia un comentario.
yaml-cut-short = En YAML, un `#` después de un espacio inicia un comentario, así que el texto termina antes.
yaml-comment-meant = Si quieres un comentario, pon un espacio después del `#`.
yaml-merge = Una fusión dejó dos versiones de estas líneas. Quédate con la correcta y borra las líneas que empiezan con `<<<<<<<`, `=======` y `>>>>>>>`.
yaml-merge-left = Esta línea quedó de una fusión. Bórrala.
yaml-quote = Pon el texto entre comillas: { $example }.
yaml-quote-all = Ponlo todo entre comillas.
yaml-write = Escribe { $example }.
