### What GitHub says about the labels that we create, where somebody rests the pointer on one or looks at the list of labels. GitHub takes at most 100 characters.

# $process: what people ask for, such as “Join a community”.
labels-request = A request: { $process }
# $step: where the request stands, such as “Approval”.
labels-step = { $process }: { $step }
labels-invited = Invitation sent, waiting for it to be accepted
# $checklist: what the checklist is called.
labels-none = { $checklist }: nothing ticked yet
labels-some = { $checklist }: some of it ticked
labels-all = { $checklist }: all ticked
# For an item that has a label of its own.
labels-item = Ticked in { $checklist }
