### Lo que aparece en las páginas del GitHub emulado de la demo, alrededor de lo que escriben las personas y Waymark.

emulated-banner = Un GitHub propio de la demo
emulated-banner-hint = Vive en este ordenador mientras dure la demo. Míralo todo con calma: desde estas páginas no se puede cambiar nada.
emulated-skip = Ir al contenido
emulated-trail = Dónde estás
emulated-title = { $title } · el GitHub de la demo
emulated-missing = Aquí no hay ninguna página así
emulated-missing-hint = El GitHub de la demo muestra su organización, repositorios, issues, pull requests, archivos, equipos y personas.
emulated-missing-home = Ir a { $organization }
emulated-at = { $day }, { $time } UTC

## The organization

emulated-repositories = Repositorios
emulated-teams = Equipos
emulated-people = Personas
emulated-owner = propiedad
emulated-member = integrante
emulated-private = privado
emulated-team-of = Un equipo de { $organization }
emulated-no-members = Todavía no hay nadie en este equipo.
emulated-invited = Con invitación a la organización
emulated-members = Integrantes

## A repository

emulated-issues = Issues
emulated-pulls = Pull requests
emulated-files = Archivos
emulated-forms = Formularios para abrir issues
emulated-none-yet = Todavía no hay.
emulated-opened = Lo abrió { $person } el { $at }
emulated-comments =
    { $count ->
        [0] sin comentarios
        [one] { $count } comentario
       *[other] { $count } comentarios
    }

## A person

emulated-opened-by = Lo que abrió { $person }
emulated-teams-of = Equipos
emulated-is-owner = Entre quienes son propietarios de { $organization }
emulated-is-member = Integrante de { $organization }
emulated-is-guest = No forma parte de { $organization }
emulated-is-app = Una App, instalada en { $organization }
emulated-is-app-not-yet = Una App, sin instalar en { $organization }

## An issue or a pull request

emulated-state-open = Abierto
emulated-state-completed = Cerrado como completado
emulated-state-not-planned = Cerrado como no planeado
emulated-state-closed = Cerrado
emulated-state-merged = Fusionado
emulated-conversation = Conversación
emulated-bot = bot
emulated-author = autoría
emulated-commented = { $person } comentó el { $at }
emulated-wrote = { $person } escribió el { $at }
emulated-approved = { $person } dio su aprobación el { $at }
emulated-requested-changes = { $person } pidió cambios el { $at }
emulated-reviewed = { $person } hizo una revisión el { $at }
emulated-empty = Aquí no se escribió nada.
emulated-labeled = { $person } puso { $labels }
emulated-unlabeled = { $person } quitó { $labels }
emulated-relabeled = { $person } puso { $labels } y quitó { $others }
emulated-closed = { $person } lo cerró
emulated-closed-completed = { $person } lo cerró como completado
emulated-closed-not-planned = { $person } lo cerró como no planeado
emulated-reopened = { $person } lo abrió de nuevo
emulated-merged = { $person } lo fusionó
emulated-edited = { $person } editó el texto
emulated-checklist = { $person } añadió una lista de tareas al texto
emulated-ticked = { $person } marcó { $items }
emulated-cleared = { $person } desmarcó { $items }
emulated-renamed = { $person } cambió el título de { $before } a { $after }
emulated-assigned = { $person } asignó a { $others }
emulated-unassigned = { $person } quitó la asignación de { $others }
emulated-pushed = { $person } subió el commit { $commit }
emulated-task-done = Hecho
emulated-task-open = Pendiente
emulated-labels = Etiquetas
emulated-assignees = Personas asignadas
emulated-no-labels = Sin etiquetas
emulated-nobody = Nadie
emulated-progress = Lista de tareas
emulated-progress-count = { $done } de { $all } hechas

## Check runs

emulated-check = { $name } revisó { $commit }
emulated-check-success = todo bien
emulated-check-failure = falló
emulated-check-neutral = neutral
emulated-check-cancelled = cancelada
emulated-check-running = en curso
emulated-annotations =
    { $count ->
        [one] { $count } anotación
       *[other] { $count } anotaciones
    }
emulated-annotation-failure = error
emulated-annotation-warning = advertencia
emulated-annotation-notice = aviso

## Files

emulated-changed =
    { $count ->
        [one] { $count } archivo cambiado
       *[other] { $count } archivos cambiados
    }
emulated-added = añadido
emulated-removed = eliminado
emulated-modified = cambiado
emulated-moved = antes { $path }
emulated-lines =
    { $more ->
        [one] { $more } línea más
       *[other] { $more } líneas más
    }, { $less ->
        [one] { $less } línea menos
       *[other] { $less } líneas menos
    }
emulated-line-more = añadida:
emulated-line-less = eliminada:
emulated-source = El texto

## A form for new issues

emulated-form-hint = Así ve el formulario quien lo rellena. Aquí solo se puede mirar.
emulated-form-title = Título
emulated-form-required = obligatorio
emulated-form-several = Se pueden elegir varias opciones.
emulated-form-labels = Sus issues llevan estas etiquetas
