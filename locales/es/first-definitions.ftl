### El pull request que le ofrece a una organización definiciones para empezar. Waymark habla en primera persona.

first-definitions-title = Empieza con estas definiciones
first-definitions-hello = ¡Hola, { $organization }! Todavía no tienes definiciones, así que aquí van unas para empezar, hechas para ti. Léelas, cambia lo que quieras y fusiónalas.
first-definitions-teams = Hay una comunidad por cada equipo que tiene `managed by Waymark` en su descripción: { $communities }. La coordinan quienes mantienen el equipo; donde no hay nadie, quien me instaló.
first-definitions-example = Ningún equipo tiene `managed by Waymark` en su descripción todavía, así que { $communities } es solo un ejemplo. Ponle otro nombre o agrega un archivo por cada comunidad que tengas.

first-definitions-file-settings = { $files }: tu nombre, tu zona horaria y qué cuenta como contribución.
first-definitions-file-community =
    { $count ->
        [one] { $files }: la comunidad, quiénes la coordinan y cómo unirse.
       *[other] { $files }: las comunidades, quiénes coordinan cada una y cómo unirse.
    }
first-definitions-file-checklist = { $files }: lo primero que hace quien llega.
first-definitions-file-process = { $files }: qué pasa cuando alguien pide unirse.
first-definitions-file-form = { $files }: el formulario para pedir unirse.
first-definitions-file-pathway = { $files }: las etapas por las que se crece.
first-definitions-file-badges = { $files }: con qué se dan las gracias.
first-definitions-file-readme = { $files }: una página para la gente de tus comunidades.

first-definitions-kept = Ya había algo en { $files }, así que lo dejé como está.
first-definitions-change = La zona horaria es { $timezone } hasta que digas otra cosa. Esta rama es tuya: haz los commits que quieras, no volveré a tocarla. Una comprobación muestra qué está mal, en la línea exacta.
first-definitions-merging = **Fusionar** esto trae los archivos al repositorio, y todavía no pasa nada más. Después abro un issue que dice lo que voy a hacer, y espero hasta que una persona propietaria de la organización comente { $command } ahí.
first-definitions-workflow = Entre estos archivos no hay ningún workflow: una App no puede escribirlos, y no lo necesitas, porque reviso cada pull request aquí.
first-definitions-workflow-copy = Entre estos archivos no hay ningún workflow: una App no puede escribirlos. De todos modos reviso cada pull request aquí. Si quieres la misma comprobación como workflow, copia esto en { $file }:
first-definitions-closing = **Cerrar** esto también es una respuesta: no vuelvo a preguntar. Si prefieres escribir las tuyas, empieza con { $file }.
first-definitions-done = Ahora tienes definiciones propias, así que aquí no queda nada que ofrecer.
