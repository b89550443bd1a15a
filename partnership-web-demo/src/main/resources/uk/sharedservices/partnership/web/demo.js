// Every page works without this script; it only saves steps.
const summary = document.querySelector(".error-summary");
if (summary) {
  summary.focus();
}
