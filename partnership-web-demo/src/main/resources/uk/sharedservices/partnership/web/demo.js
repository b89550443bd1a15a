// Every page works without this script; it only saves steps.
const summary = document.querySelector(".error-summary");
if (summary) {
  summary.focus();
}

// What is typed into the editor is nowhere but in its page: who would leave it is asked first. Its own buttons carry all of it on.
const editor = document.querySelector("form[data-unsaved]");
if (editor) {
  let unsaved = editor.dataset.unsaved === "true";
  editor.addEventListener("input", () => {
    unsaved = true;
  });
  editor.addEventListener("submit", () => {
    unsaved = false;
  });
  window.addEventListener("beforeunload", (leaving) => {
    if (unsaved) {
      leaving.preventDefault();
    }
  });
}
