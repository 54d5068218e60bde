/* Keeps what somebody types in a draft on the server, for them alone, until they save it. */
const form = document.querySelector("form[data-keep]");

if (form) {
  const told = form.querySelector("[data-kept]");
  const typed = () => new URLSearchParams(new FormData(form));
  const pause = 800, again = 5000, beaconsTake = 60000;
  let kept = typed().toString();
  let sent = false;
  let timer;

  const keep = async () => {
    const words = typed();
    if (sent || words.toString() === kept) return;
    try {
      const answer = await fetch(form.dataset.keep, { method: "POST", body: words, redirect: "manual" });
      if (!answer.ok) throw new Error(answer.status);
      kept = words.toString();
      told.textContent = "Kept for you at " + new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })
        + ". Save it to put it into the draft.";
    } catch {
      told.textContent = "Not kept yet: there is no connection. It is tried again.";
      later(again);
    }
  };
  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(keep, wait);
  };

  form.addEventListener("input", () => later(pause));
  form.addEventListener("submit", () => {
    sent = true;
    clearTimeout(timer);
  });
  addEventListener("pagehide", () => {
    const words = typed();
    if (!sent && words.toString() !== kept && words.toString().length < beaconsTake) {
      navigator.sendBeacon(form.dataset.keep, words);
    }
  });
  addEventListener("pageshow", () => { sent = false; });
}
