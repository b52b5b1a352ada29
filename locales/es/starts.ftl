### Solicitudes que empiezan solas, o con una palabra del proceso.

starts-title = { $request }: { $name }

starts-term-end = { $person }, tu periodo coordinando { $community } termina el { $day }. Este issue es para lo que viene después.
starts-mentorship-end = { $mentee } y { $mentor }, su mentoría en { $program } termina el { $day }. Este issue es para lo que viene después.
starts-mentorship = { $mentee } y { $mentor }, este es un buen momento para revisar juntos su mentoría en { $program }.
starts-from = { $person }, esto viene de { $thread }.
starts-asked = { $person }, este issue es para una solicitud tuya.

starts-on-its-way = { $person }, estoy abriendo un issue para «{ $request }». Ahí te voy a mencionar.
starts-open = { $person }, ya tienes un issue abierto para esto: { $issue }.
starts-open-soon = { $person }, ya estoy abriendo un issue para esto. Ahí te voy a mencionar.
starts-which = { $person }, ¿de qué comunidad se trata? Escribe, por ejemplo, { $example }. Puedes nombrar { $communities }.
starts-nowhere = { $person }, todavía no hay ninguna comunidad para esto.
starts-elsewhere-than = { $person }, { $command } solo funciona en issues de { $repository } y en solicitudes. No cambió nada.
starts-elsewhere = { $person }, { $command } solo funciona en solicitudes y en issues del repositorio de las definiciones. No cambió nada.
starts-not-a-member = { $person }, { $command } es para quienes forman parte de { $community } o la coordinan.
