### La ayuda de la línea de comandos: `waymark --help` y `waymark COMMAND --help`. Texto simple para la terminal.

help-usage = Uso: { $command }
help-options = [opciones]
help-more = Con `waymark COMMAND --help` ves cómo funciona un comando y, con `waymark --version`, qué versión es esta.
help-exit-codes = Códigos de salida: 0 si todo está bien, 1 si hay problemas, 2 si el comando está mal escrito.
help-repeats = { $about } (se puede repetir)
help-help = muestra esta ayuda
help-no-color = no imprime nada en color
help-examples =
    { $count ->
        [one] Ejemplo:
       *[other] Ejemplos:
    }
help-greeting = Waymark lleva tus comunidades de práctica desde tu propio GitHub: recibe a la gente y la ayuda a crecer.
help-all = muestra todos los comandos

help-init = escribe un repositorio de definiciones para empezar; te hace unas preguntas
help-add = agrega un proceso listo para usar, con su formulario y sus listas, o una ruta
help-validate = encuentra todo lo que está mal en las definiciones de una carpeta
help-plan = muestra qué cambiarían estas definiciones, primero lo que quitan
help-messages = muestra todo lo que dice Waymark, para decirlo con tus palabras
help-import = convierte en definiciones sigs.yaml, peribolos, .all-contributorsrc o equipos
help-export = convierte las definiciones en .all-contributorsrc o en equipos para peribolos
help-directory = completa las tablas de comunidades y de contribuyentes en archivos Markdown
help-pages = copia las páginas públicas a una carpeta, para GitHub Pages o cualquier otro sitio
help-report = muestra qué pasó con tus reglas, etapas e insignias, y cuáles revisar
help-backfill = recupera de GitHub lo que la gente hizo antes de que llegara Waymark
help-start = arranca el servidor, o la página que lo configura
help-keys = muestra las claves que firman insignias, o pone una nueva delante
help-backup = guarda en un archivo todo lo que Waymark conserva
help-restore = carga una copia de seguridad en una base de datos vacía, o reemplaza lo que hay
help-rebuild = vuelve a procesar cada entrega guardada y la compara con el registro, o lo repara

help-init-about = Escribe en una carpeta un repositorio de definiciones para empezar. Te pregunta lo que no digan las opciones y nunca sobrescribe un archivo.
help-init-yes = no pregunta nada; usa las respuestas sugeridas
help-init-organization = el nombre de tu organización
help-init-timezone = la zona horaria de tu organización, como Europe/Lisbon
help-init-community = el nombre de su primera comunidad de práctica
help-init-purpose = para qué se reúne la gente en ella
help-init-lead = quién la coordina (un nombre de usuario de GitHub)
help-init-team = el equipo de GitHub en el que están sus integrantes
help-init-joining = cómo se une la gente a ella
help-init-schemas = dónde encuentran los editores los esquemas

help-add-about = Agrega a las definiciones de una carpeta un proceso listo para usar, con sus pasos, formulario de issues, etiquetas y listas, o una ruta con sus insignias, para que los cambies a gusto. Nunca sobrescribe un archivo.
help-add-list = muestra todo lo que se puede agregar, con una línea cada uno
help-add-to = la carpeta con las definiciones; sin ella, la carpeta en la que estás
help-add-language = el idioma en que está escrito; sin él, el de esta máquina
help-add-dry-run = muestra lo que se escribiría y no escribe nada
help-messages-about = Muestra todos los mensajes que Waymark escribe a la gente, con sus variables entre llaves. Copia los que quieras cambiar en messages/es.ftl, junto a tus definiciones, o en messages/COMUNIDAD/es.ftl para una sola comunidad.
help-messages-language = en qué idioma; si no se indica, en el de esta máquina
help-messages-format = cómo mostrarlos; text si no se indica
help-validate-about = Revisa las definiciones de una carpeta. De todo lo que está mal muestra la línea en su archivo y qué serviría en su lugar. Escribe `-` en lugar de la carpeta para revisar un archivo desde la entrada estándar.
help-validate-only = revisa solo este archivo, con el nombre que le da Git desde donde estás
help-validate-as = qué archivo representa `-`, como communities/design.yml; también se leen los archivos que lo rodean
help-validate-format = cómo se muestran los problemas; por defecto, text; con lines, una línea por problema
help-validate-list = muestra en cambio la lista de comprobaciones, como text o json

