### Quién puede hacer algo, como partes de frases.

roles-one-assignee = quien tiene asignado el issue
roles-all-assignee = quien tiene asignado el issue
roles-one-author = quien abrió la solicitud
roles-all-author = quien abrió la solicitud
roles-one-field = alguien a quien se nombra en «{ $which }»
roles-all-field = las personas que se nombran en «{ $which }»
roles-one-leads = alguien que coordina la comunidad
roles-all-leads = quienes coordinan la comunidad
roles-one-members = integrante de la comunidad
roles-all-members = integrantes de la comunidad
roles-one-mentor = quien acompaña a esa persona
roles-all-mentor = quienes acompañan a esa persona
roles-one-owners = una persona propietaria de la organización
roles-all-owners = las personas propietarias de la organización
roles-one-subject = la persona de quien se trata
roles-all-subject = la persona de quien se trata
roles-one-team = alguien del equipo `{ $which }`
roles-all-team = quienes están en el equipo `{ $which }`
