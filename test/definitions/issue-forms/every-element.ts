/** A form with every element that GitHub knows, and every key. */
export const EVERY_ELEMENT = {
  name: "Everything",
  description: "Asks in every way there is.",
  title: "Everything: ",
  labels: ["question", "survey"],
  assignees: ["ada"],
  projects: ["harbor/1"],
  type: "Bug",
  body: [
    { type: "markdown", attributes: { value: "Good to have you here." } },
    {
      type: "input",
      id: "line",
      attributes: { label: "A line", description: "Short.", placeholder: "Words", value: "Mine" },
      validations: { required: true },
    },
    {
      type: "textarea",
      id: "lines",
      attributes: {
        label: "Many lines",
        description: "Long.",
        placeholder: "Words",
        value: "Mine",
        render: "shell",
      },
      validations: { required: true },
    },
    {
      type: "dropdown",
      id: "choice",
      attributes: {
        label: "A choice",
        description: "One of two.",
        multiple: false,
        options: ["This", "That"],
        default: 0,
      },
      validations: { required: true },
    },
    {
      type: "checkboxes",
      id: "boxes",
      attributes: {
        label: "Boxes",
        description: "To tick.",
        options: [{ label: "I must", required: true }, { label: "I may" }],
      },
    },
    {
      type: "upload",
      id: "picture",
      attributes: { label: "A picture", description: "Of you." },
      validations: { required: true, accept: ".png" },
    },
  ],
};
