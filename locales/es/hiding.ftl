### /hide-me y /show-me: comentarios a quien decide si las listas muestran su nombre. Waymark habla en primera persona.

hiding-hidden = { $person }, anotado: desde ahora no apareces en ninguna lista, ni en mis páginas web ni en las tablas que mantengo en archivos Markdown. Lo que haces sigue contando y los números te siguen incluyendo. Si tenías una página propia o habías publicado insignias, dejan de ser públicas. No cambia nada más. Para volver a aparecer, comenta `/show-me`.
hiding-shown = { $person }, anotado: mis listas vuelven a mostrar tu nombre. Para no aparecer, comenta `/hide-me`.
