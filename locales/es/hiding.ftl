### /hide-me y /show-me: comentarios a quien decide si las páginas muestran su nombre. Waymark habla en primera persona.

hiding-hidden = { $person }, anotado: tu nombre ya no aparece en ninguna de mis páginas web, ni en listas ni con tu foto. Lo que haces sigue contando y los números te siguen incluyendo. En GitHub no cambia nada. Para volver a aparecer, comenta `/show-me`.
hiding-shown = { $person }, anotado: mis páginas web vuelven a mostrar tu nombre. Para no aparecer, comenta `/hide-me`.
