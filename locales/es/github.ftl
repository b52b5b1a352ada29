### Por qué GitHub, o la configuración de un equipo, nos impide algo. Cada mensaje es parte de una frase.

github-not-opted-in = ni su descripción ni la de su equipo superior dicen «managed by Waymark»
github-rights = tiene permisos de { $right } en { $repository }
github-role = tiene el rol de organización { $role }
github-says = GitHub dice: { $words }
github-login-lost = ya nadie usa la cuenta { $login }, o ahora la usa otra persona
