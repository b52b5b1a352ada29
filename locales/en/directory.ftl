### The tables of communities and contributors that stand in a README, and the pull request that keeps them up to date. “I” is Waymark, in the pull request only.

directory-title = Bring the directory up to date
# $files: a list of paths in backticks.
directory-changes = The tables in { $files } are out of date. This rewrites what's between their marks to show your communities and contributors as they are now, and touches nothing else.
directory-close = Don't want it? Close this pull request, and I won't open it again until the tables change once more. To have me leave a file alone for good, remove the marks from it.
directory-branch = This branch is mine: whenever something changes, I rebuild it from the default branch, and any commits other people add to it are lost.
# The last comment on the pull request, where somebody else changed the tables.
directory-done = The tables are up to date, so there's nothing left to change here.

## The table of communities. What stands in its cells may not contain “|”.

directory-no-communities = There are no communities yet.
directory-column-community = Community
directory-column-leads = Leads
directory-column-meetings = Meetings
directory-column-joining = How to join
directory-forming = forming
directory-dormant = taking a break
directory-nobody = Nobody right now
# Instead of the leads.
directory-unnamed = They'd rather not be named here
# A link to an issue form. $name: what the form is called.
directory-form = “{ $name }”
# $forms: a list of links, with “or”.
directory-join-open = Fill in { $forms }. Everybody is welcome!
directory-join-by-approval = Fill in { $forms }, and one of the leads will get back to you.
directory-join-elsewhere = Ask one of the leads

# After the name of an .all-contributorsrc and a colon, on the command line.
directory-lists-nobody = it lists no `contributors`

## What a sign in the table of contributors stands for, shown where the pointer rests on it. In English as all-contributors writes it: https://allcontributors.org/docs/en/emoji-key

directory-did-a11y = Accessibility
directory-did-audio = Audio
directory-did-blog = Blogposts
directory-did-bug = Bug reports
directory-did-business = Business development
directory-did-code = Code
directory-did-content = Content
directory-did-data = Data
directory-did-design = Design
directory-did-doc = Documentation
directory-did-eventOrganizing = Event Organizing
directory-did-example = Examples
directory-did-financial = Financial
directory-did-fundingFinding = Funding Finding
directory-did-ideas = Ideas, Planning, & Feedback
directory-did-infra = Infrastructure (Hosting, Build-Tools, etc)
directory-did-maintenance = Maintenance
directory-did-mentoring = Mentoring
directory-did-platform = Packaging/porting to new platform
directory-did-plugin = Plugin/utility libraries
directory-did-projectManagement = Project Management
directory-did-promotion = Promotion
directory-did-question = Answering Questions
directory-did-research = Research
directory-did-review = Reviewed Pull Requests
directory-did-security = Security
directory-did-talk = Talks
directory-did-test = Tests
directory-did-tool = Tools
directory-did-translation = Translation
directory-did-tutorial = Tutorials
directory-did-userTesting = User Testing
directory-did-video = Videos
