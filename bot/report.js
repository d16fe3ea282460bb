"use strict";
const changes = [...document.querySelectorAll(".change")];
let at = -1;
function go(step) {
  if (!changes.length) return;
  at = at < 0 && step < 0 ? changes.length - 1 : (at + step + changes.length) % changes.length;
  changes[at].focus({ preventScroll: true });
  changes[at].scrollIntoView({ block: "start" });
}
document.addEventListener("focusin", (event) => {
  const found = changes.indexOf(event.target.closest(".change"));
  if (found < 0) return;
  at = found;
  document.getElementById("at").textContent = `${at + 1} of ${changes.length}`;
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "n") go(1);
  if (event.key === "p") go(-1);
});
document.getElementById("next")?.addEventListener("click", () => go(1));
document.getElementById("previous")?.addEventListener("click", () => go(-1));
