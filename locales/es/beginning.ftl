### La página a la que GitHub lleva a quien acaba de instalar la App: qué sigue, hasta que las primeras definiciones entran en vigor. HTML, sin Markdown.

beginning-title = Qué sigue para { $organization }
beginning-title-done = Todo listo en { $organization }
beginning-title-anywhere = Waymark está instalado
beginning-lede = Son tres pasos, y la mayor parte del trabajo ya está hecha. Vuelve a cargar esta página para ver cómo vas.
beginning-lede-waiting = GitHub está por avisarle a Waymark. Tarda unos segundos: después mira otra vez.
beginning-lede-done = Eso es todo: tus definiciones están en vigor. A partir de ahora cualquiera puede unirse, y cada cambio es un pull request.

beginning-done = hecho
beginning-now = ahora
beginning-later = después

beginning-ground = Un repositorio para tus definiciones
beginning-ground-none = Crea en tu organización un repositorio llamado “community” y elige “Add a README file”, para que no esté vacío. Si instalaste Waymark solo en algunos repositorios, agrega también este.
beginning-ground-empty = Hay un repositorio, pero está vacío, y a un repositorio vacío no se le puede proponer nada. Empiézalo con un README.
beginning-create = Créalo en GitHub
beginning-open-repository = Ábrelo en GitHub

beginning-offer = Tus primeras definiciones
beginning-offer-open = Waymark abre ahí un pull request con definiciones hechas para tu organización. Léelo, cambia lo que quieras y fusiónalo.
beginning-offer-closed = Cerraste el pull request de Waymark, así que no vuelve a preguntar. Escribe las tuyas: empieza con un archivo llamado waymark.yml en la rama predeterminada. También puedes reabrir el pull request.
beginning-open-offer = Abre el pull request

beginning-plan = El primer plan
beginning-plan-words = Waymark abre un issue que dice lo que va a hacer. No pasa nada hasta que una persona propietaria de la organización comenta /apply ahí.
beginning-open-plan = Abre el issue

beginning-pages = Mira tus comunidades
beginning-again = Mira otra vez
