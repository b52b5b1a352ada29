### Who may do something, as parts of sentences: “a lead”, “the leads”.

roles-one-assignee = whoever the issue is assigned to
roles-all-assignee = whoever the issue is assigned to
roles-one-author = whoever opened the request
roles-all-author = whoever opened the request
# $which: a question of the form.
roles-one-field = somebody named under “{ $which }”
roles-all-field = the people named under “{ $which }”
roles-one-leads = a lead
roles-all-leads = the leads
roles-one-members = a member
roles-all-members = the members
roles-one-mentor = the mentor of the person it's about
roles-all-mentor = the mentors of the person it's about
roles-one-owners = an owner of the organization
roles-all-owners = the owners of the organization
roles-one-subject = the person it's about
roles-all-subject = the person it's about
# $which: a team on GitHub.
roles-one-team = somebody in the team `{ $which }`
roles-all-team = the team `{ $which }`
