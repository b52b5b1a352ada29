### `waymark init`: lo que pregunta y dice en la terminal, y las primeras palabras de los archivos que escribe.

init-ask-organization = ¿Cómo se llama tu organización?
init-ask-timezone = ¿En qué zona horaria está?
init-ask-community = ¿Cómo se llama su primera comunidad de práctica?
init-ask-purpose = ¿Para qué se reúne la gente en ella?
init-ask-lead = ¿Quién la coordina? Escribe un nombre de usuario de GitHub, o presiona Enter si todavía no hay nadie.
init-ask-team = ¿En qué equipo de GitHub están sus integrantes? Presiona Enter si Waymark debe llevar la lista.
init-ask-joining = ¿Cómo se une la gente a ella: `by-approval` (antes, alguien que coordina dice que sí) u `open` (abierta)?

init-default-organization = Nuestra organización
init-default-community = Diseño
init-default-purpose = Compartimos lo que sabemos y nos acompañamos al aprender.

init-wrong-lead = Escribe solo el nombre de usuario, como aparece en su dirección de GitHub: `ada`, por ejemplo, con o sin la `@`.
init-wrong-team = Escribe el nombre del equipo como aparece en su dirección de GitHub: `data-people`, por ejemplo.
init-wrong-joining = Escribe `by-approval` u `open`.
init-words-approval = aprobación aprobacion con-aprobación sí
init-words-open = abierta abierto
init-wrong-none = GitHub usa esta palabra para decir «sin respuesta», así que elige otra, por favor.
init-wrong-name = Escribe unas palabras en una sola línea, de 180 caracteres como máximo.
init-wrong-zone-abbreviation = Eso es una abreviatura. ¿Qué zona horaria quieres decir: { $zones }?
init-wrong-zone = No existe ninguna zona horaria con este nombre. Usa una de la lista de la IANA, como `Europe/Lisbon`.
init-wrong-option = { $option } { $answer }: { $problem }

init-already = { $file } ya existe, así que no se escribió nada
init-not-a-folder = { $folder } no es una carpeta
init-unanswered = faltan respuestas a algunas preguntas, así que no se escribió nada; respóndelas todas, o usa `--yes` para aceptar lo que se ofrece sin preguntas
init-interrupted = No se escribió nada.
init-wrote =
    { $files ->
        [one] Se escribió un archivo en { $folder }:
       *[other] Se escribieron { $files } archivos en { $folder }:
    }
init-here = esta carpeta
init-kept = { $file } ya existía, así que queda como está.
init-no-workflow = No hay ningún workflow entre ellos: este Waymark aún no está publicado en ningún sitio, así que un workflow no podría nombrarlo. No te hace falta, porque la App también revisa los pull requests.
init-misfits = Algunos archivos que ya estaban aquí tienen problemas:

init-next = Lo que sigue:
init-next-read = Lee los archivos y cambia lo que quieras. `waymark validate` muestra lo que está mal, línea por línea.
init-next-lead = Nadie coordina { $community } todavía, así que nadie puede decir que sí a quienes llegan. Para cambiarlo, nombra a alguien en `leads:` en { $file }, en lugar de `status: forming`.
init-next-lead-open = Nadie coordina { $community } todavía, así que nadie puede completar la bienvenida con quienes llegan. Para cambiarlo, nombra a alguien en `leads:` en { $file }, en lugar de `status: forming`.
init-next-team = Deja que Waymark se ocupe del equipo { $team }: escribe «managed by Waymark» en su descripción en GitHub.
init-next-repository = Sube todo a un repositorio de tu organización que se llame `community` (o `.github`).
init-next-install = Instala la App de Waymark en la organización. Abre un issue con su primer plan y no cambia nada hasta que una persona propietaria comente `/apply`.

init-pathway = Ruta de { $community }
init-pathway-shared = Ruta de contribución
init-pathway-description = Desde un primer paso hasta cuidar el trabajo de otras personas.
init-forming = se activa cuando alguien empiece a coordinarla, en `leads:`

init-readme-title = Comunidades de { $organization }
init-readme-about = Así funcionan nuestras comunidades. { $waymark } lee estos archivos y se ocupa del resto.
init-readme-join = Súmate
init-readme-how = Abre un issue con el formulario **Unirse a una comunidad** y elige { $community }. Un comentario te cuenta qué sigue. Para ver en qué punto estás, comenta `/progress` en cualquier issue.
init-readme-how-approved = Abre un issue con el formulario **Unirse a una comunidad** y elige { $community }. Primero tiene que decir que sí alguien que coordina la comunidad, y un comentario te cuenta qué sigue. Para ver en qué punto estás, comenta `/progress` en cualquier issue.
init-readme-change = Cambia algo
init-readme-anybody = Todo lo que hay aquí son archivos pequeños, y cualquiera puede proponer un cambio con un pull request. Si algo está mal, una comprobación señala la línea exacta, y nada entra en vigor hasta que se fusiona.
init-readme-what = Qué
init-readme-where = Dónde
init-readme-settings = nuestro nombre, nuestra zona horaria y qué cuenta como contribución
init-readme-community = la comunidad, quienes la coordinan y sus reuniones
init-readme-onboarding = lo primero que hace quien llega
init-readme-joining = cómo unirse
init-readme-pathway = cómo se crece aquí
init-readme-badges = con qué damos las gracias
