import { initAll } from "/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js";
import "./keeping.js";
import "./reading.js";

initAll();

document.querySelectorAll(".pilcrow").forEach((link) =>
  link.addEventListener("click", () => navigator.clipboard?.writeText(link.href)));
