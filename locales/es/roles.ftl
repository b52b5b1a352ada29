### Quién puede hacer algo, como partes de frases.

roles-one-assignee = quien la tiene asignada
roles-all-assignee = quien la tiene asignada
roles-one-author = quien abrió la solicitud
roles-all-author = quien abrió la solicitud
roles-one-field = alguna de las personas nombradas en «{ $which }»
roles-all-field = las personas nombradas en «{ $which }»
roles-one-leads = quien coordina la comunidad
roles-all-leads = quienes coordinan la comunidad
roles-one-members = un miembro
roles-all-members = los miembros
roles-one-mentor = quien acompaña a la persona en cuestión
roles-all-mentor = quienes acompañan a la persona en cuestión
roles-one-owners = un propietario de la organización
roles-all-owners = los propietarios de la organización
roles-one-subject = la persona en cuestión
roles-all-subject = la persona en cuestión
roles-one-team = alguien del equipo `{ $which }`
roles-all-team = el equipo `{ $which }`
