### Lo que está mal en un archivo de palabras propias, como `messages/es.ftl`.

messages-none = Esto no es un mensaje. Escribe `name = text` y sangra las líneas en las que el texto continúa.
messages-term = Los términos (`-name`) no funcionan aquí. Escribe las palabras mismas.
messages-unknown = No existe el mensaje { $id }.
messages-twice = { $id } está aquí dos veces. Quédate con uno.
messages-attributes = Un mensaje es un solo texto. No puede tener `.attributes`.
messages-no-variable = Este mensaje no tiene { $variable }.
messages-variables = Existen: { $variables }.
messages-without-variables = No lleva ninguna variable.
messages-keep = { $variable } tiene que quedarse en este mensaje.
messages-long = Un mensaje puede tener como máximo { $most } caracteres, y este tiene { $count }.
messages-braces = Entre llaves solo pueden ir variables, como `{"{"} $name {"}"}`, y elecciones entre textos.
messages-html = El HTML no se muestra y podría esconder algo. Quítalo.
messages-mention = No menciones a nadie aquí. Cada vez les llegaría un aviso a las personas o a los equipos.
messages-backtick = Cierra cada acento grave en la misma opción en la que lo abres.
messages-bar = Un `|` rompería las tablas. Quítalo.
messages-unseen = Contiene un carácter invisible. Quítalo.
messages-language = Waymark todavía no habla { $language }.
messages-unheard = Aquí ninguna comunidad habla { $language }, así que nadie ve nunca estas palabras. Para usarlas, indica `language:` en `waymark.yml` o en el archivo de la comunidad.
messages-languages = Habla { $languages }.
