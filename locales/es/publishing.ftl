### /publish y /unpublish: comentarios a quien decide si hay una página sobre su persona. Waymark habla en primera persona.

publishing-published = { $person }, tu página ya es pública: { $page }. Muestra tus insignias, tus comunidades y tus etapas, y cuánto has aportado de cada cosa, solo en repositorios públicos. A los buscadores se les pide que no la incluyan. Para retirarla al momento, comenta `/unpublish`.
publishing-noted = { $person }, anotado: quieres tener tu propia página. Está en { $path }, allí donde se muestren las páginas de esta organización. Reúne tus insignias, tus comunidades y tus etapas, y cuánto has aportado de cada cosa, solo en repositorios públicos. Para retirarla al momento, comenta `/unpublish`.
publishing-hidden = { $person }, me pediste no aparecer, y una página tuya te nombraría. Si aun así quieres tenerla, comenta primero `/show-me` y después `/publish`.
publishing-unpublished = { $person }, listo: ya no hay ninguna página sobre ti, y mis listas tampoco enlazan a una. Todo lo que hiciste sigue siendo tuyo y sigue contando. Para volver a tener página, comenta `/publish`.