help-plan-about =
    Muestra qué cambiaría si las definiciones de una carpeta entraran en vigor. Las líneas con - quitan algo; las líneas con + agregan o cambian algo.

    Las compara con lo que está en vigor ahora según el registro del servidor: indica dónde está con DATABASE_URL o WAYMARK_DATA, o pasa una copia con --ledger. Sin registro, el plan abarca solo lo que deciden las definiciones por sí mismas, y lo dice.
help-plan-since = compara en cambio con las definiciones de esta carpeta
help-plan-ledger = una copia de seguridad del registro del servidor, hecha con `waymark backup FILE`
help-plan-organization = qué organización, si el servidor atiende a varias
help-plan-format = json muestra los cambios como datos

help-pages-about =
    Copia las páginas públicas a una carpeta, en todos los idiomas, con enlaces que funcionan en GitHub Pages y en cualquier otro sitio, sin servidor. Quien pueda leer la carpeta puede leer las páginas: lo que publiques es público, aunque el repositorio de tus definiciones sea privado.

    Con --ledger cuentan también cuánta gente hay, qué insignias tiene y a quién se reconoció; sin él salen solo de las definiciones, y lo dicen. La carpeta tiene que ser nueva, estar vacía o haberla llenado antes este comando: entonces reemplaza sus propios archivos y ningún otro.
help-pages-to = la carpeta donde escribir
help-pages-repository = dónde están las definiciones en GitHub, para que la gente encuentre los formularios; en un workflow, su propio repositorio
help-pages-address = dónde estarán las páginas en la web; así la conocen los buscadores, y la página para direcciones equivocadas la necesita

help-import-about =
    Convierte en definiciones lo que tu organización ya tiene y muestra, por archivo y línea, lo que no se pudo llevar. No inventa nada ni sobrescribe archivos.

    Conoce sigs.yaml de Kubernetes, org.yaml y teams.yaml de peribolos, y .all-contributorsrc. Si le das varios archivos de una organización, los importa juntos; cuando dos describen lo mismo, vale el primero. `-` es la entrada estándar. Con --from github y --org lee los equipos de una organización en lugar de archivos; pon en GITHUB_TOKEN un token que pueda leer a sus miembros.

    Lo que corresponde al registro de Waymark y no a las definiciones queda junto a ellas, en import/contributions.json e import/teams.json. `waymark export` también los lee.
help-import-to = la carpeta para las definiciones; si no tiene waymark.yml, se agrega
help-import-from = qué son los archivos, si Waymark no debe averiguarlo por su cuenta
help-import-org = la organización en GitHub, o una de las que hay en `orgs` en un archivo de peribolos
help-import-organization = el nombre de tu organización, para waymark.yml
help-import-links = la dirección desde la que parten los enlaces relativos de sigs.yaml
help-import-slack = el espacio de Slack de los canales de sigs.yaml
help-import-teams = qué equipos se convierten en comunidades: todos (all), los que alguien mantiene (led) o ninguno (none); por defecto todos, o ninguno junto a sigs.yaml
help-import-dry-run = muestra lo que se escribiría, sin escribir nada
help-import-force = sobrescribe los archivos que son distintos
help-import-format = cómo se muestra el resultado

help-export-about =
    Convierte las definiciones de una carpeta, y lo que `waymark import` dejó junto a ellas, en un archivo para otra herramienta.

    all-contributors: escribe .all-contributorsrc a partir de people/ e import/contributions.json.

    peribolos: escribe equipos, cada uno a cargo de quien coordina hoy la comunidad. Sus miembros salen de import/teams.json; el archivo nombra los equipos cuyos miembros no se conocen.
help-export-to = la herramienta para la que es el archivo
help-export-out = escribe en este archivo en lugar de la salida estándar
help-export-dry-run = muestra lo que se escribiría, sin escribir nada
help-export-force = sobrescribe el archivo si es distinto

