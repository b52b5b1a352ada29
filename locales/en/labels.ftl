### What GitHub shows beside a label in its list of labels: plain text, at most 100 characters.

# A name follows: “A request: Join a community”
labels-request = A request
# A name follows
labels-checklist = Checklist
labels-invited = Waiting for the invitation to be accepted
