/* Tells how far the reading of a file has come, and links to the preview when it is there. */
const reading = document.querySelector("[data-reading]");

if (reading) {
  const words = reading.querySelector("[data-reading-words]");
  const bar = reading.querySelector("progress");
  const look = async () => {
    try {
      const answer = await fetch(reading.dataset.reading, { headers: { Accept: "application/json" } });
      const progress = await answer.json();
      if (progress.finished) {
        words.textContent = "The file has been read. ";
        const link = document.createElement("a");
        link.className = "govuk-link";
        link.href = location.pathname;
        link.textContent = "Show what came of it";
        words.append(link);
        bar.value = bar.max;
        return;
      }
      words.textContent = progress.words;
      bar.max = progress.total;
      bar.value = progress.done;
    } catch {
      words.textContent = "There is no connection just now. It is tried again.";
    }
    setTimeout(look, 1500);
  };
  setTimeout(look, 1500);
}
