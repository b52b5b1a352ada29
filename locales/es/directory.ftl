### Las tablas de comunidades y de contribuciones de un README, y el pull request que las mantiene al día. Solo ahí habla Waymark en primera persona.

directory-title = Poner al día el directorio
directory-changes = Las tablas de { $files } están desactualizadas. Este cambio reescribe lo que hay entre sus marcas para mostrar tus comunidades y a quienes contribuyen tal como son ahora, y no toca nada más.
directory-close = ¿No lo quieres? Cierra este pull request y no volveré a abrirlo hasta que las tablas cambien otra vez. Para que nunca toque un archivo, quítale las marcas.
directory-branch = Esta rama es mía: cada vez que algo cambia, la rehago desde la rama predeterminada, y se pierden los commits que otras personas le agreguen.
directory-done = Las tablas ya están al día, así que aquí no queda nada por cambiar.

directory-no-communities = Todavía no hay comunidades.
directory-column-community = Comunidad
directory-column-leads = Coordinación
directory-column-meetings = Reuniones
directory-column-joining = Cómo unirse
directory-forming = en formación
directory-dormant = en pausa
directory-nobody = Nadie por ahora
directory-unnamed = Prefieren no aparecer aquí
directory-form = «{ $name }»
directory-join-open = Completa { $forms }. ¡Te damos la bienvenida!
directory-join-by-approval = Completa { $forms } y alguien de la coordinación te responderá.
directory-join-elsewhere = Habla con alguien de la coordinación

directory-lists-nobody = no tiene ninguna lista de `contributors`

directory-did-a11y = Accesibilidad
directory-did-audio = Audio
directory-did-blog = Artículos de blog
directory-did-bug = Reportes de errores
directory-did-business = Desarrollo de negocios
directory-did-code = Código
directory-did-content = Contenido
directory-did-data = Datos
directory-did-design = Diseño
directory-did-doc = Documentación
directory-did-eventOrganizing = Organización de eventos
directory-did-example = Ejemplos
directory-did-financial = Apoyo económico
directory-did-fundingFinding = Búsqueda de fondos
directory-did-ideas = Ideas, planificación y comentarios
directory-did-infra = Infraestructura (alojamiento, compilación, etc.)
directory-did-maintenance = Mantenimiento
directory-did-mentoring = Mentoría
directory-did-platform = Empaquetado o adaptación a otra plataforma
directory-did-plugin = Complementos y bibliotecas
directory-did-projectManagement = Gestión de proyectos
directory-did-promotion = Difusión
directory-did-question = Respuestas a preguntas
directory-did-research = Investigación
directory-did-review = Revisión de pull requests
directory-did-security = Seguridad
directory-did-talk = Charlas
directory-did-test = Pruebas
directory-did-tool = Herramientas
directory-did-translation = Traducción
directory-did-tutorial = Tutoriales
directory-did-userTesting = Pruebas con personas
directory-did-video = Videos
