### Lo que está mal en la forma de un archivo: en una línea de un archivo de un pull request, en `waymark validate` y en la Action.

schema-missing = Aquí falta { $key }.
schema-unknown = Aquí no se reconoce { $key }.
schema-allowed = Se permite: { $keys }.
schema-private = Los datos privados de una persona nunca se guardan en git.
schema-bad-name = Aquí no puedes usar el nombre { $key }. Usa letras sin acento, números y guiones, empezando por una letra.
schema-alone = { $key } necesita a su lado { $other }.

schema-file = El archivo
schema-item = Este elemento
schema-wrong = { $subject } debe ser { $wanted }{ $instead }.
schema-empty = { $subject } está vacío. Debe ser { $wanted }.
schema-needs-quotes = { $subject } debe ser texto. Pon { $value } entre comillas.
schema-not-one-of = { $subject } debe ser una de estas opciones: { $words }{ $instead }.
schema-empty-list = { $subject } debe tener al menos un elemento.
schema-too-few-keys = { $subject } debe tener al menos una de estas claves: { $keys }.
schema-too-many-keys = { $subject } debe tener exactamente una de estas claves: { $keys }.
schema-exactly = { $subject } debe tener exactamente { $wanted }.
schema-nothing-left = { $subject } está vacío.

schema-instead-empty = , y no quedar vacío
schema-instead-list = , no una lista
schema-instead-mapping = , no un conjunto de claves
schema-instead-value = , no { $value }
schema-instead-quoted = , no { $value } entre comillas

schema-write = Escribe { $example }.
schema-write-login = Escribe { $example } con su nombre de usuario en GitHub.
schema-write-colon = Si el texto lleva dos puntos, ponlo entre comillas: { $example }.

schema-type-array = una lista
schema-type-object = un conjunto de claves con sus valores
schema-type-string = texto
schema-type-integer = un número entero

schema-title-image = el nombre de un archivo SVG o PNG que esté junto a este
schema-title-logo = la ruta de un archivo SVG o PNG de este repositorio
schema-title-private = el nombre de un repositorio, como `people`
schema-title-color = un color, como `"#1c5f4c"`
schema-title-true = `true`
schema-title-item = un texto de una línea y 500 caracteres como máximo
schema-title-id = un id: letras minúsculas sin acento, números y guiones
schema-title-ids = una lista de ids
schema-title-text = un texto de 2000 caracteres como máximo
schema-title-name = un nombre de una línea y 200 caracteres como máximo
schema-title-label = el nombre de una etiqueta, en una línea
schema-title-login = un nombre de usuario de GitHub sin `@`
schema-title-team = el nombre de un equipo como aparece en su dirección de GitHub: letras, números, guiones y guiones bajos
schema-title-role = un rol: `author`, `subject`, `assignee`, `leads`, `members`, `mentor`, `owners`, `field:<id>` o `team:<slug>`
schema-title-duration = una duración, como `3 days`, `2 weeks` o `1 month`
schema-title-day = un día, como `2026-02-01`
schema-title-day-of-year = un día del año, primero el mes y luego el día, como `12-15`
schema-title-time-zone = una zona horaria, como `America/Los_Angeles`
schema-title-language = un idioma, como `en` o `pt-BR`
schema-title-address = una dirección web que empiece con `https://` o `http://`
schema-title-contribution = un tipo de contribución, como `code` o `doc`
schema-title-time = una hora, como `"19:00"`
schema-title-rhythm = un ritmo, como `day`, `week`, `2 weeks`, `month` o `3 months`
schema-title-count = un número entero, 1 o más
schema-title-how-many = un número entero de 1 o más, `all`, `majority` o una proporción como `50%`
schema-title-count-or-none = un número entero, 0 o más
schema-title-option = una palabra que puede ir detrás de una barra: minúsculas y guiones
schema-title-way = `next`, `accepted`, `declined` o un conjunto de claves con `again`
schema-title-one-to-twenty = un número entero de 1 a 20
schema-title-two-to-ten = un número entero del 2 al 10
schema-title-answer = una de estas claves: `is`, `is-one-of` o `filled: true`
schema-title-unlisted = `unlisted`
schema-title-form = el nombre de un archivo, como `join-community.yml`
schema-title-outcome = una de estas claves: `join`, `leave`, `role`, `found`, `retire`, `pair`, `part`, `record`, `badge`, `away`, `labels`, `open`, `say` o `close`
schema-title-label-change = `put`, `take` o ambas
schema-title-which-community = una de estas claves: `field`, `is` o `new`
schema-title-community = `community`
schema-title-version = `1`, la única versión del formato que lee esta versión de Waymark
schema-title-path = una ruta de archivo o un patrón, como `docs/**`
schema-title-names = una lista de nombres
schema-title-emoji = un emoji
schema-title-share = un porcentaje, como `25%`

schema-form-text = un texto
schema-form-list = una lista con al menos un elemento
schema-form-flag = `true` o `false`
schema-form-index = un número entero, donde la primera opción es 0
schema-form-bare = GitHub lee { $value } como verdadero o falso. Ponlo entre comillas.
schema-form-unknown = GitHub no reconoce { $key } aquí.
schema-form-no-element = GitHub no tiene ningún elemento { $type }.
schema-form-known = Reconoce { $words }.