help-directory-about = Completa una tabla de tus comunidades (quién coordina, reuniones, cómo unirse) en los archivos Markdown que están junto a las definiciones, entre las líneas <!-- waymark:communities --> y <!-- /waymark:communities -->. Nada más cambia en ellos.
help-directory-check = no escribe nada; termina con 1 si una tabla está desactualizada
help-directory-contributors = completa también las personas de este .all-contributorsrc, entre las marcas propias de all-contributors
help-directory-file = otro archivo con estas marcas
help-directory-repository = el repositorio con los formularios de issues, para enlazarlos

help-report-about =
    Muestra qué pasó con todo aquello con lo que reconoces a las personas: qué contó cada regla y cuándo fue la última vez, cuántas personas alcanzaron cada etapa y tienen cada insignia. Las líneas con ! dicen qué conviene revisar: una regla que ya no cuenta nada, una etapa que nadie alcanza o una insignia que nadie puede ganar, por ejemplo. Termina con 1 si hay algo así.

    Solo lee el registro del servidor: indica dónde está con DATABASE_URL o WAYMARK_DATA, o pasa una copia con --ledger.

    También dice si hay de dos a cuatro personas a las que casi siempre reconocieron entre ellas, pero no quiénes son, para que puedas compartir el informe. Con --people verás sus nombres, para hablar con ellas: muchas veces hay una buena razón.
help-report-ledger = una copia de seguridad del registro del servidor, hecha con `waymark backup FILE`
help-report-organization = qué organización, si el servidor atiende a varias
help-report-people = nombra a las personas a las que casi siempre reconocieron entre ellas
help-report-format = json muestra el informe como datos

help-backfill-about =
    Recupera de GitHub lo que la gente hizo antes de que llegara Waymark (pull requests fusionados, revisiones, issues abiertos o cerrados), primero lo más nuevo, y lo cuenta con tus reglas. Sigue donde se quedó la última vez. No cambia nada en GitHub y nadie recibe un comentario. El servidor puede seguir en marcha.

    Toma su configuración de las mismas variables de entorno que el servidor, o del archivo .env de la carpeta donde estás. Termina con 1 si queda algo por leer.
help-backfill-dry-run = solo dice cuánto hay por leer
help-backfill-since = lee solo lo que se abrió desde este día, como 2024-01-01
help-backfill-requests = le pregunta a GitHub como mucho este número de veces; una petición lee unos cien pull requests
help-backfill-again = empieza otra vez por lo más nuevo, por si entretanto se perdió algo
help-backfill-from = anota lo que dice una lista de quienes contribuyen, en vez de preguntarle a GitHub: .all-contributorsrc o import/contributions.json
help-backfill-day = con --from: el día para el que estaba hecho todo lo de la lista, como 2025-12-31

help-start-about =
    Arranca el servidor y lo cierra sin perder nada cuando pulsas Ctrl-C. Si aún no hay una GitHub App, sirve la página que la registra y muestra su dirección.

    Toma su configuración de las variables de entorno y del archivo .env de la carpeta donde estás.

help-keys-about = Muestra las claves de un archivo que firman insignias (Open Badges), para WAYMARK_KEYS. Con --new, una clave nueva va delante y firma desde entonces; las demás se quedan, para que siga valiendo lo que firmaron. Ninguna clave se sobrescribe jamás.
help-keys-new = pone una clave nueva delante; si no hay archivo, lo escribe
help-keys-algorithm = cómo firma una clave nueva; RS256 es para quien compruebe con algo que no conoce nada más moderno

help-backup-about = Guarda en un archivo todo lo que Waymark conserva. El servidor puede seguir en marcha.
help-restore-about = Carga en una base de datos vacía lo que guardó `waymark backup`. Antes, detén el servidor.
help-restore-replace = restaura aunque la base de datos no esté vacía; se pierde todo lo que tiene
help-rebuild-about = Vuelve a procesar cada entrega guardada y muestra en qué difiere el registro. Sin --replace no cambia nada. Termina con 1 si algo difiere.
help-rebuild-replace = repara el registro donde difiere
