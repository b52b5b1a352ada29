### `waymark import` y `waymark export`: lo que muestran en la terminal y las pocas palabras que escriben en los archivos.

exchange-name-a-file = indica al menos un archivo
exchange-name-org = agrega `--org ORG` para indicar la organización
exchange-no-files = `--from github` no lee archivos, así que no indiques ninguno
exchange-no-token = pon en GITHUB_TOKEN un token que pueda leer a los miembros de la organización (read:org)
exchange-nothing-written = no se escribió nada
exchange-files-differ = estos archivos ya existen y son distintos, así que no se escribió nada (`--force` los sobrescribe):
exchange-file-differs = { $file } ya existe y es distinto, así que no se escribió nada (`--force` lo sobrescribe)
exchange-broken = no se exportó nada; corrige antes esto

exchange-unrecognized = Waymark no reconoce este archivo. Lee `sigs.yaml`, `org.yaml` o `teams.yaml` de peribolos, y `.all-contributorsrc`. Si es uno de ellos, di cuál con `--from`.
exchange-not-a-mapping = Aquí tiene que haber claves con sus valores.
exchange-not-a-list = Aquí tiene que haber una lista.
exchange-not-text = Aquí tiene que haber texto.
exchange-not-text-yet = Aquí tiene que haber texto: pon { $value } entre comillas.
exchange-two-teams = Dos equipos se llaman { $team }.
exchange-several-organizations = Este archivo tiene varias organizaciones: { $organizations }. Elige una con `--org`.
exchange-other-organization = Este archivo no tiene ninguna organización { $organization }. Tiene { $organizations }: elige una con `--org` o no la indiques.
exchange-no-person = Falta `person`: ¿de quién son estas contribuciones?
exchange-no-team-name = Falta `name`: ¿qué equipo es este?

exchange-left = No se pudo trasladar de { $file }:
exchange-lines =
    { $count ->
        [one] línea { $lines }
       *[other] líneas { $lines }
    }
exchange-left-key = { $key }: { $reason }
exchange-why-no-place = en las definiciones no hay lugar para esto.
exchange-why-label = las definiciones no tienen una etiqueta para todo lo que hace una comunidad.
exchange-why-subproject = un subproyecto no es una comunidad. Si alguno lo es, dale un archivo propio con `part-of`.
exchange-why-stakeholders = las definiciones no dicen para qué otros grupos trabaja un grupo de trabajo.
exchange-why-private = lo privado no va en git.
exchange-why-liaison = las definiciones no dicen quién vela por una comunidad.
exchange-why-company = las definiciones no dicen para qué empresa trabaja una persona.
exchange-why-email = las direcciones de correo no van en git.
exchange-team-again = Otro archivo ya tiene el equipo { $team }, así que este quedó fuera.
exchange-community-again = Otro archivo ya tiene la comunidad { $community }, así que esta quedó fuera.
exchange-group-again = Otro grupo ya se llama { $name }, así que este quedó fuera.
exchange-group-nameless = Este grupo no tiene ni `dir` ni `name` con que llamarlo.
exchange-id-in-use = Un id anterior de { $community } está en uso, así que quedó fuera.
exchange-table-settings = Otro archivo ya tiene configuración para la tabla, así que esta quedó fuera.
exchange-team-name-taken = Otro equipo ya tiene este nombre, así que este no se convirtió en comunidad.
exchange-team-beside = Este queda solo como equipo: tus comunidades vienen de otra parte.
exchange-team-not-led = Nadie mantiene este equipo, así que no se convirtió en comunidad.
exchange-team-secret = Este equipo es secreto, así que no se convirtió en comunidad.
exchange-previously = `previously`: { $name } no puede ser un id o ya está en uso.
exchange-forming = Este archivo no dice quién coordina la comunidad, así que queda como `forming` hasta que alguien lo haga.
exchange-team-forming = Nadie mantiene este equipo, así que la comunidad que salió de él queda en `forming` hasta que alguien la coordine.
exchange-charter = `charter_link`: { $path } es una ruta en el repositorio de este archivo. Agrega `--links URL` para convertirla en una dirección.
exchange-emeritus-leads = Alguien que figura como persona emérita también coordina, así que solo queda entre quienes coordinan.
exchange-other-name = { $login } tiene otro nombre en otra parte.
exchange-no-id = { $name } no tiene nada con que formar un id.
exchange-entry-kept = { $reason } La entrada se conservó, pero la persona no tiene un archivo.

exchange-meeting-no-time = Una reunión no tiene hora.
exchange-meeting-odd-time = La hora de una reunión no está clara: { $time }.
exchange-meeting-no-zone = La hora de una reunión no tiene zona horaria.
exchange-meeting-odd-zone = La zona horaria de una reunión no está clara: { $zone } puede ser más de una, o ninguna.
exchange-meeting-odd-day = Con { $words } no queda claro cuándo es una reunión.
exchange-meeting-no-week = Una reunión es mensual, pero ¿en qué semana? Agrega `on`.
exchange-meeting-no-first = Una reunión se repite cada { $every }, pero ¿desde cuándo? Agrega `from`.
exchange-meeting-more = La frecuencia de una reunión dice más de lo que cabe en las definiciones: { $words }.

exchange-file =
    { $state ->
        [missing] nuevo: { $file }
        [same] sin cambios: { $file }
       *[other] reemplazado: { $file }
    }
exchange-would-write-to = Se escribiría en { $folder }:
exchange-wrote-nothing = No había nada que escribir.
exchange-wrote = En { $folder }: { $files }.
exchange-wrote-some = En { $folder }: { $files } ({ $unchanged } sin cambios).
exchange-files-in =
    { $count ->
        [one] 1 archivo en { $folder }
       *[other] { $count } archivos en { $folder }
    }
exchange-guessed = Ningún archivo dice cómo se llama la organización, así que waymark.yml la llama { $name }, como la carpeta.
exchange-settled = waymark.yml ya estaba ahí, así que la organización se sigue llamando { $name }.
exchange-types = waymark.yml ya estaba ahí, así que no cambió. Agrega en `types` lo que le falte de { $types }.
exchange-contributions =
    { $people ->
        [one] Lo que aportó una persona está en { $file }, para `waymark export`. Nada de eso lleva fecha, así que todavía no cuenta: `waymark backfill --from` lo incorpora con el día que elijas.
       *[other] Lo que aportaron { $people } personas está en { $file }, para `waymark export`. Nada de eso lleva fecha, así que todavía no cuenta: `waymark backfill --from` lo incorpora con el día que elijas.
    }
exchange-teams = Quién está en qué equipo queda en { $file }, para `waymark export`. Waymark mismo se lo pregunta a GitHub: quien esté en el equipo de una comunidad cuando se adopten las definiciones será integrante.
exchange-not-every-team = No todos los equipos son comunidades: borra los archivos de los que solo dan acceso.

exchange-reading-team = equipo { $number } de { $teams }: { $team }
exchange-secret-teams =
    { $count ->
        [one] Un equipo secreto: quiénes lo integran queda en privado.
       *[other] { $count } equipos secretos: quiénes los integran queda en privado.
    }
exchange-inner-teams = GitHub muestra también a las personas de los equipos que están dentro de este. Quien está en ambos quedó solo en el de dentro.
exchange-github-token = GitHub no acepta este GITHUB_TOKEN. ¿Está completo? ¿No venció?
exchange-github-no-teams = GitHub no muestra ningún equipo de { $organization }. ¿Se llama así? ¿Puede GITHUB_TOKEN leer a sus miembros (read:org)?
exchange-github-refuses = GitHub se niega por ahora, o este GITHUB_TOKEN no puede leer equipos: { $said }
exchange-github-unanswered = no se pudo preguntar a GitHub: { $said }
exchange-repositories = No se leyó lo que los equipos pueden hacer en los repositorios.

exchange-would-write = Se escribiría { $file }:
exchange-would-replace = Se reemplazaría { $file }:
exchange-file-written = Se escribió { $file }.
exchange-not-known = Aquí no se sabe qué aportó; está en el registro del servidor.
exchange-no-such-person = { $file } nombra a alguien que no tiene archivo en people/.
exchange-no-team = Una comunidad sin equipo no tiene lugar en este archivo.
exchange-not-in-teams = En un equipo no hay lugar para { $keys }.
exchange-members-unknown = Aquí no se sabe quiénes integran este equipo.
exchange-members-unknown-note = Aquí no se sabía quiénes integran estos equipos. Si aplicas este archivo tal como está, peribolos saca a esas personas:

exchange-meeting = Reunión
exchange-mailing-list = Lista de correo
exchange-role-chair = presidencia
exchange-role-tech-lead = dirección técnica
exchange-role-maintainer = mantenimiento
